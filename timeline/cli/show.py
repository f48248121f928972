"""`timeline show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .files import events_file, read_timeline
from .filters import filters as filter_options
from .pager import write_lines
from .terminal import columns, wants_colour

if TYPE_CHECKING:
    from ..dates.digits import DigitSystem
    from ..dates.wording.options import Style
    from ..render.text.options import Format
    from .filters import Filters


EXAMPLES = """\b
Examples:
  timeline show
  timeline show --lang ar --digits arab
  timeline show --calendar islamic-umalqura --no-summaries
  timeline show --since "AH 1446" --actor kazakhstan
  timeline show --format tsv | cut -f 1,7
"""


@click.command(epilog=EXAMPLES, short_help="Print the chronology.")
@events_file
@click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)
@click.option(
    "--width", type=int, metavar="CELLS", help="Width of the page; by default that of the terminal, or 80."
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["plain", "rich", "markdown", "tsv", "jsonl"]),
    help="By default rich on a terminal, plain elsewhere; tsv and jsonl give one line per event.",
)
@click.option(
    "--calendar",
    "calendars",
    multiple=True,
    metavar="ID",
    default=("gregory", "islamic-umalqura"),
    show_default=True,
    help="A calendar to date events in; may be repeated. The first gives the headings.",
)
@click.option(
    "--dates",
    type=click.Choice(["long", "medium", "short", "iso"]),
    default="long",
    show_default=True,
    help="Wording of dates.",
)
@click.option(
    "--digits", type=click.Choice(["latn", "arab", "arabext"]), help="Digit system: 123, ١٢٣ or ۱۲۳."
)
@click.option("--region", metavar="CODE", help="Country whose month names an Arabic reader gets, such as SY.")
@click.option("--summaries/--no-summaries", default=True, help="Print summaries.")
@click.option("--details/--no-details", default=True, help="Print categories, places, actors and figures.")
@click.option("--disputes/--no-disputes", default=True, help="Print what other sources say.")
@click.option("--sources/--no-sources", default=True, help="Print the list of sources.")
@click.option("--reverse", is_flag=True, help="Latest event first.")
@click.option("--ascii", "ascii_", is_flag=True, help="Draw the rail with ASCII characters.")
@click.option("--pager/--no-pager", default=True, help="On a terminal, show long output in $PAGER.")
@filter_options
def show(
    file: str | None,
    *,
    lang: str | None,
    width: int | None,
    format_: Format | None,
    calendars: tuple[str, ...],
    dates: Style,
    digits: DigitSystem | None,
    region: str | None,
    summaries: bool,
    details: bool,
    disputes: bool,
    sources: bool,
    reverse: bool,
    ascii_: bool,
    pager: bool,
    filters: Filters,
) -> None:
    """Print the chronology of FILE: events on a rail, in both calendars, with their sources.

    The rail is in proportion: each broken row stands for the same time without an event. "≠" is what another
    source says instead.
    """
    from ..render.text import TextOptions, text_lines  # noqa: PLC0415 - heavy

    options = TextOptions(
        width=columns() if width is None else width,
        language=lang,
        calendars=calendars,
        digits=digits,
        dates=dates,
        region=region,
        summaries=summaries,
        details=details,
        disputes=disputes,
        sources=sources,
        format=format_ or ("rich" if wants_colour() else "plain"),
        glyphs="ascii" if ascii_ else "unicode",
        reverse=reverse,
    )
    write_lines(text_lines(read_timeline(file, filters), options), paged=pager)
