"""Text from a file, made harmless: nothing in it can move the cursor, change colours or turn lines around."""

from __future__ import annotations

import re
from functools import cached_property

# Controls (C0, DEL, C1), bidi embeddings, overrides and isolates, and lone surrogates. The marks U+200E,
# U+200F and U+061C stay: Arabic needs them, and their effect ends with the word. See Unicode TR 36 and
# CVE-2021-42574.
_UNSAFE = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]"
_INVISIBLE = "[\u00ad\u2060\ufeff]"  # soft hyphen, word joiner, byte order mark: no place in a terminal
_SPACE = "[ \t\n\r\x85\u2028\u2029]+"
# How a host, or the user before it, may begin: in brackets there is an IPv6 address.
_HOST = "(?:\\[[0-9A-Fa-f:.]+\\]|[!$-.0-;=@-Z_a-z~])"
_WEB = f"(?i:https?)://{_HOST}[!#-;=?-Z\\[\\]_a-z~]*"  # ASCII (RFC 3986), and nothing of markup


def safe(text: str) -> str:
    """Put `text` on one line, each character that could act on a terminal shown as U+FFFD."""
    plain = text.replace("\u00a0", " ")
    if plain.isprintable() and "  " not in text:  # neither controls nor formats nor separators
        return text.strip(" ")
    found = _PATTERNS
    return found.space.sub(" ", found.unsafe.sub("\ufffd", found.invisible.sub("", text))).strip(" ")


def escaped(json: str) -> str:
    """Write what `safe` would replace as the escapes of JSON, so that the value stays the same."""
    return _PATTERNS.unsafe.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def safe_link(url: str | None) -> str | None:
    """Give an http or https address of a host as a URI in ASCII (RFC 3987, 3.1); None for anything else."""
    uri = url or ""
    if not uri.isascii():
        uri = "".join(character if character.isascii() else _percent(character) for character in uri)
    return uri if _PATTERNS.web.fullmatch(uri) else None


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


class _Patterns:
    """The patterns above; classes beyond Latin-1 take milliseconds to compile, so each when first needed."""

    @cached_property
    def unsafe(self) -> re.Pattern[str]:
        return re.compile(_UNSAFE)

    @cached_property
    def invisible(self) -> re.Pattern[str]:
        return re.compile(_INVISIBLE)

    @cached_property
    def space(self) -> re.Pattern[str]:
        return re.compile(_SPACE)

    @cached_property
    def web(self) -> re.Pattern[str]:
        return re.compile(_WEB)


_PATTERNS = _Patterns()
