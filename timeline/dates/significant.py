"""Years of which only the first digits are significant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calendar_date import CalendarDate, year_span
from .expression import Bounds, set_slot
from .precision import YEAR_UNITS, Precision

if TYPE_CHECKING:
    from .protocol import Calendar


class SignificantYear(CalendarDate):
    """An estimated year of which the first `digits` digits are significant.

    ``1950S2`` is some year of 1900..1999, estimated to be 1950. Leading zeros are not digits of a number:
    ``0150S2`` is a year of 0150..0159. With as many significant digits as the year has, or more, it is that year.
    """

    __slots__ = ("digits",)

    digits: int

    def __init__(self, text: str, calendar: Calendar, year: int, digits: int) -> None:
        super().__init__(text, calendar, year)
        set_slot(self, "digits", digits)

    @property
    def years(self) -> tuple[int, int]:
        """The inclusive range of the years that share the sign and the significant digits of the estimate."""
        estimate = self.year or 0
        unit: int = 10**self._insignificant
        low = abs(estimate) // unit * unit
        high = low + unit - 1
        return (low, high) if estimate >= 0 else (-high, -low)

    @property
    def precision(self) -> Precision:
        """By the number of digits that are not significant: one leaves a decade, two a century."""
        return YEAR_UNITS[min(self._insignificant, 4)]

    @property
    def _insignificant(self) -> int:
        return max(len(str(abs(self.year or 0))) - self.digits, 0)

    def _find_bounds(self) -> Bounds:
        return year_span(self.calendar, *self.years)
