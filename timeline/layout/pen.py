"""Collects what is drawn: the items of each event, and those that belong to none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bands import band_of
from .scene import Group, Mark, Point, Polyline, snap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Entry
    from .blocks import Block, Label
    from .columns import Fragment
    from .furniture import Sheet
    from .scale import Scale
    from .scene import Item

_DOT, _LARGEST_DOT, _RING = 6.0, 14.0, 9.0


class Pen:
    """Draws what a chart in either orientation has in common."""

    def __init__(self, sheet: Sheet, title_size: float) -> None:
        self.sheet, self.title_size = sheet, title_size
        self.furniture: list[Item] = []
        self._of_entry: dict[str, list[Item]] = {entry.id: [] for entry in sheet.chart.entries}

    def groups(self) -> tuple[Group, ...]:
        """Return the events in order, each with the items that belong to it."""
        return tuple(
            [
                Group(entry.id, entry.label, entry.language, tuple(self._of_entry[entry.id]))
                for entry in self.sheet.chart.entries
            ]
        )

    def of(self, entry: Entry) -> list[Item]:
        """Return the items of an event, to add to."""
        return self._of_entry[entry.id]

    def part(self, part: Fragment, x: float, y: float) -> None:
        """Write a heading and the labels under it, their room beginning at `x` and `y`."""
        first = self.of(part.labels[0].entry)
        for line in part.heading:
            first.append(self.sheet.set(line, x, y))
            y += line.height
        for label in part.labels:
            self._label(label, x, y)
            y += label.height

    def _label(self, label: Label, x: float, y: float) -> None:
        own = self.of(label.entry)
        own.append(self.sheet.bullet(label.entry, label.lines[0], x, y, self.title_size))
        for line in label.lines:
            own.append(self.sheet.set(line, x, y))
            y += line.height

    def span(
        self, entry: Entry, scale: Scale, across: float, thickness: float, along: float, *, upright: bool
    ) -> None:
        """Draw the band of an event, as `band_of` has it, where it lies on this stretch of the axis."""
        band = band_of(entry, scale, across, thickness, along, upright=upright)
        if band is not None:
            self.of(entry).append(band)

    def dot(self, block: Block, x: float, y: float) -> None:
        """Draw the dot of a date, larger where several events have it."""
        entry, count = block.labels[0].entry, block.events
        size = _DOT if count == 1 else min(_DOT + count**0.5, _LARGEST_DOT)
        self.of(entry).append(
            Mark(snap(x), snap(y), snap(size), "dot", entry.category, hollow=entry.uncertain)
        )

    def leader(self, part: Fragment, points: Sequence[tuple[float, float]]) -> None:
        """Draw the leader of a block from its dot, which the first of `points` is the centre of."""
        entry = part.labels[0].entry
        path = tuple([Point(snap(x), snap(y)) for x, y in points])
        self.of(entry).append(Polyline(path, "leader"))
        if entry.point:
            self.dot(part.block, *points[0])

    def ring(self, entry: Entry, words: str, x: float, y: float) -> None:
        """Ring a date that other sources give for an event."""
        self.of(entry).append(Mark(snap(x), snap(y), _RING, "rival", title=words))
