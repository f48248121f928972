"""The numbered list of sources below a chart, in columns of about equal height."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from .blocks import COMFORTABLE, Setter, TextLine
from .limits import MINIMUM_SIZE
from .scene import Item, Point, Polyline, TextRun, snap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..chart.chart import Piece, SourceLine
    from .furniture import Sheet

_COLUMN = 360.0  # user units; narrower columns would break most entries twice
_BETWEEN = 24.0  # columns
_AFTER_NUMBER = 6.0


def source_list(sheet: Sheet, top: float) -> tuple[tuple[Item, ...], float]:
    """Return the items of the list, whose room begins at `top`, and where it ends, in user units."""
    sources = sheet.chart.sources
    if not sources:
        return (), top
    count = max(1, int(sheet.inner // _COLUMN))
    pitch = (sheet.inner + _BETWEEN) / count
    number = max(sheet.measure.width(source.mark, MINIMUM_SIZE) for source in sources) + _AFTER_NUMBER
    setter = Setter(sheet.chart, sheet.measure, COMFORTABLE, pitch - _BETWEEN - number)
    entries = [_entry(source, setter) for source in sources]
    total = fsum(line.height for lines in entries for line in lines)
    start = lowest = y = top + 36.0
    x = sheet.margin
    items = list(_heading(sheet, top))
    for source, lines in zip(sources, entries, strict=True):
        if y - start >= total / count - 1.0 and x + pitch < sheet.margin + sheet.inner:
            x, y = x + pitch, start
        at = y + lines[0].above
        items.append(
            sheet.text(source.mark, x + number - _AFTER_NUMBER, at, MINIMUM_SIZE, "source", anchor="end")
        )
        for line in lines:
            items.append(sheet.set(line, x + number, y))
            y += line.height
        lowest = max(lowest, y)
    return tuple(items), lowest


def _heading(sheet: Sheet, top: float) -> Iterator[Item]:
    left, y = sheet.margin, snap(top + 8.0)
    yield Polyline((Point(left, y), Point(snap(left + sheet.inner), y)), "rule")
    yield sheet.text(sheet.chart.words.sources, left, top + 28.0, 13.0, "heading")


def _entry(source: SourceLine, setter: Setter) -> list[TextLine]:
    """Set an entry; each piece of it runs its own way, on whichever lines it stands."""
    lines = setter.lines(source.words, "source", MINIMUM_SIZE)
    cut = _cut(source.pieces, [line.runs[0].text for line in lines])
    return [
        line._replace(runs=tuple(TextRun(piece.text, source.href, "", piece.direction) for piece in pieces))
        for line, pieces in zip(lines, cut, strict=True)
    ]


def _cut(pieces: Sequence[Piece], lines: Sequence[str]) -> Iterator[list[Piece]]:
    """Cut pieces where their text was broken into lines; only a space is lost at the end of a line."""
    text = "".join(piece.text for piece in pieces)
    stop = 0
    for line in lines:
        start = text.index(line, stop)
        stop = start + len(line)
        yield list(_between(pieces, start, stop))


def _between(pieces: Sequence[Piece], start: int, stop: int) -> Iterator[Piece]:
    """Yield what of the pieces lies between two characters of their text."""
    at = 0
    for piece in pieces:
        if part := piece.text[max(start - at, 0) : max(stop - at, 0)]:
            yield piece._replace(text=part)
        at += len(piece.text)
