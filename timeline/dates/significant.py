"""Years of which only the first digits are significant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calendar_date import CalendarDate, year_span
from .precision import YEAR_UNITS, Precision

if TYPE_CHECKING:
    from .expression import Bounds
    from .protocol import Calendar


class SignificantYear(CalendarDate):
    """An estimated year of which the first digits are significant; `year` is the estimate.

    ``1950S2`` is some year of 1900..1999, estimated to be 1950. Leading zeros are not digits of a number:
    ``0150S2`` is a year of 0150..0159. With as many significant digits as the year has, or more, it is that
    year.
    """

    __slots__ = ("_digits",)

    def __init__(self, text: str, calendar: Calendar, year: int, digits: int) -> None:
        super().__init__(text, calendar, year)
        self._digits = digits

    @property
    def significant_digits(self) -> int:
        """How many digits are significant, from 1, as written."""
        return self._digits

    @property
    def years(self) -> tuple[int, int]:
        """The inclusive range of the years that share the sign and the significant digits of the estimate."""
        estimate = self._year or 0
        unit: int = 10**self._insignificant
        low = abs(estimate) // unit * unit
        high = low + unit - 1
        return (low, high) if estimate >= 0 else (-high, -low)

    @property
    def precision(self) -> Precision:
        """By the number of digits that are not significant: one leaves a decade, two a century."""
        return YEAR_UNITS[min(self._insignificant, len(YEAR_UNITS) - 1)]

    @property
    def _insignificant(self) -> int:
        return max(len(str(abs(self._year or 0))) - self._digits, 0)

    def _find_bounds(self) -> Bounds:
        return year_span(self._calendar, *self.years)
