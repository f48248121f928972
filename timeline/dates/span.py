"""A date seen in another calendar: the span of days that it covers there, and on what that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..errors import DateError
from .basis import Basis, weakest
from .calendars import calendar
from .value import Value

if TYPE_CHECKING:
    from .protocol import Calendar, YearMonthDay

_LISTABLE = 100_000  # years


class Span(Value):
    """The days of a date in some calendar; both ends are inclusive, an end is None where open or unknown.

    Parameters
    ----------
    calendar
        The calendar in which the span is given.
    earliest, latest
        The first and the last day, as the date that each day has in its daytime.
    evening
        The Hijri date that begins at sunset of the last civil day; None in other calendars, where a day ends
        at midnight, and where the span has no last day.
    basis
        The weakest basis of all that the conversion went through.
    """

    __slots__ = ("basis", "calendar", "earliest", "evening", "latest")
    __match_args__ = ("calendar", "earliest", "latest", "evening", "basis")

    calendar: Calendar
    earliest: YearMonthDay | None
    latest: YearMonthDay | None
    evening: YearMonthDay | None
    basis: Basis

    def __init__(
        self,
        calendar: Calendar,
        earliest: YearMonthDay | None,
        latest: YearMonthDay | None,
        evening: YearMonthDay | None,
        basis: Basis,
    ) -> None:
        self._put(calendar, earliest, latest, evening, basis)

    @property
    def years(self) -> tuple[int, ...]:
        """All the years touched, in order: 1992 touches (1412, 1413); empty where an end is missing.

        Raises
        ------
        DateError
            Where the span has more than 100,000 years: `earliest` and `latest` say it shorter.
        """
        if self.earliest is None or self.latest is None:
            return ()
        count = self.latest.year - self.earliest.year + 1
        if count > _LISTABLE:
            raise DateError(f"at most {_LISTABLE:,} years can be listed, got a span of {count:,}")
        return tuple(range(self.earliest.year, self.latest.year + 1))

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """All the (year, month) touched, in order; empty where an end is missing; raises like `years`."""
        if self.earliest is None or self.latest is None:
            return ()
        first, last = self.earliest[:2], self.latest[:2]
        return tuple(
            (year, month)
            for year in self.years
            for month in range(1, self.calendar.months_in_year(year) + 1)
            if first <= (year, month) <= last
        )


class HasBounds(Protocol):
    """What a date must have to be seen in another calendar."""

    @property
    def earliest(self) -> int | None:
        """Its first day, or None."""

    @property
    def latest(self) -> int | None:
        """Its last day, or None."""

    @property
    def calendar(self) -> Calendar:
        """The calendar in which it is written."""

    @property
    def basis(self) -> Basis:
        """On what its day numbers stand."""


def span_of(date: HasBounds, calendar_id: str) -> Span:
    """Return the days of a date in the calendar of an id.

    In the date's own calendar nothing was converted, so the basis keeps its kind and loses its margin.

    Raises
    ------
    UnknownCalendarError
        Where there is no such calendar.
    """
    target, basis = calendar(calendar_id), date.basis
    span = convert(date.earliest, date.latest, target, basis)
    if target is not date.calendar or not span.basis.approximate:
        return span
    return Span(target, span.earliest, span.latest, span.evening, Basis(basis.kind, basis.source))


def convert(earliest: int | None, latest: int | None, target: Calendar, source_basis: Basis) -> Span:
    """Return the inclusive day numbers as a span in `target`; None stays None.

    The basis is the weaker of `source_basis` and the target's over the whole range; where an end is missing,
    over the day that is known.
    """
    first = target.date(earliest) if earliest is not None else None
    last = first if latest == earliest else target.date(latest) if latest is not None else None
    evening = target.date(latest + 1) if latest is not None and target.era == "AH" else None
    return Span(target, first, last, evening, _basis(earliest, latest, target, source_basis))


def _basis(earliest: int | None, latest: int | None, target: Calendar, source_basis: Basis) -> Basis:
    known = [day for day in (earliest, latest) if day is not None]
    return weakest(source_basis, target.basis(known[0], known[-1])) if known else source_basis
