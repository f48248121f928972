"""Make text from a file harmless: for XML, and for the direction of what stands around it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Embeddings, overrides and isolates (UAX 9) would reach beyond the text that holds them; LRM and RLM would
# not.
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What XML 1.0 has no way to write (production 2, Char), and what it may but no font can show.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u007f-\u009f]")
_SUSPECT = re.compile(f"{_BIDI_CONTROLS.pattern}|{_ILLEGAL.pattern}|[\\t\\n\\r\u2028\u2029]|^ |  | $")
_SPACES = re.compile("[^\\S\u00a0\u202f]+")
_SPECIAL = re.compile('[&<>"]')
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def clean(text: str) -> str:
    """Give the text on one line, without controls; what cannot be written becomes U+FFFD."""
    if not _SUSPECT.search(text):
        return text
    return _SPACES.sub(" ", _ILLEGAL.sub("\ufffd", _BIDI_CONTROLS.sub("", text))).strip()


def escape(text: str) -> str:
    """Escape a text for XML, as content or as an attribute in double quotes."""
    if not _SPECIAL.search(text):
        return text
    return text.translate(_ESCAPES)


def link(url: str | None) -> str | None:
    """Give the URL if it is one that a drawing may lead to: absolute, http or https; else None."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return clean(url).replace(" ", "%20") if parts.scheme in {"http", "https"} and parts.netloc else None
