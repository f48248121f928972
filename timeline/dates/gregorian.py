"""The proleptic Gregorian calendar as a `Calendar`: ISO 8601's, with year 0 and no limits."""

from __future__ import annotations

from . import day as arithmetic
from .basis import EXACT, Basis
from .protocol import YearMonthDay, check_month


class Gregorian:
    """The proleptic Gregorian calendar; the arithmetic is in `day`."""

    __slots__ = ()

    id = "gregory"
    era = "CE"
    solar = True
    range = None

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        return arithmetic.day_number(year, month, day)

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        return YearMonthDay(arithmetic.from_day_number(day_number))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        return arithmetic.month_length(year, month)

    def months_in_year(self, year: int) -> int:  # noqa: ARG002 - in this calendar all years are alike
        """Return 12."""
        return 12

    def name_of_month(self, year: int, month: int) -> int:  # noqa: ARG002 - all years are alike
        """Return the month: names are in the order of the months."""
        return month

    def basis(self, first_day: int, last_day: int) -> Basis:  # noqa: ARG002 - endless arithmetic
        """Return `EXACT`."""
        return EXACT

    def __reduce__(self) -> str:
        return "GREGORIAN"  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


GREGORIAN = Gregorian()
