"""What one label is made of: lines of text with their heights, before anyone knows where they stand.

A `Label` is one event: its title with citation marks, and the dates that sources give instead. The labels of
one date make a `Block` under one heading. A block may be cut between labels.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from .limits import MINIMUM_SIZE
from .scene import TextRun
from .wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..chart.chart import Chart, Cite, Entry
    from ..language.direction import Direction
    from .measure import TextMeasure
    from .scene import Role


class Density(NamedTuple):
    """Sizes of a label, in SVG user units."""

    title: float
    small: float
    between: float
    """The gap after a label."""
    after: float
    """The further gap after a block."""

    @property
    def indent(self) -> float:
        """How far titles stand from the edge of the label: the room of the category's mark."""
        return self.title


COMFORTABLE = Density(title=13.0, small=MINIMUM_SIZE, between=3.0, after=9.0)
MEDIUM = Density(title=12.0, small=MINIMUM_SIZE, between=2.0, after=7.0)
COMPACT = Density(title=MINIMUM_SIZE, small=MINIMUM_SIZE, between=1.0, after=5.0)
DENSITIES = (COMFORTABLE, MEDIUM, COMPACT)


class TextLine(NamedTuple):
    """One set line: its runs, and the room around its baseline in user units."""

    runs: tuple[TextRun, ...]
    role: Role
    size: float
    width: float
    above: float
    below: float
    indent: float = 0.0
    bold: bool = False
    pinned: bool = False

    @property
    def height(self) -> float:
        """The room that the line takes."""
        return self.above + self.below


class Label:
    """One event's lines, and the gap that follows them; `height` is the room of both."""

    __slots__ = ("entry", "height", "lines")

    def __init__(self, entry: Entry, lines: tuple[TextLine, ...], gap: float) -> None:
        self.entry, self.lines = entry, lines
        self.height = heights(lines) + gap


class Block:
    """The labels of one date under their heading, and the heading for where they go on elsewhere.

    `at` is the instant of the date, None where it is not known; `height` the room of heading and labels. Few
    blocks go on elsewhere, so `continued` is a function, which sets that heading.
    """

    __slots__ = ("at", "continued", "heading", "height", "labels")

    def __init__(
        self,
        at: int | None,
        heading: tuple[TextLine, ...],
        continued: Callable[[], tuple[TextLine, ...]],
        labels: tuple[Label, ...],
    ) -> None:
        self.at, self.heading, self.continued, self.labels = at, heading, continued, labels
        self.height = heights(heading) + fsum([label.height for label in labels])

    @property
    def events(self) -> int:
        """How many events its labels stand for; a cluster stands for several."""
        return int(fsum(label.entry.members for label in self.labels))


def heights(lines: Iterable[TextLine]) -> float:
    """Return the room that lines take one under the other."""
    return fsum([line.above + line.below for line in lines])


class _Row(NamedTuple):
    """A line while it is being set, and how wide it is so far: in any font, where its label is not pinned."""

    runs: list[TextRun]
    width: float


_GAP = TextRun("\u00a0", small=True)


class Setter:
    """Sets text in a column `width` wide."""

    def __init__(self, chart: Chart, measure: TextMeasure, density: Density, width: float) -> None:
        self.chart, self.measure, self.density, self.width = chart, measure, density, width
        self._marks = cache(self._set_marks)  # many events cite the same sources

    def blocks(self) -> list[Block]:
        """Set every entry of the chart, in order, those of one date together."""
        return [
            self._block(tuple(entries))
            for _, entries in groupby(self.chart.entries, key=lambda entry: (entry.anchor, entry.date))
        ]

    def _block(self, entries: Sequence[Entry]) -> Block:
        date = entries[0].date
        small = self.density.small
        labels = [self._label(entry, self.density.between) for entry in entries[:-1]]
        return Block(
            entries[0].anchor,
            self.lines(date, "date", small),
            lambda: self.lines(self.chart.words.continued(date), "date", small),
            (*labels, self._label(entries[-1], self.density.between + self.density.after)),
        )

    def _label(self, entry: Entry, gap: float) -> Label:
        strong = entry.importance >= 5
        indent = self.density.indent
        role: Role = "strong" if strong else "label"
        lines = self.lines(
            entry.title, role, self.density.title,
            indent=indent, bold=strong, cites=entry.cites, direction=entry.direction,
        )  # fmt: skip
        for rival in entry.rivals:
            words = self.chart.words.otherwise(rival.words)
            lines += self.lines(words, "rival", self.density.small, indent=indent, cites=rival.cites)
        if entry.summary:
            lines += self.lines(
                entry.summary, "summary", self.density.small, indent=indent, direction=entry.direction
            )
        return Label(entry, lines, gap)

    def lines(
        self,
        text: str,
        role: Role,
        size: float,
        *,
        indent: float = 0.0,
        bold: bool = False,
        cites: tuple[Cite, ...] = (),
        direction: Direction | None = None,
    ) -> tuple[TextLine, ...]:
        """Set a text, and after it the marks of its citations, each of which stays whole."""
        room = self.width - indent
        wrapped = wrap(text, room, size, self.measure, bold=bold)
        parts = [*[line for line, _ in wrapped], *[cite.located or cite.mark for cite in cites]]
        free = not all(map(self.measure.pins, parts))
        gap = self.measure.width(_GAP.text, MINIMUM_SIZE, free=free)
        rows = [
            _Row(
                [TextRun(line, None, "", direction)],
                self.measure.width(line, size, bold=bold, free=True) if free else width,
            )
            for line, width in wrapped
        ]
        for mark in self._marks(cites, room, free) if cites else ():
            joined = rows[-1].width + gap + mark.width
            if joined <= room:
                rows[-1] = _Row([*rows[-1].runs, _GAP, *mark.runs], joined)
            else:
                rows.append(mark)
        return tuple([self._line(row, role, size, indent, bold=bold, free=free) for row in rows])

    def _set_marks(self, cites: tuple[Cite, ...], room: float, free: bool) -> tuple[_Row, ...]:
        """Set the citation marks ``[5, 6, 10]`` in pieces between which a line may break."""
        said, words = [self._said(cite, room) for cite in cites], self.chart.words
        located = any(text != cite.mark for cite, text in zip(cites, said, strict=True))
        comma = words.semicolon if located else words.comma
        rows = []
        for index, (cite, text) in enumerate(zip(cites, said, strict=True)):
            opening = (TextRun("[", small=True),) if index == 0 else ()
            closing = TextRun("]" if index == len(cites) - 1 else comma, small=True)
            runs = [*opening, TextRun(text, cite.href, cite.title, small=True), closing]
            width = fsum([self.measure.width(run.text, MINIMUM_SIZE, free=free) for run in runs])
            rows.append(_Row(runs, width))
        return tuple(rows)

    def _said(self, cite: Cite, room: float) -> str:
        """Return the mark that names the place, or the number alone where that would not fit on a line."""
        fits = cite.located and self.measure.width(f"[{cite.located}]", MINIMUM_SIZE) <= room
        return cite.located if fits else cite.mark

    def _line(self, row: _Row, role: Role, size: float, indent: float, *, bold: bool, free: bool) -> TextLine:
        # The gap takes no part: most texts are ASCII without it, of which little has to be found out.
        text = "".join([run.text for run in row.runs if run is not _GAP])
        above, below = self.measure.extent(text)
        pinned = self.measure.pins(text)
        width = self._pinned_width(row, size, bold) if free and pinned else row.width
        return TextLine(tuple(row.runs), role, size, width, above * size, below * size, indent, bold, pinned)

    def _pinned_width(self, row: _Row, size: float, bold: bool) -> float:
        """Return the width of a line that is pinned, though others of its label are not."""
        return fsum(
            [
                self.measure.width(run.text, MINIMUM_SIZE if run.small else size, bold=bold and not run.small)
                for run in row.runs
            ]
        )
