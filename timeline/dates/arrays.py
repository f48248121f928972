"""Many dates at once: arrays of day numbers to years, months and days, and back.

The Gregorian, Julian and Hijri calendars go without a loop per element, all others element by element.

This module imports numpy; nothing else in the date layer does, and nothing imports this one unasked.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import DateError
from .calendars import calendar
from .day import DAYS_IN_400_YEARS, MARCH_EPOCH
from .gregorian import Gregorian
from .hijri.monthtable import MonthTable
from .hijri.tabular import CIVIL, Tabular
from .julian import JULIAN_MARCH_EPOCH, Julian

if TYPE_CHECKING:
    import numpy.typing as npt

    from .protocol import Calendar

    Ints = npt.NDArray[np.int64]
    Bools = npt.NDArray[np.bool_]

_AT_ONCE = (Gregorian, Julian, Tabular, MonthTable)
_LIMIT = 10**12  # days or years either way: far beyond this the arithmetic would leave 64 bits


class DateArrays(NamedTuple):
    """Dates as arrays of the shape of what came in; `approximate` is set where the basis has a margin."""

    year: Ints
    month: Ints
    day: Ints
    approximate: Bools


def dates(day_numbers: npt.ArrayLike, calendar_id: str) -> DateArrays:
    """Return the date of each day number, as `Calendar.date` does for one.

    Raises
    ------
    DateError
        Where the numbers are not integers, or beyond 10**12 days from day 0.
    UnknownCalendarError
        Where there is no such calendar.
    """
    target, days = calendar(calendar_id), _integers("day numbers", day_numbers)
    if not isinstance(target, _AT_ONCE):
        return _one_by_one(target, days)
    approximate = np.zeros(days.shape, bool)
    if not isinstance(target, MonthTable):
        return DateArrays(*_split(target, days), approximate)
    first, last = target.range
    if days.size == 0 or (first <= days.min() and days.max() <= last):
        return DateArrays(*_months_of(_lookup(target.id), days), approximate)
    return DateArrays(*_split_table(target, days), (days < first) | (days > last))


def day_numbers(year: npt.ArrayLike, month: npt.ArrayLike, day: npt.ArrayLike, calendar_id: str) -> Ints:
    """Return the day number of each date; the three are broadcast against each other.

    Raises
    ------
    DateError
        Where a date does not exist (the first one is named), or the numbers are not integers of a fair size.
    UnknownCalendarError
        Where there is no such calendar.
    """
    source = calendar(calendar_id)
    years, months, days = np.broadcast_arrays(
        _integers("years", year), _integers("months", month), _integers("days", day)
    )
    if not isinstance(source, _AT_ONCE):
        each = zip(years.flat, months.flat, days.flat, strict=True)
        found = [source.day_number(int(y), int(m), int(d)) for y, m, d in each]
        return np.array(found, np.int64).reshape(years.shape)
    index = 12 * (years - 1) + months - 1
    first = month_starts(source, index)
    length = month_starts(source, index + 1) - first
    exists = (months >= 1) & (months <= 12) & (days >= 1) & (days <= length)
    if not exists.all():
        place = np.unravel_index(np.argmin(exists), exists.shape)
        source.day_number(
            int(years[place]), int(months[place]), int(days[place])
        )  # raises, and says what is wrong
    numbers: Ints = first + days - 1
    return numbers


def _one_by_one(target: Calendar, days: Ints) -> DateArrays:
    found = [target.date(int(day)) for day in days.flat]
    parts = np.array(found, np.int64).reshape(-1, 3).T.reshape(3, *days.shape)
    approximate = np.array([date.basis.approximate for date in found], bool).reshape(days.shape)
    return DateArrays(parts[0], parts[1], parts[2], approximate)


def _integers(what: str, values: npt.ArrayLike) -> Ints:
    found = np.asarray(values)
    if found.size == 0:
        return found.astype(np.int64)
    if found.dtype.kind not in "iu":
        raise DateError(f"{what} must be integers, got an array of {found.dtype}")
    if found.min() < -_LIMIT or found.max() > _LIMIT:
        raise DateError(f"{what} must be in -10**12..10**12, got {found.min()}..{found.max()}")
    return found.astype(np.int64, copy=False)


def _split(target: Calendar, days: Ints) -> tuple[Ints, Ints, Ints]:
    if isinstance(target, Tabular):
        return _split_tabular(target, days)
    if isinstance(target, Gregorian):
        return _split_gregorian(days)
    assert isinstance(target, Julian)  # noqa: S101 - the last of the kinds in `calendars`
    return _split_julian(days)


def _split_gregorian(days: Ints) -> tuple[Ints, Ints, Ints]:
    """Do what `day.from_day_number` does: eras of 400 years from 1 March of year 0."""
    era, day_of_era = np.divmod(days + MARCH_EPOCH - 1, DAYS_IN_400_YEARS)
    leap_days = day_of_era // 1460 - day_of_era // 36_524 + day_of_era // 146_096
    year_of_era = (day_of_era - leap_days) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    return _from_march(400 * era + year_of_era, day_of_year)


def _split_julian(days: Ints) -> tuple[Ints, Ints, Ints]:
    """Do what `Julian.date` does: cycles of four years from 1 March of year 0."""
    cycle, day_of_cycle = np.divmod(days + JULIAN_MARCH_EPOCH - 1, 1461)
    year_of_cycle = (day_of_cycle - day_of_cycle // 1460) // 365
    return _from_march(4 * cycle + year_of_cycle, day_of_cycle - 365 * year_of_cycle)


def _from_march(year: Ints, day_of_year: Ints) -> tuple[Ints, Ints, Ints]:
    shifted = (5 * day_of_year + 2) // 153
    month = np.where(shifted < 10, shifted + 3, shifted - 9)
    return year + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def _split_tabular(target: Tabular, days: Ints) -> tuple[Ints, Ints, Ints]:
    """Do what `Tabular.split` does."""
    elapsed = days - target.epoch
    year = (30 * elapsed + 10_649 - target.shift) // 10_631
    day_of_year = elapsed - 354 * (year - 1) - (11 * year + target.shift) // 30
    month = np.minimum(11, 2 * day_of_year // 59)
    return year, month + 1, day_of_year - (59 * month + 1) // 2 + 1


class _Lookup(NamedTuple):
    """A month table with its seams, laid out so that days are looked up at once."""

    year: Ints  # of each month
    month: Ints
    start: Ints  # the first day of each month, and last the day after them all
    position: npt.NDArray[np.int16]  # of each day: which month it is in


@cache
def _lookup(identifier: str) -> _Lookup:
    source = calendar(identifier)
    assert isinstance(source, MonthTable)  # noqa: S101
    first_index, starts = source.months
    start = np.array(starts, np.int64)
    place = np.arange(len(starts) - 1)
    year, month = np.divmod(place + first_index, 12)
    return _Lookup(year + 1, month + 1, start, np.repeat(place.astype(np.int16), np.diff(start)))


def _months_of(table: _Lookup, days: Ints) -> tuple[Ints, Ints, Ints]:
    position = table.position[days - table.start[0]]
    return table.year[position], table.month[position], days - table.start[position] + 1


def _split_table(target: MonthTable, days: Ints) -> tuple[Ints, Ints, Ints]:
    """Look up the days that the table and its seams have; the others are tabular."""
    table = _lookup(target.id)
    known = (days >= table.start[0]) & (days < table.start[-1])
    split = np.empty((3, *days.shape), np.int64)
    split[:, known] = _months_of(table, days[known])
    split[:, ~known] = _split_tabular(CIVIL, days[~known])
    return split[0], split[1], split[2]


def month_starts(source: Calendar, index: Ints) -> Ints:
    """Return the first day of each month; months count from 0, the first of year 1."""
    if isinstance(source, MonthTable):
        return _table_starts(source, index)
    if isinstance(source, Tabular):
        return _tabular_starts(source, index)
    # Months from March on: a straight line fits their lengths.
    year, month = np.divmod(index + 10, 12)
    leap_days = year // 4 if isinstance(source, Julian) else year // 4 - year // 100 + year // 400
    epoch = JULIAN_MARCH_EPOCH if isinstance(source, Julian) else MARCH_EPOCH
    starts: Ints = 365 * year + leap_days + (153 * month + 2) // 5 - epoch + 1
    return starts


def _table_starts(source: MonthTable, index: Ints) -> Ints:
    first_index, _ = source.months
    start = _lookup(source.id).start
    position = index - first_index
    known = (position >= 0) & (position < len(start))
    if known.all():
        return start[position]
    return np.where(known, start[np.where(known, position, 0)], _tabular_starts(CIVIL, index))


def _tabular_starts(source: Tabular, index: Ints) -> Ints:
    """Do what `Tabular.month_start` does."""
    year, month = np.divmod(index, 12)
    starts: Ints = source.epoch + 354 * year + (11 * (year + 1) + source.shift) // 30 + (59 * month + 1) // 2
    return starts
