"""The three tens of days into which a Hijri month is divided: awāʾil, awāsiṭ, awākhir.

Scribes and chanceries dated by them, and catalogues translate them as early, middle and late, or as
beginning, middle and end. What else such a word may mean, the first, the fifteenth or the last day, lies in
the same ten, so that of a Hijri month no other bounds are in question; the convention `CONVENTION` has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...conventions import CONVENTIONS
from ..refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lexicon.items import Item

CONVENTION: Final = "ottoman"


def are_tens(words: Sequence[Item]) -> bool:
    """Return whether every vague part among the words is one of a Hijri month that follows it."""
    parts = [index for index, item in enumerate(words) if item.kind == "vague"]
    return all(_is_ten(words[index]) and _is_hijri_month(words[index + 1 : index + 2]) for index in parts)


def take_tens(words: Sequence[Item], text: str) -> list[Item]:
    """Return the words with one item for a ten of days that two name: the middle ten days of Rajab.

    Raises
    ------
    DateError
        Where it is not said which ten, or it is none of a Hijri month.
    """
    at = next((index for index, item in enumerate(words) if item.kind == "tens"), None)
    if at is None:
        return list(words)
    item = words[at]
    for beside in (at - 1, at + 1):
        low, high = sorted((at, beside))
        if not 0 <= beside < len(words) or not _is_hijri_month(words[high + 1 : high + 2]):
            continue
        if name := _named(words[beside]):
            return [*words[:low], item._replace(kind="vague", value=name), *words[high + 1 :]]
    raise refusal("ten days are the first, middle or last ones of a Hijri month", text, item.offset)


def _is_ten(item: Item) -> bool:
    return item.value in CONVENTIONS[CONVENTION].parts["month"] or item.value == "middle"


def _is_hijri_month(words: Sequence[Item]) -> bool:
    return any(item.kind == "month" and item.value == "islamic" for item in words)


def _named(item: Item) -> str | None:
    if item.kind == "vague" and _is_ten(item):
        return item.value
    if item.kind == "last":
        return "late"
    return {1: "early", 2: "mid", 3: "late"}.get(item.number) if item.kind == "ordinal" else None
