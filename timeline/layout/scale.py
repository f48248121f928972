"""From instants to positions on the axis: a monotone map of straight segments, some of them breaks.

An instant is an int: seconds since the start of day 0, so that any year is exact. Positions are SVG user
units along the axis. Four scales are made here, all from the same `Stop`s (where labels want to be, and the
room each needs):

linear
    one segment: equal times, equal lengths.
broken
    sections, each linear; an empty stretch between two sections is a break. Sections are the longest, from
    the left, for which every label stands within `tolerance` of its date (a swing filter, linear time).
even
    equal room for each label; only the order is to scale.
auto
    the first of these that keeps labels near their dates; see `choose`.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..chart.instants import DAY
from . import labels

if TYPE_CHECKING:
    from collections.abc import Sequence

ScaleKind = Literal["linear", "broken", "even"]
SegmentStyle = Literal["scale", "break", "stretch"]
_BREAKABLE = 3 * DAY


class Stop(NamedTuple):
    """An instant at which something is labelled, and the room along the axis that the label needs."""

    at: int
    need: float


class Segment(NamedTuple):
    """A stretch of the axis: instants `since`..`until` lie evenly on positions `start`..`end`.

    Style "scale" is drawn to the scale of its section, "break" is an empty stretch drawn shorter than that,
    "stretch" one drawn longer, to make room for labels.
    """

    since: int
    until: int
    start: float
    end: float
    style: SegmentStyle = "scale"

    @property
    def pace(self) -> float:
        """Seconds for each unit of length; 0 where no time passes."""
        return (self.until - self.since) / (self.end - self.start) if self.end > self.start else 0.0

    def position(self, at: int) -> float:
        """Return the position of an instant of this segment."""
        if self.until == self.since:
            return self.start
        # int / int is right for any size of ints, where float(int) would overflow
        return self.start + (self.end - self.start) * ((at - self.since) / (self.until - self.since))

    def instant(self, position: float) -> int:
        """Return the instant at a position of this segment."""
        if self.end == self.start:
            return self.since
        share = round((position - self.start) / (self.end - self.start) * (1 << 40))
        return self.since + ((self.until - self.since) * share >> 40)


class Scale:
    """A monotone map from instants to positions. Outside its segments, the nearest end.

    `since` and `until` are the first and the last instant, `length` is that of the axis.
    """

    __slots__ = ("_starts", "kind", "length", "segments", "since", "until")

    def __init__(self, kind: ScaleKind, segments: tuple[Segment, ...]) -> None:
        self.kind, self.segments = kind, segments
        self.since, self.until, self.length = segments[0].since, segments[-1].until, segments[-1].end
        self._starts = [segment.since for segment in segments]  # for the bisection

    def position(self, at: int) -> float:
        """Return the position of an instant; of two segments that meet there, the later one's start."""
        if at <= self.since:
            return self.segments[0].start
        if at >= self.until:
            return self.segments[-1].position(self.until)
        return self.segments[bisect_right(self._starts, at) - 1].position(at)

    def between(self, low: float, high: float) -> Scale:
        """Cut out the axis between two positions, which becomes an axis that starts at 0."""
        cut = []
        for segment in self.segments:
            start, end = max(segment.start, low), min(segment.end, high)
            if start < end or (start == end and segment.start == segment.end):
                since = segment.since if start == segment.start else segment.instant(start)
                until = segment.until if end == segment.end else segment.instant(end)
                cut.append(Segment(since, until, start - low, end - low, segment.style))
        return Scale(self.kind, tuple(cut) or (self._point(low),))

    def _point(self, position: float) -> Segment:
        segment = next((p for p in self.segments if p.end >= position), self.segments[-1])
        at = segment.instant(position)
        return Segment(at, at, 0.0, 0.0)

    def stretched(self, length: float) -> Scale:
        """Return the same scale with another length; breaks are stretched like the rest."""
        factor = length / self.length if self.length else 1.0
        return Scale(
            self.kind, tuple(p._replace(start=p.start * factor, end=p.end * factor) for p in self.segments)
        )


def linear(since: int, until: int, length: float) -> Scale:
    """Equal times, equal lengths."""
    return Scale("linear", (Segment(since, until, 0.0, length),))


def even(stops: Sequence[Stop], until: int) -> Scale:
    """Equal room for each stop: the room that its label needs.

    `stops` are in order, no two at one instant; `until` is the last instant of the axis, not before the last
    stop.
    """
    segments, at = [], 0.0
    for stop, after in pairwise(stops):
        segments.append(Segment(stop.at, after.at, at, at + stop.need, "stretch"))
        at += stop.need
    last = stops[-1]
    return Scale("even", (*segments, Segment(last.at, until, at, at + last.need, "stretch")))


def broken(stops: Sequence[Stop], until: int, tolerance: float, shortest: float) -> Scale:
    """Linear sections joined by breaks, where every label fits within `tolerance` of its date.

    `shortest` is the least length of a break. `stops` are in order, no two at one instant; `until` is
    the last instant of the axis.
    """
    segments: list[Segment] = []
    at = 0.0
    first = 0
    while first < len(stops):
        last, length, short = _section(stops, first, tolerance)
        segments.append(Segment(stops[first].at, stops[last].at, at, at + length))
        at += length
        room = max(stops[last].need + short, shortest)  # labels that ran ahead of their dates catch up here
        if last + 1 < len(stops):
            segments.append(Segment(stops[last].at, stops[last + 1].at, at, at + room, "break"))
        else:
            segments.append(Segment(stops[last].at, until, at, at + room, "break"))
        at += room
        first = last + 1
    return Scale("broken", tuple(_styled(segments, index) for index in range(len(segments))))


def _styled(segments: Sequence[Segment], index: int) -> Segment:
    """Call a stretch between sections a break only where it is drawn shorter than both would draw it."""
    segment = segments[index]
    around = [near for near in segments[max(index - 1, 0) : index + 2] if near.style == "scale"]
    squeezed = all(segment.pace > near.pace for near in around if near.pace)
    if segment.style == "scale" or (segment.until - segment.since >= _BREAKABLE and squeezed):
        return segment
    return segment._replace(style="stretch")


def _section(stops: Sequence[Stop], first: int, tolerance: float) -> tuple[int, float, float]:
    """Return the last stop of the longest linear section from `first`, its length, what its labels lack."""
    origin = stops[first].at
    low, high = 0.0, float("inf")  # slopes that keep every stop so far within the tolerance
    stacked = 0.0  # where the label of a stop would start, were they stacked without a gap
    best, length, short = first, 0.0, 0.0
    for index in range(first + 1, len(stops)):
        stacked += stops[index - 1].need
        elapsed = (stops[index].at - origin) / DAY
        low, high = max(low, (stacked - tolerance) / elapsed), min(high, (stacked + tolerance) / elapsed)
        if low > high:
            break
        best, length = index, min(max(stacked / elapsed, low), high) * elapsed
        short = max(stacked - length, 0.0)
    return best, length, short


class ChosenScale(NamedTuple):
    """The scale that `choose` settled on, and how far a linear one would move a label from its date."""

    scale: Scale
    displaced: float


def choose(stops: Sequence[Stop], until: int, tolerance: float, shortest: float) -> ChosenScale:
    """Pick the plainest scale that keeps labels near their dates.

    Linear where every label then stands within `tolerance` of its date on an axis no longer than the labels
    need; else broken, unless that takes more breaks than a third of the stops; else even.
    """
    need = fsum(stop.need for stop in stops)
    straight = linear(stops[0].at, until, need - stops[-1].need)
    targets = [straight.position(stop.at) for stop in stops]
    displaced = labels.displacement(targets, [stop.need for stop in stops], 0.0, need)
    if displaced <= tolerance:
        return ChosenScale(straight, displaced)
    cut = broken(stops, until, tolerance, shortest)
    breaks = len([segment for segment in cut.segments if segment.style != "scale"])
    return ChosenScale(cut if 3 * breaks <= len(stops) else even(stops, until), displaced)
