"""The rail: events under their headings, joined by a line that is in proportion to time."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from ...words.lengths import gap_length
from .entry import body, date_column, date_lines, node
from .line import Line, Span, line_width
from .page import MEASURE, POINT
from .wrap import flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .gaps import RailScale
    from .page import Page
    from .steps import Step

_RAIL = 3  # cells: the mark and two spaces
_TWO_COLUMNS_FROM = 100  # cells
_DATE_COLUMN = 36  # cells: most Hijri months in days, "25 Jumada I – 25 Jumada II 1412 AH", fit


def rail(steps: Iterable[Step], page: Page, scale: RailScale) -> Iterator[Line]:
    """Give the lines of one rail."""
    begun = False
    for step in steps:
        if begun:
            yield _sign(page.glyphs.line)
        yield from _gap(step.gap, page, scale)
        if step.heading:
            yield from _heading(step.heading, page.glyphs.year if begun else page.glyphs.first, page)
            yield _sign(page.glyphs.line)
        yield from _event(step, page)
        begun = True
    if begun:
        yield _sign(page.glyphs.last)


def _sign(sign: str) -> Line:
    return (Span(sign, "rail"),)


def _gap(days: int, page: Page, scale: RailScale) -> Iterator[Line]:
    """Draw a row for each whole unit of the scale, with the length said beside the middle one."""
    rows = scale.rows_of(days)
    for row in range(rows):
        rail = Span(page.glyphs.gap + " " * (_RAIL - 1), "rail")
        if row == (rows - 1) // 2:
            yield rail, Span(page.voice.count(*gap_length(days)), "gap")
        else:
            yield (rail,)


def _heading(fragments: Sequence[Line], arm: str, page: Page) -> Iterator[Line]:
    indent = Span(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for index, line in enumerate(flow(fragments, page.width - _RAIL, POINT)):
        yield (indent if index else Span(arm + " ", "rail"), *line)


def _event(step: Step, page: Page) -> Iterator[Line]:
    sign = Span(node(step.event, page.glyphs) + " " * (_RAIL - 1), "mark")
    below = Span(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for line in _columns(step, page):
        yield (sign, *line)
        sign = below


def _columns(step: Step, page: Page) -> Iterator[Line]:
    """Set the dates above the text, or beside it where the page is wide."""
    if page.width < _TWO_COLUMNS_FROM:
        room = min(page.width - _RAIL, MEASURE)
        yield from date_lines(step.event, page.voice, room)
        yield from body(step.event, step.disputes, page, room)
        return
    left = date_column(step.event, page.voice, _DATE_COLUMN - 2)
    right = body(step.event, step.disputes, page, min(page.width - _RAIL - _DATE_COLUMN, MEASURE))
    for dates, text in zip_longest(left, right, fillvalue=()):
        yield (*dates, Span(" " * (_DATE_COLUMN - line_width(dates))), *text)
