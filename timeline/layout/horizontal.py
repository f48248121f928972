"""The horizontal chart: time runs along a ruler; labels hang above and below it in newspaper columns.

Runs of consecutive blocks fill the columns in turn, above, below, above... Within a run the leaders are
parallel tracks at the side of the column, in such an order that none crosses another: above, the earliest
block is on top and its track outermost on the left; below, the tracks are on the right. Between the ruler and
the columns leaders keep their order, so that straight lines do not cross either. Tick labels and spans lie
inside the ruler, where no leader goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from . import labels
from .bands import draw as draw_band
from .blocks import DENSITIES, Block, Density, Setter, TextLine
from .columns import Part, cut
from .furniture import Sheet
from .scale import DAY, Scale
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
_ROW = 17.0  # of tick labels in the ruler
_TRACK = 5.0
_TRACKS = 12
_ROUTE = 56.0  # between the ruler and the columns
_COLUMN = 230.0
_GAP = 18.0
_HEAD = 6.0
_ASPECT = 0.9


@frozen
class Plan:
    """How dense the labels are, and which blocks stand in which column."""

    density: Density
    pitch: float
    channel: float
    blocks: tuple[Block, ...]
    runs: tuple[tuple[Part, ...], ...]
    height: float


def lay_out(chart: Chart, options: LayoutOptions, measure: TextMeasure) -> Scene:
    """Lay a chart out along its width; the height is what it needs."""
    sheet = Sheet(chart, options, measure)
    if not chart.entries:
        return sheet.finish(sheet.empty(), (), sheet.top + 3 * _TICK)
    plan = _best_plan(sheet)
    choice = scale_for(options.scale, stops_of(plan.blocks), end_of(chart.entries, plan.blocks))
    sheet = sheet.explained(choice)
    drawing = Drawing(sheet, plan, choice.scale.stretched(sheet.inner))
    bottom = drawing.draw()
    return sheet.finish(tuple(drawing.items), drawing.groups(), bottom)


def _best_plan(sheet: Sheet) -> Plan:
    """Take the first density whose chart is not too tall, or the shortest."""
    plans = []
    for density in DENSITIES:
        plan = _plan(sheet, density)
        if sheet.top + 2 * (plan.height + _ROUTE) <= _ASPECT * sheet.options.width:
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
        self.items: list[Item] = []
        self._of_entry: dict[str, list[Item]] = {}
        self.lane_of = lanes_of(sheet.chart.entries)
        self.lane_count = max(self.lane_of.values(), default=-1) + 1
        self.lane = min(7.0, 42.0 / max(self.lane_count, 1))
        above = max(self._height(run) for run in plan.runs[::2])
        self.ruler = snap(sheet.top + above + _ROUTE)
        rows = len(sheet.chart.calendars)
        self.depth = snap(_ROW * rows + self.lane * self.lane_count + 10.0)

    @staticmethod
    def _height(run: Sequence[Part]) -> float:
        return sum(part.height for part in run)

    def groups(self) -> tuple[Group, ...]:
        """Give the events in order, each with the items that belong to it."""
        return tuple(
            Group(
                entry.id,
                f"{entry.date}: {entry.title}",
                entry.language,
                tuple(self._of_entry.get(entry.id, ())),
            )
            for entry in self.sheet.chart.entries
        )

    def draw(self) -> float:
        """Draw everything, and give the lowest line that is used."""
        self._ruler()
        below = self.plan.runs[1::2]
        for side, runs in ((0, self.plan.runs[::2]), (1, below)):
            for left, run in zip(self._columns(runs), runs, strict=True):
                self._column(left, run, above=side == 0)
        foot = self.ruler + self.depth
        return snap(foot + _ROUTE + max(map(self._height, below), default=-_ROUTE) + 4.0)

    def _columns(self, runs: Sequence[Sequence[Part]]) -> list[float]:
        """Give where each column begins: as near as can be to what it tells of."""
        width = self.plan.pitch - _GAP
        targets = [sum(self._x(part.block) for part in run) / len(run) - width / 2 for run in runs]
        sheet = self.sheet
        high = sheet.margin + sheet.inner + _GAP
        return labels.place(targets, [self.plan.pitch] * len(runs), sheet.margin, high)

    def _x(self, block: Block) -> float:
        at = self.scale.until if block.at is None else block.at
        return self.sheet.margin + self.scale.position(at)

    def _ruler(self) -> None:
        left, top, foot = self.sheet.margin, self.ruler, self.ruler + self.depth
        for piece in self.scale.pieces:
            role = {"scale": "axis", "fold": "fold", "stretch": "even"}[piece.style]
            if piece.end > piece.start and piece.until > piece.since:
                for y in (top, foot):
                    ends = (Point(snap(left + piece.start), y), Point(snap(left + piece.end), y))
                    self.items.append(Line(ends, role))
        for index in range(len(self.sheet.chart.calendars)):
            self._row(index)
        self._spans(top + _ROW + 5.0)
        self._rivals()

    def _row(self, index: int) -> None:
        chart, measure = self.sheet.chart, self.sheet.measure
        ticker = Ticker(
            chart.calendars[index], chart.language, chart.words, measure, _TICK, upright=False, widest=90.0
        )
        foot = self.ruler + self.depth
        edge, inward = (self.ruler, 1.0) if index == 0 else (foot, -1.0)
        y = self.ruler + 14.0 if index == 0 else foot - 6.0 - _ROW * (index - 1)
        for tick in ticker.ticks(self.scale):
            x = self.sheet.margin + tick.position
            middle = self.sheet.margin + tick.centre
            role: Role = "major" if tick.rank >= 4 else "tick"
            self.items.append(self.sheet.text(tick.label, middle, y, _TICK, role, anchor="middle"))
            if tick.marked and index < 2:
                self.items.append(
                    Line((Point(snap(x), edge), Point(snap(x), snap(edge + 3.0 * inward))), "tick")
                )

    def _spans(self, top: float) -> None:
        for entry in self.sheet.chart.entries:
            if entry.id in self.lane_of:
                across = top + self.lane * self.lane_of[entry.id]
                band = draw_band(entry, self.scale, across, self.lane - 2.0, self.sheet.margin, upright=False)
                if band is not None:
                    self._own(entry).append(band)

    def _rivals(self) -> None:
        """Ring the dates that other sources give, on the upper edge."""
        for entry in self.sheet.chart.entries:
            for rival in entry.rivals:
                if self.scale.since <= rival.at <= self.scale.until:
                    x = snap(self.sheet.margin + self.scale.position(rival.at))
                    self._own(entry).append(Mark(x, self.ruler, _RING, "rival", title=rival.words))

    def _own(self, entry: Entry) -> list[Item]:
        return self._of_entry.setdefault(entry.id, [])

    def _column(self, left: float, run: Sequence[Part], *, above: bool) -> None:
        plan = self.plan
        if above:
            y, x = self.ruler - _ROUTE - self._height(run), left + plan.channel
        else:
            y, x = self.ruler + self.depth + _ROUTE, left
        for index, part in enumerate(run):
            if part.begins and part.block.at is not None:
                track = index if len(run) <= _TRACKS else index * _TRACKS // len(run)
                self._leader(part, track, left, y + 1.0, above=above)
            self._part(part, x, y)
            y += part.height

    def _leader(self, part: Part, track: int, left: float, y: float, *, above: bool) -> None:
        entry = part.units[0].entry
        width = self.plan.pitch - _GAP
        text = width - self.plan.channel
        anchor = snap(self._x(part.block))
        start = self.ruler if above else snap(self.ruler + self.depth)
        turn = snap(start - _ROUTE + 8.0 if above else start + _ROUTE - 8.0)
        aside = snap(left + _TRACK * track if above else left + text + 4.0 + _TRACK * track)
        near, far = (left + self.plan.channel, left + width) if above else (left + text, left)
        points = (
            Point(anchor, start), Point(anchor, snap(start + (-6.0 if above else 6.0))), Point(aside, turn),
            Point(aside, snap(y)), Point(snap(near), snap(y)),
        )  # fmt: skip
        own = self._own(entry)
        own.append(Line(points, "leader"))
        own.append(Line((Point(snap(near), snap(y)), Point(snap(far), snap(y))), "rule"))
        count = len(part.block.units)
        size = 6.0 if count == 1 else min(6.0 + count**0.5, 14.0)
        own.append(Mark(anchor, start, snap(size), "dot", entry.category, hollow=entry.uncertain))

    def _part(self, part: Part, x: float, y: float) -> None:
        first = part.units[0].entry
        for line in part.heading:
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


__all__ = ["DAY", "lay_out"]
