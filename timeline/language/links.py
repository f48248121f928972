"""Web addresses from a file: which become links."""

from __future__ import annotations

import re
from functools import cache

# How a host, or the user before it, may begin: in brackets there is an IPv6 address.
_HOST = "(?:\\[[0-9A-Fa-f:.]+\\]|[!$-.0-;=@-Z_a-z~])"
_WEB = f"(?i:https?)://{_HOST}[!#-;=?-Z\\[\\]_a-z~]*"  # ASCII (RFC 3986), and nothing of markup


def safe_link(url: str | None) -> str | None:
    """Return an http or https address of a host as a URI in ASCII (RFC 3987, 3.1); None for anything else."""
    uri = url or ""
    if not uri.isascii():
        uri = "".join(character if character.isascii() else _percent(character) for character in uri)
    return uri if _web().fullmatch(uri) else None


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


@cache
def _web() -> re.Pattern[str]:
    return re.compile(_WEB)
