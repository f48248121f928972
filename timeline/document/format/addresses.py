"""The kinds of value that lead out of the file: URLs, archived copies and their digests, time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.rules.addresses import DIGEST, FILE_NAME, URL, ZONE, digest, file_name, url, zone
from .kinds import PlainString

if TYPE_CHECKING:
    from .kinds import Schema


class Url(PlainString):
    """An absolute http or https URL (or IRI: letters of any script may stand unescaped)."""

    rule = staticmethod(url)

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{URL}$", "examples": ["https://example.org/article"]}


class Digest(PlainString):
    """The digest of a paragraph: `sha256:` and 64 hexadecimal digits in lower case."""

    rule = staticmethod(digest)

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{DIGEST}$"}


class FileName(PlainString):
    """The name of an archived copy: a plain name, so that nothing outside the archive can be meant."""

    rule = staticmethod(file_name)

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{FILE_NAME}$", "examples": ["article.txt"]}


class Zone(PlainString):
    """An IANA time zone."""

    rule = staticmethod(zone)

    def schema(self) -> Schema:
        """Describe the form of a zone's name."""
        return {"type": "string", "pattern": ZONE, "examples": ["Asia/Almaty", "America/New_York"]}
