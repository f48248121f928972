"""Where a line may break in text without spaces: beside ideographs, but no sign of punctuation begins a line.

UAX 14 (Unicode line breaking algorithm) reduced to its classes CL, CP, EX, IS, NS and CJ, before which no
line breaks, and OP and QU, after which none does; as Japanese and Chinese publishers do (JIS X 4051, GB/T
15834).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_IDEOGRAPHS = ("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"), ("\U00020000", "\U0003ffff")
# Beside closing brackets and quotation marks: commas, stops, marks of repetition, of length, and small kana.
_NOT_FIRST = frozenset(
    ",.:;!?%\u2025\u2026\u3001\u3002\u3005\u301c\u303b\u309d\u309e\u30a0\u30fb\u30fc\u30fd\u30fe"
    "\uff01\uff05\uff0c\uff0e\uff1a\uff1b\uff1f\uff61\uff64\uff65\uff70"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
)
_CLOSING, _OPENING = frozenset({"Pe", "Pf"}), frozenset({"Ps", "Pi"})


@cache
def is_ideograph(character: str) -> bool:
    """Return whether a line may break on either side of a character, as among ideographs and kana."""
    return any(first <= character <= last for first, last in _IDEOGRAPHS)


def has_ideographs(text: str) -> bool:
    """Return whether a text has characters beside which a line may break."""
    return not text.isascii() and any(map(is_ideograph, text))


def may_break(before: str, after: str) -> bool:
    """Return whether a line may end with the text `before` and the next begin with `after`, no space between.

    Both have at least one character.
    """
    last, first = before[-1], after[0]
    if not (is_ideograph(last) or is_ideograph(first)):
        return False
    return not (_never_first(first) or category(last) in _OPENING)


@cache
def _never_first(character: str) -> bool:
    return character in _NOT_FIRST or category(character) in _CLOSING


def unbroken(pieces: Iterable[str]) -> Iterator[str]:
    """Join pieces of a text, such as its graphemes, between which no line may break."""
    joined: list[str] = []
    for piece in pieces:
        if joined and may_break(joined[-1], piece):
            yield "".join(joined)
            joined = []
        joined.append(piece)
    if joined:
        yield "".join(joined)
