"""The notations of ISO 8601-1 that EDTF left out: days counted through the year, and weeks.

ISO 8601-1:2019, 5.2.3 (ordinal date) and 5.2.4 (week date): the first week of a year is the one that holds
its first Thursday, and weeks begin with Monday.
"""

from __future__ import annotations

from ..errors import NoSuchDateError
from .day import day_number, is_leap, weekday


def ordinal_day(year: int, ordinal: int) -> int:
    """Return the day number of the day `ordinal` of a Gregorian year, from 1; raise `NoSuchDateError`."""
    last = 365 + is_leap(year)
    if not 1 <= ordinal <= last:
        raise NoSuchDateError(f"the day of the year must be in 1..{last} for {year}, got {ordinal}")
    return day_number(year, 1, 1) + ordinal - 1


def week_start(year: int, week: int) -> int:
    """Return the day number of the Monday of a week, from 1, of a year of weeks; raise `NoSuchDateError`."""
    first, after = _first_monday(year), _first_monday(year + 1)
    monday = first + 7 * (week - 1)
    if not first <= monday < after:
        last = (after - first) // 7
        raise NoSuchDateError(f"the week must be in 1..{last} for {year}, got {week}")
    return monday


def _first_monday(year: int) -> int:
    fourth = day_number(year, 1, 4)  # is in the first week, wherever its Thursday falls
    return fourth - weekday(fourth) + 1
