"""The Solar Hijri calendar of Iran: six months of 31 days, five of 30, and Esfand of 29 or 30.

By the law of 1925 the year begins on the day on which the Sun passes the vernal equinox before true noon in
Tehran (52.5° East). A cycle of 33 years gives the same days for every year of the table of leap years that
the calendar authority publishes (Center for Calendar, Institute of Geophysics, University of Tehran: 1206 to
1498 AP), and with corrections for single years those that ICU has, up to 3000 AP. Outside the published
table the calendar is computed, and may be a day off. From 1911 to 1925 the law counted by months of the
zodiac; these months, and with them this calendar, are proleptic before 11 Farvardin 1304 (31 March 1925), and
the basis of the years before 1304 says so.
"""

from __future__ import annotations

from typing import ClassVar, Final

from .basis import Basis
from .protocol import YearMonthDay, check_day, check_month

_EPOCH = 226_895  # 1 Farvardin 1 AP: 18 March 622 (Julian) by the cycle
FIRST_YEAR: Final = 1206
LAST_YEAR: Final = 1498
_FIRST_IN_LAW: Final = 1304
_IN_FIRST_HALF = 6 * 31

# The years that the cycle would make leap years, and the equinox the years after them: those of ICU
# (unicode-org/icu, i18n/persncal.cpp, 78; compared by `tests/dates/test_calendars_solar.py`).
_NOT_LEAP = frozenset({
    1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931, 1964, 1997, 2030, 2059,
    2063, 2096, 2129, 2158, 2162, 2191, 2195, 2224, 2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356,
    2360, 2389, 2393, 2422, 2426, 2455, 2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620,
    2624, 2653, 2657, 2686, 2690, 2719, 2723, 2748, 2752, 2756, 2781, 2785, 2789, 2818, 2822, 2847,
    2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921, 2946, 2950, 2954, 2979, 2983, 2987,
})  # fmt: skip

_PUBLISHED = Basis("published", "leap years 1206-1498 AP, Center for Calendar, University of Tehran")
_PROLEPTIC = Basis("tabular", "the months of the law of 1925, in the years 1206-1303 AP before it")
_COMPUTED = Basis("computed", "the 33-year cycle of the Solar Hijri calendar, as in ICU", (-1, 1))


class ComputedDate(YearMonthDay):
    """A date outside the published table: the year may begin a day earlier or later."""

    __slots__ = ()
    basis: ClassVar[Basis] = _COMPUTED


class PublishedDate(YearMonthDay):
    """A date of a year that the calendar authority has published."""

    __slots__ = ()
    basis: ClassVar[Basis] = _PUBLISHED


class ProlepticDate(YearMonthDay):
    """A date of a published year before the law: the year began then, but nobody counted in these months."""

    __slots__ = ()
    basis: ClassVar[Basis] = _PROLEPTIC


class Persian:
    """The Solar Hijri calendar."""

    __slots__ = ()

    id = "persian"
    era = "AP"
    solar = True

    @property
    def range(self) -> tuple[int, int]:
        """The inclusive day numbers of the published years."""
        return _new_year(FIRST_YEAR), _new_year(LAST_YEAR + 1) - 1

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        return _new_year(year) + 30 * (month - 1) + min(month - 1, 6) + day - 1

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        year = (33 * (day_number - _EPOCH) + 3) // 12_053 + 1
        if day_number < _new_year(year):
            year -= 1
        elif day_number >= _new_year(year + 1):
            year += 1
        day_of_year = day_number - _new_year(year)
        if day_of_year < _IN_FIRST_HALF:
            month, day = divmod(day_of_year, 31)
        else:
            month, day = divmod(day_of_year - 6, 30)
        return _kind(year)((year, month + 1, day + 1))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        if month <= 6:
            return 31
        return 30 if month < 12 or is_leap(year) else 29

    def months_in_year(self, year: int) -> int:  # noqa: ARG002 - in this calendar all years are alike
        """Return 12."""
        return 12

    def name_of_month(self, year: int, month: int) -> int:  # noqa: ARG002 - all years are alike
        """Return the month: names are in the order of the months."""
        return month

    def basis(self, first_day: int, last_day: int) -> Basis:
        """Return ``published`` from 1304 on, ``tabular`` from 1206, and beyond the table ``computed``."""
        first, last = self.range
        if not (first <= first_day and last_day <= last):
            return _COMPUTED
        return _PUBLISHED if first_day >= _new_year(_FIRST_IN_LAW) else _PROLEPTIC

    def __reduce__(self) -> str:
        return "PERSIAN"  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


def is_leap(year: int) -> bool:
    """Return whether the year has 366 days."""
    if year in _NOT_LEAP:
        return False
    return year - 1 in _NOT_LEAP or (25 * year + 11) % 33 < 8


def _kind(year: int) -> type[YearMonthDay]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ComputedDate
    return PublishedDate if year >= _FIRST_IN_LAW else ProlepticDate


def _new_year(year: int) -> int:
    """Return the day number of 1 Farvardin."""
    start = _EPOCH + 365 * (year - 1) + (8 * year + 21) // 33
    return start - (year - 1 in _NOT_LEAP)


PERSIAN = Persian()
