"""Pieces of a line, and how they are broken into lines of so many cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .cells import split_at, width

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
    return sum(width(span.text) for span in line)


def wrap(spans: Sequence[Span], room: int) -> list[Line]:
    """Break at spaces into lines of at most `room` cells; a longer word is cut, a link is not."""
    lines: list[Line] = []
    current: list[tuple[int, Span]] = []
    used = 0
    for unit in _units(spans):
        for piece in _cut(unit, room):
            wide = sum(width(span.text) for _, span in piece)
            if current and used + 1 + wide > room:
                lines.append(_join(current))
                current, used = [], 0
            if current:
                current.append((_space_owner(current, piece), Span(" ")))
                used += 1
            current.extend(piece)
            used += wide
    if current:
        lines.append(_join(current))
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


_Unit = list[tuple[int, Span]]


def _units(spans: Sequence[Span]) -> Iterator[_Unit]:
    """Group what no space parts: words, with the index of the span that each piece comes from."""
    unit: _Unit = []
    for index, span in enumerate(spans):
        for part in re.split("( +)", span.text):
            if part.startswith(" "):
                if unit:
                    yield unit
                unit = []
            elif part:
                unit.append((index, span._replace(text=part)))
    if unit:
        yield unit


def _cut(unit: _Unit, room: int) -> Iterator[_Unit]:
    """Cut a word that no line can hold; a link stays whole, so that it can be copied."""
    if sum(width(span.text) for _, span in unit) <= room or any(span.link for _, span in unit):
        yield unit
        return
    for index, span in unit:
        rest = span.text
        while rest:
            piece, rest = split_at(rest, room)
            yield [(index, span._replace(text=piece))]


def _space_owner(current: _Unit, piece: _Unit) -> int:
    """Give a space inside one span to that span, and a space between two to none."""
    left, right = current[-1][0], piece[0][0]
    return left if left == right else -1


def _join(pieces: _Unit) -> Line:
    """Put the pieces of each span together again."""
    joined: list[tuple[int, Span]] = []
    for index, span in pieces:
        if joined and joined[-1][0] == index:
            last = joined[-1][1]
            joined[-1] = (index, last._replace(text=last.text + span.text))
        else:
            joined.append((index, span))
    return tuple(span for _, span in joined)
