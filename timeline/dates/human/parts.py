"""Parts of time: halves, thirds and quarters are exact; "early" and "late" are what a convention says.

A part that does not divide what it is of rounds down: the thirds of a century are 33, 33 and 34 years.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from .conventions import CONVENTIONS
from .doubt import DoubtError
from .items import written
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .conventions import Unit
    from .hints import Hints
    from .items import Item

_THIRD = 3


class Part(NamedTuple):
    """A part of a time.

    An exact one is number `which` of `parts`, from 1; of a vague one `parts` is 0, `name` is its word and
    `convention` the name of the convention that bounds it.
    """

    name: str
    which: int
    parts: int
    offset: int
    convention: str = ""

    def of(self, size: int, unit: Unit) -> tuple[int, int] | None:
        """Return the first and last of the `size` years, months or days of a unit that are in it.

        They count from 0, both inclusive, and may lie outside the unit. None where the convention does not
        say; nothing where the part is shorter than one of them.
        """
        if self.parts:
            return (self.which - 1) * size // self.parts, self.which * size // self.parts - 1
        bounds = CONVENTIONS[self.convention].bounds(self.name, unit)
        return None if bounds is None else (int(bounds[0] * size), int(bounds[1] * size) - 1)


def take_part(words: Sequence[Item], text: str, hints: Hints) -> tuple[Part | None, list[Item]]:
    """Return the part that a date says it is of something, and its other words.

    Raises
    ------
    DoubtError
        Where it is not said which part it is, or no convention says what it means.
    DateError
        Where there are two parts, or no such part.
    """
    rest = list(words)
    parts = []
    while (at := next((i for i in range(len(rest)) if _is_part(rest, i)), None)) is not None:
        item = rest[at]
        if item.kind == "vague":
            parts.append(_vague(item, text, hints))
            del rest[at]
        else:
            which, taken = _which(rest, at, text)
            parts.append(_exact(item, which, text))
            rest = [each for index, each in enumerate(rest) if index not in taken]
    if len(parts) > 1:
        raise refusal("a part of a part of a time is not read", text, parts[1].offset)
    return (parts[0] if parts else None), rest


def _is_part(words: Sequence[Item], at: int) -> bool:
    """Return whether an item is a part; "third" is one after another ordinal: the first third of 1850."""
    item = words[at]
    if item.kind != "ordinal":
        return item.kind in ("part", "vague")
    spelt = item.number == _THIRD and item.value == ""
    return spelt and at > 0 and words[at - 1].kind in ("ordinal", "last")


def _which(words: Sequence[Item], at: int, text: str) -> tuple[int, set[int]]:
    """Return which part is meant, and the indices of the words that say so.

    Raises
    ------
    DoubtError
        Where none does.
    """
    item = words[at]
    if item.width:
        return item.width, {at}
    after, before = _numbered(words, at + 1, 1), _numbered(words, at - 1, -1)
    found = (after or before) if _right_to_left(text[item.offset]) else (before or after)
    if found is None:
        count = item.number
        instead = [[item._replace(width=which)] for which in range(1, count + 1)]
        message = f"which {item.value} is meant by {written(item, text)!r}?"
        raise DoubtError(message, text, item, instead, settled=False)
    number, taken = found
    return (number or item.number), taken | {at}


def _numbered(words: Sequence[Item], at: int, step: int) -> tuple[int, set[int]] | None:
    """Return the number that an item, or the one before its suffix, gives a part; 0 for the last one."""
    if not 0 <= at < len(words):
        return None
    item = words[at]
    if item.kind == "last":
        return 0, {at}
    if item.kind == "ordinal":
        return item.number, {at}
    if item.kind == "suffix" and step < 0 and at and words[at - 1].width == 1:
        return words[at - 1].number, {at - 1, at}
    if item.kind == "number" and item.width == 1:
        suffix = {at + 1} if words[at + 1 : at + 2] and words[at + 1].kind == "suffix" else set()
        return item.number, {at} | (suffix if step > 0 else set())
    return None


def _exact(item: Item, which: int, text: str) -> Part:
    count = item.number
    name = item.value or "third"
    if not 1 <= which <= count:
        raise refusal(f"{name} must be in 1..{count}, got {which}", text, item.offset)
    return Part(name, which, count, item.offset)


def _vague(item: Item, text: str, hints: Hints) -> Part:
    name = item.value
    names = tuple(CONVENTIONS)
    if item.width:
        return Part(name, 0, 0, item.offset, names[item.width - 1])
    if hints.convention is not None:
        return Part(name, 0, 0, item.offset, hints.convention)
    message = (
        f"{written(item, text)!r} has no agreed bounds, name a convention or write the time that it may be"
    )
    instead = [[item._replace(width=index)] for index, _ in enumerate(names, 1)]
    raise DoubtError(message, text, item, instead, settled=False)


def _right_to_left(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL")
