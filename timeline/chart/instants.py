"""When something stands on the axis of a chart.

An instant is an int: seconds since the start of day 0 (0000-12-31), so that any year is exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates.day import SECONDS_IN_DAY, UNIX_EPOCH
from ..dates.types import Moment

if TYPE_CHECKING:
    from ..dates.types import Date

DAY = SECONDS_IN_DAY
LIMIT = 10**24
"""Seconds; instants farther away are drawn at the edge."""
_EPOCH = UNIX_EPOCH * DAY


def bounds(date: Date) -> tuple[int | None, int | None]:
    """Return the half-open bounds in seconds since the start of day 0; a moment is by its own clock."""
    if isinstance(date, Moment):
        at = int(date.wall_seconds // 1) + _EPOCH
        return at, at + 1
    first, last = date.earliest, date.latest
    start = None if first is None else max(min(first * DAY, LIMIT), -LIMIT)
    end = None if last is None else max(min((last + 1) * DAY, LIMIT), -LIMIT)
    return start, end


def anchor(start: int | None, end: int | None) -> int | None:
    """Return the instant that a label is tied to: the start, or the end where no start is known."""
    return start if start is not None else end


def within_a_day(start: int | None, end: int | None) -> bool:
    """Return whether what has these half-open bounds is as long as a day or shorter: a dot, not a band."""
    return start is not None and end is not None and end - start <= DAY
