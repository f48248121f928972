"""A horizontal chart in lanes: under one ruler each group has its heading and rows of labels at their dates.

A label stands beside its mark, after it or, near the end of the ruler, before it; so it needs no leader.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from .blocks import MEDIUM, Block, heights
from .columns import Fragment
from .furniture import Sheet
from .groups import Lane, lanes
from .lanes import colour
from .pen import Pen
from .ruler import Ruler
from .scales import end_of, scale_for, stops_of
from .scene import Point, Polyline, snap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..chart.chart import Chart
    from ..chart.options import ChartOptions
    from .measure import TextMeasure
    from .scale import Scale
    from .scene import Scene

_WIDEST = 210.0
_ASIDE = 9.0  # from a mark to its label
_APART = 12.0
_BAND = 5.0
_BETWEEN = 8.0


class _Place(NamedTuple):
    """Where a block stands: the room it takes along the ruler, its mark, and the edge of its label."""

    left: float
    right: float
    mark: float
    label: float
    block: Block


def lay_out(chart: Chart, options: ChartOptions, width: float, measure: TextMeasure) -> Scene:
    """Lay a grouped chart out along its width; the height is what it needs."""
    sheet = Sheet(chart, options, width, measure)
    if not chart.entries:
        return sheet.empty()
    found = list(lanes(sheet, MEDIUM, min(_WIDEST, sheet.inner / 2 - 2 * _ASIDE), sheet.inner))
    blocks = sorted(
        (block for lane in found for block in lane.blocks), key=lambda b: (b.at is None, b.at or 0)
    )
    choice = scale_for(options.scale, stops_of(blocks), end_of(chart.entries, blocks))
    drawing = _Swimlanes(sheet.explained(choice), choice.scale.stretched(sheet.inner))
    return drawing.draw(found)


class _Swimlanes:
    """Draws the ruler, then lane under lane."""

    def __init__(self, sheet: Sheet, scale: Scale) -> None:
        self.sheet, self.scale = sheet, scale
        self.pen = Pen(sheet, MEDIUM.title)

    def draw(self, found: Iterable[Lane]) -> Scene:
        """Draw everything, and return the finished scene."""
        ruler = Ruler(self.pen, self.scale, self.sheet.top, 0.0)
        ruler.draw()
        ruler.rivals(ruler.foot)
        y = ruler.foot + 18.0
        for lane in found:
            y = self._lane(lane, y)
        return self.sheet.finish(tuple(self.pen.furniture), self.pen.groups(), y)

    def _lane(self, lane: Lane, y: float) -> float:
        left = self.sheet.margin
        for line in lane.heading:
            self.pen.furniture.append(self.sheet.set(line, left, y))
            y += line.height
        rule = (Point(left, snap(y + 2.0)), Point(snap(left + self.sheet.inner), snap(y + 2.0)))
        self.pen.furniture.append(Polyline(rule, "rule"))
        y += lane.head - heights(lane.heading)
        for row in _rows([self._place(block) for block in lane.blocks]):
            for place in row:
                self._block(place, y)
            y += max(place.block.height for place in row) + _BAND + 2.0
        return y + _BETWEEN

    def _place(self, block: Block) -> _Place:
        """Stand a block after its date, or before it where it would leave the page."""
        low, high = self.sheet.margin, self.sheet.margin + self.sheet.inner
        entry = block.labels[0].entry
        mark = low + self.scale.position(self.scale.until if block.at is None else block.at)
        lines = [*block.heading, *(line for label in block.labels for line in label.lines)]
        width = max(line.indent + line.width for line in lines)
        label = mark + _ASIDE if mark + _ASIDE + width <= high else max(low, mark - _ASIDE - width)
        ends = (mark, mark)
        if not entry.point:
            bounds = (entry.start, self.scale.since), (entry.end, self.scale.until)
            first, last = (low + self.scale.position(default if at is None else at) for at, default in bounds)
            ends = (first, last)
        left, right = min(label, ends[0], mark - _ASIDE), max(label + width, ends[1], mark + _ASIDE)
        return _Place(left, right + _APART, mark, label, block)

    def _block(self, place: _Place, y: float) -> None:
        block = place.block
        entry = block.labels[0].entry
        if entry.point:
            level = y + _BAND + block.heading[0].above - 0.35 * MEDIUM.small
            self.pen.dot(block, place.mark, level)
        else:
            self.pen.span(entry, self.scale, y, 0.8 * _BAND, self.sheet.margin, upright=False)
        self.pen.part(Fragment.whole(block), place.label, y + _BAND)


def _rows(places: Sequence[_Place]) -> list[list[_Place]]:
    """Divide places into as few rows as there can be, in each of which they stand from left to right."""
    rows: dict[int, list[_Place]] = defaultdict(list)
    row_of = colour([(place.left, place.right) for place in places])
    for place, row in sorted(zip(places, row_of, strict=True), key=lambda found: found[0].left):
        rows[row].append(place)
    return [rows[row] for row in sorted(rows)]
