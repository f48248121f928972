"""The members of a choice or a list: where a sentence has them, and what they are in EDTF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .extent import Extent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lexicon.items import Item


def split(words: Sequence[Item], joint: str, joints: tuple[str, ...]) -> list[list[Item]]:
    """Split at the joints; after the last "or" (or "and") a comma is none."""
    last = max(index for index, item in enumerate(words) if item.kind == joint)
    groups: list[list[Item]] = [[]]
    for index, item in enumerate(words):
        if item.kind in joints and index <= last:
            groups.append([])
        else:
            groups[-1].append(item)
    return groups


def member(run: Sequence[Extent]) -> Extent:
    """Return one date, or the run from one to another, as a member of a set."""
    first, last = run[0], run[-1]
    if len(run) == 1:
        return first
    if first.ranged or last.ranged or first.size != last.size:
        size = max(first.size, last.size)
        return Extent(f"{first.first(size)}..{last.last(size)}", True, size, first.fields)
    return Extent(f"{first.text}..{last.text}", True, first.size, first.fields)
