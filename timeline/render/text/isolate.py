"""Text from a file that runs against the line: found, and kept from turning around what stands beside it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ...language.direction import ISOLATES, POP_ISOLATE, direction_of, has_letter

if TYPE_CHECKING:
    from .segment import TextSegment

_FIRST_STRONG_ISOLATE = "\u2068"


def isolated(segment: TextSegment, *, right_to_left: bool) -> str:
    """Return the text of a segment, isolated where it comes from the file and runs against the line."""
    if runs_against(segment, right_to_left=right_to_left):
        return f"{_isolate(segment)}{segment.text}{POP_ISOLATE}"
    return segment.text


def _isolate(segment: TextSegment) -> str:
    """Choose what opens the isolate: the direction is said where the first letter shows another."""
    if segment.direction in {None, direction_of(segment.text)}:
        return _FIRST_STRONG_ISOLATE
    return ISOLATES["rtl" if segment.direction == "rtl" else "ltr"]


def runs_against(segment: TextSegment, *, right_to_left: bool) -> bool:
    """Return whether a segment comes from the file and has something that runs against the line."""
    return segment.isolate and (_has_left_to_right if right_to_left else _has_right_to_left)(segment.text)


@cache
def _joined_digits() -> re.Pattern[str]:
    """Digits joined by hyphens or slashes, such as ISO dates, change places in a right-to-left line."""
    return re.compile("[0-9][-/][0-9X]")


def _has_right_to_left(text: str) -> bool:
    return has_letter(text, "rtl")


def _has_left_to_right(text: str) -> bool:
    return has_letter(text, "ltr") or bool(_joined_digits().search(text))
