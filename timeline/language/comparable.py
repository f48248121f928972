"""Text for comparison: without case, accents, and the spelling variants of Arabic."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from .normal import normalized

_TATWEEL = "\u0640"
_UNSEEN = ("Mn", "Cf")
_VARIANTS = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك",
    "ؤ": "و", "ئ": "ي",
    **dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)),
    **dict(zip("۰۱۲۳۴۵۶۷۸۹", "0123456789", strict=True)),
    _TATWEEL: None,
})  # fmt: skip


def comparable(text: str) -> str:
    """Return `text` so that spellings which a reader takes for the same are equal.

    Compatibility forms (NFKC), then the variants of alif, ta marbuta and alif maqsura, hamza on its seat and
    tatweel, then all combining marks and invisible signs (joiners, marks of direction), then case. Digits
    become ASCII.
    """
    if text.isascii():
        return text.lower()
    normal = normalized("NFKC", text)
    varied = normal if _VARIANTS.keys().isdisjoint(map(ord, normal)) else normal.translate(_VARIANTS)
    return normalized("NFC", _seen(normalized("NFD", varied))).casefold()


def _seen(text: str) -> str:
    """Leave out marks and invisible signs."""
    unseen = [char for char in set(text) if _is_unseen(char)]
    return text.translate(dict.fromkeys(map(ord, unseen))) if unseen else text


@lru_cache(maxsize=1 << 14)
def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN
