"""Pieces of a line, and how they are broken into lines of so many cells."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from .cells import is_even, split_at, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NO_BREAK = "\u00a0"  # holds a mark such as "[1, par. 12]" together; printed as a space


class Span(NamedTuple):
    """A piece of text with one role (a key of the style table) and, maybe, a link.

    `apart` marks text from the file, which is isolated where it runs against the line's direction.
    """

    text: str
    role: str = ""
    link: str | None = None
    apart: bool = False


Line = tuple[Span, ...]


def line_width(line: Iterable[Span]) -> int:
    """Give the width of a line in cells."""
    return sum([width(span.text) for span in line])


def wrap(spans: Sequence[Span], room: int) -> list[Line]:
    """Break at spaces into lines of at most `room` cells; a longer word is cut, a link is not."""
    if line_width(spans) <= room:
        return [tuple(spans)] if any(span.text for span in spans) else []
    return _wrap_even(spans, room) or _wrap(spans, room)


def _wrap_even(spans: Sequence[Span], room: int) -> list[Line]:
    """Break text in which cells are characters, as nearly all is; nothing where that cannot be done."""
    text = "".join(span.text for span in spans)
    if "  " in text or not is_even(text):
        return []
    lines = []
    start = len(text) - len(text.lstrip(" "))
    while len(text) - start > room:
        end = text.rfind(" ", start, start + room + 1)
        if end < 0:
            return []
        lines.append(_cut_out(spans, start, end))
        start = end + 1
    return [*lines, _cut_out(spans, start, len(text))] if start < len(text) else lines


def _cut_out(spans: Sequence[Span], start: int, end: int) -> Line:
    """Give the characters from `start` to before `end`, as the spans that they belong to."""
    line = []
    for span in spans:
        if start < len(span.text) and end > 0:
            text = span.text[max(start, 0) : end]
            line.append(span if len(text) == len(span.text) else Span(text, *span[1:]))
        start -= len(span.text)
        end -= len(span.text)
    return tuple(line)


def _wrap(spans: Sequence[Span], room: int) -> list[Line]:
    lines: list[Line] = []
    current: list[_Piece] = []
    used = 0
    for unit in _units(spans):
        for cut, (pieces, wide) in enumerate(_fitting(unit, spans, room)):
            space = 0 if cut else 1
            if current and used + space + wide > room:
                lines.append(_joined(current, spans))
                current, used = [], 0
            if current and space:
                current.append((_space_owner(current[-1], pieces[0]), " "))
                used += 1
            current.extend(pieces)
            used += wide
    if current:
        lines.append(_joined(current, spans))
    return lines


def flow(fragments: Sequence[Sequence[Span]], room: int, separator: str) -> list[Line]:
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
        *full, last = wrap(fragment, room) or [()]
        lines.extend(full)
        current = last
    return [*lines, current] if current else lines


_Piece = tuple[int, str]  # the index of the span that a piece of text comes from (-1: none), and the text


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


def _fitting(unit: list[_Piece], spans: Sequence[Span], room: int) -> Iterable[tuple[list[_Piece], int]]:
    """Give a unit and its width, cut where no line can hold it; a link stays whole, to be copied."""
    wide = sum(width(text) for _, text in unit)
    if wide <= room or any(spans[index].link for index, _ in unit):
        return ((unit, wide),)
    return _cut(unit, room)


def _cut(unit: list[_Piece], room: int) -> Iterator[tuple[list[_Piece], int]]:
    for index, text in unit:
        rest = text
        while rest:
            piece, rest = split_at(rest, room)
            yield [(index, piece)], width(piece)


def _space_owner(left: _Piece, right: _Piece) -> int:
    """Give a space inside one span to that span, and a space between two to none."""
    return left[0] if left[0] == right[0] else -1


def _joined(pieces: Sequence[_Piece], spans: Sequence[Span]) -> Line:
    """Put the pieces of each span together again."""
    joined = []
    for index, group in groupby(pieces, key=itemgetter(0)):
        text = "".join(text for _, text in group)
        joined.append(Span(text) if index < 0 else spans[index]._replace(text=text))
    return tuple(joined)
