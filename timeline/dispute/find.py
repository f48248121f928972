"""The disputes of an event: what it states against what each of its citations says.

Two values dispute when they cannot both be right. Where they only seem to differ, `Dispute.reason` says why:

- ``zone``: the same moment is another day by another clock;
- ``precision``: one contains the other, or one of the two says nothing;
- ``overlap``: each is as vague as the other, and both allow the same day or figure;
- ``calendar``: the same day by another table of the calendar;
- ``as-of``: figures of different dates.

``note`` means that they do differ and that a note of the author deals with it (a counting rule, a slip); None
that nothing explains it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from ..model import Citation, Event, Place, Timeline
from ..model.timeline import check_timeline
from .clocks import clocks
from .dates import place_with_both_days, why_dates_differ
from .quantities import StatedQuantities, by_the_name_of, why_quantities_differ
from .stating import stating

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Says
    from .dates import Why

APPARENT = frozenset({"zone", "precision", "overlap", "calendar", "as-of"})


@frozen
class Dispute:
    """One value of one field of an event, and another that some of its citations give.

    `stated` and `rival` have the type of the field (for ``quantities``, one `Quantity`; None where the event
    itself has no such figure). `citations` are those that give the rival value. `place` is where the clock
    shows the rival day, for ``zone``.
    """

    event: Event
    field: str
    stated: Any
    rival: Any
    citations: tuple[Citation, ...]
    reason: str | None = None
    place: Place | None = None

    @property
    def real(self) -> bool:
        """Whether the two values cannot both be right."""
        return self.reason not in APPARENT

    @property
    def stated_by(self) -> tuple[Citation, ...]:
        """The citations that support the value that the event states, in the order of the file."""
        return stating(self.event, self.field)


def disputes(tl: Timeline) -> tuple[Dispute, ...]:
    """Find the disputes of a timeline, event by event in chronological order, apparent ones included."""
    check_timeline(tl)
    asked = clocks(tl.places)
    return tuple(found for event in tl.chronological() for found in event_disputes(event, asked))


def event_disputes(event: Event, places: Iterable[Place] = ()) -> tuple[Dispute, ...]:
    """Find the disputes of one event; `places` are those whose clocks may explain a difference of dates."""
    stated = _Stated(event, places)
    alike: dict[tuple[str, Any], list[Dispute]] = {}
    for citation in event.citations:
        if citation.says is not None:
            for found in _compare(stated, citation, citation.says):
                alike.setdefault((found.field, found.rival), []).append(found)
    return tuple(map(_merge, alike.values()))


def _merge(alike: list[Dispute]) -> Dispute:
    """Join what several citations say alike; a reason that lifts the dispute weighs more than a note."""
    first = alike[0]
    if len(alike) == 1:
        return first
    weightiest = next((found for found in alike if not found.real), first)
    return evolve(
        first,
        citations=tuple(citation for found in alike for citation in found.citations),
        reason=weightiest.reason or next((found.reason for found in alike if found.reason), None),
        place=weightiest.place,
    )


class _Stated:
    """What an event states, prepared once for all that its citations say: there may be thousands."""

    def __init__(self, event: Event, places: Iterable[Place]) -> None:
        self.event = event
        self.sets = {"actors": frozenset(event.actors), "places": frozenset(event.places)}
        self.quantities = StatedQuantities(event.quantities)
        self._places = places

    @cached_property
    def homes(self) -> tuple[Place, ...]:
        """The clocks of the event's own places."""
        return clocks(self.event.places)

    @cached_property
    def clocks(self) -> tuple[Place, ...]:
        """The clocks to ask, the event's own first."""
        return clocks((*self.event.places, *self._places))


def _compare(stated: _Stated, citation: Citation, says: Says) -> Iterator[Dispute]:
    event = stated.event
    noted = "note" if citation.note is not None or event.note is not None else None

    def dispute(name: str, value: object, rival: object, why: Why) -> Dispute:
        reason, place = why
        return Dispute(event, name, value, rival, (citation,), reason or noted, place)

    if says.date is not None and says.date != event.date:
        yield dispute("date", event.date, says.date, _why_dates_differ(stated, citation, says))
    if says.category is not None and says.category != event.category:
        yield dispute(
            "category", event.category, says.category, (None if event.category else "precision", None)
        )
    for name, items in stated.sets.items():
        rival = frozenset(getattr(says, name))
        if rival and rival != items:
            why = _why_sets_differ(items, rival), None
            yield dispute(name, getattr(event, name), getattr(says, name), why)
    for quantity in says.quantities:
        match = stated.quantities.same(quantity)
        if match is None:
            yield dispute("quantities", None, quantity, ("precision", None))
        elif (named := by_the_name_of(match, quantity)) != match:
            yield dispute("quantities", match, named, (why_quantities_differ(match, named), None))


def _why_dates_differ(stated: _Stated, citation: Citation, says: Says) -> Why:
    """Ask the clocks too, of neighbouring days: they explain only where the author has added a note."""
    assert says.date is not None  # noqa: S101 - it is what differs
    date = stated.event.date
    reason, place = why_dates_differ(date, says.date, _nearest_first(stated, says))
    if reason is None and citation.note is not None:
        place = place_with_both_days(date, says.date, stated.homes, _nearest_first(stated, says))
        reason = "zone" if place is not None else None
    return reason, place


def _nearest_first(stated: _Stated, says: Says) -> Iterator[Place]:
    """Yield the clocks to ask one by one: most dates need none."""
    yield from clocks(says.places)
    yield from stated.clocks


def _why_sets_differ(stated: frozenset[Any], rival: frozenset[Any]) -> str | None:
    if stated <= rival or rival <= stated:
        return "precision"
    return "overlap" if stated & rival else None
