"""The vertical chart: time runs downwards, in as many columns as the page is wide and the labels need.

Each column has its own stretch of the axis: the rails of ticks, the axis with its dots, the lanes of spans,
leaders, labels. Leaders run between two upright lines in one order, so that no two can cross; nothing else
stands there. Everything is laid out from left to right; a chart for readers from right to left is mirrored as
a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from . import labels
from .bands import draw as draw_band
from .blocks import COMFORTABLE, DENSITIES, Block, Density, Setter, TextLine
from .columns import Column, Part, cut
from .furniture import Sheet
from .scale import DAY, Choice, Piece, Scale
from .scales import end_of, lanes_of, scale_for, stops_of
from .scene import Group, Item, Line, Mark, Point, Role, Scene, snap
from .ticks import Ticker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .chart import Chart, Entry
    from .measure import TextMeasure
    from .options import LayoutOptions

_TICK = 11.0
_RING = 9.0
_LEADER = 22.0
_GAP = 24.0  # between columns
_LEAD = 10.0  # from the top of a label to the line that its leader points at
_ASPECT = (
    1.4  # a page taller than this, relative to its width, is set more densely where it can be (A4 is 1.41)
)
_NARROWEST = 110.0  # nor than this at all: rather a calendar's ticks are left out, which the dates still name
_NARROW = 150.0  # a label is no narrower than this where there are several columns


@frozen
class Plan:
    """One way to set the chart: how dense, in how many columns, and how tall that comes out."""

    density: Density
    frame: Frame
    blocks: tuple[Block, ...]
    choice: Choice
    columns: tuple[Column, ...]
    height: float


@frozen
class Frame:
    """Where the parts of a column stand, from its left edge, in user units."""

    count: int
    pitch: float
    rails: tuple[float, ...]
    lane: float
    axis: float
    leader: float
    label: float
    width: float

    @classmethod
    def fit(cls, sheet: Sheet, count: int, rails: tuple[float, ...], lane_count: int) -> Frame:
        """Divide the sheet into `count` columns."""
        width = (sheet.inner - _GAP * (count - 1)) / count
        lane = min(7.0, 42.0 / max(lane_count, 1))
        axis = sum(rails) + 9.0
        leader = axis + 8.0 + lane * lane_count
        label = leader + _LEADER
        return cls(count, width + _GAP, rails, lane, axis, leader, label, width - label)


def lay_out(chart: Chart, options: LayoutOptions, measure: TextMeasure) -> Scene:
    """Lay a chart out from top to bottom; the height is what it needs."""
    sheet = Sheet(chart, options, measure)
    if not chart.entries:
        return sheet.finish(sheet.empty(), (), sheet.top + 3 * _TICK)
    lane_of = lanes_of(chart.entries)
    plan = _best_plan(sheet, max(lane_of.values(), default=-1) + 1)
    sheet = sheet.explained(plan.choice)
    drawing = Drawing(sheet, plan, lane_of)
    for index, column in enumerate(plan.columns):
        drawing.column(index, column)
    return sheet.finish(
        tuple(drawing.items), tuple(drawing.groups(chart.entries)), sheet.top + plan.height + _LEAD
    )


def _best_plan(sheet: Sheet, lane_count: int) -> Plan:
    """Take the plainest plan whose page is not too tall, or the shortest."""
    rails = tuple(_rail(sheet, index) for index in range(len(sheet.chart.calendars)))
    while len(rails) > 1 and Frame.fit(sheet, 1, rails, lane_count).width < _NARROWEST:
        rails = rails[:-1]
    plans: list[Plan] = []
    for density in DENSITIES:
        for count in range(1, 9):
            frame = Frame.fit(sheet, count, rails, lane_count)
            if count > 1 and frame.width < _NARROW:
                break
            if count == 1 and sheet.inner > 700 and len(sheet.chart.entries) > 12:
                continue
            plan = _plan(sheet, density, frame)
            if sheet.top + plan.height <= _ASPECT * sheet.options.width - 2 * sheet.margin:
                return plan
            plans.append(plan)
    comfortable = min((p for p in plans if p.density is COMFORTABLE), key=lambda p: p.height)
    return comfortable if len(plans) == len(DENSITIES) else min(plans, key=lambda plan: plan.height)


def _rail(sheet: Sheet, index: int) -> float:
    """Give the width of a calendar's column of tick labels.

    All years fit, and two days out of three with their month; the others go without it.
    """
    ticker = _ticker(sheet, index, 200.0)
    days = sorted(sheet.measure.width(ticker.day_label(28, month), _TICK) for month in range(1, 13))
    instants = [at for entry in sheet.chart.entries for at in (entry.start, entry.end) if at is not None]
    years = {
        ticker.calendar.date(at // DAY)[0] for at in (min(instants, default=0), max(instants, default=0))
    }
    labels = [ticker.year_label(year) for year in years]
    return max(days[8], *(sheet.measure.width(label, _TICK, bold=True) for label in labels), 36.0) + 10.0


def _ticker(sheet: Sheet, index: int, widest: float) -> Ticker:
    chart = sheet.chart
    return Ticker(
        chart.calendars[index], chart.language, chart.words, sheet.measure, _TICK, upright=True, widest=widest
    )


def _plan(sheet: Sheet, density: Density, frame: Frame) -> Plan:
    setter = Setter(sheet.chart, sheet.measure, density, min(frame.width, 520.0))
    blocks = tuple(setter.blocks())
    choice = scale_for(sheet.options.scale, stops_of(blocks), end_of(sheet.chart.entries, blocks))
    columns, height = cut(blocks, choice.scale, frame.count)
    return Plan(density, frame, blocks, choice, tuple(columns), height)


class Drawing:
    """Collects what is drawn, column by column."""

    def __init__(self, sheet: Sheet, plan: Plan, lane_of: dict[str, int]) -> None:
        self.sheet, self.plan, self.lane_of = sheet, plan, lane_of
        self.items: list[Item] = []
        self._of_entry: dict[str, list[Item]] = {}

    def groups(self, entries: Sequence[Entry]) -> list[Group]:
        """Give the events in order, each with the items that belong to it."""
        return [
            Group(
                entry.id,
                f"{entry.date}: {entry.title}",
                entry.language,
                tuple(self._of_entry.get(entry.id, ())),
            )
            for entry in entries
        ]

    def column(self, index: int, column: Column) -> None:
        """Draw one column: its axis, then its labels."""
        frame, sheet = self.plan.frame, self.sheet
        left = sheet.margin + index * frame.pitch
        scale = self.plan.choice.scale.between(column.low, column.high)
        top = sheet.top + _LEAD
        self._axis(left, top, scale)
        self._spans(left, top, scale)
        self._rivals(left, top, scale)
        targets = [self._target(part, scale) for part in column.parts]
        starts = labels.place(targets, [part.height for part in column.parts], 0.0, self.plan.height)
        for part, target, start in zip(column.parts, targets, starts, strict=True):
            self._part(part, left, top + target, sheet.top + start)

    @staticmethod
    def _target(part: Part, scale: Scale) -> float:
        return scale.position(part.block.at) if part.block.at is not None else scale.length

    def _axis(self, left: float, top: float, scale: Scale) -> None:
        frame, x = self.plan.frame, snap(left + self.plan.frame.axis)
        for piece in scale.pieces:
            role = {"scale": "axis", "fold": "fold", "stretch": "even"}[piece.style]
            if piece.end > piece.start and piece.until > piece.since:
                ends = (Point(x, snap(top + piece.start)), Point(x, snap(top + piece.end)))
                self.items.append(Line(ends, role))
            if piece.style == "fold":
                self._fold(left, top, piece)
        edge = left + frame.axis
        for index, rail in enumerate(frame.rails):
            self._rail(index, snap(edge - 8.0), top, rail, scale)
            edge -= rail

    def _fold(self, left: float, top: float, piece: Piece) -> None:
        words = self.sheet.chart.words.elapsed((piece.until - piece.since) // DAY)
        width = self.sheet.measure.width(words, _TICK)
        if piece.end - piece.start >= 2.4 * _TICK and width <= sum(self.plan.frame.rails):
            y = top + (piece.start + piece.end) / 2 + 0.35 * _TICK
            x = left + self.plan.frame.axis - 8.0
            self.items.append(self.sheet.text(words, x, y, _TICK, "fold", anchor="end"))

    def _rail(self, index: int, edge: float, top: float, width: float, scale: Scale) -> None:
        for tick in _ticker(self.sheet, index, width - 6.0).ticks(scale):
            y = snap(top + tick.position)
            role: Role = "major" if tick.rank >= 4 else "tick"
            self.items.append(self.sheet.text(tick.label, edge, y + 0.36 * _TICK, _TICK, role, anchor="end"))
            if tick.marked and index == 0:
                self.items.append(Line((Point(snap(edge + 3.0), y), Point(snap(edge + 8.0), y)), "tick"))

    def _spans(self, left: float, top: float, scale: Scale) -> None:
        frame = self.plan.frame
        for entry in self.sheet.chart.entries:
            if entry.id in self.lane_of:
                across = left + frame.axis + 5.0 + frame.lane * self.lane_of[entry.id]
                band = draw_band(entry, scale, across, frame.lane - 2.0, top, upright=True)
                if band is not None:
                    self._own(entry).append(band)

    def _rivals(self, left: float, top: float, scale: Scale) -> None:
        """Ring the dates that other sources give, where they lie on this stretch of the axis."""
        x = snap(left + self.plan.frame.axis)
        for entry in self.sheet.chart.entries:
            for rival in entry.rivals:
                if scale.since <= rival.at <= scale.until:
                    y = snap(top + scale.position(rival.at))
                    self._own(entry).append(Mark(x, y, _RING, "rival", title=rival.words))

    def _own(self, entry: Entry) -> list[Item]:
        return self._of_entry.setdefault(entry.id, [])

    def _part(self, part: Part, left: float, y_axis: float, y_label: float) -> None:
        frame = self.plan.frame
        first = part.units[0].entry
        if part.begins and part.block.at is not None:
            self._leader(first, left, y_axis, y_label + _LEAD, len(part.block.units))
        y = y_label
        x = left + frame.label
        lines = part.heading
        for line in lines:
            self._own(first).append(self.sheet.set(line, x, y))
            y += line.height
        for unit in part.units:
            y = self._unit(unit.entry, unit.lines, x, y) + unit.gap

    def _unit(self, entry: Entry, lines: Sequence[TextLine], x: float, y: float) -> float:
        own = self._own(entry)
        own.append(self.sheet.bullet(entry, lines[0], x, y, self.plan.density.title))
        for line in lines:
            own.append(self.sheet.set(line, x, y))
            y += line.height
        return y

    def _leader(self, entry: Entry, left: float, y_axis: float, y_label: float, count: int) -> None:
        frame = self.plan.frame
        x, label = left + frame.axis, left + frame.label
        points = [
            Point(snap(x), snap(y_axis)),
            Point(snap(left + frame.leader), snap(y_axis)),
            Point(snap(label - 8.0), snap(y_label)),
            Point(snap(label - 3.0), snap(y_label)),
        ]
        own = self._own(entry)
        own.append(Line(tuple(points), "leader"))
        if entry.point:
            size = 6.0 if count == 1 else min(6.0 + count**0.5, 14.0)
            own.append(Mark(snap(x), snap(y_axis), snap(size), "dot", entry.category, hollow=entry.uncertain))
