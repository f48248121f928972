"""The ruler of a horizontal chart: two edges, and between them the ticks of each calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..chart.instants import DAY
from .scene import Line, Point, Role, snap
from .tick_wording import TickWording
from .ticks import Ticker

if TYPE_CHECKING:
    from .pen import Pen
    from .scale import Piece, Scale

_TICK = 11.0
_ROW = 17.0  # of tick labels
_ROLES = {"scale": "axis", "fold": "fold", "stretch": "even"}


class Ruler:
    """A ruler whose upper edge is at `top`; `room` is what is left free between its edges for spans.

    All in user units.
    """

    def __init__(self, pen: Pen, scale: Scale, top: float, room: float) -> None:
        self.pen, self.sheet, self.scale, self.top = pen, pen.sheet, scale, top
        self.folds = [piece for piece in scale.pieces if piece.style == "fold"]
        rows = len(self.sheet.chart.calendars) + bool(self.folds)
        self.depth = snap(_ROW * rows + room + 10.0)
        self.free = top + _ROW * (1 + bool(self.folds)) + 5.0
        """Where the free room begins."""

    @property
    def foot(self) -> float:
        """Where the lower edge is."""
        return self.top + self.depth

    def draw(self) -> None:
        """Draw edges, folds and ticks."""
        left = self.sheet.margin
        for piece in self.scale.pieces:
            if piece.end > piece.start and piece.until > piece.since:
                for y in (self.top, self.foot):
                    ends = (Point(snap(left + piece.start), y), Point(snap(left + piece.end), y))
                    self.pen.furniture.append(Line(ends, _ROLES[piece.style], self._skipped(piece)))
        for index in range(len(self.sheet.chart.calendars)):
            self._row(index)
        self._skips(self.top + 14.0 + _ROW)

    def rivals(self, y: float) -> None:
        """Ring the dates that other sources give, at the height of one of the edges."""
        for entry in self.sheet.chart.entries:
            for rival in entry.rivals:
                if self.scale.since <= rival.at <= self.scale.until:
                    self.pen.ring(entry, rival.words, self.sheet.margin + self.scale.position(rival.at), y)

    def _skipped(self, piece: Piece) -> str:
        if piece.style != "fold":
            return ""
        return self.sheet.chart.words.elapsed((piece.until - piece.since) // DAY)

    def _skips(self, y: float) -> None:
        """Say under the folds how long they are; where one has no room, its mark still says it on request."""
        sheet, free = self.sheet, self.sheet.margin
        for piece in self.folds:
            words = self._skipped(piece)
            half = sheet.measure.width(words, _TICK) / 2
            middle = sheet.margin + (piece.start + piece.end) / 2
            middle = min(max(middle, free + half), sheet.margin + sheet.inner - half)
            if middle - half >= free and abs(middle - sheet.margin - (piece.start + piece.end) / 2) <= half:
                self.pen.furniture.append(sheet.text(words, middle, y, _TICK, "fold", anchor="middle"))
                free = middle + half + _TICK

    def _row(self, index: int) -> None:
        chart, sheet = self.sheet.chart, self.sheet
        wording = TickWording(
            chart.calendars[index],
            chart.language,
            chart.words,
            sheet.measure,
            _TICK,
            upright=False,
            widest=90.0,
        )
        ticker = Ticker(wording, clock=index == 0)
        edge, inward = (self.top, 1.0) if index == 0 else (self.foot, -1.0)
        y = self.top + 14.0 if index == 0 else self.foot - 6.0 - _ROW * (index - 1)
        for tick in ticker.ticks(self.scale):
            x, middle = sheet.margin + tick.position, sheet.margin + tick.centre
            role: Role = "major" if tick.rank >= 4 else "tick"
            self.pen.furniture.append(sheet.text(tick.label, middle, y, _TICK, role, anchor="middle"))
            if tick.marked and index < 2:
                ends = (Point(snap(x), edge), Point(snap(x), snap(edge + 3.0 * inward)))
                self.pen.furniture.append(Line(ends, "tick"))
