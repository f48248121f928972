"""Web addresses from a file: which become links."""

from __future__ import annotations

import re
from functools import cache

# The parts of RFC 3986, in ASCII, and nothing of markup. The scheme's case is no matter (3.1); the path may
# be missing (3.3), the host may not: where it is empty, browsers take it from the path.
_NAME = "[!$%&-.0-9;=A-Z_a-z~]"
_WEB = (
    f"(?P<scheme>(?i:https?))(?P<rest>://(?:[!$%&-.0-;=A-Z_a-z~]*@)?"
    f"(?:\\[(?P<address>[0-9A-Fa-f:.]+)\\]|{_NAME}+)(?::[0-9]*)?"
    "(?:[/?#][!#-;=?-Z\\[\\]_a-z~]*)?)"
)


def safe_link(url: str | None) -> str | None:
    """Return an http or https address of a host as a URI in ASCII (RFC 3987, 3.1); None for anything else.

    The scheme comes back in small letters. What stands in brackets must be an IPv6 address.
    """
    uri = url or ""
    if not uri.isascii():
        uri = "".join(character if character.isascii() else _percent(character) for character in uri)
    found = _web().fullmatch(uri)
    if found is None or not (found["address"] is None or _is_address(found["address"])):
        return None
    return found["scheme"].lower() + found["rest"]


def _is_address(text: str) -> bool:
    from ipaddress import IPv6Address  # few links need it

    try:
        IPv6Address(text)
    except ValueError:
        return False
    return True


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


@cache
def _web() -> re.Pattern[str]:
    return re.compile(_WEB)
