"""Text for comparison: without case, accents, and the spelling variants of Arabic."""

from __future__ import annotations

import unicodedata

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


def fold(text: str) -> str:
    """Reduce `text` so that spellings which a reader takes for the same compare equal.

    Compatibility forms (NFKC), then the variants of alif, ta marbuta and alif maqsura, hamza on its seat and
    tatweel, then all combining marks and invisible signs (joiners, marks of direction), then case. Digits
    become ASCII.
    """
    varied = unicodedata.normalize("NFKC", text).translate(_VARIANTS)
    bare = "".join(c for c in unicodedata.normalize("NFD", varied) if unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", bare).casefold()
