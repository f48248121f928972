"""How text is broken into lines of so many cells."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from ...language.direction import direction_of
from .cells import cut, is_even, width
from .line import NO_BREAK, Line, Span, line_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HANG = 2  # cells by which further lines stand in, so that it is seen where the next text begins


def wrap(spans: Sequence[Span], room: int, hang: int = 0) -> list[Line]:
    """Break at spaces into lines of at most `room` cells, all but the first standing in by `hang`.

    What `NO_BREAK` joins is parted only if it is wider than a line: after a comma where there is one, else
    anywhere. A longer word is cut, a link is not.
    """
    text = "".join([span.text for span in spans])
    even = is_even(text)
    if (len(text) if even else line_width(spans)) <= room:
        return [tuple(spans)] if text else []
    spans = [_told_apart(span) for span in spans]
    lines = (even and _wrap_even(spans, text, room, room - hang)) or _wrap(spans, room, room - hang)
    indent = Span(" " * hang)
    return [lines[0], *((indent, *line) for line in lines[1:])] if hang else lines


def _wrap_even(spans: Sequence[Span], text: str, first: int, room: int) -> list[Line]:
    """Break text in which cells are characters, as nearly all is; nothing where that cannot be done."""
    if "  " in text:
        return []
    lines: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip(" "))
    while len(text) - start > (space := room if lines else first):
        end = text.rfind(" ", start, start + space + 1)
        if end < 0:
            return []
        lines.append((start, end))
        start = end + 1
    if start < len(text):
        lines.append((start, len(text)))
    return _cut_out(spans, lines)


def _cut_out(spans: Sequence[Span], lines: Sequence[tuple[int, int]]) -> list[Line]:
    """Give the characters of each line, from a start to before an end, as the spans that they belong to."""
    found: list[list[Span]] = [[] for _ in lines]
    number = offset = 0
    for span in spans:
        until = offset + len(span.text)
        while number < len(lines) and lines[number][0] < until:
            start, end = lines[number]
            if start <= offset and until <= end:
                found[number].append(span)
            elif offset < end:
                found[number].append(_piece_of(span, span.text[max(start - offset, 0) : end - offset]))
            if until < end:
                break
            number += 1
        offset = until
    return [tuple(line) for line in found]


def _told_apart(span: Span) -> Span:
    """Return a span with the direction of its text, of which the first letter of a piece may show another."""
    if span.runs or not span.apart or span.text.isascii():
        return span
    return span._replace(runs=direction_of(span.text))


def _piece_of(span: Span, text: str) -> Span:
    return span if len(text) == len(span.text) else span._replace(text=text)


def _wrap(spans: Sequence[Span], first: int, room: int) -> list[Line]:
    lines: list[Line] = []
    current: list[_Piece] = []
    used = 0
    for unit in _units(spans):
        for pieces, wide, space in _fitting(unit, " ", spans, room):
            if current and used + len(space) + wide > (room if lines else first):
                lines.append(_joined(current, spans))
                current, used = [], 0
            if current and space:
                current.append((_space_owner(current[-1], pieces[0]), space))
                used += 1
            current.extend(pieces)
            used += wide
    if current:
        lines.append(_joined(current, spans))
    return lines


_Piece = tuple[int, str]  # the index of the span that a piece of text comes from (-1: none), and the text
_Fitting = tuple[list[_Piece], int, str]  # pieces, their width, and the space before them


def _units(spans: Sequence[Span]) -> Iterator[list[_Piece]]:
    """Group what no space parts: words, and words with the mark that follows them."""
    unit: list[_Piece] = []
    for index, span in enumerate(spans):
        for position, word in enumerate(span.text.split(" ")):
            if position and unit:
                yield unit
                unit = []
            if word:
                unit.append((index, word))
    if unit:
        yield unit


def _fitting(unit: list[_Piece], space: str, spans: Sequence[Span], room: int) -> Iterator[_Fitting]:
    """Give a unit, or its parts where no line can hold it; a link stays whole, to be copied."""
    wide = sum(width(text) for _, text in unit)
    if wide <= room or any(spans[index].link for index, _ in unit):
        yield unit, wide, space
        return
    for break_ in _breaks():
        parts = _parted(unit, break_)
        if len(parts) > 1:
            for part in parts:
                yield from _fitting(part, space if part is parts[0] else " ", spans, room)
            return
    yield from _cut(unit, space, room)


@cache
def _breaks() -> tuple[re.Pattern[str], ...]:
    """Where what is held together is parted: rather after a comma than elsewhere."""
    return re.compile(f"(?<=[,\u060c]){NO_BREAK}"), re.compile(NO_BREAK)


def _parted(unit: list[_Piece], break_: re.Pattern[str]) -> list[list[_Piece]]:
    parts: list[list[_Piece]] = [[]]
    for index, text in unit:
        first, *rest = break_.split(text)
        parts[-1].append((index, first))
        parts += [[(index, word)] for word in rest]
    return [kept for part in parts if (kept := [piece for piece in part if piece[1]])]


def _cut(unit: list[_Piece], space: str, room: int) -> Iterator[_Fitting]:
    for index, text in unit:
        for piece in cut(text, room):
            yield [(index, piece)], width(piece), space
            space = ""


def _space_owner(left: _Piece, right: _Piece) -> int:
    """Give a space inside one span to that span, and a space between two to none."""
    return left[0] if left[0] == right[0] else -1


def _joined(pieces: Sequence[_Piece], spans: Sequence[Span]) -> Line:
    """Put the pieces of each span together again."""
    joined = []
    for index, group in groupby(pieces, key=itemgetter(0)):
        text = "".join([text for _, text in group])
        joined.append(Span(text) if index < 0 else _piece_of(spans[index], text))
    return tuple(joined)


def flow(fragments: Sequence[Sequence[Span]], room: int, separator: str, hang: int = 0) -> list[Line]:
    """Set fragments side by side with `separator` between, each whole on one line if a line can hold it."""
    lines: list[Line] = []
    current: tuple[Span, ...] = ()
    for fragment in fragments:
        beside = (*current, Span(separator), *fragment) if current else tuple(fragment)
        if line_width(beside) <= room:
            current = beside
            continue
        if current:
            lines.append(current)
        *full, last = wrap(fragment, room, hang) or [()]
        lines.extend(full)
        current = last
    return [*lines, current] if current else lines
