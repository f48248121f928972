"""From one date to another, either end of which may be open or unknown."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ..errors import DateError
from .calendar_date import CalendarDate
from .expression import Bounds, Expression, set_slot
from .precision import Precision
from .season import Season

if TYPE_CHECKING:
    from .protocol import Calendar


class End(Enum):
    """An end of an interval that is no date; the value is what stands in the text."""

    OPEN = ".."  # it has none: still going on, or since ever
    UNKNOWN = ""  # it has one that nobody knows


IntervalEnd = CalendarDate | Season | End


class Interval(Expression):
    """A time that runs from `start` to `end`, both included; each is a date or an `End`.

    `earliest` is the earliest that it may start and `latest` the latest that it may end.

    Raises
    ------
    DateError
        When made: where it certainly starts after it ends, or neither end is a date.
    """

    __slots__ = ("end", "start")

    start: IntervalEnd
    end: IntervalEnd

    def __init__(self, text: str, calendar: Calendar, start: IntervalEnd, end: IntervalEnd) -> None:
        super().__init__(text, calendar)
        set_slot(self, "start", start)
        set_slot(self, "end", end)
        check_order(text, start, end)

    @property
    def precision(self) -> Precision:
        """The coarser of its ends'."""
        ends = (end for end in (self.start, self.end) if isinstance(end, Expression))
        return max((end.precision for end in ends), key=lambda precision: precision.rank)

    def _find_bounds(self) -> Bounds:
        return outer_bounds(self.start, self.end)


def outer_bounds(start: IntervalEnd, end: IntervalEnd) -> Bounds:
    """Give the first day of `start` and the last of `end`, None for an end that is no date."""
    return (
        None if isinstance(start, End) else start.earliest,
        None if isinstance(end, End) else end.latest,
    )


def check_order(text: str, start: IntervalEnd, end: IntervalEnd) -> None:
    """Raise `DateError` where `start` is certainly after `end`, or where both are no dates."""
    if isinstance(start, End) and isinstance(end, End):
        raise DateError(f"an interval needs a date at one end at least, got {text!r}", text=text)
    first, last = outer_bounds(start, end)
    if first is not None and last is not None and first > last:
        raise DateError(f"{text!r} starts after it ends", text=text, suggestion=_swapped(text))


def _swapped(text: str) -> str | None:
    start, slash, end = text.partition("/")
    return f"{end}/{start}" if slash else None
