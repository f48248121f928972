"""What is drawn, in final coordinates: SVG user units, x to the right, y downwards. No decision is left.

Every coordinate is rounded to a grid of 0.1, so that the same input gives the same bytes on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..language.direction import Direction

Anchor = Literal["start", "middle", "end"]
Role = Literal[
    "title",
    "summary",
    "heading",
    "date",
    "label",
    "strong",
    "rival",
    "tick",
    "major",
    "break",
    "source",
    "legend",
]


def snap(value: float) -> float:
    """Round to the grid; never gives a negative zero."""
    return round(value * 10) / 10  # of an int, which has none


class Box(NamedTuple):
    """A rectangle; touching edges do not overlap."""

    left: float
    top: float
    right: float
    bottom: float


class Point(NamedTuple):
    """A point."""

    x: float
    y: float


class TextRun(NamedTuple):
    """Part of a line of text; a link where `href` is given.

    `direction` is that of the text it was taken from; None where it is the chart's own. `small` is set in the
    smallest size, without weight: a citation mark.
    """

    text: str
    href: str | None = None
    title: str = ""
    direction: Direction | None = None
    small: bool = False


class Text(NamedTuple):
    """One line of text. `x` is its start, middle or end in reading direction; `y` its baseline.

    `width` is the room that was measured for it, `above` and `below` what it may need around the baseline.
    `pinned` says that the renderer has to hold the text to that width.
    """

    x: float
    y: float
    runs: tuple[TextRun, ...]
    size: float
    role: Role
    width: float
    above: float
    below: float
    anchor: Anchor = "start"
    right_to_left: bool = False
    bold: bool = False
    pinned: bool = False

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(run.text for run in self.runs)

    @property
    def box(self) -> Box:
        """The room that the line may take."""
        back = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        if self.right_to_left:
            back = 1.0 - back
        left = self.x - back * self.width
        return Box(left, self.y - self.above, left + self.width, self.y + self.below)

    def mirrored(self, width: float) -> Text:
        """Return the text as it stands in a chart that runs from right to left."""
        return self._replace(x=snap(width - self.x), right_to_left=not self.right_to_left)


class Polyline(NamedTuple):
    """A polyline. `role`: "axis", "tick", "leader", "rule", "break"... `title` is shown on request."""

    points: tuple[Point, ...]
    role: str
    title: str = ""

    def mirrored(self, width: float) -> Polyline:
        """Return the line as it stands in a chart that runs from right to left."""
        return self._replace(points=tuple(Point(snap(width - x), y) for x, y in self.points))


class Mark(NamedTuple):
    """A symbol of a category, or of a point in time, centred on `x`, `y`; `size` is its width."""

    x: float
    y: float
    size: float
    role: Literal["dot", "bullet", "rival"]
    category: int = 0
    hollow: bool = False
    title: str = ""

    def mirrored(self, width: float) -> Mark:
        """Return the mark as it stands in a chart that runs from right to left."""
        return self._replace(x=snap(width - self.x))


Side = Literal["top", "bottom", "left", "right"]
Ending = Literal["flat", "fade", "arrow", "ragged"]


class Band(NamedTuple):
    """A span of time. `endings` are those of its beginning and its end; it runs down, or along the x axis."""

    box: Box
    category: int
    endings: tuple[Ending, Ending]
    upright: bool
    hollow: bool = False
    reversed: bool = False

    def mirrored(self, width: float) -> Band:
        """Return the band as it stands in a chart that runs from right to left."""
        box = Box(snap(width - self.box.right), self.box.top, snap(width - self.box.left), self.box.bottom)
        return self._replace(box=box, reversed=not self.upright)


Item = Text | Polyline | Mark | Band


class Group(NamedTuple):
    """The items that make up one event, so that a screen reader finds them together."""

    id: str
    label: str
    language: str
    items: tuple[Item, ...]

    def mirrored(self, width: float) -> Group:
        """Return the group as it stands in a chart that runs from right to left."""
        return self._replace(items=tuple(item.mirrored(width) for item in self.items))


class Scene(NamedTuple):
    """A finished drawing: `furniture` (title, axes, legend, sources) and `groups` (the events, in order)."""

    width: float
    height: float
    title: str
    description: str
    language: str
    right_to_left: bool
    furniture: tuple[Item, ...]
    groups: tuple[Group, ...]
    closing: tuple[Item, ...] = ()

    def mirrored(self) -> Scene:
        """Return the scene for a reader from right to left: everything mirrored, no letter reversed."""
        return self._replace(
            right_to_left=True,
            furniture=tuple(item.mirrored(self.width) for item in self.furniture),
            groups=tuple(group.mirrored(self.width) for group in self.groups),
            closing=tuple(item.mirrored(self.width) for item in self.closing),
        )

    def items(self) -> Iterator[Item]:
        """Yield every item, in the order of drawing."""
        yield from self.furniture
        for group in self.groups:
            yield from group.items
        yield from self.closing

    def texts(self) -> tuple[Text, ...]:
        """Return every line of text, in the order of reading."""
        return tuple(item for item in self.items() if isinstance(item, Text))

    def lines(self, role: str) -> tuple[Polyline, ...]:
        """Return the lines of one role."""
        return tuple(item for item in self.items() if isinstance(item, Polyline) and item.role == role)
