"""Language tags (BCP 47): which variant of a text to take, and which way it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The scripts of these languages run right to left (CLDR, characterOrder in layout.json).
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


def is_right_to_left(tag: str) -> bool:
    """Say whether text in language `tag` runs right to left; a script subtag overrides the language."""
    language, *rest = tag.lower().split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    if scripts:
        return scripts[0] in _RIGHT_TO_LEFT_SCRIPTS
    return language in _RIGHT_TO_LEFT


def lookup(wanted: str, available: Iterable[str]) -> str | None:
    """Find the best of `available` for the tag `wanted` by RFC 4647 lookup: shorten until one matches.

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
