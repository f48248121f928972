"""The width of text in terminal cells: Arabic marks take none, CJK and emoji two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.graphemes import graphemes

if TYPE_CHECKING:
    from collections.abc import Iterator

# Characters that take one cell each, and Arabic marks, that take none; wcwidth agrees (tests compare). They
# are nearly all of English and Arabic prose, so that wcwidth, 30 ms to import, is seldom needed.
_ONE = (
    *((" ", "~"), ("\u00a0", "\u00ac"), ("\u00ae", "\u02ff")),
    *(("\u0391", "\u03a1"), ("\u03a3", "\u0482"), ("\u048a", "\u052f"), ("\u05d0", "\u05ea")),
    *(("\u060c", "\u060c"), ("\u061b", "\u061b"), ("\u061e", "\u064a")),
    *(("\u0660", "\u066f"), ("\u0671", "\u06d3")),
    *(("\u2010", "\u2027"), ("\u2030", "\u205e"), ("\u2190", "\u2194"), ("\u2212", "\u2212")),
    *(("\u2248", "\u2248"), ("\u2260", "\u2260"), ("\u2500", "\u257f"), ("\u25cb", "\u25cf")),
)
_NONE = ("\u064b", "\u065f")
_UNKNOWN = 1 << 40


class _Widths(dict[str, int]):
    """Cells by character, filled in as characters occur; `_UNKNOWN` where wcwidth has to be asked."""

    def __missing__(self, character: str) -> int:
        if any(first <= character <= last for first, last in _ONE):
            cells = 1
        else:
            cells = 0 if _NONE[0] <= character <= _NONE[1] else _UNKNOWN
        self[character] = cells
        return cells


_WIDTHS = _Widths()


def width(text: str) -> int:
    """Return the number of terminal cells that `text` takes; it has passed `safe` and holds no controls."""
    if text.isascii():
        return len(text)
    cells = sum(map(_WIDTHS.__getitem__, text))
    if cells < _UNKNOWN:
        return cells
    return sum(map(_cells, graphemes(text)))


def _cells(grapheme: str) -> int:
    """Return the cells of one grapheme; of a whole text wcwidth looks back from each flag to the first."""
    from wcwidth import wcswidth  # see above

    return max(0, wcswidth(grapheme))


def is_even(text: str) -> bool:
    """Return whether each character of `text` takes one cell, so that cells are characters."""
    return text.isascii() or set(map(_WIDTHS.__getitem__, text)) == {1}


def cut(text: str, room: int) -> Iterator[str]:
    """Cut between graphemes into pieces of at most `room` cells, or of one grapheme that is wider."""
    piece: list[str] = []
    used = 0
    for grapheme in graphemes(text):
        cells = width(grapheme)
        if piece and used + cells > room:
            yield "".join(piece)
            piece, used = [], 0
        piece.append(grapheme)
        used += cells
    if piece:
        yield "".join(piece)
