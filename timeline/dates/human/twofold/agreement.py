"""Whether two dates of different calendars can be one: the second is a checksum of the first.

A day of a Hijri calendar that was kept by sight lies up to two days from where the tabular calendar has it;
within a table, a day is a day.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from ....errors import DateError
from ...hijri.monthtable import MonthTable
from ...hijri.sighted import WEEKDAYS_OFF
from ...interval import End, Interval
from ...parse import try_date
from ...precision import Precision
from ...sets import AllOf, OneOf

if TYPE_CHECKING:
    from ...expression import Expression
    from ...types import Date

    Days = tuple[float, float]  # day numbers, both inclusive; infinite where open or unknown

LAST_JULIAN_DAY: Final = 639_796  # 2 September 1752 (Julian) in Britain; much of Europe had changed in 1582
_YEAR = 366  # days
_UNITS = {Precision.DAY: 1, Precision.MONTH: 31}  # days
_CENTURY = 35_000  # days: a Hijri century has 35,437


def agree(first: Date, second: Date) -> bool:
    """Return whether two dates can be one and the same, each in its calendar.

    - Where `first` is open at an end ("before 1239 AH"), `second` is the date from which it is counted.
    - Of two runs each end is that of the other. An end that is a year may be a year off, for the years of two
      calendars do not begin together.
    - A century and another time share half of the shorter: those of two calendars begin years apart.
    - Of two choices each member is that of the other; a choice beside anything else lies within it.
    - All else has days in common.
    """
    early, late = margin(first, second)
    if is_open(first) or is_open(second):
        return is_open(first) and not is_open(second) and _meets(_edge(first), days(second), early, late)
    if _members(first) or _members(second):
        return _choices_agree(first, second, early, late)
    if _is_century(first) or _is_century(second):
        return _share_half(first, second)
    if is_run(first) and is_run(second):
        slack = 0 if Precision.DAY is first.precision is second.precision else _YEAR
        pairs = zip(ends(first), ends(second), strict=True)
        return all(_meets(one, other, early - slack, late + slack) for one, other in pairs)
    return _meets(days(first), days(second), early, late)


def as_julian(date: Date) -> Date | None:
    """Return the date that a Gregorian text is in the Julian calendar, where that was in use; else None."""
    if date.calendar.id != "gregory" or date.latest is None or date.latest > LAST_JULIAN_DAY:
        return None
    return counted(date, "julian")


def counted(date: Date, calendar_id: str) -> Date | None:
    """Return what the same text is in another calendar; None where it has no such date."""
    try:
        return try_date(f"{calendar_id}:{date.text}")
    except DateError:
        return None


def margin(first: Date, second: Date) -> tuple[int, int]:
    """Return how many days `second` may lie before (negative) and after where `first` is by its table."""
    early = late = 0
    for date, sign in ((first, 1), (second, -1)):
        if date.basis.approximate:
            low, high = date.basis.margin
            if _kept_by_sight(date):
                low, high = min(low, -WEEKDAYS_OFF), max(high, WEEKDAYS_OFF)
            early, late = (early + low, late + high) if sign > 0 else (early - high, late - low)
    return early, late


def days(date: Expression) -> Days:
    """Return the first and the last day, infinite where open or unknown."""
    first, last = date.earliest, date.latest
    return -inf if first is None else first, inf if last is None else last


def size(date: Date) -> float:
    """Return the number of days from the first to the last; infinite where an end is open or unknown."""
    first, last = days(date)
    return last - first + 1


def is_open(date: Date) -> bool:
    """Return whether an end of a date is open or unknown."""
    return inf in map(abs, days(date))


def lies_within(date: Date, other: Date) -> bool:
    """Return whether all that a date may be lies in what another one may be."""
    (start, end), (low, high) = days(date), days(other)
    return low <= start and end <= high


def is_run(date: Date) -> bool:
    """Return whether a date is a time from one date to another, or some time between two."""
    only = date.members[0] if isinstance(date, OneOf | AllOf) and len(date.members) == 1 else date
    return isinstance(only, Interval)


def ends(run: Date) -> tuple[Days, Days]:
    """Return the days of the start and those of the end of a run that is not open."""
    only = run.members[0] if isinstance(run, OneOf | AllOf) else run
    assert isinstance(only, Interval)  # noqa: S101 - `is_run`
    start, end = only.start, only.end
    assert not isinstance(start, End) and not isinstance(end, End)  # noqa: S101, PT018 - it is not open
    return days(start), days(end)


def _is_century(date: Date) -> bool:
    return isinstance(date, OneOf) and is_run(date) and size(date) > _CENTURY


def _share_half(first: Date, second: Date) -> bool:
    (start, end), (low, high) = days(first), days(second)
    return min(end, high) - max(start, low) + 1 >= min(size(first), size(second)) / 2


def _members(date: Date) -> tuple[Expression, ...]:
    return date.members if isinstance(date, OneOf | AllOf) and len(date.members) > 1 else ()


def _choices_agree(first: Date, second: Date, early: int, late: int) -> bool:
    ones, others = _members(first), _members(second)
    if ones and others:
        if len(ones) != len(others) or type(first) is not type(second):
            return False
        return all(_meets(days(a), days(b), early, late) for a, b in zip(ones, others, strict=True))
    (low, high), (first_day, last_day) = (days(first), days(second)) if ones else (days(second), days(first))
    return first_day + early <= low and high <= last_day + late


def _kept_by_sight(date: Date) -> bool:
    calendar = date.calendar
    return isinstance(calendar, MonthTable) and min(date.known_days) < calendar.range[0]


def _meets(one: Days, other: Days, early: float, late: float) -> bool:
    return one[0] + early <= other[1] and other[0] <= one[1] + late


def _edge(date: Date) -> Days:
    """Return the days of the date from which one with an open end is counted: of 1239 in "before 1239"."""
    first, last = days(date)
    unit = _UNITS.get(date.precision, _YEAR)
    return (first - unit, first) if last == inf else (last, last + unit)
