"""Numbers in words of Arabic and Persian, whose parts are joined by "and" in any order.

``ألف وأربعمائة وسبع وأربعون``, ``اثنتين وثمانين ومائتين وألف``, ``ثمان وتسعين بعد الألف``, ``هزار و هفت``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...tables import number_words as table
from ..lexicon.tokens import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_AND, _AFTER, _ARTICLE = "و", "بعد", "ال"
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


class Number(NamedTuple):
    """A number that begins at a word.

    Attributes
    ----------
    value
        The number.
    words
        How many words it has.
    parts
        How many parts are joined in it.
    """

    value: int
    words: int
    parts: int


class _Part(NamedTuple):
    value: int
    places: frozenset[int]  # which of units, tens, hundreds and thousands it fills
    words: int = 1


def additive(words: Sequence[str], at: int) -> Number | None:
    """Return the number that begins at a normalised word; None where none does.

    Each place of the number, from units to thousands, is filled once.
    """
    part = _part(words, at, words[at])
    if part is None:
        return None
    total, filled, end, parts = part.value, part.places, at + part.words, 1
    while (joined := _joined(words, end)) is not None:
        start, first = joined
        part = _part(words, start, first)
        if part is None or part.places & filled:
            break
        total, filled, end, parts = total + part.value, filled | part.places, start + part.words, parts + 1
    return Number(total, end - at, parts)


def _joined(words: Sequence[str], at: int) -> tuple[int, str] | None:
    """Return where a further part stands and its first word without "and"; None where nothing is joined."""
    if at >= len(words):
        return None
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == _AND and following:
        return at + 1, following
    if word == _AFTER and _value(following) >= _HUNDRED:
        return at + 1, following
    return (at, word[1:]) if word[:1] == _AND and _value(word[1:]) else None


def _part(words: Sequence[str], at: int, first: str) -> _Part | None:
    value = _value(first)
    following = words[at + 1] if at + 1 < len(words) else ""
    if 1 <= value < _TEN and following:
        next_value = _value(following)
        if next_value == _TEN and following in _names(table.ARABIC_TEN):
            return _Part(_TEN + value, frozenset({1, _TEN}), 2)
        if next_value == _HUNDRED:
            return _Part(_HUNDRED * value, frozenset({_HUNDRED}), 2)
        if next_value == _THOUSAND or following in _names(table.ARABIC_SEVERAL_THOUSANDS):
            return _Part(_THOUSAND * value, frozenset({_THOUSAND}), 2)
    if not value:
        return None
    if _TEN <= value < 2 * _TEN:
        return _Part(value, frozenset({1, _TEN}))
    return _Part(value, frozenset({max(place for place in (1, _TEN, _HUNDRED, _THOUSAND) if place <= value)}))


def _value(word: str) -> int:
    """Return the value of a word, with or without the article; 0 for what is no number."""
    return _values().get(word) or _values().get(word.removeprefix(_ARTICLE), 0)


@cache
def _values() -> dict[str, int]:
    found = dict(_entries())
    hundred = [normalise(each) for each in table.ARABIC_HUNDRED.split()]
    for unit, names in table.ARABIC_UNITS.items():
        if unit > 2:
            found.update(
                (normalise(each) + end, _HUNDRED * unit) for each in names.split() for end in hundred
            )
    return found


def _entries() -> Iterator[tuple[str, int]]:
    several: tuple[Mapping[int, str], ...] = (
        table.ARABIC_UNITS,
        {_TEN: table.ARABIC_TEN, _HUNDRED: table.ARABIC_HUNDRED, 2 * _HUNDRED: table.ARABIC_TWO_HUNDRED},
        table.ARABIC_TENS,
        table.ARABIC_THOUSANDS,
        table.PERSIAN_UNITS,
        table.PERSIAN_TEENS,
        table.PERSIAN_TENS,
        table.PERSIAN_HUNDREDS,
        table.PERSIAN_THOUSANDS,
    )
    for names in several:
        for value, words in names.items():
            yield from ((normalise(each), value) for each in words.split())


@cache
def _names(words: str) -> frozenset[str]:
    return frozenset(map(normalise, words.split()))
