"""Too many events for a label each: which neighbours share one.

The events of a calendar period are one cluster. The fullest periods are divided again and again (ages,
centuries, decades, years, months, thirds of a month, days, hours...) for as long as there are labels left, so
that crowded times keep their shape. Every event is looked at once for each kind of period.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate, groupby, pairwise
from typing import TYPE_CHECKING

from ..dates.day import from_day_number
from .instants import DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Period = Callable[[int], object]


def _years(count: int) -> Period:
    return lambda at: from_day_number(at // DAY)[0] // count


def _third(at: int) -> object:
    year, month, day = from_day_number(at // DAY)
    return year, month, min((day - 1) // 10, 2)


_PERIODS: tuple[Period, ...] = (
    *(_years(10**power) for power in range(18, -1, -1)),
    lambda at: from_day_number(at // DAY)[:2],
    _third,
    lambda at: at // DAY,
    lambda at: at // 3600,
    lambda at: at // 60,
    lambda at: at,
)


def divided(instants: Sequence[int], most: int) -> list[range]:
    """Divide instants (seconds, in order) into at most `most` runs, each the events of a calendar period.

    A period is divided where it holds more events than a threshold, the least power of 2/3 of all events for
    which the runs are not too many: so neighbouring periods of about as many events are divided alike.
    """
    if not instants:
        return []
    tree = _Tree(instants)
    best, threshold = [range(len(instants))], float(len(instants))
    while threshold >= 1:
        threshold /= 1.5
        found = tree.runs(threshold, most)
        if found is None:
            break
        best = found
    return best


class _Tree:
    """Runs of instants by the calendar periods that hold them; each is divided once, when first needed."""

    def __init__(self, instants: Sequence[int]) -> None:
        self.instants = instants
        self.parts = cache(self._parts)

    def runs(self, threshold: float, most: int) -> list[range] | None:
        """Return the runs of which none that can be divided is beyond the threshold; None if too many."""
        found: list[range] = []
        waiting = [(0, len(self.instants), 0)]
        while waiting:
            start, stop, level = waiting.pop()
            parts = self.parts(start, stop, level) if stop - start > threshold else ()
            waiting.extend(reversed(parts))
            if not parts:
                found.append(range(start, stop))
            if len(found) + len(waiting) > most:
                return None
        return found

    def _parts(self, start: int, stop: int, level: int) -> tuple[tuple[int, int, int], ...]:
        """Divide a run by the first period from `level` on of which it has several: (start, stop, level)."""
        first, last = self.instants[start], self.instants[stop - 1]
        for index in range(level, len(_PERIODS)):
            period = _PERIODS[index]
            if period(first) != period(last):
                members = groupby(self.instants[start:stop], key=period)
                sizes = (sum(1 for _ in some) for _, some in members)
                ends = list(accumulate(sizes, initial=start))
                return tuple((low, high, index + 1) for low, high in pairwise(ends))
        return ()
