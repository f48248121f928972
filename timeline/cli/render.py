"""`timeline render`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..chart.options import LaneKey, Orientation, ScaleChoice
from ..render.svg.options import Fonts, SvgOptions
from .choices import choice_of
from .command import Command
from .files import a_path, events_file, read
from .filters import chosen
from .filters import filters as filter_options
from .origin import STANDARD, origin
from .output import write
from .progress import progress
from .reader import calendars_option, digits_option, lang_option, tell_of_words
from .say import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..dates.digits import DigitSystem
    from .filters import Filters

_DEFAULT = SvgOptions()

EXAMPLES = """
Examples:
  timeline render -o timeline.svg
  timeline render events.toml --lang ar --orientation horizontal -o timeline-ar.svg
  timeline render events.toml -o timeline.pdf
"""


@click.command(cls=Command, epilog=EXAMPLES)
@events_file
@click.option(
    "-o",
    "--output",
    type=a_path,
    default=STANDARD,
    metavar="FILE",
    help="Write to FILE; by default to the standard output. Its ending says what is drawn: .svg, .png, .pdf"
    " or .pgf; without one it is SVG.",
)
@lang_option
@click.option(
    "--orientation",
    type=choice_of(Orientation),
    default=_DEFAULT.orientation,
    show_default=True,
    help="Which way time runs.",
)
@click.option(
    "--width", type=float, default=_DEFAULT.width, show_default=True, help="Width in SVG user units."
)
@click.option(
    "--scale",
    type=choice_of(ScaleChoice),
    default=_DEFAULT.scale,
    show_default=True,
    help="How time is drawn: to scale, with long gaps cut, or in even steps.",
)
@calendars_option(_DEFAULT.calendars, "A calendar with ticks on the axis")
@digits_option
@click.option("--theme", default="default", show_default=True, metavar="NAME", help="Colours of the drawing.")
@click.option("--group-by", type=choice_of(LaneKey), help="A lane with a heading for each of these.")
@click.option(
    "--title/--no-title", default=_DEFAULT.title, show_default=True, help="Title, summary and note above."
)
@click.option(
    "--legend/--no-legend", default=_DEFAULT.legend, show_default=True, help="Key to symbols and marks."
)
@click.option("--summaries", is_flag=True, help="Summaries under the titles.")
@click.option("--locators", is_flag=True, help="Marks name the place in the source: [5, par. 12].")
@click.option("--sources", is_flag=True, help="The numbered list of sources below.")
@click.option(
    "--clusters-beyond",
    type=click.IntRange(min=0),
    metavar="N",
    default=_DEFAULT.clusters_beyond,
    show_default=True,
    help="Of more than N events, neighbours share a label that says how many they are; 0: never.",
)
@click.option(
    "--fonts",
    type=choice_of(Fonts),
    default=_DEFAULT.fonts,
    show_default=True,
    help="The reader's own fonts, one that travels in the file (needs the extra `fonts`), or none: "
    "letters as outlines.",
)
@click.option("--watch", is_flag=True, help="Draw again whenever FILE is saved, until Ctrl-C.")
@filter_options
def render(
    file: str | None,
    *,
    output: str,
    lang: str | None,
    orientation: Orientation,
    width: float,
    scale: ScaleChoice,
    calendars: tuple[str, ...],
    digits: DigitSystem | None,
    theme: str,
    group_by: LaneKey | None,
    title: bool,
    legend: bool,
    summaries: bool,
    locators: bool,
    sources: bool,
    clusters_beyond: int,
    fonts: Fonts,
    watch: bool,
    filters: Filters,
) -> None:
    """Draw the events of FILE as an SVG picture, or as PNG, PDF or PGF where the output is named so."""
    from .picture import kind_of, picture  # heavy

    options = SvgOptions(
        language=lang,
        orientation=orientation,
        width=width,
        scale=scale,
        calendars=calendars,
        digits=digits,
        theme=theme,
        group_by=group_by,
        title=title,
        legend=legend,
        summaries=summaries,
        locators=locators,
        sources=sources,
        clusters_beyond=clusters_beyond,
        fonts=fonts,
    )

    kind = kind_of(output)

    def draw() -> None:
        path = origin(file)
        with progress(f"Reading {path or 'the shipped example'}"):
            timeline = chosen(read(path).timeline, filters)
        tell_of_words(timeline, lang)
        with progress(f"Drawing {len(timeline.events)} events"):
            content = picture(timeline, options, kind)
        write(output, content)

    if watch:
        _watch(file, output, draw)
    else:
        draw()


def _watch(file: str | None, output: str, draw: Callable[[], None]) -> None:
    """Draw whenever the file is saved; what is wrong with it is said, and the last good drawing stays."""
    if STANDARD in {file or STANDARD, output}:
        raise click.UsageError("--watch needs a FILE to look at and a file to write, given with -o")
    import time  # only here
    from pathlib import Path  # 5 ms, and only here

    from . import watch  # seldom needed

    def draw_and_say() -> None:
        draw()
        say(f"{output}: drawn")

    say(f"watching {file}; Ctrl-C ends")
    watch.watch(Path(str(file)), draw_and_say, say, lambda: time.sleep(watch.INTERVAL))
