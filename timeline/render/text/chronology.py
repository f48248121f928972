"""The chronology as lines: heading, sections of events on a rail, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .citations import source_lines
from .entry import node
from .gaps import measure_gaps, rail_scale
from .line import Line, Span, flow, wrap
from .page import POINT, Page, page_for
from .rail import rail
from .sections import sections
from .steps import steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Event, Source, Timeline
    from .gaps import RailScale
    from .options import TextOptions


def chronology(tl: Timeline, options: TextOptions) -> Iterator[Line]:
    """Give the lines of the whole chronology, one after the other."""
    page = page_for(tl, options)
    yield from heading(tl, page)
    parts = list(sections(tl, page))
    gaps = [measure_gaps(part.events) for part in parts]
    scale = rail_scale([gap for part in gaps for gap in part])
    yield ()
    yield from flow(_legend(tl.events, page, scale), page.width, "   ")
    for part, part_gaps in zip(parts, gaps, strict=True):
        yield ()
        yield from rail(steps(part, part_gaps, tl, page), page, scale)
    if options.sources and page.numbers:
        yield from _sources(tl.cited_sources(), page)


def heading(tl: Timeline, page: Page) -> Iterator[Line]:
    """Give the title, the summary, and how much there is."""
    voice = page.voice
    yield from wrap((voice.text(tl.title, "heading"),), page.measure)
    if tl.summary is not None:
        yield from wrap((voice.text(tl.summary),), page.measure)
    counts = [voice.count("event", len(tl.events)), voice.count("source", len(page.numbers))]
    yield from flow([(Span(count, "detail"),) for count in counts], page.width, POINT)


def _legend(events: Sequence[Event], page: Page, scale: RailScale) -> list[Line]:
    used = {node(event, page.glyphs) for event in events}
    legend = page.voice.words.legend
    signs: list[Line] = [
        (Span(f"{sign} {legend[name]}", "detail"),)
        for name in ("day", "span", "doubtful")
        if (sign := getattr(page.glyphs, name)) in used
    ]
    return [*signs, (Span(_scale(page, scale), "detail"),)] if scale.rows else signs


def _scale(page: Page, scale: RailScale) -> str:
    """Say what a broken row of the rail stands for."""
    length = page.voice.count(scale.unit, scale.number)
    return f"{page.glyphs.gap} {page.voice.words.without_event.format(length=length)}"


def _sources(sources: Sequence[Source], page: Page) -> Iterator[Line]:
    yield ()
    yield (Span(page.voice.words.sources, "heading"),)
    yield ()
    digits = len(str(len(sources)))
    for number, source in enumerate(sources, 1):
        yield from source_lines(number, source, page.voice, digits, page.measure)
