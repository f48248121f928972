"""What must hold of every scene: the promise of the design page, as functions that return what breaks it."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.chart.chart import Chart
    from timeline.layout.scene import Box, Point, Scene, Text


GRID = 0.21  # edges are rounded to 0.1, so that two which touch may share two steps


def share_more_than_an_edge(a: Box, b: Box) -> bool:
    """Whether two rooms overlap by more than the rounding; judged here, not by the code that is tested."""
    across = min(a.right, b.right) - max(a.left, b.left)
    down = min(a.bottom, b.bottom) - max(a.top, b.top)
    return across > GRID and down > GRID


def overlapping_texts(scene: Scene) -> list[tuple[str, str]]:
    """Pairs of lines of text whose rooms overlap (a sweep from top to bottom)."""
    found = []
    active: list[tuple[Box, Text]] = []
    for box, text in sorted(((text.box, text) for text in scene.texts()), key=lambda pair: pair[0][1]):
        active = [(other, it) for other, it in active if other.bottom > box.top]
        found += [(it.text, text.text) for other, it in active if share_more_than_an_edge(box, other)]
        active.append((box, text))
    return found


def out_of_bounds(scene: Scene) -> list[str]:
    """Texts, marks, bands and lines that leave the canvas."""
    found = []
    for item in scene.items():
        box = getattr(item, "box", None)
        points = getattr(item, "points", ())
        if box is not None and not (
            box.left >= -0.2
            and box.top >= -0.2
            and box.right <= scene.width + 0.2
            and box.bottom <= scene.height + 0.2
        ):
            found.append(f"{item}")
        if any(not (0 <= x <= scene.width and 0 <= y <= scene.height) for x, y in points):
            found.append(f"{item}")
    return found


def too_small(scene: Scene, least: float = 11.0) -> list[str]:
    return [text.text for text in scene.texts() if text.size < least]


def segments(scene: Scene) -> Iterator[tuple[int, Point, Point]]:
    for index, line in enumerate(scene.lines("leader")):
        for start, end in pairwise(line.points):
            yield index, start, end


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments ab and cd cross in a point inside both; touching does not count."""
    eps = 0.6
    return _side(a, b, c) * _side(a, b, d) < -eps and _side(c, d, a) * _side(c, d, b) < -eps


def crossing_leaders(scene: Scene) -> list[tuple[int, int]]:
    found = []
    active: list[tuple[float, int, Point, Point]] = []
    for index, start, end in sorted(segments(scene), key=lambda s: (min(s[1][0], s[2][0]), s[0])):
        low = min(start[0], end[0])
        active = [other for other in active if other[0] >= low]
        found += [(i, index) for _, i, a, b in active if i != index and cross(start, end, a, b)]
        active.append((max(start[0], end[0]), index, start, end))
    return found


def enters(box: Box, a: Point, b: Point) -> bool:
    """Whether a segment passes through the inside of a box (Liang and Barsky's clipping)."""
    low, high = 0.0, 1.0
    for origin, delta, least, most in (
        (a[0], b[0] - a[0], box.left + 0.3, box.right - 0.3),
        (a[1], b[1] - a[1], box.top + 0.3, box.bottom - 0.3),
    ):
        if delta == 0:
            if not least < origin < most:
                return False
            continue
        first, last = sorted(((least - origin) / delta, (most - origin) / delta))
        low, high = max(low, first), min(high, last)
    return low < high


def leaders_through_text(scene: Scene) -> list[str]:
    cells: dict[tuple[int, int], list[tuple[Box, str]]] = defaultdict(list)
    for text in scene.texts():
        for cell in _cells(*text.box):
            cells[cell].append((text.box, text.text))
    return [
        words
        for _, a, b in segments(scene)
        for cell in _cells(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
        for box, words in cells.get(cell, ())
        if enters(box, a, b)
    ]


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[tuple[int, int]]:
    """The cells of a grid that a box touches."""
    columns, rows = (
        range(int(left // 120), int(right // 120) + 1),
        range(int(top // 40), int(bottom // 40) + 1),
    )
    return product(columns, rows)


def missing_titles(scene: Scene, chart: Chart) -> list[str]:
    """Entries whose whole title is not to be read in their group, white space aside."""
    found = []
    for entry, group in zip(chart.entries, scene.groups, strict=True):
        shown = "".join("".join(getattr(item, "text", "").split()) for item in group.items)
        if entry.id != group.id or "".join(entry.title.split()) not in shown:
            found.append(entry.id)
    return found


def disorder(scene: Scene) -> list[tuple[str, str]]:
    """Neighbouring groups whose labels are not in reading order within a column."""
    starts = [
        (label.x, label.y, group.id)
        for group in scene.groups
        for label in [next(item for item in group.items if getattr(item, "role", "") in {"label", "strong"})]
    ]
    return [(a[2], b[2]) for a, b in pairwise(starts) if a[0] == b[0] and not a[1] < b[1]]


def broken_promises(scene: Scene, chart: Chart) -> dict[str, object]:
    """Everything that is wrong with a scene, by name; empty when nothing is."""
    found = {
        "overlapping texts": overlapping_texts(scene),
        "out of bounds": out_of_bounds(scene),
        "too small": too_small(scene),
        "crossing leaders": crossing_leaders(scene),
        "leaders through text": leaders_through_text(scene),
        "missing titles": missing_titles(scene, chart),
        "disorder": disorder(scene),
    }
    return {name: breaches[:5] for name, breaches in found.items() if breaches}
