"""Where the sources of one event disagree: found from what they say, never declared.

Two values dispute when they cannot both be right. Where they only seem to differ, `Dispute.reason` says why:
``zone`` (the same moment is another day by another clock), ``precision`` (one contains the other),
``calendar`` (the same day by another table of the calendar), ``as-of`` (figures of different dates). ``note``
means that they do differ and that a note of the author deals with it; None that nothing explains it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from .dates import parse_date
from .dates.types import Date, Moment
from .errors import DateError
from .model import Citation, Event, Place, Quantity, Says, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

APPARENT = frozenset({"zone", "precision", "calendar", "as-of"})

# Tables under which an author may have converted a Hijri date.
_HIJRI_TABLES = ("islamic-umalqura", "islamic-umalqura-kacst", "islamic-civil", "islamic-tbla")


@frozen
class Dispute:
    """One value of one field of an event, and another that some of its citations give.

    `stated` and `rival` have the type of the field (for ``quantities``, one `Quantity`; `stated` is None
    where the event itself states nothing). `place` is where the clock shows the rival day, for ``zone``.
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


def disputes(tl: Timeline) -> tuple[Dispute, ...]:
    """Find the disputes of a timeline, event by event in chronological order, apparent ones included."""
    return tuple(found for event in tl.chronological() for found in event_disputes(event, tl.places))


def event_disputes(event: Event, places: Iterable[Place] = ()) -> tuple[Dispute, ...]:
    """Find the disputes of one event; `places` are those whose clocks may explain a difference of dates."""
    merged: dict[tuple[str, Any], Dispute] = {}
    for citation in event.citations:
        if citation.says is None:
            continue
        for found in _compare(event, citation, citation.says, (*event.places, *places)):
            key = (found.field, found.rival)
            known = merged.get(key)
            merged[key] = _merge(known, found) if known else found
    return tuple(merged.values())


def _merge(first: Dispute, second: Dispute) -> Dispute:
    return Dispute(
        first.event,
        first.field,
        first.stated,
        first.rival,
        first.citations + second.citations,
        first.reason or second.reason,
        first.place or second.place,
    )


def _compare(event: Event, citation: Citation, says: Says, places: tuple[Place, ...]) -> Iterator[Dispute]:
    noted = "note" if citation.note is not None or event.note is not None else None

    def dispute(
        name: str, stated: object, rival: object, reason: str | None, place: Place | None = None
    ) -> Dispute:
        return Dispute(event, name, stated, rival, (citation,), reason or noted, place)

    if says.date is not None and says.date != event.date:
        reason, place = _why_dates_differ(event.date, says.date, places)
        yield dispute("date", event.date, says.date, reason, place)
    if says.category is not None and says.category != event.category:
        yield dispute("category", event.category, says.category, None)
    for name in ("actors", "places"):
        rival, stated = getattr(says, name), getattr(event, name)
        if rival and set(rival) != set(stated):
            yield dispute(name, stated, rival, "precision" if set(rival) & set(stated) else None)
    for quantity in says.quantities:
        match = _same_figure(quantity, event.quantities)
        rival = quantity if match is None else _by_its_name(quantity, match)
        if rival != match:
            yield dispute("quantities", match, rival, _why_figures_differ(match, rival))


def _why_dates_differ(
    stated: Date, rival: Date, places: tuple[Place, ...]
) -> tuple[str | None, Place | None]:
    if _overlap(stated, rival):
        return "precision", None
    for moment, other in ((stated, rival), (rival, stated)):
        place = _place_with_day(moment, other, places) if isinstance(moment, Moment) else None
        if place is not None:
            return "zone", place
    if _agree_by_another_table(stated, rival) or _agree_by_another_table(rival, stated):
        return "calendar", None
    return None, None


def _overlap(a: Date, b: Date) -> bool:
    """Say whether some day may belong to both; an open or unknown end reaches as far as it must."""
    return _starts_by_the_end(a, b) and _starts_by_the_end(b, a)


def _starts_by_the_end(a: Date, b: Date) -> bool:
    return a.earliest is None or b.latest is None or a.earliest <= b.latest


def _place_with_day(moment: Moment, other: Date, places: tuple[Place, ...]) -> Place | None:
    """Find a place where the clock shows, at `moment`, a day of `other`."""
    if moment.instant is None:
        return None
    from .dates.zones import civil_day  # noqa: PLC0415 - reads the time zone database

    return next(
        (place for place in places if place.zone and other.covers(civil_day(moment, place.zone))), None
    )


def _agree_by_another_table(hijri: Date, other: Date) -> bool:
    if hijri.calendar.id not in _HIJRI_TABLES:
        return False
    expression = re.sub("^(AH |[a-z-]+:)", "", str(hijri))
    return any(_overlap(again, other) for again in _by_each_table(expression))


def _by_each_table(expression: str) -> Iterator[Date]:
    for table in _HIJRI_TABLES:
        try:
            yield parse_date(f"{table}:{expression}")
        except DateError:  # the thirtieth of a month that has 29 days in this table
            continue


def _same_figure(quantity: Quantity, stated: tuple[Quantity, ...]) -> Quantity | None:
    """Find the figure that `quantity` is an answer to: by name, else the only one in its unit."""
    names = {text for _, text in quantity.name.variants}
    for candidate in stated:
        if names & {text for _, text in candidate.name.variants}:
            return candidate
    same_unit = [candidate for candidate in stated if candidate.unit == quantity.unit]
    return same_unit[0] if len(same_unit) == 1 else None


def _by_its_name(quantity: Quantity, stated: Quantity) -> Quantity:
    """Give a figure the name of the one that it answers to, in all its languages, where they share a name."""
    shared = {text for _, text in quantity.name.variants} & {text for _, text in stated.name.variants}
    return evolve(quantity, name=stated.name) if shared else quantity


def _why_figures_differ(stated: Quantity | None, rival: Quantity) -> str | None:
    if stated is None:
        return "precision"
    if stated.as_of is not None and rival.as_of is not None and not _overlap(stated.as_of, rival.as_of):
        return "as-of"
    if stated.unit == rival.unit and stated.low <= rival.high and rival.low <= stated.high:
        return "precision"
    return None
