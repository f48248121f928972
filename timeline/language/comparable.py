"""Text for comparison: without case, accents, and the spelling variants of Arabic."""

from __future__ import annotations

import unicodedata

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
    varied = normalized("NFKC", text).translate(_VARIANTS)
    return normalized("NFC", normalized("NFD", varied).translate(_SEEN)).casefold()


class _Seen(dict[int, int | None]):
    """What stays of each character, for `str.translate`; filled in as they occur.

    Threads may fill it at the same time: each writes the same value.
    """

    def __missing__(self, code: int) -> int | None:
        self[code] = found = None if unicodedata.category(chr(code)) in _UNSEEN else code
        return found


_SEEN = _Seen()
