"""What leads out of a timeline: URLs, archived copies and their digests, time zones."""

from __future__ import annotations

import re

from .broken import Broken, must, shown
from .texts import line, string

URL = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"{}|\\^`/][^\s<>\"{}|\\^`]*"
_PLAIN_HOST = r"[A-Za-z]+://[A-Za-z0-9.-]+([/?#]|$)"  # without a port
FILE_NAME = r"[^\s/\\:.][^/\\:]*"
DIGEST = r"sha256:[0-9a-f]{64}"
ZONE = r"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"


def url(raw: object) -> str:
    """Return an absolute http or https URL (or IRI: letters of any script may stand unescaped), unchanged."""
    text = line(raw)
    if not re.fullmatch(URL, text) or not _has_host(text):
        guess = f"https://{text}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text) else None
        raise must("E405", "be an http or https URL without spaces", raw, suggestion=guess)
    return text


def _has_host(text: str) -> bool:
    if re.match(_PLAIN_HOST, text):
        return True
    from urllib.parse import urlsplit  # 5 ms to import, for few addresses

    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a bad port or IPv6 address
        return False


def digest(raw: object) -> str:
    """Return the digest of a paragraph: `sha256:` and 64 hexadecimal digits in lower case."""
    text = string(raw)
    if not re.fullmatch(DIGEST, text):
        lower = text.strip().lower()
        guess = next((form for form in (lower, f"sha256:{lower}") if re.fullmatch(DIGEST, form)), None)
        raise must("E403", "be `sha256:` and 64 lower-case hexadecimal digits", raw, suggestion=guess)
    return text


def file_name(raw: object) -> str:
    """Return the name of an archived copy: a plain name, so that nothing outside the archive is meant."""
    name = line(raw)
    if not re.fullmatch(FILE_NAME, name):
        raise must("E407", "be a plain file name, without a folder and not hidden", raw)
    return name


def zone(raw: object) -> str:
    """Return the IANA name of a time zone that this system's database has."""
    key = string(raw)
    if not _is_zone(key):
        message = f"unknown time zone {shown(key)}; must be an IANA name such as 'Asia/Almaty'"
        raise Broken("E506", message, named=False, word=key, options=_known_zones())
    return key


def _is_zone(key: str) -> bool:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # only places with zones pay for it

    try:
        return bool(re.match(ZONE, key)) and ZoneInfo(key).key == key
    except (ValueError, OSError, ZoneInfoNotFoundError):  # OSError: a folder of the database, a long name
        return False


def _known_zones() -> tuple[str, ...]:
    from ...dates.zones import known_zones  # only a mistake pays for it

    return known_zones()
