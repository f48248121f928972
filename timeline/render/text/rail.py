"""The rail: events in their years, joined by a line that is in proportion to time."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from .entry import body, date_column, date_lines, node
from .gaps import RailScale, gap_length
from .line import Line, Span, flow, line_width
from .steps import Step, year_fragments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .glyphs import Glyphs
    from .voice import Voice

_RAIL = 3  # cells: the mark and two spaces
_TWO_COLUMNS_FROM = 100  # cells
_DATE_COLUMN = 34  # cells
_POINT = " · "

MEASURE = 88  # the widest text that is read with ease, in cells


class Page(NamedTuple):
    """What every line of a page is set by; `numbers` are the citation numbers by source id."""

    voice: Voice
    glyphs: Glyphs
    numbers: Mapping[str, int]
    scale: RailScale
    width: int


def rail(steps: Iterable[Step], page: Page) -> Iterator[Line]:
    """Give the lines of the rail."""
    begun = False
    for step in steps:
        if begun:
            yield _sign(page.glyphs.line)
        yield from _gap(step.gap, page)
        if step.new_year:
            yield from _year_heading(step.year, page.glyphs.year if begun else page.glyphs.first, page)
            yield _sign(page.glyphs.line)
        yield from _event(step, page)
        begun = True
    if begun:
        yield _sign(page.glyphs.last)


def _sign(sign: str) -> Line:
    return (Span(sign, "rail"),)


def _gap(days: int, page: Page) -> Iterator[Line]:
    """Draw a row for each whole unit of the scale, with the length said beside the middle one."""
    rows = int(days / page.scale.days)
    for row in range(rows):
        rail = Span(page.glyphs.gap + " " * (_RAIL - 1), "rail")
        if row == (rows - 1) // 2:
            yield rail, Span(page.voice.count(*gap_length(days)), "gap")
        else:
            yield (rail,)


def _year_heading(year: int | None, arm: str, page: Page) -> Iterator[Line]:
    indent = Span(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for index, line in enumerate(flow(year_fragments(year, page.voice), page.width - _RAIL, _POINT)):
        yield (indent if index else Span(arm + " ", "rail"), *line)


def _event(step: Step, page: Page) -> Iterator[Line]:
    first = node(step.event, page.glyphs)
    for index, line in enumerate(_columns(step, page)):
        sign = page.glyphs.line if index else first
        yield (Span(sign + " " * (_RAIL - 1), "rail" if index else "mark"), *line)


def _columns(step: Step, page: Page) -> Iterator[Line]:
    """Set the dates above the text, or beside it where the page is wide."""
    if page.width < _TWO_COLUMNS_FROM:
        room = min(page.width - _RAIL, MEASURE)
        yield from date_lines(step.event, page.voice, room)
        yield from _body(step, page, room)
        return
    left = date_column(step.event, page.voice, _DATE_COLUMN - 2)
    right = _body(step, page, min(page.width - _RAIL - _DATE_COLUMN, MEASURE))
    for dates, text in zip_longest(left, right, fillvalue=()):
        yield (*dates, Span(" " * (_DATE_COLUMN - line_width(dates))), *text)


def _body(step: Step, page: Page, room: int) -> Iterator[Line]:
    return body(
        step.event,
        disputes=step.disputes,
        numbers=page.numbers,
        voice=page.voice,
        glyphs=page.glyphs,
        room=room,
    )
