"""The vertical chart: time runs downwards, in as many columns as the page is wide and the labels need.

Each column has its own stretch of the axis: the rails of ticks, the axis with its dots, the lanes of spans,
leaders, labels. Leaders run between two upright lines in one order, so that no two can cross; nothing else
stands there.
Everything is laid out from left to right; a chart for readers from right to left is mirrored as a whole.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from ..chart.instants import DAY
from . import labels
from .axis import ROLES, TICK, role_of, ticker
from .furniture import Sheet
from .pen import Pen
from .plan import LEAD, best_plan
from .scales import lanes_of
from .scene import Point, Polyline, snap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Chart, Entry
    from ..chart.options import ChartOptions
    from .columns import Column, Fragment
    from .measure import TextMeasure
    from .plan import Frame
    from .scale import Scale, Segment
    from .scene import Scene


def lay_out(chart: Chart, options: ChartOptions, width: float, measure: TextMeasure) -> Scene:
    """Lay a chart out from top to bottom; the height is what it needs."""
    sheet = Sheet(chart, options, width, measure)
    if not chart.entries:
        return sheet.empty()
    lane_of = lanes_of(chart.entries)
    plan = best_plan(sheet, max(lane_of.values(), default=-1) + 1)
    sheet = sheet.explained(plan.choice)
    pen = Pen(sheet, plan.density.title)
    drawing = Drawing(
        pen, plan.frame, top=sheet.top, height=plan.height, entries=chart.entries, lane_of=lane_of
    )
    for index, column in enumerate(plan.columns):
        scale = plan.choice.scale.between(column.low, column.high)
        drawing.column(sheet.margin + index * plan.frame.pitch, column, scale)
    return sheet.finish(tuple(pen.furniture), pen.groups(), sheet.top + plan.height + LEAD)


class Drawing:
    """Draws columns of one frame, whose labels begin at `top` and have `height`.

    `entries` are those whose spans and rival dates are drawn beside the axis; their lanes are `lane_of`.
    """

    def __init__(
        self,
        pen: Pen,
        frame: Frame,
        *,
        top: float,
        height: float,
        entries: Sequence[Entry],
        lane_of: dict[str, int],
    ) -> None:
        self.pen, self.sheet, self.frame = pen, pen.sheet, frame
        self.top, self.height, self.lane_of = top, height, lane_of
        self.spans = [entry for entry in entries if entry.id in lane_of]
        self.disputed = [entry for entry in entries if entry.rivals]
        self.tickers = [
            ticker(self.sheet, index, upright=True, widest=width - 6.0)
            for index, width in enumerate(frame.rails)
        ]

    def column(self, left: float, column: Column, scale: Scale) -> None:
        """Draw one column along its stretch of the axis: the axis, then the labels."""
        top = self.top + LEAD
        self._axis(left, top, scale)
        self._spans(left, top, scale)
        self._rivals(left, top, scale)
        targets = [self._target(part, scale) for part in column.parts]
        starts = labels.place(targets, [part.height for part in column.parts], 0.0, self.height)
        for part, target, start in zip(column.parts, targets, starts, strict=True):
            if part.begins and part.block.at is not None:
                self._leader(part, left, top + target, self.top + start + LEAD)
            self.pen.part(part, left + self.frame.label, self.top + start)

    @staticmethod
    def _target(part: Fragment, scale: Scale) -> float:
        return scale.position(part.block.at) if part.block.at is not None else scale.length

    def _axis(self, left: float, top: float, scale: Scale) -> None:
        x = snap(left + self.frame.axis)
        for segment in scale.segments:
            if segment.end > segment.start and segment.until > segment.since:
                ends = (Point(x, snap(top + segment.start)), Point(x, snap(top + segment.end)))
                self.pen.furniture.append(Polyline(ends, ROLES[segment.style]))
            if segment.style == "break":
                self._break(left, top, segment)
        edge = left + self.frame.axis - 8.0
        for index, rail in enumerate(self.frame.rails):
            self._rail(index, snap(edge), top, scale)
            edge -= rail

    def _break(self, left: float, top: float, segment: Segment) -> None:
        words = self.sheet.chart.words.elapsed((segment.until - segment.since) // DAY)
        width = self.sheet.measure.width(words, TICK)
        if segment.end - segment.start >= 2.4 * TICK and width <= fsum(self.frame.rails):
            y = top + (segment.start + segment.end) / 2 + 0.35 * TICK
            x = left + self.frame.axis - 8.0
            self.pen.furniture.append(self.sheet.text(words, x, y, TICK, "break", anchor="end"))

    def _rail(self, index: int, edge: float, top: float, scale: Scale) -> None:
        near, far = snap(edge + 3.0), snap(edge + 8.0)
        for tick in self.tickers[index].ticks(scale):
            y = snap(top + tick.position)
            self.pen.furniture.append(
                self.sheet.text(tick.label, edge, y + 0.36 * TICK, TICK, role_of(tick), anchor="end")
            )
            if tick.marked and index == 0:
                self.pen.furniture.append(Polyline((Point(near, y), Point(far, y)), "tick"))

    def _spans(self, left: float, top: float, scale: Scale) -> None:
        for entry in self.spans:
            across = left + self.frame.axis + 5.0 + self.frame.lane * self.lane_of[entry.id]
            self.pen.span(entry, scale, across, 0.7 * self.frame.lane, top, upright=True)

    def _rivals(self, left: float, top: float, scale: Scale) -> None:
        """Ring the dates that other sources give, where they lie on this stretch of the axis."""
        for entry in self.disputed:
            for rival in entry.rivals:
                if scale.since <= rival.at <= scale.until:
                    y = top + scale.position(rival.at)
                    self.pen.ring(entry, rival.words, left + self.frame.axis, y)

    def _leader(self, part: Fragment, left: float, y_axis: float, y_label: float) -> None:
        axis, turn, label = left + self.frame.axis, left + self.frame.leader, left + self.frame.label
        self.pen.leader(
            part, [(axis, y_axis), (turn, y_axis), (label - 8.0, y_label), (label - 3.0, y_label)]
        )
