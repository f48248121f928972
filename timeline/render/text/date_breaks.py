"""Dates that stay together on a line: broken between their ends, and nowhere else if a line can hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dates.phrases import phrases
from .segment import NO_BREAK, no_break

if TYPE_CHECKING:
    from collections.abc import Callable

_COMMAS = ",\u060c"


def date_breaks(language: str) -> Callable[[str], str]:
    """Return what keeps dates in words together: "25 Jumada I – 25 Jumada II 1412 AH" breaks after a dash."""
    breaks = [_break_at(joint) for joint in _joints(language)]
    breaks += [(f"{comma}{NO_BREAK}", f"{comma} ") for comma in _COMMAS]

    def with_breaks(date: str) -> str:
        if " " not in date:
            return date
        text, bracket, note = no_break(date).partition(f"{NO_BREAK}(")
        for joined, parted in breaks:
            text = text.replace(joined, parted)
        return f"{text} ({note}" if bracket else text

    return with_breaks


def _joints(language: str) -> set[str]:
    """Return what stands, between spaces, between two dates: a dash, "or"."""
    words = phrases(language)
    if words is None:
        return set()
    joints = {words.wide.infix, words.either.infix, words.either.last}
    return {joint for joint in joints if joint.startswith(" ") and joint.endswith(" ")}


def _break_at(joint: str) -> tuple[str, str]:
    """Break before a word and after a dash."""
    joined = no_break(joint)
    return joined, f" {joined[1:]}" if joint.strip().isalpha() else f"{joined[:-1]} "
