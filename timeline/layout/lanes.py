"""Which lane each span takes: no two in one lane touch, and there are no more lanes than spans at once.

Interval colouring by start; first-fit with a heap of free lanes uses the fewest lanes there can be (the
largest number of spans that share an instant), lowest lane first.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def colour(spans: Sequence[tuple[float, float]]) -> list[int]:
    """Return the lane, from 0, of each (start, end); one that starts where another ends may share it."""
    lanes = [0] * len(spans)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    used = 0
    for index in sorted(range(len(spans)), key=lambda i: (spans[i], i)):
        start, end = spans[index]
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        if free:
            lane = heappop(free)
        else:
            lane, used = used, used + 1
        lanes[index] = lane
        heappush(busy, (end, lane))
    return lanes
