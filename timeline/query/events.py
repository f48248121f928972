"""A timeline with some of its events only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Checks, Event, Timeline


def with_events(tl: Timeline, events: Iterable[Event]) -> Timeline:
    """Return the timeline with these of its events, in the order given; what it declares stays declared.

    What it says to those who check it of other events goes with them: a file cannot name what it has not.
    """
    kept = tuple(events)
    return evolve(tl, events=kept, checks=_about(kept, tl.checks))


def _about(events: tuple[Event, ...], checks: Checks | None) -> Checks | None:
    if checks is None:
        return None
    ids = {None, *(event.id for event in events)}
    return evolve(checks, allow=tuple(each for each in checks.allow if each.event in ids))
