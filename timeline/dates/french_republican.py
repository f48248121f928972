"""The French Republican calendar as the law had it, from 22 September 1792 to 31 December 1805.

A year began on the day of the autumnal equinox at Paris, and had 12 months of 30 days and 5 or 6 days more: 6
in the years 3, 7 and 11. How it would have gone on after its abolition is in dispute (C. Tøndering,
"Frequently Asked Questions about Calendars", 7.3, https://www.tondering.dk/claus/cal/french.php), so that
there are no later dates here.
"""

from __future__ import annotations

from typing import Final

from ..errors import NoSuchDateError
from .day import day_number

MONTHS: Final = 13  # the last are the days after the twelve months
LAST_DAY: Final = day_number(1805, 12, 31)
_LAST_YEAR = 14
_FIRST_DAY = day_number(1792, 9, 22)
_LONG_YEARS = frozenset({3, 7, 11})
_DAYS_OF_MONTH = 30


def republican_days(year: int, month: int | None = None, day: int | None = None) -> tuple[int, int]:
    """Return the first and last day number, both inclusive, of a year, month or day.

    Raises
    ------
    NoSuchDateError
        Where it does not exist, or lies after 10 Nivôse of the year 14.
    """
    if not 1 <= year <= _LAST_YEAR:
        raise NoSuchDateError(f"years of the French Republic are 1 to {_LAST_YEAR}, got {year}")
    start = _FIRST_DAY + 365 * (year - 1) + sum(long < year for long in _LONG_YEARS)
    if month is None:
        return start, min(start + 364 + (year in _LONG_YEARS), LAST_DAY)
    if not 1 <= month <= MONTHS:
        raise NoSuchDateError(f"month must be in 1..{MONTHS}, got {month}")
    length = _DAYS_OF_MONTH if month < MONTHS else 5 + (year in _LONG_YEARS)
    if day is not None and not 1 <= day <= length:
        raise NoSuchDateError(f"day must be in 1..{length}, got {day}")
    first = start + _DAYS_OF_MONTH * (month - 1) + (day or 1) - 1
    if first > LAST_DAY:
        raise NoSuchDateError("the calendar of the French Republic ended with 10 Nivôse 14, 31 December 1805")
    return first, first if day else min(first + length - 1, LAST_DAY)
