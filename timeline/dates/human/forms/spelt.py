"""Years in English words: nineteen hundred and five, eighteen forty-eight, two thousand and five."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ...tables import number_words as table

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS: Final = {word: number for number, word in enumerate(table.ENGLISH_UNITS, 1)}
_TEENS: Final = {word: number for number, word in enumerate(table.ENGLISH_TEENS, 10)}
_TENS: Final = {word: 10 * number for number, word in enumerate(table.ENGLISH_TENS, 2)}
_DECADES: Final = {word.removesuffix("y") + "ies": number for word, number in _TENS.items()}
_ZERO: Final = frozenset({"oh", "o", "nought"})
_NUMBERS: Final = frozenset({*_UNITS, *_TEENS, *_TENS, "hundred", "thousand"})
_TEN = 10


class Spelt(NamedTuple):
    """A year, how many words it has, and "s" where it is the first of a decade or a century."""

    value: int
    words: int
    plural: str = ""


def spelt_year(words: Sequence[str]) -> Spelt | None:
    """Return the year of three digits or more with which words in lower case begin; None for any others."""
    first = _below_hundred(words, 0)
    if first is None:
        return None
    found = _thousands(words, *first) or _hundreds(words, *first) or _pair(words, *first)
    if found is None or _word(words, found.words) in _NUMBERS:
        return None  # "fifteen nineteen forty-eight" is a day and a year
    return found


def _below_hundred(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Return a number from 1 to 99 and how many words it has."""
    word, following = _word(words, at), _word(words, at + 1)
    if word in _TENS:
        unit = _UNITS.get(following)
        return (_TENS[word] + unit, 2) if unit else (_TENS[word], 1)
    value = _TEENS.get(word) or _UNITS.get(word)
    return (value, 1) if value else None


def _thousands(words: Sequence[str], value: int, at: int) -> Spelt | None:
    if _word(words, at) != "thousand" or value >= _TEN:
        return None
    total, end = 1000 * value, at + 1
    start = end + (_word(words, end) == "and")
    rest = _below_hundred(words, start)
    if rest is None:
        return Spelt(total, end)
    hundreds = _hundreds(words, rest[0], start + rest[1]) if rest[0] < _TEN else None
    if hundreds is not None:
        return Spelt(total + hundreds.value, hundreds.words)
    return Spelt(total + rest[0], start + rest[1])


def _hundreds(words: Sequence[str], value: int, at: int) -> Spelt | None:
    if _word(words, at) == "hundreds":
        return Spelt(100 * value, at + 1, "s")
    if _word(words, at) != "hundred":
        return None
    end = at + 1
    start = end + (_word(words, end) == "and")
    rest = _below_hundred(words, start)
    return Spelt(100 * value, end) if rest is None else Spelt(100 * value + rest[0], start + rest[1])


def _pair(words: Sequence[str], value: int, at: int) -> Spelt | None:
    """Return a year that is said as two numbers: nineteen forty-eight, nineteen oh five, nineteen fifties."""
    word = _word(words, at)
    if word in _DECADES and value >= _TEN:
        return Spelt(100 * value + _DECADES[word], at + 1, "s")
    if word in _ZERO and (unit := _UNITS.get(_word(words, at + 1))):
        return Spelt(100 * value + unit, at + 2)
    rest = _below_hundred(words, at)
    return Spelt(100 * value + rest[0], at + rest[1]) if rest and min(value, rest[0]) >= _TEN else None


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""
