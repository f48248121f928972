"""What other sources say instead: values of any field, who gives them, why they differ, and notes on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...language.safe import safe
from ...model import Event, LocalizedText, Quantity
from ...words.brief import brief
from ...words.quantities import quantity_text
from .citations import marks
from .segment import NO_BREAK, SegmentLine, TextSegment, no_break
from .wrap import HANG, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...dispute import Dispute
    from .page import Page
    from .voice import Voice

_UNIT = re.compile(r"(?<=\d) ")  # the space between a number and what it counts


def dispute_segments(dispute: Dispute, page: Page) -> SegmentLine:
    """Return a value that differs, the citations that give it, and why it may only seem to differ."""
    voice = page.voice
    sign = page.glyphs.dispute if dispute.real else page.glyphs.seeming
    label = TextSegment(f"{sign}{NO_BREAK}{voice.words.fields[dispute.field]}{voice.words.colon}", "dispute")
    segments = (label, *value_segments(dispute.rival, voice), TextSegment(" "))
    segments += marks(dispute.citations, page.numbers, voice)
    if dispute.real:
        return segments
    return (*segments, *voice.parenthesis(no_break(_reason(dispute, voice))))


def note_lines(event: Event, page: Page, room: int) -> Iterator[SegmentLine]:
    """Yield the author's notes: each on citations once, after the marks of all of them; that on the event."""
    voice = page.voice
    noted: dict[LocalizedText, list[Any]] = {}
    for citation in event.citations:
        if citation.note is not None:
            noted.setdefault(citation.note, []).append(citation)
    for note, citations in noted.items():
        cited = marks(citations, page.numbers, voice)
        yield from wrap((*cited, TextSegment(" "), voice.text(note, "note")), room, HANG)
    if event.note is not None:
        yield from wrap(note_segments(event.note, voice), room, HANG)


def note_segments(note: LocalizedText, voice: Voice) -> SegmentLine:
    """Return a note of the author, named as such."""
    return TextSegment(f"{voice.words.note}{voice.words.colon}", "detail"), voice.text(note, "note")


def _reason(dispute: Dispute, voice: Voice) -> str:
    said = voice.words.explained[dispute.reason or ""]
    return (
        said
        if dispute.place is None
        else f"{said}{voice.words.colon}{brief(safe(dispute.place.name.get(voice.language)))}"
    )


def value_segments(value: Any, voice: Voice) -> SegmentLine:
    """Say the value of any field of an event that can be disputed; nothing for None."""
    if value is None:
        return ()
    if isinstance(value, Quantity):
        return quantity_segments(value, voice)
    if isinstance(value, tuple):
        return listed((voice.name(item.name, "dispute") for item in value), voice)
    if hasattr(value, "name"):
        return (voice.name(value.name, "dispute"),)
    return (TextSegment(voice.date(value, voice.options.calendars[0]), "dispute", isolate=True),)


def quantity_segments(quantity: Quantity, voice: Voice) -> SegmentLine:
    """Say a figure: its name, its value with the unit, and as of when."""
    name = voice.text(quantity.name, "detail")
    said = safe(quantity_text(quantity, voice.words, voice.options.digits))
    value = TextSegment(_UNIT.sub(NO_BREAK, said), "figure", isolate=True)
    if quantity.as_of is None:
        return name, TextSegment(voice.words.colon), value
    as_of = voice.date(quantity.as_of, voice.options.calendars[0])
    return name, TextSegment(voice.words.colon), value, *voice.parenthesis(as_of)


def listed(segments: Iterable[TextSegment], voice: Voice) -> SegmentLine:
    """Join by the language's comma."""
    separator = TextSegment(voice.words.separator, "detail")
    return tuple(piece for segment in segments for piece in (separator, segment))[1:]
