"""How much a page prints again: an event stands under each of its actors or sources, up to a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...model import Event, LocalizedText

_TIMES = 2
_FREE = 5_000_000
_MARK = 16  # what a citation or a figure counts for beside its texts


class Repeats:
    """What is left of the length to which events may be printed again.

    The first time an event is printed for free. All further times together may have twice the length of the
    events, and five million characters more, so that a page has at most about three times the length of the
    same page by year, however many actors and sources its events have.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._length = {event.id: length(event) for event in events}
        self._left = _TIMES * sum(self._length.values()) + _FREE
        self._printed: set[str] = set()

    def left_out(self, events: Sequence[Event]) -> frozenset[str]:
        """Return the ids of those of `events`, printed next, for which there is no more room."""
        return frozenset(event.id for event in events if not self._print(event.id))

    def _print(self, name: str) -> bool:
        if name not in self._printed:
            self._printed.add(name)
            return True
        if self._length[name] > self._left:
            return False
        self._left -= self._length[name]
        return True


def length(event: Event) -> int:
    """Return about how many characters an event takes on a page: its texts, and all that it names."""
    texts = (event.title, event.summary, event.note, *(citation.note for citation in event.citations))
    names = (item.name for group in (event.actors, event.places, event.quantities) for item in group)
    locators = sum(len(citation.locator or "") for citation in event.citations)
    marked = len(event.citations) + len(event.quantities)
    return sum(_longest(text) for text in (*texts, *names) if text is not None) + locators + _MARK * marked


def _longest(text: LocalizedText) -> int:
    return max(len(variant) for _, variant in text.variants)
