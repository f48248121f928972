"""How text is broken into lines of so many cells."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from ...language.direction import direction_of
from ...language.graphemes import graphemes
from ...language.line_breaks import has_ideographs, may_break, unbroken
from .cells import cut, is_even, width
from .segment import NO_BREAK, SegmentLine, TextSegment, line_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HANG = 2  # cells by which further lines stand in, so that it is seen where the next text begins


def wrap(segments: Sequence[TextSegment], room: int, hang: int = 0) -> list[SegmentLine]:
    """Break at spaces into lines of at most `room` cells, all but the first standing in by `hang`.

    What `NO_BREAK` joins is parted only if it is wider than a line: after a comma where there is one, else
    anywhere. A longer word is cut, a link is not.
    """
    text = "".join([segment.text for segment in segments])
    even = is_even(text)
    if (len(text) if even else line_width(segments)) <= room:
        return [tuple(segments)] if text else []
    segments = [_with_direction(segment) for segment in segments]
    lines = (even and _wrap_even(segments, text, room, room - hang)) or _wrap(segments, room, room - hang)
    indent = TextSegment(" " * hang)
    return [lines[0], *((indent, *line) for line in lines[1:])] if hang else lines


def _wrap_even(segments: Sequence[TextSegment], text: str, first: int, room: int) -> list[SegmentLine]:
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
    return _cut_out(segments, lines)


def _cut_out(segments: Sequence[TextSegment], lines: Sequence[tuple[int, int]]) -> list[SegmentLine]:
    """Return the characters of each line, from a start to before an end, as the segments that hold them."""
    found: list[list[TextSegment]] = [[] for _ in lines]
    number = offset = 0
    for segment in segments:
        until = offset + len(segment.text)
        while number < len(lines) and lines[number][0] < until:
            start, end = lines[number]
            if start <= offset and until <= end:
                found[number].append(segment)
            elif offset < end:
                found[number].append(_piece_of(segment, segment.text[max(start - offset, 0) : end - offset]))
            if until < end:
                break
            number += 1
        offset = until
    return [tuple(line) for line in found]


def _with_direction(segment: TextSegment) -> TextSegment:
    """Return a segment with the direction of its text: the first letter of a piece may show another."""
    if segment.direction or not segment.isolate or segment.text.isascii():
        return segment
    return segment._replace(direction=direction_of(segment.text))


def _piece_of(segment: TextSegment, text: str) -> TextSegment:
    return segment if len(text) == len(segment.text) else segment.with_text(text)


def _wrap(segments: Sequence[TextSegment], first: int, room: int) -> list[SegmentLine]:
    lines: list[SegmentLine] = []
    current: list[_Piece] = []
    used = 0
    for word in _words(segments):
        for pieces, wide, space in _fitting(word, " ", segments, room):
            if current and used + len(space) + wide > (room if lines else first):
                lines.append(_joined(current, segments))
                current, used = [], 0
            if current and space:
                current.append((_space_owner(current[-1], pieces[0]), space))
                used += 1
            current.extend(pieces)
            used += wide
    if current:
        lines.append(_joined(current, segments))
    return lines


_Piece = tuple[int, str]  # the index of the segment that a piece of text comes from (-1: none), and the text
_Fitting = tuple[list[_Piece], int, str]  # pieces, their width, and the space before them


def _words(segments: Sequence[TextSegment]) -> Iterator[list[_Piece]]:
    """Group what no space parts: words, and words with the mark that follows them."""
    pieces: list[_Piece] = []
    for index, segment in enumerate(segments):
        for position, part in enumerate(segment.text.split(" ")):
            if position and pieces:
                yield pieces
                pieces = []
            if part:
                pieces.append((index, part))
    if pieces:
        yield pieces


def _fitting(
    word: list[_Piece], space: str, segments: Sequence[TextSegment], room: int
) -> Iterator[_Fitting]:
    """Yield a word, or its parts where no line can hold it; a link stays whole, to be copied."""
    wide = sum(width(text) for _, text in word)
    if wide <= room or any(segments[index].link for index, _ in word):
        yield word, wide, space
        return
    for break_ in _breaks():
        parts = _parted(word, break_)
        if len(parts) > 1:
            for part in parts:
                yield from _fitting(part, space if part is parts[0] else " ", segments, room)
            return
    yield from _cut(word, space, room)


@cache
def _breaks() -> tuple[re.Pattern[str], ...]:
    """Where words that belong together are parted: rather after a comma than elsewhere."""
    return re.compile(f"(?<=[,\u060c]){NO_BREAK}"), re.compile(NO_BREAK)


def _parted(word: list[_Piece], break_: re.Pattern[str]) -> list[list[_Piece]]:
    parts: list[list[_Piece]] = [[]]
    for index, text in word:
        first, *rest = break_.split(text)
        parts[-1].append((index, first))
        parts += [[(index, word)] for word in rest]
    return [kept for part in parts if (kept := [piece for piece in part if piece[1]])]


def _cut(word: list[_Piece], space: str, room: int) -> Iterator[_Fitting]:
    """Cut a word where a line may break, as it may beside ideographs; a part that no line holds, anywhere."""
    for part in _unbroken(word):
        wide = sum(width(text) for _, text in part)
        if wide <= room:
            yield part, wide, space
            space = ""
            continue
        for index, text in part:
            for piece in cut(text, room):
                yield [(index, piece)], width(piece), space
                space = ""


def _unbroken(word: list[_Piece]) -> Iterator[list[_Piece]]:
    """Part a word where a line may break, inside of its pieces and between them."""
    part: list[_Piece] = []
    for index, text in word:
        for unit in unbroken(graphemes(text)) if has_ideographs(text) else (text,):
            if part and may_break(part[-1][1], unit):
                yield part
                part = []
            part.append((index, unit))
    if part:
        yield part


def _space_owner(left: _Piece, right: _Piece) -> int:
    """Return whose a space is: inside one segment that segment's, between two nobody's (-1)."""
    return left[0] if left[0] == right[0] else -1


def _joined(pieces: Sequence[_Piece], segments: Sequence[TextSegment]) -> SegmentLine:
    """Put the pieces of each segment together again."""
    joined = []
    for index, group in groupby(pieces, key=itemgetter(0)):
        text = "".join([text for _, text in group])
        joined.append(TextSegment(text) if index < 0 else _piece_of(segments[index], text))
    return tuple(joined)


def flow(
    fragments: Sequence[Sequence[TextSegment]], room: int, separator: str, hang: int = 0
) -> list[SegmentLine]:
    """Set fragments side by side with `separator` between, each whole on one line if a line can hold it."""
    lines: list[SegmentLine] = []
    current: tuple[TextSegment, ...] = ()
    for fragment in fragments:
        beside = (*current, TextSegment(separator), *fragment) if current else tuple(fragment)
        if line_width(beside) <= room:
            current = beside
            continue
        if current:
            lines.append(current)
        *full, last = wrap(fragment, room, hang) or [()]
        lines.extend(full)
        current = last
    return [*lines, current] if current else lines
