"""The chronology as lines: heading, years, events on a rail, gaps, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .citations import source_lines
from .entry import node
from .gaps import measure_gaps, rail_scale
from .glyphs import choose_glyphs
from .line import Line, Span, flow, wrap
from .rail import MEASURE, Page, rail
from .steps import steps
from .voice import voice_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Event, Source, Timeline
    from .options import TextOptions

_POINT = " · "


def chronology(tl: Timeline, options: TextOptions) -> Iterator[Line]:
    """Give the lines of the whole chronology, one after the other."""
    voice = voice_for(options, tl.language)
    events = tl.chronological()
    gaps = measure_gaps(events)
    sources = tl.cited_sources()
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    glyphs = choose_glyphs(options.glyphs, right_to_left=voice.right_to_left)
    page = Page(voice, glyphs, numbers, rail_scale(gaps), options.width)
    yield from _heading(tl, events, page)
    yield from rail(steps(tl, events, gaps, options), page)
    if options.sources and sources:
        yield from _sources(sources, page)


def _heading(tl: Timeline, events: Sequence[Event], page: Page) -> Iterator[Line]:
    voice = page.voice
    yield from wrap((voice.text(tl.title, "heading"),), min(page.width, MEASURE))
    if tl.summary is not None:
        yield from wrap((voice.text(tl.summary),), min(page.width, MEASURE))
    counts = [voice.count("event", len(events)), voice.count("source", len(page.numbers))]
    yield from flow([(Span(count, "detail"),) for count in counts], page.width, _POINT)
    yield ()
    yield from flow(_legend(events, page), page.width, "   ")
    yield ()


def _legend(events: Sequence[Event], page: Page) -> list[tuple[Span, ...]]:
    used = {node(event, page.glyphs) for event in events}
    legend = page.voice.words.legend
    signs: list[tuple[Span, ...]] = [
        (Span(f"{sign} {legend[name]}", "detail"),)
        for name in ("day", "span", "doubtful")
        if (sign := getattr(page.glyphs, name)) in used
    ]
    return [*signs, (Span(_scale(page), "detail"),)] if page.scale.rows else signs


def _scale(page: Page) -> str:
    """Say what a broken row of the rail stands for."""
    length = page.voice.count(page.scale.unit, page.scale.number)
    return f"{page.glyphs.gap} {page.voice.words.without_event.format(length=length)}"


def _sources(sources: Sequence[Source], page: Page) -> Iterator[Line]:
    yield ()
    yield (Span(page.voice.words.sources, "heading"),)
    yield ()
    digits = len(str(len(sources)))
    for number, source in enumerate(sources, 1):
        yield from source_lines(number, source, page.voice, digits, min(page.width, MEASURE))
