"""Cut a long strip of blocks, and the axis beside it, into columns of one height.

A column holds whole units; its stretch of the axis begins where the one before ended. The height is the least that
works, found by bisection; for each height the columns are filled greedily, which is optimal for a fixed order.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from .blocks import Block, Unit, heights
from .scale import Scale


_SLACK = 1e-6  # sums of the same heights in another order differ by less


@frozen
class Part:
    """Units of one block that stand together in a column; `whole` is False where the block began earlier."""

    block: Block
    units: tuple[Unit, ...]
    begins: bool

    @property
    def height(self) -> float:
        """The room that the heading and the units take."""
        return heights(self.block.heading if self.begins else self.block.continued) + sum(
            unit.height for unit in self.units
        )


@frozen
class Column:
    """Parts in order, and the stretch of the axis, in positions of the whole scale, that stands beside them."""

    parts: tuple[Part, ...]
    low: float
    high: float

    @property
    def height(self) -> float:
        """The room that the parts take when stacked."""
        return sum(part.height for part in self.parts)


def cut(blocks: Sequence[Block], scale: Scale | None, count: int) -> tuple[list[Column], float]:
    """Give at most `count` columns, and their common height in user units; without a scale no axis is cut."""
    length = scale.length if scale else 0.0
    total = max(sum(block.height for block in blocks), length)
    low, high = total / count * 0.9, total
    best = fill(blocks, scale, high)
    while high - low > 4.0:
        height = (low + high) / 2
        columns = fill(blocks, scale, height)
        if columns is None or len(columns) > count:
            low = height
        else:
            high, best = height, columns
    return best or [Column(tuple(Part(b, b.units, begins=True) for b in blocks), 0.0, length)], high


def fill(blocks: Sequence[Block], scale: Scale | None, height: float) -> list[Column] | None:
    """Fill columns of a height in order; None where some unit, or a gap between dates, is taller than that."""
    columns: list[Column] = []
    parts: list[Part] = []
    used = start = 0.0
    length = scale.length if scale else 0.0
    for block in blocks:
        at = scale.position(block.at) if scale and block.at is not None else length
        taken: list[Unit] = []
        begins = True
        head = heights(block.heading)
        placed = 0.0
        for unit in block.units:
            fits = used + head + unit.height <= height + _SLACK and (at - start <= height + _SLACK or not begins)
            if not fits:
                if taken:
                    parts.append(Part(block, tuple(taken), begins))
                if not parts:
                    return None
                end = min(at if not placed else at + placed, start + height, length)
                columns.append(Column(tuple(parts), start, max(end, start)))
                start, used, parts = max(end, start), 0.0, []
                begins = begins and not taken
                taken = []
                head = heights(block.heading if begins else block.continued)
                if head + unit.height > height + _SLACK or (begins and at - start > height + _SLACK):
                    return None
            taken.append(unit)
            used += head + unit.height
            placed += head + unit.height
            head = 0.0
        parts.append(Part(block, tuple(taken), begins))
    if length - start > height + _SLACK:
        return None
    columns.append(Column(tuple(parts), start, length))
    return columns
