"""What other sources say instead: values of any field, who gives them, why they differ, and notes on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...language.safe import safe
from ...model import Event, LocalizedText, Quantity
from ...words.quantities import figure
from .citations import marks
from .line import NO_BREAK, Line, Span, held
from .wrap import HANG, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...dispute import Dispute
    from .page import Page
    from .voice import Voice

_UNIT = re.compile(r"(?<=\d) ")  # the space between a number and what it counts


def dispute_spans(dispute: Dispute, page: Page) -> Line:
    """Give a value that differs, the citations that give it, and why it may only seem to differ."""
    voice = page.voice
    sign = page.glyphs.dispute if dispute.real else page.glyphs.seeming
    label = Span(f"{sign}{NO_BREAK}{voice.words.fields[dispute.field]}: ", "dispute")
    spans = (label, *value_spans(dispute.rival, voice), Span(" "))
    spans += marks(dispute.citations, page.numbers, voice)
    if dispute.real:
        return spans
    return (*spans, Span(" "), Span(held(f"({_reason(dispute, voice)})"), "detail", apart=True))


def note_lines(event: Event, page: Page, room: int) -> Iterator[Line]:
    """Give the author's notes: each on citations once, after the marks of all of them; that on the event."""
    voice = page.voice
    noted: dict[LocalizedText, list[Any]] = {}
    for citation in event.citations:
        if citation.note is not None:
            noted.setdefault(citation.note, []).append(citation)
    for note, citations in noted.items():
        cited = marks(citations, page.numbers, voice)
        yield from wrap((*cited, Span(" "), voice.text(note, "note")), room, HANG)
    if event.note is not None:
        yield from wrap(note_spans(event.note, voice), room, HANG)


def note_spans(note: LocalizedText, voice: Voice) -> Line:
    """Give a note of the author, named as such."""
    return Span(f"{voice.words.note}: ", "detail"), voice.text(note, "note")


def _reason(dispute: Dispute, voice: Voice) -> str:
    said = voice.words.explained[dispute.reason or ""]
    return said if dispute.place is None else f"{said}: {safe(dispute.place.name.get(voice.language))}"


def value_spans(value: Any, voice: Voice) -> Line:
    """Say the value of any field of an event that can be disputed; nothing for None."""
    if value is None:
        return ()
    if isinstance(value, Quantity):
        return quantity_spans(value, voice)
    if isinstance(value, tuple):
        return listed((voice.name(item.name, "dispute") for item in value), voice)
    if hasattr(value, "name"):
        return (voice.name(value.name, "dispute"),)
    return (Span(voice.date(value, voice.options.calendars[0]), "dispute", apart=True),)


def quantity_spans(quantity: Quantity, voice: Voice) -> Line:
    """Say a figure: its name, its value with the unit, and as of when."""
    name = voice.text(quantity.name, "detail")
    said = safe(figure(quantity, voice.words, voice.options.digits))
    value = Span(_UNIT.sub(NO_BREAK, said), "figure", apart=True)
    if quantity.as_of is None:
        return name, Span(": "), value
    as_of = voice.date(quantity.as_of, voice.options.calendars[0])
    return name, Span(": "), value, Span(" "), Span(f"({as_of})", "detail", apart=True)


def listed(spans: Iterable[Span], voice: Voice) -> Line:
    """Join by the language's comma."""
    separator = Span(voice.words.separator, "detail")
    return tuple(piece for span in spans for piece in (separator, span))[1:]
