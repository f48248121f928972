"""The kinds of value that lead out of the file: URLs, archived copies and their digests, time zones."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ..toml.path import shown
from .faults import Fault, must
from .kinds import expect_string
from .texts import read_line

if TYPE_CHECKING:
    from .kinds import Context, Schema

_URL = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s<>\"{}|\\^`/][^\s<>\"{}|\\^`]*"
_PLAIN_HOST = r"[A-Za-z]+://[A-Za-z0-9.-]+([/?#]|$)"  # without a port
_FILE_NAME = r"[^\s/\\:.][^/\\:]*"
_DIGEST = r"sha256:[0-9a-f]{64}"
_ZONE = r"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$"


class Url:
    """An absolute http or https URL (or IRI: letters of any script may stand unescaped)."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_URL}$", "examples": ["https://example.org/article"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the URL, unchanged."""
        url = read_line(raw)
        if not re.fullmatch(_URL, url) or not _has_host(url):
            guess = f"https://{url}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", url) else None
            raise must("E405", "be an http or https URL without spaces", raw, suggestion=guess)
        return url


def _has_host(url: str) -> bool:
    if re.match(_PLAIN_HOST, url):
        return True
    from urllib.parse import urlsplit  # noqa: PLC0415 - 5 ms to import, for few addresses

    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a bad port or IPv6 address
        return False


class Digest:
    """The digest of a paragraph: `sha256:` and 64 hexadecimal digits in lower case."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_DIGEST}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the digest."""
        text = expect_string(raw)
        if not re.fullmatch(_DIGEST, text):
            lower = text.strip().lower()
            guess = next((form for form in (lower, f"sha256:{lower}") if re.fullmatch(_DIGEST, form)), None)
            raise must("E403", "be `sha256:` and 64 lower-case hexadecimal digits", raw, suggestion=guess)
        return text


class FileName:
    """The name of an archived copy: a plain name, so that nothing outside the archive can be meant."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{_FILE_NAME}$", "examples": ["article.txt"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name."""
        name = read_line(raw)
        if not re.fullmatch(_FILE_NAME, name):
            raise must("E407", "be a plain file name, without a folder and not hidden", raw)
        return name


class Zone:
    """An IANA time zone."""

    def schema(self) -> Schema:
        """Describe the form of a zone's name."""
        return {"type": "string", "pattern": _ZONE, "examples": ["Asia/Almaty", "America/New_York"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name of a zone that this system's tz database has."""
        key = expect_string(raw)
        if not _is_zone(key):
            message = f"unknown time zone {shown(key)}; must be an IANA name such as 'Asia/Almaty'"
            raise Fault("E506", message, word=key, options=_zones())
        return key


def _is_zone(key: str) -> bool:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - only files with zones pay for it

    try:
        return bool(re.match(_ZONE, key)) and ZoneInfo(key).key == key
    except (ValueError, OSError, ZoneInfoNotFoundError):  # OSError: a folder of the database, a long name
        return False


@cache
def _zones() -> tuple[str, ...]:
    """Give the zones of this system's database; to list them reads its folders, some 10 ms."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - only a file with problems pays for it

    return tuple(sorted(available_timezones()))
