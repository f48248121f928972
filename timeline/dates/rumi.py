"""The Rumi (fiscal) calendar of the Ottoman Empire and, to its end, of the Republic of Turkey.

It was in use from 1 March 1256 (13 March 1840) to 31 December 1341 (1925):

- up to 1332 a year has the months of the Julian calendar from March to February;
- 15 February 1332 (28 February 1917) was followed by 1 March 1333, which is 1 March 1917: from then on days
  are Gregorian;
- 1333 has ten months, March to December; from 1334 on the year begins with January, and is 1918.

Its year is 584 less than the one in which it begins. Months are counted through the year: month 1 of 1325 is
March, month 1 of 1335 January. See F. R. Unat, Hicrî tarihleri milâdî tarihe çevirme kılavuzu (Ankara), and
https://en.wikipedia.org/wiki/Rumi_calendar. Before and after its use the calendar goes on by the same rules.
"""

from __future__ import annotations

from typing import ClassVar, Final

from .basis import Basis
from .gregorian import GREGORIAN
from .julian import JULIAN
from .protocol import YearMonthDay, check_day, check_month

FIRST_YEAR: Final = 1256
LAST_YEAR: Final = 1341
_BEHIND = 584  # years
_TEN_MONTHS = 1333
_REFORM = GREGORIAN.day_number(1917, 3, 1)

_USED = Basis("exact", "the Rumi calendar (1256-1341) as the Ottoman state kept it")
_UNUSED = Basis("tabular", "the rules of the Rumi calendar, outside the years of its use (1256-1341)")


class UnusedDate(YearMonthDay):
    """A date in a year in which the calendar was not used: what its rules say, without margin."""

    __slots__ = ()
    basis: ClassVar[Basis] = _UNUSED


class UsedDate(YearMonthDay):
    """A date in a year in which the calendar was used."""

    __slots__ = ()
    basis: ClassVar[Basis] = _USED


class Rumi:
    """The Rumi calendar."""

    __slots__ = ()

    id = "rumi"
    era = "RUMI"
    solar = True
    range = None

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        theirs = JULIAN if year < _TEN_MONTHS else GREGORIAN
        return theirs.day_number(*_civil(year, month), day)

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        civil, month, day = (JULIAN if day_number < _REFORM else GREGORIAN).date(day_number)
        year = civil - _BEHIND
        if year < _TEN_MONTHS or (year == _TEN_MONTHS and day_number < _REFORM):
            year, month = (year, month - 2) if month > 2 else (year - 1, month + 10)
        elif year == _TEN_MONTHS:
            month -= 2
        return (UsedDate if FIRST_YEAR <= year <= LAST_YEAR else UnusedDate)((year, month, day))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` where the year has no such month."""
        check_month(month, self.months_in_year(year))
        if (year, month) == (_TEN_MONTHS - 1, 12):
            return 15  # February 1332, of which the other days were left out
        return (JULIAN if year < _TEN_MONTHS else GREGORIAN).month_length(*_civil(year, month))

    def months_in_year(self, year: int) -> int:
        """Return 12, and 10 for 1333."""
        return 10 if year == _TEN_MONTHS else 12

    def name_of_month(self, year: int, month: int) -> int:
        """Return the number, from 1, of the name in an order that begins with January."""
        return _civil(year, month)[1]

    def basis(self, first_day: int, last_day: int) -> Basis:
        """Return ``exact`` for days on which the calendar was used alone, else ``tabular`` without margin."""
        used = (
            JULIAN.day_number(FIRST_YEAR + _BEHIND, 3, 1),
            GREGORIAN.day_number(LAST_YEAR + _BEHIND, 12, 31),
        )
        return _USED if used[0] <= first_day and last_day <= used[1] else _UNUSED

    def __reduce__(self) -> str:
        return "RUMI"  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


def _civil(year: int, month: int) -> tuple[int, int]:
    """Return the Julian, or from 1333 on Gregorian, year and month."""
    if year > _TEN_MONTHS:
        return year + _BEHIND, month
    return (year + _BEHIND, month + 2) if month <= 10 else (year + _BEHIND + 1, month - 10)


RUMI = Rumi()
