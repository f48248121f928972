"""Dates with unspecified digits, and the first and last day that exists among those that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DateError
from .calendar_date import CalendarDate, year_span
from .expression import Bounds, set_slot
from .mask import fills, fits, year_fits, years
from .precision import YEAR_UNITS, Precision

if TYPE_CHECKING:
    from .protocol import Calendar

Masks = tuple[str, ...]  # the digits of year, month and day as far as written; the year's with its minus

_LONGEST_MONTH = 31
_SOLAR = frozenset({"gregory", "julian"})  # their leap years are multiples of 4, and year 0 is one


class UnspecifiedDate(CalendarDate):
    """A date with unspecified digits: ``156X-12-25``, ``1985-04-XX``, ``XXXX-02-29``.

    Raises
    ------
    DateError
        When made: where no date that exists fits.
    """

    __slots__ = ("masks",)

    masks: Masks

    def __init__(self, text: str, calendar: Calendar, masks: Masks) -> None:
        super().__init__(text, calendar, *(None if "X" in mask else int(mask) for mask in masks))
        set_slot(self, "masks", masks)
        set_slot(self, "_bounds", self._find_bounds())

    @property
    def precision(self) -> Precision:
        """The unit above the first digit that is unspecified."""
        year, *rest = self.masks
        if "X" in year:
            return YEAR_UNITS[len(year) - year.index("X")]
        return Precision.YEAR if "X" in rest[0] else Precision.MONTH

    def covers(self, day: int) -> bool:
        """Say whether the day of that number is one of those that the date may be."""
        year, month, day_of_month = self.calendar.date(day)
        return year_fits(year, self.masks[0]) and all(map(fits, (month, day_of_month), self.masks[1:]))

    def _find_bounds(self) -> Bounds:
        if len(self.masks) == 1:
            return year_span(self.calendar, *_outer_years(self.masks[0]))
        return _extreme_day(self.calendar, self.masks, last=False), _extreme_day(
            self.calendar, self.masks, last=True
        )


def _outer_years(mask: str) -> tuple[int, int]:
    return next(years(mask)), next(years(mask, descending=True))


def _extreme_day(calendar: Calendar, masks: Masks, *, last: bool) -> int:
    year_mask, month_mask, day_mask = (*masks, "XX")[:3]
    pick = -1 if last else 0
    for year in years(year_mask, descending=last, step=_leap_step(calendar, month_mask, day_mask)):
        months = fills(month_mask, 1, calendar.months_in_year(year))
        for month in reversed(months) if last else months:
            if days := fills(day_mask, 1, calendar.month_length(year, month)):
                return calendar.day_number(year, month, days[pick])
    raise DateError(f"no date in the calendar {calendar.id!r} fits {'-'.join(masks)!r}")


def _leap_step(calendar: Calendar, month_mask: str, day_mask: str) -> int:
    """Give 4 where only a leap day can fit, so that no year is tried in vain; refuse what never fits."""
    if calendar.id not in _SOLAR:
        return 1
    shortest = min(fills(day_mask, 1, _LONGEST_MONTH), default=_LONGEST_MONTH + 1)
    months = fills(month_mask, 1, 12)
    if any(shortest <= calendar.month_length(1, month) for month in months):
        return 1
    if any(shortest <= calendar.month_length(0, month) for month in months):
        return 4
    raise DateError(f"no month has such a day: {month_mask}-{day_mask}")
