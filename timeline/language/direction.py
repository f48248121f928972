"""Which way a text runs: by its language, by its letters."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal
from unicodedata import bidirectional

from .aliases import RIGHT_TO_LEFT, RIGHT_TO_LEFT_SCRIPTS
from .fallback import subtags

Direction = Literal["ltr", "rtl"]
ISOLATES: dict[Direction, str] = {"ltr": "\u2066", "rtl": "\u2067"}
"""What opens an isolate of each direction."""
POP_ISOLATE = "\u2069"
MARKS: dict[Direction, str] = {"ltr": "\u200e", "rtl": "\u200f"}
"""A letter of each direction that is not seen."""


@lru_cache(maxsize=256)
def is_right_to_left(tag: str) -> bool:
    """Return whether text in language `tag` runs right to left; a script subtag overrides the language."""
    language, script, _ = subtags(tag)
    return script in RIGHT_TO_LEFT_SCRIPTS if script else language in RIGHT_TO_LEFT


def direction_of(text: str, language: str = "und") -> Direction:
    """Return the direction of a text by its language; where that is undetermined, by its letters."""
    if language == "und":
        return first_strong(text) or "ltr"
    return "rtl" if is_right_to_left(language) else "ltr"


def first_strong(text: str) -> Direction | None:
    """Return the direction of the first letter that has one (UAX 9, P2 and P3), None where none has."""
    return next(filter(None, map(_STRONG.__getitem__, text)), None)


def has_letter(text: str, direction: Direction) -> bool:
    """Return whether some letter of a text runs that way."""
    if direction == "rtl" and text.isascii():
        return False
    return direction in map(_STRONG.__getitem__, text)


def isolated(text: str, direction: Direction | None, along: Direction) -> str:
    """Return a text such that it runs its own way among what runs `along` (UAX 9, isolates).

    Where nothing in it runs another way, or no direction is said, it is returned as it is.
    """
    if direction is None or (direction == along and not _turns(text, along)):
        return text
    return f"{ISOLATES[direction]}{text}{POP_ISOLATE}"


def _turns(text: str, along: Direction) -> bool:
    """Return whether something in a text runs another way; Arabic digits do, beside other Arabic digits."""
    if along == "rtl":
        return has_letter(text, "ltr")
    return not text.isascii() and any(bidirectional(char) in {"R", "AL", "AN"} for char in text)


class _Strong(dict[str, Direction | None]):
    """The direction of each character, filled in as they occur: None for digits, signs, marks and spaces.

    Threads may fill it at the same time: each writes the same value.
    """

    def __missing__(self, character: str) -> Direction | None:
        kind = bidirectional(character)
        self[character] = found = _BY_KIND.get(kind)
        return found


_BY_KIND: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_STRONG = _Strong()
