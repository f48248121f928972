"""`timeline render`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from .command import Command
from .files import events_file, read_timeline, write
from .filters import filters as filter_options

if TYPE_CHECKING:
    from .filters import Filters

    Orientation = Literal["vertical", "horizontal"]
    Scale = Literal["auto", "linear", "broken", "even"]


EXAMPLES = """
Examples:
  timeline render -o timeline.svg
  timeline render events.toml --lang ar --orientation horizontal -o timeline-ar.svg
"""


@click.command(cls=Command, epilog=EXAMPLES, short_help="Draw the timeline as SVG.")
@events_file
@click.option(
    "-o", "--output", default="-", metavar="FILE", help="Write to FILE; by default to the standard output."
)
@click.option(
    "--lang", metavar="TAG", help="Language of the reader, such as en or ar; by default the file's own."
)
@click.option(
    "--orientation",
    type=click.Choice(["vertical", "horizontal"]),
    default="vertical",
    show_default=True,
    help="Which way time runs.",
)
@click.option("--width", type=float, default=1200, show_default=True, help="Width in SVG user units.")
@click.option(
    "--scale",
    type=click.Choice(["auto", "linear", "broken", "even"]),
    default="auto",
    show_default=True,
    help="How time is drawn: to scale, with long gaps cut, or in even steps.",
)
@click.option(
    "--calendar",
    "calendars",
    multiple=True,
    metavar="ID",
    default=("gregory", "islamic-umalqura"),
    show_default=True,
    help="A calendar with ticks on the axis; may be repeated.",
)
@click.option(
    "--digits", type=click.Choice(["latn", "arab", "arabext"]), help="Digit system: 123, ١٢٣ or ۱۲۳."
)
@click.option("--theme", default="default", show_default=True, metavar="NAME", help="Colours of the drawing.")
@click.option("--summaries", is_flag=True, help="Draw summaries.")
@click.option("--sources", is_flag=True, help="Draw the list of sources.")
@filter_options
def render(
    file: str | None,
    *,
    output: str,
    lang: str | None,
    orientation: Orientation,
    width: float,
    scale: Scale,
    calendars: tuple[str, ...],
    digits: str | None,
    theme: str,
    summaries: bool,
    sources: bool,
    filters: Filters,
) -> None:
    """Draw the events of FILE as an SVG picture."""
    from ..render.svg import SvgOptions, render_svg  # noqa: PLC0415 - heavy

    options = SvgOptions(
        language=lang,
        orientation=orientation,
        width=width,
        scale=scale,
        calendars=calendars,
        digits=digits,
        theme=theme,
        summaries=summaries,
        sources=sources,
    )
    write(output, render_svg(read_timeline(file, filters), options))
