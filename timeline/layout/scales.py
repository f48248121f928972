"""From blocks of labels to a scale, and from spans to their lanes."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from ..chart.instants import DAY
from . import lanes
from .scale import ChosenScale, Stop, broken, choose, even, linear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Entry
    from .blocks import Block

TOLERANCE = 70.0  # user units that a label may stand from its date before the scale is broken
SHORTEST_BREAK = 46.0
_LANE, _LANES = 7.0, 56.0  # a lane's width, and the most that all lanes together take, in user units


def stops_of(blocks: Sequence[Block]) -> list[Stop]:
    """Return one stop for each instant at which blocks stand, in order; those without date join the last."""
    stops: list[Stop] = []
    for block in blocks:
        at = block.at if block.at is not None else (stops[-1].at if stops else 0)
        if stops and stops[-1].at >= at:
            stops[-1] = Stop(stops[-1].at, stops[-1].need + block.height)
        else:
            stops.append(Stop(at, block.height))
    return stops


def end_of(entries: Sequence[Entry], blocks: Sequence[Block]) -> int:
    """Return the last instant of the axis: that of the last label, or the end of a span that lasts longer."""
    ends = [entry.end for entry in entries if entry.end is not None and not entry.point]
    return max([stops_of(blocks)[-1].at, *ends])


def scale_for(kind: str, stops: Sequence[Stop], until: int) -> ChosenScale:
    """Make the scale of a kind, or the one that `choose` picks for "auto"."""
    if kind == "auto":
        return choose(stops, until, TOLERANCE, SHORTEST_BREAK)
    if kind == "linear":
        return ChosenScale(linear(stops[0].at, until, fsum(stop.need for stop in stops[:-1])), 0.0)
    return ChosenScale(
        even(stops, until) if kind == "even" else broken(stops, until, TOLERANCE, SHORTEST_BREAK), 0.0
    )


def lane_width(count: int) -> float:
    """Return the width of each of `count` lanes, in user units."""
    return min(_LANE, _LANES / max(count, 1))


def lanes_of(entries: Sequence[Entry]) -> dict[str, int]:
    """Return the lane of each span, by the id of its entry; an edge that is not known lies at the chart's."""
    instants = [at for entry in entries for at in (entry.start, entry.end) if at is not None] or [0]
    low, high = min(instants), max(instants) + DAY
    spans = [entry for entry in entries if not entry.point and entry.anchor is not None]
    bounds = []
    for span in spans:
        start = low if span.start is None else span.start
        bounds.append((start, high if span.end is None else max(span.end, start + 1)))
    return dict(zip((span.id for span in spans), lanes.colour(bounds), strict=True))
