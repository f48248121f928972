"""From one date to another; either end may be open or unknown."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ..errors import DateError, NoSuchDateError
from .calendar_date import CalendarDate
from .expression import Bounds, Expression
from .season import Season

if TYPE_CHECKING:
    from .precision import Precision
    from .protocol import Calendar


class End(Enum):
    """An end of an interval that is no date; the value is how it is written."""

    OPEN = ".."  # there is none: it goes on, or has been since ever
    UNKNOWN = ""  # there is one, and nobody knows when


IntervalEnd = CalendarDate | Season | End


class Interval(Expression):
    """A time from `start` to `end`, both included.

    `earliest` is the earliest that it may start, `latest` the latest that it may end.

    Raises
    ------
    DateError
        When made: where neither end is a date; `NoSuchDateError` where it certainly starts after it ends.
    """

    __slots__ = ("_end", "_start")

    def __init__(self, text: str, calendar: Calendar, start: IntervalEnd, end: IntervalEnd) -> None:
        self._text = text
        self._calendar = calendar
        self._start = start
        self._end = end
        self._check()

    @property
    def start(self) -> IntervalEnd:
        """The date from which it runs, or `End`."""
        return self._start

    @property
    def end(self) -> IntervalEnd:
        """The date to which it runs, included, or `End`."""
        return self._end

    @property
    def precision(self) -> Precision:
        """The coarser of its ends'."""
        ends = [end.precision for end in (self._start, self._end) if not isinstance(end, End)]
        return max(ends, key=lambda precision: precision.rank)

    def _find_bounds(self) -> Bounds:
        start, end = self._start, self._end
        return None if isinstance(start, End) else start.earliest, None if isinstance(
            end, End
        ) else end.latest

    def _check(self) -> None:
        start, end = self._start, self._end
        if isinstance(start, End):
            if isinstance(end, End):
                raise DateError(f"at least one end must be a date, got {self._text!r}", text=self._text)
        elif not isinstance(end, End) and not _ascending(start, end):
            first, last = start.earliest, end.latest
            if first is None or last is None or first > last:
                raise NoSuchDateError(f"{self._text!r} starts after it ends", text=self._text)


def _ascending(start: CalendarDate | Season, end: CalendarDate | Season) -> bool:
    """Say quickly whether the years settle the order; where they do not, the bounds must."""
    return start.year is not None and end.year is not None and start.year < end.year
