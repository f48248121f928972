"""Day numbers: plain ints that count days in the proleptic Gregorian calendar, in any year.

Day 1 is 0001-01-01 (Rata Die; the ordinal of `datetime.date`). Year 0 is 1 BCE, as in ISO 8601, and years
have no limits. The arithmetic is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
(days_from_civil, civil_from_days): eras of 400 years that start on 1 March of year 0.
"""

from __future__ import annotations

from typing import Final

from ..errors import NoSuchDateError
from .edtf.write import iso_text

SECONDS_IN_DAY: Final = 86_400  # leap seconds are not counted
DAYS_IN_400_YEARS: Final = 146_097  # after which the Gregorian calendar, weekdays too, repeats
UNIX_EPOCH: Final = 719_163  # the day number of 1970-01-01
MARCH_EPOCH: Final = 306  # days from 0000-03-01 to 0001-01-01
MONTH_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of a year that is no leap year


def is_leap(year: int) -> bool:
    """Return whether the Gregorian `year` (0 is 1 BCE) has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days in a Gregorian month; `month` is 1..12 and is not checked."""
    return 29 if month == 2 and is_leap(year) else MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Return the day number of a proleptic Gregorian date; 0001-01-01 is 1.

    Raises
    ------
    NoSuchDateError
        Where the date does not exist: month not in 1..12, or day not in the month.
    """
    if not 1 <= month <= 12:
        raise NoSuchDateError(f"month must be in 1..12, got {month!r}")
    last = month_length(year, month)
    if not 1 <= day <= last:
        raise NoSuchDateError(f"day must be in 1..{last} for {iso_text(year, month)}, got {day!r}")
    return days_before_month(year, month) + day


def days_before_month(year: int, month: int) -> int:
    """Return the day number of the day before the first of a month; `month` is 1..12 and is not checked."""
    if month <= 2:
        year -= 1
        month += 12
    # Months counted from March have lengths that a straight line fits: (153 m + 2) // 5.
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 - MARCH_EPOCH


def from_day_number(number: int) -> tuple[int, int, int]:
    """Return the proleptic Gregorian (year, month, day) of a day number; the inverse of `day_number`."""
    era, day_of_era = divmod(number + MARCH_EPOCH - 1, DAYS_IN_400_YEARS)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def weekday(number: int) -> int:
    """Return the ISO weekday of a day number: 1 is Monday, 7 is Sunday."""
    return (number - 1) % 7 + 1
