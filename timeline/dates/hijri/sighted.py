"""Days of the Hijri calendar as it was kept before there were tables: by sight of the crescent.

A month had 29 days where the crescent was seen after them, else 30. The tabular calendar, which stands in
where no table reaches, has months of fixed lengths, so that a 30th day that somebody lived through and
wrote down may be missing from it. Such a day is taken as it is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from ..basis import Basis
from ..calendar_date import CalendarDate
from ..mask import fills, fits
from ..protocol import YearMonthDay
from .monthtable import MonthTable
from .ummalqura import MARGIN

if TYPE_CHECKING:
    from ..expression import Bounds
    from ..protocol import Calendar
    from ..span import Span

LONGEST_MONTH: Final = 30  # days, by sight
WEEKDAYS_OFF: Final = 2  # either way: how far from the tabular day the weekday of an old day may lie

_BY_SIGHT = Basis("tabular", "by sight a 30th day, the one after the tabular 29th", MARGIN)


class SightedDay(CalendarDate):
    """The 30th of a month that had 30 days by sight and has 29 in the tabular calendar.

    Its day number is that of the day after the tabular 29th, which the calendar calls the first of the next
    month; the margin of its `basis` holds both.
    """

    __slots__ = ()

    @property
    def basis(self) -> Basis:
        """Tabular, with the margin of all days that no table has."""
        return _BY_SIGHT

    def to(self, calendar_id: str) -> Span:
        """Return the day as written in its own calendar, in any other as a span about its day number."""
        span = super().to(calendar_id)
        if span.calendar is not self.calendar:
            return span
        assert self.year is not None and self.month is not None  # noqa: S101, PT018 - it is a day
        written = _Written((self.year, self.month, LONGEST_MONTH))
        return type(span)(span.calendar, written, written, span.evening, span.basis)

    def _find_bounds(self) -> Bounds:
        assert self.year is not None and self.month is not None  # noqa: S101, PT018 - it is a day
        number = number_of(self.calendar, self.year, self.month, LONGEST_MONTH)
        return number, number


class _Written(YearMonthDay):
    __slots__ = ()
    basis: ClassVar[Basis] = _BY_SIGHT


def days_that_fit(calendar: Calendar, year: int, month: int, mask: str) -> tuple[int, ...]:
    """Return the days of a month that fit a mask, ascending; where none does, the 30th that may have been."""
    found = fills(mask, calendar.month_length(year, month))
    if not found and fits(LONGEST_MONTH, mask) and kept_by_sight(calendar, year, month):
        return (LONGEST_MONTH,)
    return found


def number_of(calendar: Calendar, year: int, month: int, day: int) -> int:
    """Return the day number of a day that the month has, or may have had."""
    if day < LONGEST_MONTH:
        return calendar.day_number(year, month, day)
    return calendar.day_number(year, month, LONGEST_MONTH - 1) + day - LONGEST_MONTH + 1


def kept_by_sight(calendar: Calendar, year: int, month: int) -> bool:
    """Return whether a month is one that was observed: of the Hijra, and before the calendar's table.

    The calendars that are arithmetic by name have none: they say what they say.
    """
    if not isinstance(calendar, MonthTable) or year < 1:
        return False
    return calendar.day_number(year, month, 1) < calendar.range[0]


def may_have(calendar: Calendar, year: int, month: int, day: int) -> bool:
    """Return whether a day that the calendar lacks may have been: the 30th of a month kept by sight."""
    return day == LONGEST_MONTH and kept_by_sight(calendar, year, month)
