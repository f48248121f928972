"""The outlines of marks and bands, as SVG path data."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ...layout.scene import Band, Ending, Mark, Point, snap

if TYPE_CHECKING:
    from collections.abc import Sequence

# Corners of each category's symbol, in half widths around its centre; a category without one is a circle.
_SYMBOLS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
    ((0, -1.1), (1.05, 0.8), (-1.05, 0.8)),
    ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    ((-0.38, -1.05), (0.38, -1.05), (0.38, -0.38), (1.05, -0.38), (1.05, 0.38), (0.38, 0.38),
     (0.38, 1.05), (-0.38, 1.05), (-0.38, 0.38), (-1.05, 0.38), (-1.05, -0.38), (-0.38, -0.38)),
    ((0, 1.1), (1.05, -0.8), (-1.05, -0.8)),
    ((-0.55, -1), (0.55, -1), (1.1, 0), (0.55, 1), (-0.55, 1), (-1.1, 0)),
    ((-1.15, -0.5), (1.15, -0.5), (1.15, 0.5), (-1.15, 0.5)),
)  # fmt: skip


@lru_cache(maxsize=1 << 14)
def number(value: float) -> str:
    """Write a coordinate in its shortest form."""
    return f"{snap(value):g}" if abs(value) < 100_000 else f"{snap(value):.1f}"


def corners(mark: Mark) -> list[Point]:
    """Return the corners of a category's symbol; none where it is a circle."""
    unit = _SYMBOLS[mark.category % len(_SYMBOLS)] if mark.category >= 0 else ()
    half = mark.size / 2
    return [Point(mark.x + half * x, mark.y + half * y) for x, y in unit]


def symbol(mark: Mark) -> str | None:
    """Return the outline of a category's symbol; None where it is a circle."""
    found = corners(mark)
    return closed(found) if found else None


def closed(points: Sequence[Point]) -> str:
    """Return a closed outline."""
    return "M" + "L".join([f"{number(x)} {number(y)}" for x, y in points]) + "Z"


def band(shape: Band) -> str:
    """Return the outline of a band as path data."""
    return closed(outline(shape))


def outline(shape: Band) -> list[Point]:
    """Return the corners of a band with its two endings."""
    box = shape.box
    length = box.bottom - box.top if shape.upright else box.right - box.left
    width = box.right - box.left if shape.upright else box.bottom - box.top
    first, last = (_ending(ending, width, length / 3) for ending in shape.endings)
    edge = [*first, *((length - along, across) for along, across in reversed(last))]
    return [_turned(shape, along, across) for along, across in edge]


def _ending(ending: Ending, width: float, room: float) -> list[tuple[float, float]]:
    """Return the corners of an ending, from one edge to the other, as (from the end, across)."""
    if ending == "arrow":
        tip = min(width * 1.2, room)
        return [(tip, 0.0), (0.0, width / 2), (tip, width)]
    if ending == "ragged":
        tooth = min(width * 0.5, room)
        return [(tooth * (i % 2), width * i / 4) for i in range(5)]
    return [(0.0, 0.0), (0.0, width)]


def _turned(shape: Band, along: float, across: float) -> Point:
    box = shape.box
    if shape.upright:
        return Point(box.left + across, box.top + along)
    return Point(box.right - along if shape.reversed else box.left + along, box.top + across)


def zigzag(start: Point, end: Point, reach: float = 3.5) -> tuple[Point, ...]:
    """Return the break mark that stands for a stretch of the axis: teeth in its middle."""
    teeth = 6
    upright = start.x == end.x
    low, high = (start.y, end.y) if upright else (start.x, end.x)
    middle, half = (low + high) / 2, min(abs(high - low) / 2, 10.0) * (1 if high >= low else -1)
    points = [start]
    for tooth in range(teeth + 1):
        along = middle - half + 2 * half * tooth / teeth
        aside = 0.0 if tooth in {0, teeth} else reach * (1 if tooth % 2 else -1)
        points.append(Point(start.x + aside, along) if upright else Point(along, start.y + aside))
    return (*points, end)
