"""A rule on events that may be one and the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ..query.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..model import Event, Timeline
    from .finding import Found

_COMMON = 200  # events of one day that have a word: in more, it tells nothing of any
_SIMILAR = 0.5  # the share of the words of two titles that both have


def possible_duplicate(tl: Timeline) -> Found:
    """Find events with the date and the actors of an earlier one, and a similar title."""
    same_days = defaultdict(list)
    for index, event in enumerate(tl.events):
        if event.date.earliest is not None:
            same_days[event.date.earliest, event.date.latest].append(index)
    for indices in same_days.values():
        events = [tl.events[index] for index in indices]
        for index, event, like in zip(indices, events, _similar(events), strict=True):
            if like is not None:
                message = f"event {event.id!r} may be the same as {like.id!r}: same date, similar title"
                yield ("events", index, "id"), message


def _similar(events: Sequence[Event]) -> Iterator[Event | None]:
    """Give for each event the first one before it that it is like and that is not like another itself.

    By the words that two titles share (the Jaccard index), found through the events that have each word: what
    shares nothing is never compared.
    """
    having: dict[tuple[str, str], list[int]] = defaultdict(list)
    sizes: list[dict[str, int]] = []
    for number, event in enumerate(events):
        words = {language: set(fold(title).split()) for language, title in event.title.variants}
        sizes.append({language: len(found) for language, found in words.items()})
        shared = Counter(
            (language, other)
            for language, found in words.items()
            for word in found
            for other in having[language, word]
        )
        alike = (
            other
            for (language, other), count in shared.items()
            if count >= _SIMILAR * (sizes[number][language] + sizes[other][language] - count)
            and _same_actors(event, events[other])
        )
        first = min(alike, default=None)
        yield None if first is None else events[first]
        if first is None:
            for language, found in words.items():
                for word in found:
                    if len(having[language, word]) < _COMMON:
                        having[language, word].append(number)


def _same_actors(a: Event, b: Event) -> bool:
    """Say whether two events have the same actors, or one of them names none."""
    return not a.actors or not b.actors or set(a.actors) == set(b.actors)
