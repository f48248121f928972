"""How Arabic letters join: which of its four forms a letter takes between its neighbours.

The rules are those of the Unicode Standard, 9.2 "Arabic": a dual-joining letter joins on both sides, a
right-joining one (alef, dal, reh, waw...) only to the letter before it; marks are transparent.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

ARABIC_RUN = re.compile(
    "[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ed\u06fa-\u06ff\u0750-\u077f\u200c\u200d]+"
)
_TATWEEL = "\u0640\u200d"  # tatweel and ZERO WIDTH JOINER join on both sides
_LAM = "\u0644"
# Lam and one of these alefs make one glyph: its isolated form; the final form is the next code point.
_LAM_ALEF = {"\u0622": "\ufef5", "\u0623": "\ufef7", "\u0625": "\ufef9", "\u0627": "\ufefb"}

Widths = tuple[int, int, int, int]
"""Of a letter on its own, at the end, at the beginning and in the middle; 0 where it has no such form."""
JoinedWidths = Mapping[str, Widths | None]
"""None for what is no letter."""


_ISOLATED, _FINAL, _INITIAL, _MEDIAL = range(4)  # a letter's form, as an index into its widths


def width(run: str, forms: JoinedWidths, plain: Mapping[str, int]) -> int:
    """Return the width of an Arabic run once its letters are joined, in the unit of the tables.

    `forms` has the four widths of each letter (0 where there is no such form), `plain` the width of any other
    character.
    """
    letters = [char for char in run if unicodedata.category(char) != "Mn"]
    total = 0
    index = 0
    joined = False  # does the letter before reach out to this one?
    while index < len(letters):
        char = letters[index]
        after = letters[index + 1] if index + 1 < len(letters) else ""
        if char == _LAM and after in _LAM_ALEF:
            total += plain[chr(ord(_LAM_ALEF[after]) + joined)]
            joined = False
            index += 2
            continue
        total += _letter(char, joined, after, forms, plain)
        joined = _reaches_forward(char, forms)
        index += 1
    return total


def _letter(char: str, joined: bool, after: str, forms: JoinedWidths, plain: Mapping[str, int]) -> int:
    widths = forms[char]
    if widths is None:
        return plain[char]
    forward = widths[_INITIAL] > 0 and _reaches_back(after, forms)
    form = (_MEDIAL if joined else _INITIAL) if forward else _FINAL if joined else _ISOLATED
    return widths[form] or widths[_ISOLATED]


def _reaches_back(char: str, forms: JoinedWidths) -> bool:
    return char != "" and (char in _TATWEEL or _has(forms[char], _FINAL))


def _reaches_forward(char: str, forms: JoinedWidths) -> bool:
    return char in _TATWEEL or _has(forms[char], _INITIAL)


def _has(widths: Widths | None, form: int) -> bool:
    return widths is not None and widths[form] > 0
