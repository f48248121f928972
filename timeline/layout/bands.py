"""The honest mark of a span: where it runs over its bounds, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..chart.instants import DAY
from .scene import Band, Box, Ending, snap

if TYPE_CHECKING:
    from ..chart.chart import Edge, Entry
    from .scale import Scale

_LEAST = 4.0
_LONG = 300 * DAY  # most of a year: such a span says little of each day, and is drawn slender
_SLENDER = 0.22  # of the thickness, on each side
_APART = 0.5  # so that spans that follow each other in one lane can be told apart


def band_of(
    entry: Entry, scale: Scale, across: float, thickness: float, along: float, *, upright: bool
) -> Band | None:
    """Return the band of an entry on a stretch of the axis, or None where it lies outside it.

    `across` is the band's edge at right angles to the axis, `along` where the axis begins, in user units. An
    end that lies beyond the stretch, or is open, runs off with an arrow; an unknown one is ragged; a bound
    that is approximate fades.
    """
    since = scale.since if entry.start is None else entry.start
    until = scale.until if entry.end is None else entry.end
    if until < scale.since or since > scale.until:
        return None
    low, high = scale.position(max(since, scale.since)), scale.position(min(until, scale.until))
    if high - low < _LEAST:
        low = max(0.0, min(low, scale.length - _LEAST))
        high = low + _LEAST
    endings = (
        _ending(entry.start_edge, cut=since < scale.since),
        _ending(entry.end_edge, cut=until > scale.until),
    )
    start, end = snap(along + low + _APART), snap(along + high - _APART)
    if until - since >= _LONG:
        across, thickness = across + _SLENDER * thickness, thickness * (1 - 2 * _SLENDER)
    near, far = snap(across), snap(across + thickness)
    box = Box(near, start, far, end) if upright else Box(start, near, end, far)
    return Band(box, entry.category, endings, upright, hollow=entry.uncertain)


def _ending(edge: Edge, *, cut: bool) -> Ending:
    if edge == "unknown":
        return "ragged"
    if edge == "open" or cut:
        return "arrow"
    return "fade" if edge == "about" else "flat"
