"""Cut a long strip of blocks, and the axis beside it, into columns of one height.

A column holds whole labels; its stretch of the axis begins where the one before ended. The height is the
least that works, found by bisection; for each height the columns are filled greedily, which is optimal for a
fixed order.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from .blocks import heights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block, Label, TextLine
    from .scale import Scale


_SLACK = 1e-6  # sums of the same heights in another order differ by less


class Fragment(NamedTuple):
    """Labels of one block that stand together in a column; `begins` is False where it began earlier."""

    block: Block
    labels: tuple[Label, ...]
    begins: bool

    @classmethod
    def whole(cls, block: Block) -> Fragment:
        """Return all of a block."""
        return cls(block, block.labels, begins=True)

    @property
    def height(self) -> float:
        """The room that the heading and the labels take."""
        if self.labels is self.block.labels:
            return self.block.height
        return heights(self.heading) + fsum([label.height for label in self.labels])

    @property
    def heading(self) -> tuple[TextLine, ...]:
        """The heading that it stands under."""
        return self.block.heading if self.begins else self.block.continued()


class Column(NamedTuple):
    """Parts in order, and the positions between which the whole scale stands beside them."""

    parts: tuple[Fragment, ...]
    low: float
    high: float


def cut(blocks: Sequence[Block], scale: Scale | None, count: int) -> tuple[list[Column], float]:
    """Return at most `count` columns, and their common height in user units; without scale no axis is cut."""
    length = scale.length if scale else 0.0
    at = [scale.position(block.at) if scale and block.at is not None else length for block in blocks]
    total = max(fsum(block.height for block in blocks), length)
    low, high = total / count * 0.9, total
    parts = [Fragment.whole(block) for block in blocks]
    best = fill(parts, at, length, high)
    while count > 1 and high - low > 4.0:
        height = (low + high) / 2
        columns = fill(parts, at, length, height, count)
        if columns is None:
            low = height
        else:
            high, best = height, columns
    return best or [Column(tuple(parts), 0.0, length)], high


def fill(
    wholes: Sequence[Fragment], at: Sequence[float], length: float, height: float, count: int = 1
) -> list[Column] | None:
    """Fill at most `count` columns of a height in order with blocks, each of which is given as one part.

    `at` are the positions of the blocks on an axis of the given length. None where there are not enough
    columns, or where a label, or the way to the next date, is longer than a column.
    """
    filling = _Filling(height + _SLACK, count)
    for whole, position in zip(wholes, at, strict=True):
        if not filling.add(whole, position, length):
            return None
    return filling.finish(length)


class _Filling:
    """Columns that are being filled; the last one is open."""

    def __init__(self, height: float, count: int) -> None:
        self.height, self.count = height, count
        self.columns: list[Column] = []
        self.parts: list[Fragment] = []
        self.used = self.start = 0.0

    def add(self, whole: Fragment, at: float, length: float) -> bool:
        """Put a block at the end, cut between labels where a column is full; say whether there was room."""
        block = whole.block
        used = self.used + block.height
        if used <= self.height and at - self.start <= self.height:  # as nearly always
            self.parts.append(whole)
            self.used = used
            return True
        taken: list[Label] = []
        begins, head, placed = True, heights(block.heading), 0.0
        for label in block.labels:
            if not (self._fits(head + label.height, at) if begins else self._has_room(head + label.height)):
                if taken:
                    self.parts.append(Fragment(block, tuple(taken), begins))
                    begins = False
                if not self._turn(min(at + placed, length)):
                    return False
                taken, head = [], heights(block.heading if begins else block.continued())
                if not self._has_room(head + label.height) or (begins and at - self.start > self.height):
                    return False
            taken.append(label)
            self.used += head + label.height
            placed += head + label.height
            head = 0.0
        self.parts.append(Fragment(block, tuple(taken), begins))
        return True

    def _has_room(self, room: float) -> bool:
        return self.used + room <= self.height

    def _fits(self, room: float, at: float) -> bool:
        return self._has_room(room) and at - self.start <= self.height

    def _turn(self, at: float) -> bool:
        """Close the column, its axis ending at `at` or where the column does, and open the next."""
        if not self.parts or len(self.columns) + 1 >= self.count:
            return False
        end = max(min(at, self.start + self.height - _SLACK), self.start)
        self.columns.append(Column(tuple(self.parts), self.start, end))
        self.start, self.used, self.parts = end, 0.0, []
        return True

    def finish(self, length: float) -> list[Column] | None:
        """Close the last column, if the rest of the axis has room in it."""
        if length - self.start > self.height:
            return None
        return [*self.columns, Column(tuple(self.parts), self.start, length)]
