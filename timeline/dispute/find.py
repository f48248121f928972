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

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from ..dates.value import Value
from ..model import Citation, Event, Place, Timeline
from .dates import place_with_both_days, why_dates_differ
from .figures import by_the_name_of, same_figure, why_figures_differ

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Says
    from .dates import Why

APPARENT = frozenset({"zone", "precision", "overlap", "calendar", "as-of"})


@frozen(eq=False, repr=False)
class Dispute(Value):
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
        return tuple(
            citation
            for citation in self.event.citations
            if (not citation.supports or self.field in citation.supports)
            and not (citation.says and getattr(citation.says, self.field))
        )


def disputes(tl: Timeline) -> tuple[Dispute, ...]:
    """Find the disputes of a timeline, event by event in chronological order, apparent ones included."""
    return tuple(found for event in tl.chronological() for found in event_disputes(event, tl.places))


def event_disputes(event: Event, places: Iterable[Place] = ()) -> tuple[Dispute, ...]:
    """Find the disputes of one event; `places` are those whose clocks may explain a difference of dates."""
    known = tuple(places)
    merged: dict[tuple[str, Any], Dispute] = {}
    for citation in event.citations:
        if citation.says is None:
            continue
        for found in _compare(event, citation, citation.says, known):
            key = (found.field, found.rival)
            merged[key] = _merge(merged[key], found) if key in merged else found
    return tuple(merged.values())


def _merge(first: Dispute, second: Dispute) -> Dispute:
    """Join what two citations say alike; a reason that lifts the dispute weighs more than a note."""
    weightier = second if first.real and not second.real else first
    return evolve(
        first,
        citations=first.citations + second.citations,
        reason=weightier.reason or second.reason,
        place=weightier.place,
    )


def _compare(event: Event, citation: Citation, says: Says, places: tuple[Place, ...]) -> Iterator[Dispute]:
    noted = "note" if citation.note is not None or event.note is not None else None

    def dispute(name: str, stated: object, rival: object, why: Why) -> Dispute:
        reason, place = why
        return Dispute(event, name, stated, rival, (citation,), reason or noted, place)

    if says.date is not None and says.date != event.date:
        yield dispute("date", event.date, says.date, _why_dates_differ(event, citation, says, places))
    if says.category is not None and says.category != event.category:
        yield dispute(
            "category", event.category, says.category, (None if event.category else "precision", None)
        )
    for name in ("actors", "places"):
        rival, stated = getattr(says, name), getattr(event, name)
        if rival and set(rival) != set(stated):
            yield dispute(name, stated, rival, (_why_sets_differ(set(stated), set(rival)), None))
    for quantity in says.quantities:
        match = same_figure(quantity, event.quantities)
        if match is None:
            yield dispute("quantities", None, quantity, ("precision", None))
        elif (named := by_the_name_of(match, quantity)) != match:
            yield dispute("quantities", match, named, (why_figures_differ(match, named), None))


def _why_dates_differ(event: Event, citation: Citation, says: Says, places: tuple[Place, ...]) -> Why:
    """Ask the clocks too, of neighbouring days: they explain only where the author has added a note."""
    assert says.date is not None  # noqa: S101 - it is what differs
    nearest_first = (*says.places, *event.places, *places)
    reason, place = why_dates_differ(event.date, says.date, nearest_first)
    if reason is None and citation.note is not None:
        place = place_with_both_days(event.date, says.date, event.places, nearest_first)
        reason = "zone" if place is not None else None
    return reason, place


def _why_sets_differ(stated: set[Any], rival: set[Any]) -> str | None:
    if stated <= rival or rival <= stated:
        return "precision"
    return "overlap" if stated & rival else None
