"""Which lane each event stands in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Actor, Category, Event, Timeline
    from .voice import Voice

_ACTORS = 7  # that have a lane of their own: those who are named first most often


class Lanes(NamedTuple):
    """The headings of the lanes, and for each event the index of its own; no headings without lanes."""

    names: tuple[str, ...]
    of_event: tuple[int, ...]

    @classmethod
    def of(cls, tl: Timeline, events: Sequence[Event], by: str | None, voice: Voice) -> Lanes:
        """Group by "category" in the order of the file, by first "actor", or not at all (None)."""
        if by is None:
            return cls((), (0,) * len(events))
        keys = [_key(event, by) for event in events]
        counts = Counter(key.id for key in keys if key is not None)
        declared: Sequence[Category | Actor] = tl.categories if by == "category" else tl.actors
        most = {name for name, _ in counts.most_common(None if by == "category" else _ACTORS)}
        shown = [key for key in declared if key.id in most]
        if by == "actor":
            shown.sort(key=lambda key: -counts[key.id])
        places = {key.id: index for index, key in enumerate(shown)}
        names = (*(key.name.get(voice.language) for key in shown), voice.words.others)
        return cls(names, tuple(places.get(key.id, len(shown)) if key else len(shown) for key in keys))


def _key(event: Event, by: str) -> Category | Actor | None:
    """Return what an event is grouped by; of actors, the first one."""
    return event.category if by == "category" else next(iter(event.actors), None)
