"""The kinds of value that lead out of the file: URLs, archived copies and their digests, time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.rules.addresses import DIGEST, FILE_NAME, URL, ZONE, digest, file_name, url, zone
from .faults import by
from .kinds import expect_string

if TYPE_CHECKING:
    from .kinds import Context, Schema


class Url:
    """An absolute http or https URL (or IRI: letters of any script may stand unescaped)."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{URL}$", "examples": ["https://example.org/article"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the URL, unchanged."""
        return by(url, expect_string(raw))


class Digest:
    """The digest of a paragraph: `sha256:` and 64 hexadecimal digits in lower case."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{DIGEST}$"}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the digest."""
        return by(digest, expect_string(raw))


class FileName:
    """The name of an archived copy: a plain name, so that nothing outside the archive can be meant."""

    def schema(self) -> Schema:
        """Describe the form."""
        return {"type": "string", "pattern": f"^{FILE_NAME}$", "examples": ["article.txt"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name."""
        return by(file_name, expect_string(raw))


class Zone:
    """An IANA time zone."""

    def schema(self) -> Schema:
        """Describe the form of a zone's name."""
        return {"type": "string", "pattern": ZONE, "examples": ["Asia/Almaty", "America/New_York"]}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the name of a zone that this system's tz database has."""
        return by(zone, expect_string(raw))
