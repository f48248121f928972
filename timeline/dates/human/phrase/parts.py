"""Parts of time: halves, thirds and quarters are exact; "early" and "late" are what a convention says.

A part that does not divide what it is of rounds down: the thirds of a century are 33, 33 and 34 years.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from ...conventions import CONVENTIONS
from ..doubt import DoubtError
from ..lexicon.items import written
from ..lexicon.words import QUARTER_OF_A_YEAR
from ..refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...conventions import Unit
    from ..hints import Hints
    from ..lexicon.items import Item

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

    def of(self, size: int, unit: Unit, first: int) -> tuple[int, int] | None:
        """Return the first and last of the `size` years, months or days of a unit that are in it.

        Both are inclusive and count from `first`, the first of the unit. None where the convention does not
        say.
        """
        if self.parts:
            low, high = ((self.which + end) * size // self.parts for end in (-1, 0))
            return first + low, first + high - 1
        bounds = CONVENTIONS[self.convention].bounds(self.name, unit)
        return bounds and (bounds[0], first + size - 1 if bounds[1] is None else bounds[1])


def take_part(words: Sequence[Item], text: str, hints: Hints) -> tuple[Part | None, list[Item]]:
    """Return the part that a date says it is of something, and its other words.

    Raises
    ------
    DoubtError
        Where it is not said which part it is.
    DateError
        Where there are two parts, or no such part; for a vague one without a convention.
    """
    rest = _with_decades(words, text)
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
    while parts and rest and rest[-1].kind == "comma":
        rest.pop()  # that was before the part: 19th century, first half
    if len(parts) > 1:
        raise refusal("a part of a part of a time is not read", text, parts[1].offset)
    return (parts[0] if parts else None), rest


def with_late(words: Sequence[Item]) -> list[Item]:
    """Return the items, "latter" as "late" where it is not of halves; without "part" after such a word."""
    found: list[Item] = []
    for index, item in enumerate(words):
        after = words[index + 1] if index + 1 < len(words) else None
        if item.kind == "last" and item.value and after is not None and after.kind != "part":
            found.append(item._replace(kind="vague"))
        elif item.kind != "part word" or not found or found[-1].kind != "vague":
            found.append(item)
    return found


def _with_decades(words: Sequence[Item], text: str) -> list[Item]:
    """Return the items, a decade that is one of the ten of a century as that part: its last decade."""
    found = list(words)
    if any(item.kind == "century" for item in words):
        for index, item in enumerate(words):
            if item.kind == "decade" and not item.value and _number_of(words, index, text):
                found[index] = item._replace(kind="part", value="decade", number=10)
    return found


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
    found = _number_of(words, at, text)
    if found is None:
        instead = [[item._replace(width=which)] for which in range(1, item.number + 1)]
        name = item.value.replace(QUARTER_OF_A_YEAR, "quarter")
        message = f"which {name} is meant by {written(item, text)!r}?"
        raise DoubtError(message, text, item, instead, settled=False)
    number, taken = found
    return (number or item.number), taken | {at}


def _number_of(words: Sequence[Item], at: int, text: str) -> tuple[int, set[int]] | None:
    """Return the number of a part, 0 for the last one, and where its words stand; None where it has none.

    It stands before the part, but for "Q1" and the languages of the right, where it stands after it.
    """
    if _right_to_left(text[words[at].offset]):
        return _numbered(words, at + 1) or _numbered(words, at - 1)
    if words[at + 1 : at + 2] and words[at + 1].attached and words[at + 1].width == 1:
        return _numbered(words, at + 1)
    return _numbered(words, at - 1)


def _numbered(words: Sequence[Item], at: int) -> tuple[int, set[int]] | None:
    if not 0 <= at < len(words):
        return None
    item = words[at]
    if item.kind == "last":
        return 0, {at}
    if item.kind == "ordinal" or (item.kind == "number" and item.width == 1):
        return item.number, {at}
    if item.kind == "suffix" and at and words[at - 1].width == 1:
        return words[at - 1].number, {at - 1, at}
    return None


def _exact(item: Item, which: int, text: str) -> Part:
    count = item.number
    name = item.value or "third"
    if not 1 <= which <= count:
        said = name.replace(QUARTER_OF_A_YEAR, "quarter")
        raise refusal(f"{said} must be in 1..{count}, got {which}", text, item.offset)
    return Part(name, which, count, item.offset)


def _vague(item: Item, text: str, hints: Hints) -> Part:
    if hints.convention is None:
        raise refusal(f"{written(item, text)!r} has no agreed bounds", text, item.offset)
    return Part(item.value, 0, 0, item.offset, hints.convention)


def _right_to_left(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL")
