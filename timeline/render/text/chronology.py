"""The chronology as lines: heading, sections of events on a rail, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dispute import clocks, event_disputes
from ...interface.keys import filled
from .citations import source_lines
from .entry import node
from .gaps import measure_gaps, rail_scale
from .occurrences import occurrences
from .page import POINT, Page, page_for
from .rail import rail
from .sections import left_out_here, sections
from .segment import SegmentLine, TextSegment
from .wrap import HANG, flow, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Timeline
    from .gaps import RailScale
    from .options import TextOptions


def chronology(tl: Timeline, options: TextOptions) -> Iterator[SegmentLine]:
    """Yield the lines of the whole chronology, one after the other."""
    page = page_for(tl, options)
    yield from heading(tl, page)
    parts = list(sections(tl, page))
    gaps = [measure_gaps(part.events) for part in parts]
    scale = rail_scale([gap for part in gaps for gap in part])
    yield ()
    yield from flow(_legend(tl, page, scale), page.width, "   ")
    for part, part_gaps in zip(parts, gaps, strict=True):
        yield ()
        yield from rail(occurrences(part, part_gaps, tl, page), page, scale)
        if not part.printed:
            yield from flow(part.heading, page.width, POINT)
        yield from wrap(left_out_here(part, page), page.measure, HANG)
    if options.sources and page.sources:
        yield from _sources(page)


def heading(tl: Timeline, page: Page) -> Iterator[SegmentLine]:
    """Yield the title, the summary, and how much there is."""
    voice = page.voice
    yield from wrap((voice.text(tl.title, "heading"),), page.measure)
    if tl.summary is not None:
        yield from wrap((voice.text(tl.summary),), page.measure)
    counts = [voice.count("event", len(tl.events)), voice.count("source", len(page.numbers))]
    yield from flow([(TextSegment(count, "detail"),) for count in counts], page.width, POINT)


def _legend(tl: Timeline, page: Page, scale: RailScale) -> list[SegmentLine]:
    """Say what the signs stand for that are on the page."""
    used = {node(event, page.glyphs) for event in tl.events}
    legend, glyphs = page.voice.words.legend, page.glyphs
    signs = {"day": glyphs.day, "span": glyphs.span, "doubtful": glyphs.doubtful}
    texts = [f"{sign} {legend[name]}" for name, sign in signs.items() if sign in used]
    if page.voice.options.disputes and _has_rivals(tl):
        texts.append(f"{glyphs.dispute} {legend['rival']}")
    if scale.rows:
        texts.append(_scale(page, scale))
    return [(TextSegment(text, "detail"),) for text in texts]


def _has_rivals(tl: Timeline) -> bool:
    """Return whether any source gives a value that cannot be right beside the event's; found at the first."""
    disputed = (event for event in tl.events if any(citation.says for citation in event.citations))
    asked = clocks(tl.places)
    return any(found.real for event in disputed for found in event_disputes(event, asked))


def _scale(page: Page, scale: RailScale) -> str:
    """Say what a broken row of the rail stands for."""
    length = page.voice.count(scale.unit, scale.number)
    return f"{page.glyphs.gap} {filled(page.voice.words.without_event, length=length)}"


def _sources(page: Page) -> Iterator[SegmentLine]:
    yield ()
    yield (TextSegment(page.voice.words.sources, "heading"),)
    yield ()
    digits = len(str(len(page.sources)))
    for number, source in enumerate(page.sources, 1):
        yield from source_lines(number, source, page.voice, digits, page.measure)
