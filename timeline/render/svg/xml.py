"""Text as XML."""

from __future__ import annotations


def escape(text: str) -> str:
    """Escape a text for XML, as content or as an attribute in double quotes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
