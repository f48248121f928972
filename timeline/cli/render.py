"""`timeline render`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from .files import events_file, read, write

if TYPE_CHECKING:
    Orientation = Literal["vertical", "horizontal"]


EXAMPLES = """\b
Examples:
  timeline render -o timeline.svg
  timeline render events.toml --lang ar --orientation horizontal -o timeline-ar.svg
"""


@click.command(epilog=EXAMPLES, short_help="Draw the timeline as SVG.")
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
def render(file: str | None, output: str, lang: str | None, orientation: Orientation) -> None:
    """Draw the events of FILE as an SVG picture."""
    from ..render.svg import SvgOptions, render_svg  # noqa: PLC0415 - heavy

    options = SvgOptions(language=lang, orientation=orientation)
    write(output, render_svg(read(file).timeline, options))
