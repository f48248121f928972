"""Make text from a file harmless: for XML, and for the direction of what stands around it."""

from __future__ import annotations

import re

# Embeddings, overrides and isolates (UAX 9) would reach beyond the text that holds them; LRM and RLM would
# not.
_BIDI_CONTROLS = "\u202a-\u202e\u2066-\u2069"
# What XML 1.0 has no way to write (what production 2, Char, leaves out), and what it may but no font shows.
_ILLEGAL = "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff"
# Patterns are compiled when a text first needs them: few do.
_SUSPECT = f"[{_BIDI_CONTROLS}{_ILLEGAL}\t\n\r\u2028\u2029]|^ |  | $"
_SPACES = "[^\\S\u00a0\u202f]+"


def clean(text: str) -> str:
    """Give the text on one line, without controls; what cannot be written becomes U+FFFD."""
    if text.isprintable() and "  " not in text and text.strip(" ") == text:
        return text  # printable characters are none of those above, and of white space only the space
    if not re.search(_SUSPECT, text):
        return text
    text = re.sub(f"[{_BIDI_CONTROLS}]", "", text)
    return re.sub(_SPACES, " ", re.sub(f"[{_ILLEGAL}]", "\ufffd", text)).strip()


def escape(text: str) -> str:
    """Escape a text for XML, as content or as an attribute in double quotes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
