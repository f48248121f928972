"""`timeline show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..dates.wording.options import Style
from ..render.text.options import RECORDS, Format, Grouping, TextOptions
from .bidi import BidiChoice, bidi_option, bidi_order
from .choices import choice_of
from .command import Command
from .files import events_file, read
from .filters import as_date, chosen, ids_of
from .filters import filters as filter_options
from .origin import origin
from .pager import write_lines
from .reader import calendars_option, digits_option, lang_option, tell_of_words
from .terminal import columns, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates import Date
    from ..dates.digits import DigitSystem
    from ..model import Timeline
    from .filters import Filters

_DEFAULT = TextOptions()

EXAMPLES = """
Examples:
  timeline show
  timeline show events.toml --lang ar --digits arab
  timeline show --calendar islamic-umalqura --no-summaries
  timeline show --since "AH 1446" --text library
  timeline show --group-by category --reverse
  timeline show --on "AH 05-15"
  timeline show --anniversaries 2025
  timeline show --event diplomatic-relations-1992
  timeline show --format tsv | cut -f 1,7
"""


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@lang_option
@click.option(
    "--width", type=int, metavar="CELLS", help="Width of the page; by default that of the terminal, or 80."
)
@click.option(
    "--format",
    "format_",
    type=choice_of(Format),
    help="By default rich on a terminal, plain elsewhere; tsv and jsonl give one line per event.",
)
@calendars_option(_DEFAULT.calendars, "A calendar to date events in, the first the headings too")
@click.option(
    "--dates",
    type=choice_of(Style),
    default=_DEFAULT.dates,
    show_default=True,
    help="Wording of dates.",
)
@digits_option
@click.option("--region", metavar="CODE", help="Country whose month names an Arabic reader gets, such as SY.")
@click.option("--summaries/--no-summaries", default=_DEFAULT.summaries, help="Print summaries.")
@click.option(
    "--details/--no-details", default=_DEFAULT.details, help="Print categories, places, actors and figures."
)
@click.option("--disputes/--no-disputes", default=_DEFAULT.disputes, help="Print what other sources say.")
@click.option("--sources/--no-sources", default=_DEFAULT.sources, help="Print the list of sources.")
@click.option("--notes/--no-notes", default=_DEFAULT.notes, help="Print the author's notes.")
@click.option("--as-written", is_flag=True, help="Print dates in the words of the sources too.")
@click.option(
    "--group-by",
    type=choice_of(Grouping),
    default=_DEFAULT.group_by,
    show_default=True,
    help="What the headings are; an event of several actors or sources stands under each, as long"
    " as the page is not more than about three times as long for it; what is left out is counted.",
)
@click.option("--reverse", is_flag=True, help="Latest event first.")
@click.option(
    "--event",
    metavar="ID",
    shell_complete=ids_of("event"),
    help="Print this event with everything that is known of it.",
)
@click.option(
    "--anniversaries",
    metavar="YEAR",
    callback=as_date,
    help='Print the anniversaries in YEAR, such as 2025 or "AH 1447", and how long its events came after'
    " the first of the most important ones, or after --event.",
)
@bidi_option
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
    notes: bool,
    as_written: bool,
    group_by: Grouping,
    reverse: bool,
    event: str | None,
    anniversaries: Date | None,
    bidi: BidiChoice,
    ascii_: bool,
    pager: bool,
    filters: Filters,
) -> None:
    """Print the chronology of FILE: events on a rail, in both calendars, with their sources.

    The rail is in proportion: each broken row stands for the same time without an event. "≠" is what another
    source says instead.
    """
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
        notes=notes,
        as_written=as_written,
        group_by=group_by,
        reverse=reverse,
        bidi=bidi_order(bidi),
    )
    timeline = chosen(read(origin(file)).timeline, filters)
    if options.format not in RECORDS:
        tell_of_words(timeline, lang)
    write_lines(_lines(timeline, options, event, anniversaries), paged=pager)


def _lines(tl: Timeline, options: TextOptions, event: str | None, year: Date | None) -> Iterator[str]:
    """Choose the page: a year's anniversaries, one event, or the chronology."""
    if year is not None:
        from ..render.text.anniversaries import anniversary_lines  # seldom needed

        return anniversary_lines(tl, year, options, since=event)
    if event is not None:
        from ..render.text.detail import event_lines  # seldom needed

        return event_lines(tl, event, options)
    from ..render.text import text_lines  # heavy

    return text_lines(tl, options)
