"""The proleptic Julian calendar: every fourth year is a leap year, in both directions without end.

Years are astronomical (0 is 1 BCE). Before AD 8 Rome did not keep the rule; this is the chronologist's
calendar, as in the Explanatory Supplement to the Astronomical Almanac, 3rd ed., chapter 15.
"""

from __future__ import annotations

from typing import Final

from .basis import EXACT, Basis
from .day import MONTH_LENGTHS
from .protocol import YearMonthDay, check_day, check_month

_DAYS_PER_CYCLE = 1461  # four years, counted from 1 March of year 0
JULIAN_MARCH_EPOCH: Final = 308  # days from Julian 0000-03-01 to Gregorian 0001-01-01


class Julian:
    """The proleptic Julian calendar."""

    __slots__ = ()

    id = "julian"
    era = "CE"
    solar = True
    range = None

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        if month <= 2:
            year -= 1
            month += 12
        return 365 * year + year // 4 + (153 * (month - 3) + 2) // 5 + day - JULIAN_MARCH_EPOCH

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        cycle, day_of_cycle = divmod(day_number + JULIAN_MARCH_EPOCH - 1, _DAYS_PER_CYCLE)
        year_of_cycle = (day_of_cycle - day_of_cycle // 1460) // 365
        day_of_year = day_of_cycle - 365 * year_of_cycle
        shifted = (5 * day_of_year + 2) // 153
        month = shifted + 3 if shifted < 10 else shifted - 9
        day = day_of_year - (153 * shifted + 2) // 5 + 1
        return YearMonthDay((4 * cycle + year_of_cycle + (month <= 2), month, day))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        return 29 if month == 2 and year % 4 == 0 else MONTH_LENGTHS[month - 1]

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
        return "JULIAN"  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


JULIAN = Julian()
