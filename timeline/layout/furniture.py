"""What surrounds the chart: title, summary, note on the scale and legend above it, sources below."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from . import legend
from .blocks import COMFORTABLE, Setter, TextLine
from .limits import MINIMUM_SIZE
from .scene import Mark, Scene, Text, TextRun, snap
from .sources import source_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..chart.chart import Chart, Entry
    from ..chart.options import ChartOptions
    from .measure import TextMeasure
    from .scale import ChosenScale
from .scene import Anchor, Group, Item, Role

_SMALL = MINIMUM_SIZE
_TITLE = 22.0


class Sheet:
    """The page: its margins, what stands above the chart, and how text is set on it.

    `width` is that of the canvas, `margin` the empty space on each side, `inner` the width between them, in
    user units.
    """

    def __init__(
        self,
        chart: Chart,
        options: ChartOptions,
        width: float,
        measure: TextMeasure,
        *,
        note: str = "",
        reason: str = "",
    ) -> None:
        self.chart, self.options, self.width, self.measure = chart, options, width, measure
        self.note, self.reason = note, reason
        self._set_words = cache(self._measured)  # ticks say the same again and again
        self.margin = 24.0 if width >= 600 else 10.0
        self.inner = width - 2 * self.margin

    @property
    def top(self) -> float:
        """Where the chart begins."""
        return self._header[1]

    def explained(self, choice: ChosenScale) -> Sheet:
        """Return the same sheet with a note that says what the scale means."""
        words, kind = self.chart.words, choice.scale.kind
        reason = words.because(kind, choice.displaced) if self.options.scale == "auto" else ""
        note = words.sentences(self.chart.note, words.scale(kind))
        return Sheet(self.chart, self.options, self.width, self.measure, note=note, reason=reason)

    @cached_property
    def _header(self) -> tuple[tuple[Item, ...], float]:
        items: list[Item] = []
        y = self.margin
        if self.options.title:
            narrow = self.width < 600
            y = self._paragraph(items, self.chart.title, "title", 18.0 if narrow else _TITLE, y, bold=True)
            if self.chart.summary:
                y = self._paragraph(items, self.chart.summary, "summary", 13.0, y + 2.0)
            if self.note:
                y = self._paragraph(items, self.note, "legend", _SMALL, y + 4.0)
            y += 4.0
        if self.options.legend:
            y = self._legend(items, y + 6.0)
        return tuple(items), snap(y + 12.0)

    def _paragraph(
        self, items: list[Item], words: str, role: Role, size: float, y: float, *, bold: bool = False
    ) -> float:
        setter = Setter(self.chart, self.measure, COMFORTABLE, min(self.inner, 860.0))
        for line in setter.lines(words, role, size, bold=bold):
            items.append(self.set(line, self.margin, y))
            y += line.height
        return y

    def _legend(self, items: list[Item], y: float) -> float:
        found = list(legend.keys(self.chart))
        row = -1
        for row, x, key in legend.rows(found, lambda words: self.measure.width(words, _SMALL), self.inner):
            left, top = self.margin + x, y + row * 1.6 * _SMALL
            items.append(key.draw(left, top + 7.0))
            items.append(self.text(key.words, legend.words_at(left), top + 11.0, _SMALL, "legend"))
        return y + (row + 1) * 1.6 * _SMALL

    def set(self, line: TextLine, x: float, top: float) -> Text:
        """Place a line that was set, its room beginning at `top`."""
        return Text(
            snap(x + line.indent), snap(top + line.above), line.runs, line.size, line.role, snap(line.width),
            line.above, line.below, bold=line.bold, pinned=line.pinned,
        )  # fmt: skip

    @staticmethod
    def bullet(entry: Entry, line: TextLine, x: float, top: float, size: float) -> Mark:
        """Place the mark of an entry's category before its first line, whose room begins at `top`."""
        y = top + line.above - 0.35 * size
        return Mark(
            snap(x + 0.35 * size), snap(y), snap(0.6 * size), "bullet", entry.category, hollow=entry.uncertain
        )

    def text(
        self, words: str, x: float, y: float, size: float, role: Role, *, anchor: Anchor = "start"
    ) -> Text:
        """Place words with their baseline at `y`."""
        bold = role in {"major", "heading"}
        line = self._set_words(words, size, role, bold)
        return Text(
            snap(x), snap(y), line.runs, size, role, line.width, line.above, line.below,
            anchor=anchor, bold=bold, pinned=line.pinned,
        )  # fmt: skip

    def _measured(self, words: str, size: float, role: Role, bold: bool) -> TextLine:
        above, below = self.measure.extent(words)
        width, pinned = self.measure.width(words, size, bold=bold), self.measure.pins(words)
        return TextLine(
            (TextRun(words),), role, size, snap(width), above * size, below * size, bold=bold, pinned=pinned
        )

    def empty(self) -> Scene:
        """Return the finished sheet of a chart without entries, which says so."""
        words = self.text(self.chart.words.empty, self.margin, self.top + 1.5 * _SMALL, _SMALL, "legend")
        return self.finish((words,), (), self.top + 3 * _SMALL)

    def finish(self, furniture: Sequence[Item], groups: tuple[Group, ...], bottom: float) -> Scene:
        """Put the sheet together and mirror it where the reader needs that."""
        closing, end = source_list(self, bottom) if self.options.sources else ((), bottom)
        description = self.chart.words.sentences(self.chart.summary, self.note, self.reason)
        scene = Scene(
            self.width, snap(end + self.margin), self.chart.title, description, self.chart.language,
            right_to_left=False, furniture=(*self._header[0], *furniture), groups=groups, closing=closing,
        )  # fmt: skip
        return scene.mirrored() if self.chart.right_to_left else scene
