"""From instants to positions on the axis: a monotone map of straight pieces, some of them folded.

An instant is an int: seconds since the start of day 0, so that any year is exact. Positions are SVG user
units along the axis. Four scales are made here, all from the same `Stop`s (where labels want to be, and the
room each needs):

linear
    one piece: equal times, equal lengths.
broken
    sections, each linear; an empty stretch between two sections is folded. Sections are the longest, from the
    left, for which every label stands within `tolerance` of its date (a swing filter, linear time).
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

Kind = Literal["linear", "broken", "even"]
Style = Literal["scale", "fold", "stretch"]
_FOLDABLE = 3 * DAY


class Stop(NamedTuple):
    """An instant at which something is labelled, and the room along the axis that the label needs."""

    at: int
    need: float


class Piece(NamedTuple):
    """A stretch of the axis: instants `since`..`until` lie evenly on positions `start`..`end`.

    Style "scale" is drawn to the scale of its section, "fold" is an empty stretch drawn shorter than that,
    "stretch" one drawn longer, to make room for labels.
    """

    since: int
    until: int
    start: float
    end: float
    style: Style = "scale"

    @property
    def pace(self) -> float:
        """Seconds for each unit of length; 0 where no time passes."""
        return (self.until - self.since) / (self.end - self.start) if self.end > self.start else 0.0

    def position(self, at: int) -> float:
        """Give the position of an instant of this piece."""
        if self.until == self.since:
            return self.start
        # int / int is right for any size of ints, where float(int) would overflow
        return self.start + (self.end - self.start) * ((at - self.since) / (self.until - self.since))

    def instant(self, position: float) -> int:
        """Give the instant at a position of this piece."""
        if self.end == self.start:
            return self.since
        share = round((position - self.start) / (self.end - self.start) * (1 << 40))
        return self.since + ((self.until - self.since) * share >> 40)


class Scale:
    """A monotone map from instants to positions. Outside its pieces, the nearest end.

    `since` and `until` are the first and the last instant, `length` is that of the axis.
    """

    __slots__ = ("_starts", "kind", "length", "pieces", "since", "until")

    def __init__(self, kind: Kind, pieces: tuple[Piece, ...]) -> None:
        self.kind, self.pieces = kind, pieces
        self.since, self.until, self.length = pieces[0].since, pieces[-1].until, pieces[-1].end
        self._starts = [piece.since for piece in pieces]  # for the bisection

    def position(self, at: int) -> float:
        """Give the position of an instant; of two pieces that meet there, the later one's start."""
        if at <= self.since:
            return self.pieces[0].start
        if at >= self.until:
            return self.pieces[-1].position(self.until)
        return self.pieces[bisect_right(self._starts, at) - 1].position(at)

    def between(self, low: float, high: float) -> Scale:
        """Cut out the axis between two positions, which becomes an axis that starts at 0."""
        cut = []
        for piece in self.pieces:
            start, end = max(piece.start, low), min(piece.end, high)
            if start < end or (start == end and piece.start == piece.end):
                since = piece.since if start == piece.start else piece.instant(start)
                until = piece.until if end == piece.end else piece.instant(end)
                cut.append(Piece(since, until, start - low, end - low, piece.style))
        return Scale(self.kind, tuple(cut) or (self._point(low),))

    def _point(self, position: float) -> Piece:
        piece = next((p for p in self.pieces if p.end >= position), self.pieces[-1])
        at = piece.instant(position)
        return Piece(at, at, 0.0, 0.0)

    def stretched(self, length: float) -> Scale:
        """Give the same scale with another length; folds are stretched like the rest."""
        factor = length / self.length if self.length else 1.0
        return Scale(
            self.kind, tuple(p._replace(start=p.start * factor, end=p.end * factor) for p in self.pieces)
        )


def linear(since: int, until: int, length: float) -> Scale:
    """Equal times, equal lengths."""
    return Scale("linear", (Piece(since, until, 0.0, length),))


def even(stops: Sequence[Stop], until: int) -> Scale:
    """Equal room for each stop: the room that its label needs.

    `stops` are in order, no two at one instant; `until` is the last instant of the axis, not before the last
    stop.
    """
    pieces, at = [], 0.0
    for stop, after in pairwise(stops):
        pieces.append(Piece(stop.at, after.at, at, at + stop.need, "stretch"))
        at += stop.need
    last = stops[-1]
    return Scale("even", (*pieces, Piece(last.at, until, at, at + last.need, "stretch")))


def broken(stops: Sequence[Stop], until: int, tolerance: float, fold: float) -> Scale:
    """Linear sections joined by folds, where every label fits within `tolerance` of its date.

    `fold` is the least length of a folded stretch. `stops` are in order, no two at one instant; `until` is
    the last instant of the axis.
    """
    pieces: list[Piece] = []
    at = 0.0
    first = 0
    while first < len(stops):
        last, length, short = _section(stops, first, tolerance)
        pieces.append(Piece(stops[first].at, stops[last].at, at, at + length))
        at += length
        room = max(stops[last].need + short, fold)  # labels that ran ahead of their dates catch up here
        if last + 1 < len(stops):
            pieces.append(Piece(stops[last].at, stops[last + 1].at, at, at + room, "fold"))
        else:
            pieces.append(Piece(stops[last].at, until, at, at + room, "fold"))
        at += room
        first = last + 1
    return Scale("broken", tuple(_styled(pieces, index) for index in range(len(pieces))))


def _styled(pieces: Sequence[Piece], index: int) -> Piece:
    """Call a stretch between sections folded only where it is drawn shorter than both would draw it."""
    piece = pieces[index]
    around = [near for near in pieces[max(index - 1, 0) : index + 2] if near.style == "scale"]
    squeezed = all(piece.pace > near.pace for near in around if near.pace)
    if piece.style == "scale" or (piece.until - piece.since >= _FOLDABLE and squeezed):
        return piece
    return piece._replace(style="stretch")


def _section(stops: Sequence[Stop], first: int, tolerance: float) -> tuple[int, float, float]:
    """Give the last stop of the longest linear section from `first`, its length, and what its labels lack."""
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


class Choice(NamedTuple):
    """The scale that `choose` settled on, and how far a linear one would move a label from its date."""

    scale: Scale
    displaced: float


def choose(stops: Sequence[Stop], until: int, tolerance: float, fold: float) -> Choice:
    """Pick the plainest scale that keeps labels near their dates.

    Linear where every label then stands within `tolerance` of its date on an axis no longer than the labels
    need; else broken, unless that takes more folds than a third of the stops; else even.
    """
    need = fsum(stop.need for stop in stops)
    straight = linear(stops[0].at, until, need - stops[-1].need)
    targets = [straight.position(stop.at) for stop in stops]
    displaced = labels.displacement(targets, [stop.need for stop in stops], 0.0, need)
    if displaced <= tolerance:
        return Choice(straight, displaced)
    folded = broken(stops, until, tolerance, fold)
    folds = sum(piece.style != "scale" for piece in folded.pieces)
    return Choice(folded if 3 * folds <= len(stops) else even(stops, until), displaced)
