"""A rule on events that may be one and the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ..language.comparable import comparable

if TYPE_CHECKING:
    from ..model import Event, Timeline
    from .finding import Found

COMPARED = 200
"""Titles that have a word, beyond which it leads to no more; and titles that one is compared with."""
_SIMILAR = 0.5  # the share of the words of two titles that both have


def possible_duplicate(tl: Timeline) -> Found:
    """Find events with the date and the actors of an earlier one, and a similar title."""
    same_days = defaultdict(list)
    for index, event in enumerate(tl.events):
        if event.date.earliest is not None:
            same_days[event.date.earliest, event.date.latest].append(index)
    for indices in same_days.values():
        titles = _Titles()
        for index in indices if len(indices) > 1 else ():
            event = tl.events[index]
            like = titles.like_or_new(event)
            if like is not None:
                message = f"event {event.id!r} may be the same as {like.id!r}: same date, similar title"
                yield ("events", index, "id"), message
        if titles.not_compared:
            yield ("events", indices[0], "date"), _crowded(tl.events[indices[0]], titles.not_compared)


def _crowded(event: Event, count: int) -> str:
    return (
        f"{count:,} events have the date {event.date} and titles of words that more than {COMPARED} others "
        f"of that date have; each was compared with {COMPARED} of them only"
    )


class _Title(NamedTuple):
    event: Event
    words: dict[str, frozenset[str]]
    """Those of the title, by language."""
    actors: frozenset[str]

    @classmethod
    def of(cls, event: Event) -> _Title:
        words = {tag: frozenset(comparable(title).split()) for tag, title in event.title.variants}
        return cls(event, words, frozenset(actor.id for actor in event.actors))

    def like(self, other: _Title, language: str) -> bool:
        """Return whether two titles share enough words (by the Jaccard index), and the events their actors.

        An event that names no actor may have those of the other.
        """
        ours, theirs = self.words[language], other.words[language]
        both = len(ours & theirs)
        alike = both > 0 and both >= _SIMILAR * (len(ours) + len(theirs) - both)
        return alike and (not self.actors or not other.actors or self.actors == other.actors)


class _Titles:
    """The titles of one date that are like none before them, found by their words.

    What shares no word is never compared, and a title with no more than `COMPARED` others: `not_compared`
    counts the events to which that may have left one unfound.
    """

    def __init__(self) -> None:
        self.not_compared = 0
        self._titles: list[_Title] = []
        self._having: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._equal: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)

    def like_or_new(self, event: Event) -> Event | None:
        """Return the first event that this one is like; where it is like none, remember it."""
        title = _Title.of(event)
        candidates, crowded = self._candidates(title)
        alike = [number for number, tag in candidates if title.like(self._titles[number], tag)]
        if alike:
            return self._titles[min(alike)].event
        self.not_compared += crowded
        self._add(title)
        return None

    def _candidates(self, title: _Title) -> tuple[list[tuple[int, str]], bool]:
        """Return the numbers of the titles that may be like this one, each with the language in which it may.

        And whether others may be left out, since most words of this one lead to as many as a word may.
        """
        found: list[tuple[int, str]] = []
        crowded = False
        for tag, words in title.words.items():
            lists = [self._having.get((tag, word), ()) for word in words]
            full = sum(len(numbers) >= COMPARED for numbers in lists)
            shared = Counter(number for numbers in lists for number in numbers)
            enough = _SIMILAR * len(words) - full
            likely = [number for number, count in shared.most_common() if count >= enough]
            found += ((number, tag) for number in (*likely[:COMPARED], *self._equal.get((tag, words), ())))
            crowded |= full > 0 >= enough or len(likely) > COMPARED
        return found, crowded

    def _add(self, title: _Title) -> None:
        number = len(self._titles)
        self._titles.append(title)
        for language, words in title.words.items():
            if len(self._equal[language, words]) < COMPARED:
                self._equal[language, words].append(number)
            for word in words:
                if len(self._having[language, word]) < COMPARED:
                    self._having[language, word].append(number)
