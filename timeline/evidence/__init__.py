"""Citations that can be verified: the digest of a cited paragraph, and what has become of it since."""

from __future__ import annotations

from .digest import digest, normalise, paragraphs
from .locator import paragraph_numbers
from .verify import Archive, ArchiveError, Outcome, Verdict, verify

__all__ = [
    "Archive",
    "ArchiveError",
    "Outcome",
    "Verdict",
    "digest",
    "normalise",
    "paragraph_numbers",
    "paragraphs",
    "verify",
]
