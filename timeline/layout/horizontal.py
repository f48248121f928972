"""The horizontal chart: time runs along a ruler; labels hang above and below it in newspaper columns.

Consecutive blocks fill the columns in turn, above, below, above... Within a column the leaders are parallel
tracks at its side, in such an order that none crosses another: above, the earliest block is on top and its
track outermost on the left; below, the tracks are on the right. Between the ruler and the columns leaders
keep their order, so that straight lines do not cross either. Tick labels and spans lie inside the ruler,
where no leader goes.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from . import labels
from .blocks import DENSITIES, Setter
from .columns import cut
from .furniture import Sheet
from .pen import Pen
from .ruler import Ruler
from .scales import end_of, lane_width, lanes_of, scale_for, stops_of
from .scene import Point, Polyline, snap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Chart
    from ..chart.options import ChartOptions
    from .blocks import Block, Density
    from .columns import Fragment
    from .measure import TextMeasure
    from .scale import Scale
    from .scene import Scene

_TRACK = 5.0
_TRACKS = 12
_ROUTE = 56.0  # between the ruler and the columns
_COLUMN = 230.0
_GAP = 18.0
_ASPECT = 0.9


class Plan(NamedTuple):
    """How dense the labels are, and which blocks stand in which column."""

    density: Density
    pitch: float
    channel: float
    blocks: tuple[Block, ...]
    columns: tuple[tuple[Fragment, ...], ...]
    height: float


def lay_out(chart: Chart, options: ChartOptions, width: float, measure: TextMeasure) -> Scene:
    """Lay a chart out along its width; the height is what it needs."""
    sheet = Sheet(chart, options, width, measure)
    if not chart.entries:
        return sheet.empty()
    plan = _best_plan(sheet)
    choice = scale_for(options.scale, stops_of(plan.blocks), end_of(chart.entries, plan.blocks))
    sheet = sheet.explained(choice)
    drawing = Drawing(sheet, plan, choice.scale.stretched(sheet.inner))
    bottom = drawing.draw()
    return sheet.finish(tuple(drawing.pen.furniture), drawing.pen.groups(), bottom)


def _best_plan(sheet: Sheet) -> Plan:
    """Take the first density whose chart is not too tall, or the shortest."""
    plans = []
    for density in DENSITIES:
        plan = _plan(sheet, density)
        if sheet.top + 2 * (plan.height + _ROUTE) <= _ASPECT * sheet.width:
            return plan
        plans.append(plan)
    return min(plans, key=lambda plan: plan.height)


def _plan(sheet: Sheet, density: Density) -> Plan:
    """Fill the columns, whose channels have a track for each block; beyond `_TRACKS` neighbours share one."""
    count = max(1, int((sheet.inner + _GAP) // (_COLUMN + _GAP)))
    pitch = (sheet.inner + _GAP) / count
    tracks = 1
    while True:
        channel = _TRACK * tracks + 4.0
        blocks = Setter(sheet.chart, sheet.measure, density, pitch - _GAP - channel).blocks()
        columns, height = cut(blocks, None, 2 * count)
        most = max(len(column.parts) for column in columns)
        if min(most, _TRACKS) <= tracks:
            return Plan(density, pitch, channel, tuple(blocks), tuple(c.parts for c in columns), height)
        tracks = min(most, _TRACKS)


class Drawing:
    """Collects what is drawn: the ruler, then column by column."""

    def __init__(self, sheet: Sheet, plan: Plan, scale: Scale) -> None:
        self.sheet, self.plan, self.scale = sheet, plan, scale
        self.pen = Pen(sheet, plan.density.title)
        self.lane_of = lanes_of(sheet.chart.entries)
        lane_count = max(self.lane_of.values(), default=-1) + 1
        self.lane = lane_width(lane_count)
        above = max(self._height(column) for column in plan.columns[::2])
        self.ruler = Ruler(self.pen, scale, snap(sheet.top + above + _ROUTE), self.lane * lane_count)

    @staticmethod
    def _height(column: Sequence[Fragment]) -> float:
        return fsum(part.height for part in column)

    def draw(self) -> float:
        """Draw everything, and return the lowest line that is used."""
        self.ruler.draw()
        self._spans()
        self.ruler.rivals(self.ruler.top)
        below = self.plan.columns[1::2]
        for side, columns in ((0, self.plan.columns[::2]), (1, below)):
            for left, column in zip(self._left_edges(columns), columns, strict=True):
                self._column(left, column, above=side == 0)
        return snap(self.ruler.foot + _ROUTE + max(map(self._height, below), default=-_ROUTE) + 4.0)

    def _left_edges(self, columns: Sequence[Sequence[Fragment]]) -> list[float]:
        """Return where each column begins: as near as can be to what it tells of."""
        width = self.plan.pitch - _GAP
        targets = [
            fsum(self._x(part.block) for part in column) / len(column) - width / 2 for column in columns
        ]
        sheet = self.sheet
        high = sheet.margin + sheet.inner + _GAP
        return labels.place(targets, [self.plan.pitch] * len(columns), sheet.margin, high)

    def _x(self, block: Block) -> float:
        at = self.scale.until if block.at is None else block.at
        return self.sheet.margin + self.scale.position(at)

    def _spans(self) -> None:
        for entry in self.sheet.chart.entries:
            if entry.id in self.lane_of:
                across = self.ruler.free + self.lane * self.lane_of[entry.id]
                self.pen.span(entry, self.scale, across, 0.7 * self.lane, self.sheet.margin, upright=False)

    def _column(self, left: float, column: Sequence[Fragment], *, above: bool) -> None:
        plan = self.plan
        if above:
            y, x = self.ruler.top - _ROUTE - self._height(column), left + plan.channel
        else:
            y, x = self.ruler.foot + _ROUTE, left
        for index, part in enumerate(column):
            if part.begins and part.block.at is not None:
                track = index if len(column) <= _TRACKS else index * _TRACKS // len(column)
                self._leader(part, track, left, y - 1.5, above=above)
            self.pen.part(part, x, y)
            y += part.height

    def _leader(self, part: Fragment, track: int, left: float, y: float, *, above: bool) -> None:
        """Lead from the ruler to a rule on top of the block, which is joined at the side of the channel."""
        width, channel = self.plan.pitch - _GAP, self.plan.channel
        away = -1.0 if above else 1.0
        start = self.ruler.top if above else self.ruler.foot
        aside = left + _TRACK * track if above else left + width - channel + 4.0 + _TRACK * track
        near, far = (left + channel, left + width) if above else (left + width - channel, left)
        x, turn = self._x(part.block), start + away * (_ROUTE - 8.0)
        self.pen.leader(part, [(x, start), (x, start + away * 6.0), (aside, turn), (aside, y), (near, y)])
        rule = (Point(snap(near), snap(y)), Point(snap(far), snap(y)))
        self.pen.of(part.labels[0].entry).append(Polyline(rule, "rule"))
