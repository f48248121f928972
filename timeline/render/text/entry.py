"""What is printed of one event, in lines of a given width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model import Event, LocalizedText, Quantity
from ..figures import figure
from ..safe import safe
from .citations import Numbers, marks
from .line import NO_BREAK, Line, Span, flow, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ...dispute import Dispute
    from .glyphs import Glyphs
    from .voice import Voice

_POINT = " · "


def node(event: Event, glyphs: Glyphs) -> str:
    """Give the mark on the rail: what kind of date it is."""
    if event.date.qualification:
        return glyphs.doubtful
    one_day = event.date.earliest is not None and event.date.earliest == event.date.latest
    return glyphs.day if one_day else glyphs.span


def dates(event: Event, voice: Voice) -> list[tuple[Span, ...]]:
    """Give the date in each calendar that was asked for."""
    role = "doubt" if event.date.qualification else "date"
    said = [voice.date(event.date, calendar) for calendar in voice.options.calendars]
    return [
        (Span(text, role if index == 0 else "other-date", apart=True),) for index, text in enumerate(said)
    ]


def date_lines(event: Event, voice: Voice, room: int) -> list[Line]:
    """Give the dates side by side where they fit."""
    return flow(dates(event, voice), room, _POINT)


def date_column(event: Event, voice: Voice, room: int) -> list[Line]:
    """Give the dates one below the other."""
    return [line for fragment in dates(event, voice) for line in wrap(fragment, room)]


def body(
    event: Event, *, disputes: Sequence[Dispute], numbers: Numbers, voice: Voice, glyphs: Glyphs, room: int
) -> Iterator[Line]:
    """Give title, details, summary with citation marks, figures and disputes."""
    cited = marks(event.citations, numbers, voice)
    title = voice.text(event.title, "title")
    summary = event.summary if voice.options.summaries else None
    yield from wrap((title,) if summary else (title, Span(" "), *cited), room)
    if voice.options.details:
        yield from flow(_details(event, voice), room, _POINT)
    if summary:
        yield from wrap((voice.text(summary, "summary"), Span(" "), *cited), room)
    if voice.options.details:
        for quantity in event.quantities:
            yield from wrap(_quantity(quantity, voice), room)
    if voice.options.disputes:
        for dispute in disputes:
            yield from wrap(dispute_spans(dispute, numbers, voice, glyphs), room)
        if disputes and event.note is not None:
            yield from wrap(note_spans(event.note, voice), room)


def _details(event: Event, voice: Voice) -> list[tuple[Span, ...]]:
    category = (event.category,) if event.category else ()
    groups = (category, event.places, event.actors)
    return [_listed((voice.text(item.name, "detail") for item in group), voice) for group in groups if group]


def _listed(spans: Iterable[Span], voice: Voice) -> tuple[Span, ...]:
    """Join by the language's comma."""
    separator = Span(voice.words.separator, "detail")
    return tuple(piece for span in spans for piece in (separator, span))[1:]


def _quantity(quantity: Quantity, voice: Voice) -> tuple[Span, ...]:
    name = voice.text(quantity.name, "detail")
    value = Span(safe(figure(quantity, voice.words, voice.options.digits)), "figure", apart=True)
    if quantity.as_of is None:
        return name, Span(": "), value
    as_of = voice.date(quantity.as_of, voice.options.calendars[0])
    return name, Span(": "), value, Span(" "), Span(f"({as_of})", "detail", apart=True)


def dispute_spans(dispute: Dispute, numbers: Numbers, voice: Voice, glyphs: Glyphs) -> tuple[Span, ...]:
    """Give what other sources say instead, which ones, and why."""
    sign = glyphs.dispute if dispute.real else glyphs.seeming
    label = Span(f"{sign}{NO_BREAK}{voice.words.fields[dispute.field]}: ", "dispute")
    value = value_spans(dispute.rival, voice)
    cited = marks(dispute.citations, numbers, voice)
    return (label, *value, Span(" "), *cited, *_explanation(dispute, voice))


def note_spans(note: LocalizedText, voice: Voice) -> tuple[Span, ...]:
    """Give a note of the author, named as such."""
    return Span(f"{voice.words.note}: ", "detail"), voice.text(note, "note")


def _explanation(dispute: Dispute, voice: Voice) -> tuple[Span, ...]:
    """Say why the values only seem to differ, and what the author notes on these citations."""
    spans: tuple[Span, ...] = ()
    if not dispute.real:
        spans += (
            Span(" "),
            Span(f"({_reason(dispute, voice)})", "detail", apart=True),
        )
    for note in dict.fromkeys(citation.note for citation in dispute.citations):
        if note is not None:
            spans += (Span(" — ", "detail"), voice.text(note, "note"))
    return spans


def _reason(dispute: Dispute, voice: Voice) -> str:
    said = voice.words.explained[dispute.reason or ""]
    return said if dispute.place is None else f"{said}: {safe(dispute.place.name.get(voice.language))}"


def value_spans(value: Any, voice: Voice) -> tuple[Span, ...]:
    """Say the value of any field of an event that can be disputed; nothing for None."""
    if value is None:
        return ()
    if isinstance(value, Quantity):
        return _quantity(value, voice)
    if isinstance(value, tuple):
        return _listed((voice.text(item.name, "dispute") for item in value), voice)
    if hasattr(value, "name"):
        return (voice.text(value.name, "dispute"),)
    return (Span(voice.date(value, voice.options.calendars[0]), "dispute", apart=True),)
