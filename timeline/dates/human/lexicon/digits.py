"""Dates in digits beside words: "before 2025-12-25", "Thursday 6/11/2025", "31.12.1999 г."."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .eras import calendar_of
from .orders import old_style, orders, years
from .tokens import join_words
from .vocabulary import half_month, meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..hints import Hints
    from .tokens import Token

_SEPARATORS = frozenset("-./")
_MONTHS, _DAYS, _YEAR_DIGITS = 12, 31, 4
_DECIDING = 4  # words of a name
_LAST_HIJRI_YEAR = 1600  # up to here a year may be of either calendar


class Digits(NamedTuple):
    """What a run of numbers and separators may be.

    Attributes
    ----------
    tokens
        How many tokens it has.
    dates
        The (year, month, day) or (year, month) that it may be, the first the most likely.
    hijri
        Whether its year may be of the Hijra as well.
    years
        The two years that it may be the first and the last of, the second perhaps shortened; None where it is
        no run of years.
    """

    tokens: int
    dates: tuple[tuple[int, ...], ...]
    hijri: bool
    years: tuple[str, str] | None = None
    old_style: int | None = None
    """The year by our count, where the two may be one that began on 25 March."""


def digits(tokens: Sequence[Token], at: int, hints: Hints) -> Digits | None:
    """Return what the date in digits that begins at a token may be; None where none begins there."""
    numbers = _joined(tokens, at)
    if len(numbers) == 3:
        return _day(numbers, hints, dashed=tokens[at + 1].kind == "dash")
    if len(numbers) == 2 and not _ends_a_run(tokens, at):
        if tokens[at + 1].kind == "dash" and _is_month(tokens[at + 3 :]):
            return None  # the year of one day, and the next day: 5 Rajab 1117-11 Shaban 1119
        return _month(numbers, tokens[at + 1], hints)
    return None


def _joined(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the numbers that one kind of separator joins, from a token on; nothing within such a run."""
    numbers = [tokens[at].text]
    separator = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if at and not tokens[at].spaced and tokens[at - 1].text == separator:
        return []  # it goes on
    while separator in _SEPARATORS and at + 2 < len(tokens):
        between, number = tokens[at + 1 : at + 3]
        if between.text != separator or between.spaced or number.spaced or number.kind != "number":
            break
        numbers.append(number.text)
        at += 2
    return numbers


def _ends_a_run(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a number alone runs to this one, as in 11-12/2025: two months, or a day and a month."""
    before = tokens[max(at - 3, 0) : at]
    if not before or tokens[at].spaced or before[-1].text not in _SEPARATORS:
        return False
    return len(before) < 3 or before[0].text not in _SEPARATORS


def _is_month(following: Sequence[Token]) -> bool:
    """Return whether the name of a month begins here, or half of one."""
    words = [token.text for token in following[:_DECIDING] if token.kind == "word"]
    names = [join_words(words[:count]) for count in range(1, len(words) + 1)]
    found = [said for name in names if (said := meaning(name, name))]
    return any(said.kind == "month" for said in found) or any(map(half_month, names[:1]))


def _day(numbers: Sequence[str], hints: Hints, *, dashed: bool) -> Digits | None:
    found = [
        (year, int(month), int(day))
        for written, month, day in orders(numbers, hints)
        for year in years(written, calendar_of(None, None, hints).era)
    ]
    plausible = tuple(each for each in found if 1 <= each[1] <= _MONTHS and 1 <= each[2] <= _DAYS)
    if not found:
        return None
    iso = dashed and len(numbers[0]) == _YEAR_DIGITS
    return Digits(5, plausible or tuple(found[:1]), not iso and _may_be_hijri(found[0][0], hints))


def _month(numbers: Sequence[str], separator: Token, hints: Hints) -> Digits | None:
    first, second = numbers
    year, month = (first, second) if len(first) == _YEAR_DIGITS else (second, first)
    if len(year) != _YEAR_DIGITS or len(month) > 2 or not 1 <= int(month) <= _MONTHS:
        return None
    if separator.kind == "dash" and (year is second or len(month) == 1):
        return None  # a run of years, or of days before a year
    later = year is first and separator.text != "." and int(year[: -len(month)] + month) > int(year)
    hijri = separator.kind != "dash" and _may_be_hijri(int(year), hints)
    english = old_style(year, month) if later and separator.text == "/" else None
    julian = english if hints.calendar in (None, "julian") else None
    return Digits(3, ((int(year), int(month)),), hijri, (year, month) if later else None, julian)


def _may_be_hijri(year: int, hints: Hints) -> bool:
    return hints.calendar is None and year <= _LAST_HIJRI_YEAR
