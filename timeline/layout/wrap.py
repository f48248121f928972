"""Break a text into lines no wider than a column: greedy by words; a word that is too long is broken too."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from ..language.graphemes import graphemes
from ..language.line_breaks import may_break

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .measure import TextMeasure

# A break is allowed after a space or a hyphen, and on either side of an ideograph (UAX 14, simplified), but
# where `may_break` forbids it.
_IDEOGRAPHS = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_FIRST_IDEOGRAPH = _IDEOGRAPHS[0]
_SPACE = "[^\\S\u00a0\u202f]"  # all white space but the no-break spaces


def wrap(
    text: str, width: float, size: float, measure: TextMeasure, *, bold: bool = False
) -> list[tuple[str, float]]:
    """Return the lines of `text` and their widths, at most `width` (user units) unless one grapheme is wider.

    White space between words becomes one space; no character else is lost. An empty text is one empty line.
    """
    if "  " not in text and (whole := measure.width(text, size, bold=bold)) <= width:
        return [(text, whole)]
    ideographs = max(text) >= _FIRST_IDEOGRAPH
    pieces = _pieces(ideographs).findall(text)
    if ideographs:
        pieces = list(_unbroken(pieces))
    free = not (text.isascii() or all(map(measure.pins, pieces)))
    space = measure.width(" ", size, bold=bold, free=free)
    lines: list[str] = []
    line, used = "", 0.0
    for piece in pieces:
        if piece.isspace():
            if line:
                line += " "
                used += space
            continue
        extent = measure.width(piece, size, bold=bold, free=free)
        if used + extent > width and line.strip():
            lines.append(line.rstrip())
            line, used = "", 0.0
        if extent > width:
            broken = _break(piece, width, partial(measure.width, size=size, bold=bold, free=free))
            *full, piece = broken  # noqa: PLW2901 - what is left of it
            lines.extend(full)
            extent = measure.width(piece, size, bold=bold, free=free)
        line += piece
        used += extent
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return [(line, measure.width(line, size, bold=bold)) for line in lines]


def _unbroken(pieces: Iterable[str]) -> Iterator[str]:
    """Join ideographs and words with the punctuation that must not be parted from them; spaces stay alone."""
    joined: list[str] = []
    for piece in pieces:
        apart = joined and (
            piece.isspace()
            or joined[-1].isspace()
            or joined[-1].endswith("-")
            or may_break(joined[-1], piece)
        )
        if apart:
            yield "".join(joined)
            joined = []
        joined.append(piece)
    if joined:
        yield "".join(joined)


@cache
def _pieces(ideographs: bool) -> re.Pattern[str]:
    """Return what finds the words, ideographs and spaces; without ideographs it compiles sooner."""
    alone, without = (f"[{_IDEOGRAPHS}]|", _IDEOGRAPHS) if ideographs else ("", "")
    word = rf"(?:[^\s{without}-]++|[\u00a0\u202f])++"
    return re.compile(rf"{alone}{word}-*+|-++|{_SPACE}++")


def _break(word: str, width: float, extent: Callable[[str], float]) -> list[str]:
    """Cut a word that is wider than a line between graphemes; each part is as long as fits."""
    pieces = list(graphemes(word))

    def is_too_wide(start: int, stop: int) -> bool:
        return extent("".join(pieces[start:stop])) > width

    parts, start = [], 0
    while start < len(pieces):
        stop = _longest(partial(is_too_wide, start), start + 1, len(pieces))
        parts.append("".join(pieces[start:stop]))
        start = stop
    return parts


def _longest(is_too_wide: Callable[[int], bool], least: int, most: int) -> int:
    """Find where a part ends that fits, and would not with the next grapheme; at `least` whatever fits.

    The step is doubled until it is too long, then the rest is halved: a part is measured a few times, however
    many graphemes it has and however many follow.
    """
    step = 1
    while least + step <= most and not is_too_wide(least + step):
        least, step = least + step, 2 * step
    beyond = min(least + step, most + 1)
    while beyond - least > 1:
        middle = (least + beyond) // 2
        if is_too_wide(middle):
            beyond = middle
        else:
            least = middle
    return least
