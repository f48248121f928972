"""Which way the letters of a text run, by the blocks of Unicode that they stand in."""

from __future__ import annotations

import re
from functools import cache

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LTR = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u02b8\u0370-\u058f\u0900-\u1fff"
_FAR_LTR = ("\u2c00", "\ud7ff")  # so many that a regular expression would compile slowly


@cache
def _finder(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")


def has_rtl_letter(text: str) -> bool:
    """Say whether some letter of a text runs from right to left."""
    return not text.isascii() and _finder(_RTL).search(text) is not None


def has_ltr_letter(text: str) -> bool:
    """Say whether some letter of a text runs from left to right."""
    first, last = _FAR_LTR
    return _finder(_LTR).search(text) is not None or (
        max(text, default="") >= first and any(first <= char <= last for char in text)
    )
