"""One event with everything that is known of it, each statement with the citations that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from ...dispute import event_disputes, stating
from ...model import IMPORTANCE
from .cells import width
from .citations import marks, source_lines
from .entry import dates
from .find import event_named
from .options import TextOptions
from .page import POINT, Page, page_for
from .rivals import dispute_segments, listed, quantity_segments, value_segments
from .segment import SegmentLine, TextSegment
from .wrap import HANG, flow, wrap
from .write import encoder_for, text_lines
from .written import written_segments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Citation, Event, Timeline

_GUTTER = 2  # cells
_COLUMNS_FROM = 50  # cells: on a narrower page values stand below their labels

_Row = tuple[str, list[SegmentLine]]  # a label, and the fragments of its value


def event_lines(tl: Timeline, name: str, options: TextOptions | None = None) -> Iterator[str]:
    """Return the lines of a page on the event with the id `name`; numbers of sources are the chronology's.

    In formats other than ``plain`` and ``rich``, the chronology of that event alone.

    Raises
    ------
    OptionError
        Where the timeline has no such event.
    """
    options = options or TextOptions()
    event = event_named(tl, name)
    if options.format not in {"plain", "rich"}:
        return text_lines(evolve(tl, events=(event,)), evolve(options, notes=True, as_written=True))
    return map(encoder_for(tl, options), _lines(tl, event, page_for(tl, options)))


def _lines(tl: Timeline, event: Event, page: Page) -> Iterator[SegmentLine]:
    voice = page.voice
    yield from wrap((voice.text(event.title, "heading"),), page.measure)
    if event.summary is not None:
        cited = marks(stating(event, "summary"), page.numbers, voice)
        yield from wrap((voice.text(event.summary), TextSegment(" "), *cited), page.measure)
    yield ()
    yield from _table(list(_statements(tl, event, page)), page)
    yield ()
    yield (TextSegment(voice.words.sources, "heading"),)
    by_source: dict[str, list[Citation]] = {}
    for citation in event.citations:
        by_source.setdefault(citation.source.id, []).append(citation)
    digits = len(str(len(page.numbers)))
    for citations in by_source.values():
        source = citations[0].source
        yield ()
        yield from source_lines(page.numbers[source.id], source, voice, digits, page.measure)
        for citation in citations:
            yield from _citation(citation, page, digits + 3)


def _table(rows: list[_Row], page: Page) -> Iterator[SegmentLine]:
    """Set labels in a column of their own, values beside them; below each other on a narrow page."""
    column = max(width(label) for label, _ in rows) + _GUTTER if page.width >= _COLUMNS_FROM else _GUTTER
    for label, fragments in rows:
        beside = width(label) < column
        if not beside:
            yield (TextSegment(label, "detail"),)
        for index, line in enumerate(flow(fragments, page.measure - column, POINT, HANG)):
            shown = label if beside and not index else ""
            yield (TextSegment(shown, "detail"), TextSegment(" " * (column - width(shown))), *line)


def _statements(tl: Timeline, event: Event, page: Page) -> Iterator[_Row]:
    """Yield each statement under its label, with its citations, and below it what others say instead."""
    voice, words = page.voice, page.voice.words
    found = event_disputes(event, tl.places)
    for name, values in _values(event, page):
        cited = marks(stating(event, name), page.numbers, voice)
        for index, (*first, last) in enumerate(values):
            yield ("" if index else words.fields[name]), [*first, (*last, TextSegment(" "), *cited)]
        yield from (("", [dispute_segments(dispute, page)]) for dispute in found if dispute.field == name)
        if name == "date":
            yield from _written(event, page)
    yield words.labels["edtf"], [(TextSegment(str(event.date), isolate=True),)]
    yield words.labels["id"], [(voice.text(event.id),)]
    if event.tags:
        yield words.labels["tags"], [listed((voice.text(tag) for tag in event.tags), voice)]
    importance = f"{voice.number(event.importance)}/{voice.number(IMPORTANCE[-1])}"
    yield words.labels["importance"], [(TextSegment(importance, isolate=True),)]
    if event.note is not None:
        yield words.labels["note"], [(voice.text(event.note, "note"),)]


def _written(event: Event, page: Page) -> Iterator[_Row]:
    for index, written in enumerate(written_segments(event, page)):
        yield ("" if index else page.voice.words.labels["as-written"]), [written]


def _values(event: Event, page: Page) -> Iterator[tuple[str, list[list[SegmentLine]]]]:
    """Yield the name of each field that has values, and the fragments of each value."""
    voice = page.voice
    yield "date", [dates(event, voice)[: len(voice.options.calendars)]]
    if event.category is not None:
        yield "category", [[(voice.name(event.category.name),)]]
    for name in ("places", "actors"):
        items = getattr(event, name)
        if items:
            yield name, [[listed((voice.name(item.name) for item in items), voice)]]
    if event.quantities:
        yield "quantities", [[quantity_segments(quantity, voice)] for quantity in event.quantities]


def _citation(citation: Citation, page: Page, indent: int) -> Iterator[SegmentLine]:
    """Yield what one citation adds to its source: the place, whose words, which fields, what else it says."""
    voice, words = page.voice, page.voice.words
    room = page.measure - indent
    lines = flow(list(_where(citation, page)), room, POINT, HANG)
    for name, value in _says(citation):
        label = TextSegment(f"{words.labels['says']}{words.colon}", "detail")
        lines += wrap(
            (label, TextSegment(f"{words.fields[name]} "), *value_segments(value, voice)), room, HANG
        )
    if citation.note is not None:
        lines += wrap((voice.text(citation.note, "note"),), room, HANG)
    if citation.digest:
        lines += wrap((voice.text(citation.digest, "detail"),), room)
    yield from ((TextSegment(" " * indent), *line) for line in lines)


def _where(citation: Citation, page: Page) -> Iterator[SegmentLine]:
    voice, words = page.voice, page.voice.words
    if citation.locator:
        yield (voice.text(words.locator(citation.locator, voice.options.digits), "citation"),)
    if citation.supports:
        fields = (TextSegment(words.fields[field]) for field in citation.supports)
        yield TextSegment(f"{words.labels['supports']}{words.colon}", "detail"), *listed(fields, voice)
    if citation.quoting is not None:
        quoting = citation.quoting
        name = voice.text(quoting) if isinstance(quoting, str) else voice.name(quoting.name)
        yield TextSegment(f"{words.labels['quoting']}{words.colon}", "detail"), name


def _says(citation: Citation) -> Iterator[tuple[str, Any]]:
    for name in ("date", "category", "actors", "places"):
        value = getattr(citation.says, name, None)
        if value:
            yield name, value
    for quantity in citation.says.quantities if citation.says else ():
        yield "quantities", quantity
