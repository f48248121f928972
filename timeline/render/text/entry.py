"""What is printed of one event, in lines of a given width: when and where, what, who, what is disputed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.sunset import place_of_sunset
from .citations import marks
from .page import POINT
from .rivals import dispute_segments, listed, note_lines, quantity_segments
from .segment import SegmentLine, TextSegment
from .wrap import HANG, flow, wrap
from .written import written_segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...dispute import Dispute
    from ...model import Event
    from .glyphs import Glyphs
    from .page import Page
    from .voice import Voice


def node(event: Event, glyphs: Glyphs) -> str:
    """Return the mark on the rail: what kind of date it is."""
    if event.date.qualification:
        return glyphs.doubtful
    one_day = event.date.earliest is not None and event.date.earliest == event.date.latest
    return glyphs.day if one_day else glyphs.span


def dates(event: Event, voice: Voice) -> list[SegmentLine]:
    """Return the date in each calendar that was asked for, and, with details, where it was."""
    role = "doubt" if event.date.qualification else "date"
    place = place_of_sunset(event)
    said = [voice.date(event.date, calendar, place) for calendar in voice.options.calendars]
    fragments: list[SegmentLine] = [
        (TextSegment(text, "other-date" if index else role, isolate=True),) for index, text in enumerate(said)
    ]
    if voice.options.details and event.places:
        fragments.append(listed((voice.name(place.name, "detail") for place in event.places), voice))
    return fragments


def date_lines(event: Event, voice: Voice, room: int) -> list[SegmentLine]:
    """Return dates and places side by side where they fit."""
    return flow(dates(event, voice), room, POINT, HANG)


def date_column(event: Event, voice: Voice, room: int) -> list[SegmentLine]:
    """Return dates and places one below the other."""
    return [line for fragment in dates(event, voice) for line in wrap(fragment, room, HANG)]


def body(event: Event, disputes: Sequence[Dispute], page: Page, room: int) -> Iterator[SegmentLine]:
    """Yield title, summary with citation marks, figures, category and actors, and disputes."""
    voice = page.voice
    cited = marks(event.citations, page.numbers, voice)
    title = voice.text(event.title, "title")
    summary = event.summary if voice.options.summaries else None
    yield from wrap((title,) if summary else (title, TextSegment(" "), *cited), room, HANG)
    if summary:
        yield from wrap((voice.text(summary, "summary"), TextSegment(" "), *cited), room)
    if voice.options.details:
        for quantity in event.quantities:
            yield from wrap(quantity_segments(quantity, voice), room, HANG)
        yield from flow(_details(event, voice), room, POINT, HANG)
    if voice.options.as_written:
        for written in written_segments(event, page):
            label = TextSegment(f"{voice.words.labels['as-written']}{voice.words.colon}", "detail")
            yield from wrap((label, *written), room, HANG)
    if voice.options.disputes:
        for dispute in disputes:
            yield from wrap(dispute_segments(dispute, page), room, HANG)
    if voice.options.notes:
        yield from note_lines(event, page, room)


def _details(event: Event, voice: Voice) -> list[SegmentLine]:
    """Return category and actors; not the category below a heading that names it."""
    category = (event.category,) if event.category and voice.options.group_by != "category" else ()
    groups = (category, event.actors)
    return [listed((voice.name(item.name, "detail") for item in group), voice) for group in groups if group]
