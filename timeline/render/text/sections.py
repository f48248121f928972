"""The parts of a chronology: one, or one for each category, actor or source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...interface.keys import filled
from .repeats import Repeats
from .segment import TextSegment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...model import Event, Timeline
    from .page import Page
    from .segment import SegmentLine
    from .voice import Voice


class Section(NamedTuple):
    """Events in order of date under one heading, given as fragments; without one, periods head them.

    `left_out` are the ids of those that are not printed here, since they were printed before and the page has
    no room for more.
    """

    heading: tuple[SegmentLine, ...]
    events: tuple[Event, ...]
    left_out: frozenset[str] = frozenset()

    @property
    def printed(self) -> int:
        """How many events are printed here."""
        return len(self.events) - len(self.left_out)


def sections(tl: Timeline, page: Page) -> Iterator[Section]:
    """Yield the sections that have events: categories and actors as declared, sources by number."""
    kind = page.voice.options.group_by
    events = tl.chronological()
    if kind not in {"category", "actor", "source"}:
        yield Section((), events)
        return
    members: dict[str | None, list[Event]] = {}
    for event in events:
        for name in dict.fromkeys(_ids(event, kind)) or (None,):
            members.setdefault(name, []).append(event)
    repeats = Repeats(events)
    for item, title in _titles(tl, kind, page):
        if item in members:
            count = TextSegment(page.voice.count("event", len(members[item])), "detail")
            found = tuple(members[item])
            yield Section((title, (count,)), found, repeats.left_out(found))


def left_out_here(section: Section, page: Page) -> SegmentLine:
    """Say how many events of a section are not printed in it; nothing where all are."""
    if not section.left_out:
        return ()
    words, voice = page.voice.words, page.voice
    return (TextSegment(filled(words.left_out, count=voice.count("event", len(section.left_out))), "detail"),)


def _ids(event: Event, kind: str) -> list[str]:
    if kind == "category":
        return [event.category.id] if event.category else []
    if kind == "actor":
        return [actor.id for actor in event.actors]
    return [citation.source.id for citation in event.citations]


def _titles(tl: Timeline, kind: str, page: Page) -> Iterator[tuple[str | None, SegmentLine]]:
    voice = page.voice
    if kind == "source":
        for source in page.sources:
            number = TextSegment(f"[{voice.number(page.numbers[source.id])}] ", "citation")
            yield source.id, (number, voice.text(source.title, "year"))
        return
    yield from _named(tl.categories if kind == "category" else tl.actors, voice)
    yield None, (TextSegment(voice.words.without[kind], "year"),)


def _named(items: Iterable[Any], voice: Voice) -> Iterator[tuple[str, SegmentLine]]:
    for item in items:
        yield item.id, (voice.text(item.name, "year"),)
