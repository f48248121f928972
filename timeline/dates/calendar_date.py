"""A year, month or day of some calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .edtf.grammar import components
from .expression import Bounds, Expression
from .precision import Precision
from .qualification import Qualification

if TYPE_CHECKING:
    from .protocol import Calendar


class CalendarDate(Expression):
    """A year, month or day; those of which some digits are not known are its subclasses."""

    __slots__ = ("_day", "_month", "_year")

    def __init__(
        self,
        text: str,
        calendar: Calendar,
        year: int | None,
        month: int | None = None,
        day: int | None = None,
    ) -> None:
        self._text = text
        self._calendar = calendar
        self._year = year
        self._month = month
        self._day = day

    @property
    def year(self) -> int | None:
        """The year; 0 is the year before year 1. None where a digit is unspecified."""
        return self._year

    @property
    def month(self) -> int | None:
        """The month, from 1; None where absent or where a digit is unspecified."""
        return self._month

    @property
    def day(self) -> int | None:
        """The day of the month, from 1; None where absent or where a digit is unspecified."""
        return self._day

    @property
    def precision(self) -> Precision:
        """Day, month or year."""
        if self._day is not None:
            return Precision.DAY
        return Precision.YEAR if self._month is None else Precision.MONTH

    @property
    def component_qualifications(self) -> tuple[Qualification, ...]:
        """The qualification of the year, of the month and of the day, as far as the date goes.

        A sign on the left of a component is for that one alone; a sign on its right is for it and for all
        that stands before it.
        """
        parts = components(self._text)
        return tuple(
            Qualification.of(left + "".join(right for _, _, right in parts[index:]))
            for index, (left, _, _) in enumerate(parts)
        )

    def _find_bounds(self) -> Bounds:
        year, month, day = self._year, self._month, self._day
        assert year is not None  # noqa: S101 - only `UnspecifiedDate` has none, and has its own bounds
        if month is None:
            return year_span(self._calendar, year, year)
        if day is None:
            return month_span(self._calendar, (year, month), (year, month))
        number = self._calendar.day_number(year, month, day)
        return number, number


def month_span(calendar: Calendar, first: tuple[int, int], last: tuple[int, int]) -> tuple[int, int]:
    """Return the first day of the month `first` and the last of the month `last`, each a (year, month)."""
    start_of_last = calendar.day_number(*last, 1)
    start = start_of_last if first == last else calendar.day_number(*first, 1)
    return start, start_of_last + calendar.month_length(*last) - 1


def carried(year: int, month: int) -> tuple[int, int]:
    """Return a month whose number may count on past 12 into the next year: month 13 is January."""
    return (year, month) if month <= 12 else (year + 1, month - 12)


def year_span(calendar: Calendar, first: int, last: int) -> tuple[int, int]:
    """Return the first day of the year `first` and the last of the year `last`."""
    return calendar.day_number(first, 1, 1), calendar.day_number(last + 1, 1, 1) - 1
