"""The Hebrew calendar by its arithmetic rules, of the 4th century at the earliest; proleptic before.

A year has 12 months, or 13 in 7 years of 19. It begins on the day of the mean new moon (molad) of Tishri, put
off by the four rules of postponement (dehiyyot): E. M. Reingold and N. Dershowitz, Calendrical Calculations,
4th ed., chapter 8. The molad of Tishri of the year 1 fell on Monday at 5 hours and 204 parts of the night.

Months are counted through the year from Tishri, as ECMAScript's Temporal counts them: 6 is Adar, or Adar I in
a leap year, which has Adar II as 7; Nisan is 7 or 8. A day begins at sunset; the civil day that is meant is
that of its daylight.
"""

from __future__ import annotations

from typing import Final

from .basis import EXACT, Basis
from .protocol import YearMonthDay, check_day, check_month

_EPOCH: Final = -1_373_427  # 1 Tishri of the year 1: Monday 7 October 3761 BCE (Julian)
_PARTS_OF_DAY = 25_920
_PARTS_OF_MOLAD = 12_084  # of the first day to the molad of the year 1, and six hours, since noon is the end
_MOON_PARTS = 13_753  # of the 29 days and as many parts from one mean new moon to the next
_ADAR = 6
ADARS: Final = (6, 7)
"""The months of a leap year that are named Adar."""


class Hebrew:
    """The Hebrew calendar."""

    __slots__ = ()

    id = "hebrew"
    era = "AM"
    solar = False
    range = None

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        lengths = _month_lengths(year)
        return _new_year(year) + sum(lengths[: month - 1]) + day - 1

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        year = (98_496 * (day_number - _EPOCH)) // 35_975_351 + 1  # at most one too many
        while day_number < _new_year(year):
            year -= 1
        while day_number >= _new_year(year + 1):
            year += 1
        day = day_number - _new_year(year)
        for month, length in enumerate(_month_lengths(year), 1):
            if day < length:
                return YearMonthDay((year, month, day + 1))
            day -= length
        raise AssertionError(f"the year {year} has the day {day_number}")

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` where the year has no such month."""
        check_month(month, self.months_in_year(year))
        return _month_lengths(year)[month - 1]

    def months_in_year(self, year: int) -> int:
        """Return 13 for a leap year, else 12."""
        return 13 if is_leap(year) else 12

    def name_of_month(self, year: int, month: int) -> int:
        """Return the number, from 1, of the name in CLDR's order: 6 Adar I, 7 Adar, 8 Nisan, 14 Adar II."""
        if month < _ADAR:
            return month
        if not is_leap(year):
            return month + 1
        return 14 if month == _ADAR + 1 else month

    def basis(self, first_day: int, last_day: int) -> Basis:  # noqa: ARG002 - endless arithmetic
        """Return `EXACT`."""
        return EXACT

    def __reduce__(self) -> str:
        return "HEBREW"  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


def is_leap(year: int) -> bool:
    """Return whether the year has 13 months."""
    return (7 * year + 1) % 19 < 7


def _month_lengths(year: int) -> list[int]:
    """Return the days of each month: Heshvan and Kislev are those that fit the length of the year."""
    days = _new_year(year + 1) - _new_year(year)
    heshvan, kislev = 30 if days % 10 == 5 else 29, 29 if days % 10 == 3 else 30
    adar = [30, 29] if is_leap(year) else [29]
    return [30, heshvan, kislev, 29, 30, *adar, 30, 29, 30, 29, 30, 29]


def _new_year(year: int) -> int:
    """Return the day number of 1 Tishri: never on a Sunday, Wednesday or Friday, and no year too long."""
    before, this, after = _molad_day(year - 1), _molad_day(year), _molad_day(year + 1)
    if after - this == 356:  # such a year would have no length that is allowed
        return this + 2
    return this + (this - before == 382)


def _molad_day(year: int) -> int:
    """Return the day of the molad of Tishri, or the next where that is past noon or barred."""
    months = (235 * year - 234) // 19
    parts = _PARTS_OF_MOLAD + _MOON_PARTS * months
    day = 29 * months + parts // _PARTS_OF_DAY
    return _EPOCH + day + (3 * (day + 1) % 7 < 3)


HEBREW = Hebrew()
