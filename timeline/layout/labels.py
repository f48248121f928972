"""Where labels go in one dimension: in order, without overlap, as near to their places as can be.

Least total squared displacement under "each starts no earlier than the one before it ends" is isotonic
regression: subtract the room taken by the labels before, pool adjacent violators, add it back (Best and
Chakravarti, Mathematical Programming 47, 1990). Bounds are met by clipping the pooled values.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def place(
    targets: Sequence[float], sizes: Sequence[float], low: float = float("-inf"), high: float = float("inf")
) -> list[float]:
    """Return the start of each label, in the unit of the arguments.

    `targets` are the starts that the labels would have alone, in order; `sizes` the room each takes. All
    labels lie within `low` and `high`; where they do not fit, they run over `high`.
    """
    before = [0.0, *accumulate(sizes)]
    total = before.pop()
    pooled = _isotonic([target - taken for target, taken in zip(targets, before, strict=True)])
    ceiling = max(low, high - total)
    return [min(max(value, low), ceiling) + taken for value, taken in zip(pooled, before, strict=True)]


def _isotonic(values: Sequence[float]) -> list[float]:
    """Return the non-decreasing sequence nearest to `values` in least squares."""
    sums: list[float] = []
    counts: list[int] = []
    for value in values:
        sums.append(value)
        counts.append(1)
        while len(sums) > 1 and sums[-2] * counts[-1] >= sums[-1] * counts[-2]:
            sums[-2:] = [sums[-2] + sums[-1]]
            counts[-2:] = [counts[-2] + counts[-1]]
    return [total / count for total, count in zip(sums, counts, strict=True) for _ in range(count)]


def displacement(targets: Sequence[float], sizes: Sequence[float], low: float, high: float) -> float:
    """Return the farthest that `place` moves a label from its target."""
    placed = place(targets, sizes, low, high)
    return max((abs(a - b) for a, b in zip(placed, targets, strict=True)), default=0.0)
