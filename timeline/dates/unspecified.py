"""Dates with unspecified digits, and the first and the last day that exist among those that fit."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..errors import NoSuchDateError
from .calendar_date import CalendarDate, year_span
from .hijri.sighted import LONGEST_MONTH, days_that_fit, number_of
from .mask import fills, fits, highest, lowest, year_fits, years
from .precision import YEAR_UNITS, Precision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .expression import Bounds
    from .protocol import Calendar

Masks = tuple[str, ...]  # the digits of year, month and day as far as written; the year's with its minus

_CYCLE = range(1, 31)  # years after which an arithmetic calendar has had all its months (solar 4, Hijri 30)
_TABLE_LENGTHS = 29, 30  # of the months of a calendar that is a table: all are lunar
_LEAP_STEP = {"gregory": 4, "julian": 4}


class UnspecifiedDate(CalendarDate):
    """A date with unspecified digits: ``156X-12-25``, ``1985-04-XX``, ``XXXX-02-29``.

    Raises
    ------
    NoSuchDateError
        When made: where no date that exists fits.
    """

    __slots__ = ("_masks",)

    def __init__(self, text: str, calendar: Calendar, masks: Masks) -> None:
        super().__init__(text, calendar, *[None if "X" in mask else int(mask) for mask in masks])
        self._masks = masks
        if len(masks) > 1 and not _in_every_year(calendar, *masks[1:]):
            self._bounds = self._find_bounds()  # at once, for there may be none

    @property
    def masks(self) -> Masks:
        """The digits of year, month and day as far as written, ``X`` where unspecified."""
        return self._masks

    @property
    def precision(self) -> Precision:
        """The unit above the first digit that is unspecified."""
        year, *rest = self._masks
        if "X" in year:
            return YEAR_UNITS[len(year) - year.index("X")]
        return Precision.YEAR if "X" in rest[0] else Precision.MONTH

    def covers(self, day: int) -> bool:
        """Return whether the day of that number is one of those that the date may be."""
        return self._fits(*self._calendar.date(day)) or self._fits_as_30th(day)

    def _fits(self, year: int, month: int, day: int) -> bool:
        return year_fits(year, self._masks[0]) and all(map(fits, (month, day), self._masks[1:]))

    def _fits_as_30th(self, day: int) -> bool:
        """Return whether a day that begins a month may be the 30th of the one before, kept by sight."""
        year, month, before = self._calendar.date(day - 1)
        if len(self._masks) < 3 or before != LONGEST_MONTH - 1 or not self._fits(year, month, LONGEST_MONTH):
            return False
        return days_that_fit(self._calendar, year, month, self._masks[2]) == (LONGEST_MONTH,)

    def _find_bounds(self) -> Bounds:
        if len(self._masks) == 1:
            return year_span(self._calendar, lowest(self._masks[0]), highest(self._masks[0]))
        masks = (*self._masks, "XX")[:3]
        return _extreme_day(self._calendar, masks, last=False), _extreme_day(self._calendar, masks, last=True)


def _extreme_day(calendar: Calendar, masks: Masks, *, last: bool) -> int:
    """Return the first or the last day that fits; nearly always it is in the outermost year."""
    outermost = highest(masks[0]) if last else lowest(masks[0])
    day = _day_in_year(calendar, outermost, masks, last=last)
    if day is not None:
        return day
    for year in _years_to_try(calendar, masks, last=last):
        day = _day_in_year(calendar, year, masks, last=last)
        if day is not None:
            return day
    raise NoSuchDateError(f"day must exist in some year that fits {masks[0]!r}, got '{masks[1]}-{masks[2]}'")


def _years_to_try(calendar: Calendar, masks: Masks, *, last: bool) -> Iterator[int]:
    """Return in order the years of the mask in which a day that not every year has may be found."""
    if calendar.range is None or any(_day_in_year(calendar, year, masks) is not None for year in _CYCLE):
        return years(masks[0], descending=last, step=_LEAP_STEP.get(calendar.id, 1))
    first_year, last_year = (calendar.date(day)[0] for day in calendar.range)
    table = range(first_year - 1, last_year + 2)  # its seams too: elsewhere the cycle has no such day
    return (year for year in (reversed(table) if last else table) if year_fits(year, masks[0]))


def _day_in_year(calendar: Calendar, year: int, masks: Masks, *, last: bool = False) -> int | None:
    months = fills(masks[1], calendar.months_in_year(year))
    for month in reversed(months) if last else months:
        days = days_that_fit(calendar, year, month, masks[2])
        if days:
            return number_of(calendar, year, month, days[-1 if last else 0])
    return None


@lru_cache(maxsize=1024)
def _in_every_year(calendar: Calendar, month_mask: str, day_mask: str = "XX") -> bool:
    """Return whether every year has a day that fits; raise `NoSuchDateError` where none ever has."""
    lengths = [_lengths(calendar, month) for month in fills(month_mask, calendar.months_in_year(1))]
    if not any(fills(day_mask, longest) for _, longest in lengths):
        raise NoSuchDateError(f"day must exist in some month that fits {month_mask!r}, got {day_mask!r}")
    return any(fills(day_mask, shortest) for shortest, _ in lengths)


def _lengths(calendar: Calendar, month: int) -> tuple[int, int]:
    if calendar.range is not None:
        return _TABLE_LENGTHS
    lengths = [calendar.month_length(year, month) for year in _CYCLE]
    return min(lengths), max(lengths)
