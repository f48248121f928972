"""The form under which a text and the phrases of a language are compared, without what people leave out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ...digits import in_ascii

# Letters that are one for a reader (see `tokens`), and signs that stand for one another.
_ONE = str.maketrans("ىیېےکةۃہۂھەıٱ", "ييييكههههههiا", "ـ")
_SIGNS = str.maketrans({
    **dict.fromkeys("‐‑‒–—―−־", "-"), "〜": "~", "؟": "?", "،": ",", "⁄": "/",
    **dict.fromkeys("'’‘ʻʼʾʿ`´׳״\"“”", ""),
})  # fmt: skip
_ACCENT = 10  # combining classes from here on are accents and vowel points; below are those of Indic letters
_STOP = re.compile(r"(?<=[^\W\d_])\.")
_AROUND = re.compile(r" *(-) *")
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return a text without case, accents, apostrophes and full stops after letters, in ASCII digits.

    Dashes are one, and have no spaces around them; all other white space is one space, and there is none at
    the ends.
    """
    return _shape(text).strip()


@lru_cache(maxsize=4096)
def _shape(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_ONE).translate(_SIGNS)
    kept = (c for c in decomposed if unicodedata.combining(c) < _ACCENT and unicodedata.category(c) != "Cf")
    joined = _STOP.sub("", in_ascii(unicodedata.normalize("NFC", "".join(kept))))
    return _AROUND.sub(r"\1", _SPACES.sub(" ", joined))


def fold_piece(text: str) -> str:
    """Return a part of a template as `fold` leaves it inside of a text: with the spaces at its ends."""
    return _shape(text)
