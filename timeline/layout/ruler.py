"""The ruler of a horizontal chart: two edges, and between them the ticks of each calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..chart.instants import DAY
from .axis import ROLES, TICK, role_of, ticker
from .scene import Point, Polyline, snap

if TYPE_CHECKING:
    from .pen import Pen
    from .scale import Scale, Segment

_WIDEST = 90.0  # label of a tick
_ROW = 17.0  # of tick labels


class Ruler:
    """A ruler whose upper edge is at `top`; `room` is what is left free between its edges for spans.

    All in user units.
    """

    def __init__(self, pen: Pen, scale: Scale, top: float, room: float) -> None:
        self.pen, self.sheet, self.scale, self.top = pen, pen.sheet, scale, top
        self.breaks = [segment for segment in scale.segments if segment.style == "break"]
        rows = len(self.sheet.chart.calendars) + bool(self.breaks)
        self.depth = snap(_ROW * rows + room + 10.0)
        self.free = top + _ROW * (1 + bool(self.breaks)) + 5.0
        """Where the free room begins."""

    @property
    def foot(self) -> float:
        """Where the lower edge is."""
        return self.top + self.depth

    def draw(self) -> None:
        """Draw edges, breaks and ticks."""
        left = self.sheet.margin
        for segment in self.scale.segments:
            if segment.end > segment.start and segment.until > segment.since:
                for y in (self.top, self.foot):
                    ends = (Point(snap(left + segment.start), y), Point(snap(left + segment.end), y))
                    self.pen.furniture.append(Polyline(ends, ROLES[segment.style], self._skipped(segment)))
        for index in range(len(self.sheet.chart.calendars)):
            self._row(index)
        self._skips(self.top + 14.0 + _ROW)

    def rivals(self, y: float) -> None:
        """Ring the dates that other sources give, at the height of one of the edges."""
        for entry in self.sheet.chart.entries:
            for rival in entry.rivals:
                if self.scale.since <= rival.at <= self.scale.until:
                    self.pen.ring(entry, rival.words, self.sheet.margin + self.scale.position(rival.at), y)

    def _skipped(self, segment: Segment) -> str:
        if segment.style != "break":
            return ""
        return self.sheet.chart.words.elapsed((segment.until - segment.since) // DAY)

    def _skips(self, y: float) -> None:
        """Say under the breaks how long they are; where one has no room, its mark says it on request."""
        sheet, free = self.sheet, self.sheet.margin
        for segment in self.breaks:
            words = self._skipped(segment)
            half = sheet.measure.width(words, TICK) / 2
            middle = sheet.margin + (segment.start + segment.end) / 2
            middle = min(max(middle, free + half), sheet.margin + sheet.inner - half)
            if (
                middle - half >= free
                and abs(middle - sheet.margin - (segment.start + segment.end) / 2) <= half
            ):
                self.pen.furniture.append(sheet.text(words, middle, y, TICK, "break", anchor="middle"))
                free = middle + half + TICK

    def _row(self, index: int) -> None:
        sheet = self.sheet
        edge, inward = (self.top, 1.0) if index == 0 else (self.foot, -1.0)
        y = self.top + 14.0 if index == 0 else self.foot - 6.0 - _ROW * (index - 1)
        for tick in ticker(sheet, index, upright=False, widest=_WIDEST).ticks(self.scale):
            x, middle = sheet.margin + tick.position, sheet.margin + tick.centre
            self.pen.furniture.append(sheet.text(tick.label, middle, y, TICK, role_of(tick), anchor="middle"))
            if tick.marked and index < 2:
                ends = (Point(snap(x), edge), Point(snap(x), snap(edge + 3.0 * inward)))
                self.pen.furniture.append(Polyline(ends, "tick"))
