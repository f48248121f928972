"""Text from a file, made harmless: nothing in it can move the cursor, change colours or turn lines around."""

from __future__ import annotations

import re

# Controls (C0, DEL, C1), bidi embeddings, overrides and isolates, and lone surrogates. The marks U+200E,
# U+200F and U+061C stay: Arabic needs them, and their effect ends with the word. See Unicode TR 36 and
# CVE-2021-42574.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]"
)
_INVISIBLE = re.compile(
    "[\u00ad\u2060\ufeff]"
)  # soft hyphen, word joiner, byte order mark: no place in a terminal
_SPACE = re.compile("[ \t\n\r\x85\u2028\u2029]+")
_WEB = re.compile(
    r"https?://[^\s\x00-\x20\x7f-\xa0<>\"`\\^{|}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+",
    re.IGNORECASE,
)


def safe(text: str) -> str:
    """Put `text` on one line, each character that could act on a terminal shown as U+FFFD."""
    return _SPACE.sub(" ", _UNSAFE.sub("\ufffd", _INVISIBLE.sub("", text))).strip(" ")


def safe_link(url: str | None) -> str | None:
    """Give `url` if it is an http or https address that is safe to print and to open, else None."""
    return url if url is not None and _WEB.fullmatch(url) else None
