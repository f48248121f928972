"""The rail: events under their headings, joined by a line that is in proportion to time."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from ...words.lengths import gap_length
from .entry import body, date_column, date_lines, node
from .page import MEASURE, POINT
from .segment import SegmentLine, TextSegment, line_width
from .wrap import flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .gaps import RailScale
    from .occurrences import Occurrence
    from .page import Page

_RAIL = 3  # cells: the mark and two spaces
_TWO_COLUMNS_FROM = 100  # cells
_DATE_COLUMN = 36  # cells: most Hijri months in days, "25 Jumada I – 25 Jumada II 1412 AH", fit


def rail(occurrences: Iterable[Occurrence], page: Page, scale: RailScale) -> Iterator[SegmentLine]:
    """Yield the lines of one rail."""
    begun = False
    for occurrence in occurrences:
        if begun:
            yield _sign(page.glyphs.line)
        yield from _gap(occurrence.gap, page, scale)
        if occurrence.heading:
            yield from _heading(occurrence.heading, page.glyphs.year if begun else page.glyphs.first, page)
            yield _sign(page.glyphs.line)
        yield from _event(occurrence, page)
        begun = True
    if begun:
        yield _sign(page.glyphs.last)


def _sign(sign: str) -> SegmentLine:
    return (TextSegment(sign, "rail"),)


def _gap(days: int, page: Page, scale: RailScale) -> Iterator[SegmentLine]:
    """Draw a row for each whole unit of the scale, with the length said beside the middle one."""
    rows = scale.rows_of(days)
    for row in range(rows):
        rail = TextSegment(page.glyphs.gap + " " * (_RAIL - 1), "rail")
        if row == (rows - 1) // 2:
            yield rail, TextSegment(page.voice.count(*gap_length(days)), "gap")
        else:
            yield (rail,)


def _heading(fragments: Sequence[SegmentLine], arm: str, page: Page) -> Iterator[SegmentLine]:
    indent = TextSegment(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for index, line in enumerate(flow(fragments, page.width - _RAIL, POINT)):
        yield (indent if index else TextSegment(arm + " ", "rail"), *line)


def _event(occurrence: Occurrence, page: Page) -> Iterator[SegmentLine]:
    sign = TextSegment(node(occurrence.event, page.glyphs) + " " * (_RAIL - 1), "mark")
    below = TextSegment(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for line in _columns(occurrence, page):
        yield (sign, *line)
        sign = below


def _columns(occurrence: Occurrence, page: Page) -> Iterator[SegmentLine]:
    """Set the dates above the text, or beside it where the page is wide."""
    if page.width < _TWO_COLUMNS_FROM:
        room = min(page.width - _RAIL, MEASURE)
        yield from date_lines(occurrence.event, page.voice, room)
        yield from body(occurrence.event, occurrence.disputes, page, room)
        return
    left = date_column(occurrence.event, page.voice, _DATE_COLUMN - 2)
    right = body(occurrence.event, occurrence.disputes, page, min(page.width - _RAIL - _DATE_COLUMN, MEASURE))
    for dates, text in zip_longest(left, right, fillvalue=()):
        yield (*dates, TextSegment(" " * (_DATE_COLUMN - line_width(dates))), *text)
