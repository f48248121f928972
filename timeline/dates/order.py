"""The order in which dates are listed: a total order that claims nothing about what came first."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from .expression import check_dates
from .types import Moment

if TYPE_CHECKING:
    from fractions import Fraction

    from .types import Date


def sort_key(date: Date) -> tuple[float, float, int, Fraction | float, str]:
    """Return the key by which dates are listed, a total order over all of them.

    1. By first day. Where that is open or unknown (`../1992`, `/1992`, ``[..1992]``), the date stands at the
       end of its last day, which is what is known of it, as a drawing has it too; where neither is known, at
       the very end.
    2. By last day, so that a day precedes its month and a month its year; an end that is open or unknown
       comes last.
    3. A date without an hour before the moments of its day, and those by instant (a wall time without zone
       or offset as if in UTC).
    4. By canonical text, so that the order never depends on the order of the input.

    Moments go by the day on which they are dated where they happened, as a reader expects of a list; where
    zones differ, that need not be the order in which they happened. `certainly_before` knows.
    """
    check_dates(date)
    first, last = date.earliest, date.latest
    end = inf if last is None else last
    start = end + 1 if first is None else first
    if isinstance(date, Moment):
        return start, end, 1, date.wall_seconds if date.instant is None else date.instant, str(date)
    return start, end, 0, 0, str(date)
