"""Language tags (BCP 47): which of several is the best for a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def lookup(wanted: str, available: Iterable[str]) -> str | None:
    """Return the best of `available` for the tag `wanted` by RFC 4647 lookup: shorten until one matches.

    `ar-SA` finds `ar`; `ar` finds `ar-SA` only when nothing shorter is there. None when no tag fits.
    """
    by_lower = {tag.lower(): tag for tag in available}
    parts = wanted.lower().split("-")
    while parts:
        candidate = "-".join(parts)
        if candidate in by_lower:
            return by_lower[candidate]
        parts.pop()
        if parts and len(parts[-1]) == 1:  # a singleton never stands at the end (RFC 4647, 3.4)
            parts.pop()
    primary = wanted.lower().split("-")[0]
    return next((tag for lower, tag in by_lower.items() if lower.split("-")[0] == primary), None)
