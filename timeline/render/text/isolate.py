"""Text from a file that runs against the line: found, and kept from turning around what stands beside it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from .line import Span

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

RUNS = "L", "R"  # the direction of a text, by whether it is right-to-left


def isolated(span: Span, *, right_to_left: bool) -> str:
    """Give the text of a span, isolated where it comes from the file and runs against the line."""
    if runs_against(span, right_to_left=right_to_left):
        return f"{_isolate(span)}{span.text}{POP_ISOLATE}"
    return span.text


def _isolate(span: Span) -> str:
    """Choose what opens the isolate: the direction is said where the first letter shows another."""
    if span.runs in {"", direction(span.text)}:
        return FIRST_STRONG_ISOLATE
    return RIGHT_TO_LEFT_ISOLATE if span.runs == "R" else LEFT_TO_RIGHT_ISOLATE


def runs_against(span: Span, *, right_to_left: bool) -> bool:
    """Say whether a span comes from the file and has something that runs against the line."""
    return span.apart and (_has_left_to_right if right_to_left else _has_right_to_left)(span.text)


@cache
def _joined_digits() -> re.Pattern[str]:
    """Digits joined by hyphens or slashes, such as ISO dates, change places in a right-to-left line."""
    return re.compile("[0-9][-/][0-9X]")


class _Directions(dict[str, str]):
    """The direction of characters, filled in as they occur: "L", "R", or nothing for neither."""

    def __missing__(self, character: str) -> str:
        kind = bidirectional(character)
        self[character] = direction = "R" if kind == "AL" else kind if kind in {"L", "R"} else ""
        return direction


_DIRECTIONS = _Directions()


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and "R" in map(_DIRECTIONS.__getitem__, text)


def _has_left_to_right(text: str) -> bool:
    return "L" in map(_DIRECTIONS.__getitem__, text) or bool(_joined_digits().search(text))


def direction(text: str) -> str:
    """Say which way a text runs that stands apart, "L" or "R": as its first letter, as U+2068 has it."""
    return next(filter(None, map(_DIRECTIONS.__getitem__, text)), "L")
