"""A vertical chart in lanes: the groups stand side by side under their headings, along one axis.

Where the page is too narrow for all, the lanes stand in tiers, one under the other, each with its axis.
"""

from __future__ import annotations

from math import ceil, fsum
from typing import TYPE_CHECKING

from .blocks import MEDIUM
from .columns import Column, Fragment
from .furniture import Sheet
from .groups import Lane, lanes, shared_stops
from .pen import Pen
from .plan import LEAD, Frame, rails_of
from .scales import end_of, lanes_of, scale_for
from .vertical import Drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Chart
    from ..chart.options import ChartOptions
    from .measure import TextMeasure
    from .scale import Stop
    from .scene import Scene

_LANE = 190.0  # as wide as a lane likes to be
_NARROWEST = 120.0
_GAP = 16.0
_BETWEEN = 26.0  # tiers


def lay_out(chart: Chart, options: ChartOptions, width: float, measure: TextMeasure) -> Scene:
    """Lay a grouped chart out from top to bottom."""
    sheet = Sheet(chart, options, width, measure)
    if not chart.entries:
        return sheet.empty()
    rails, per_tier = _divide(sheet, len({entry.group for entry in chart.entries}))
    pitch = (sheet.inner - fsum(rails) + _GAP) / per_tier
    frames = [Frame.of_group(pitch - _GAP, rails if index == 0 else (), 1) for index in range(per_tier)]
    found = list(lanes(sheet, MEDIUM, frames[0].width, pitch - _GAP))
    choice = scale_for(options.scale, *_measured(found))
    sheet = sheet.explained(choice)
    tiers = _Tiers(sheet, frames, pitch, choice.scale.kind)
    bottom = sheet.top
    for start in range(0, len(found), per_tier):
        bottom = tiers.draw(found[start : start + per_tier], bottom)
    return sheet.finish(tuple(tiers.pen.furniture), tiers.pen.groups(), bottom - _BETWEEN + LEAD)


def _divide(sheet: Sheet, count: int) -> tuple[tuple[float, ...], int]:
    """Return the rails that there is room for, and how many lanes stand in one tier."""
    rails = rails_of(sheet)
    while len(rails) > 1 and sheet.inner - fsum(rails) < _LANE:
        rails = rails[:-1]
    fitting = max(1, int((sheet.inner - fsum(rails) + _GAP) // (_NARROWEST + 30.0 + _GAP)))
    return rails, ceil(count / ceil(count / fitting))


def _measured(found: Sequence[Lane]) -> tuple[list[Stop], int]:
    """Return the stops of some lanes and the last instant of their axis."""
    blocks = [block for lane in found for block in lane.blocks]
    entries = [entry for lane in found for entry in lane.entries]
    return shared_stops([lane.blocks for lane in found]), end_of(entries, blocks)


class _Tiers:
    """Draws tier by tier."""

    def __init__(self, sheet: Sheet, frames: Sequence[Frame], pitch: float, kind: str) -> None:
        self.sheet, self.frames, self.pitch, self.kind = sheet, frames, pitch, kind
        self.pen = Pen(sheet, MEDIUM.title)

    def draw(self, found: Sequence[Lane], top: float) -> float:
        """Draw lanes side by side along a scale of their own, and return where the next tier begins."""
        stops, until = _measured(found)
        scale = scale_for(self.kind, stops, until).scale
        height = max(scale.length, fsum(stop.need for stop in stops))
        head = max(lane.head for lane in found)
        left = self.sheet.margin
        for lane, frame in zip(found, self.frames, strict=False):
            lane_of = lanes_of(lane.entries)
            own = Frame.of_group(self.pitch - _GAP, frame.rails, max(lane_of.values(), default=-1) + 1)
            across, y = left + fsum(own.rails), top
            for line in lane.heading:
                self.pen.furniture.append(self.sheet.set(line, across, y))
                y += line.height
            drawing = Drawing(
                self.pen, own, top=top + head, height=height, entries=lane.entries, lane_of=lane_of
            )
            parts = tuple(map(Fragment.whole, lane.blocks))
            drawing.column(left, Column(parts, 0.0, scale.length), scale)
            left += fsum(frame.rails) + self.pitch
        return top + head + height + _BETWEEN
