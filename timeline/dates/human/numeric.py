"""Dates in nothing but numbers: one reading is read, several are refused and listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DateError
from ..edtf.write import date_text, year_text
from ..parse import parse_date
from .refuse import exists, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Date
    from .items import Item

_LAST_HIJRI_YEAR = 1600  # four-digit years up to here may be years of either calendar
_ORDERS_YEAR_LAST = ((2, 1, 0), (2, 0, 1))  # positions of year, month, day
_YEAR_FIRST = (0, 1, 2)


def is_numeric(words: Sequence[Item]) -> bool:
    """Return whether the items are numbers and what separates them, perhaps with an era."""
    kinds = [item.kind for item in words if item.kind != "era"]
    if not kinds or not {"number", "to", "slash"}.issuperset(kinds):
        return False
    if kinds[0] != "number" or kinds[-1] != "number":
        return False
    return len(kinds) == len(words) or kinds.count("number") == 3 or "slash" in kinds


def read_numbers(words: Sequence[Item], text: str) -> Date:
    """Read one to three numbers, with or without an era.

    Raises
    ------
    DateError
        Unless there is exactly one date that they can be.
    """
    if len({item.value for item in words if item.kind == "era"}) > 1:
        raise refusal("a year in two eras: write one of them", text, 0, _each_with_its_era(words))
    numbers = [item.value for item in words if item.kind == "number"]
    era = next((item.value for item in words if item.kind == "era"), None)
    found = _readings(numbers, era, dashed=any(item.kind == "to" for item in words))
    readings = [each for each in dict.fromkeys(found) if exists(each)]
    if len(readings) == 1:
        return parse_date(readings[0])
    if readings:
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, readings)
    near = [each for each in found if exists(f"{each[:-2]}01")] if len(numbers) == 3 else found
    if len(near) == 1:
        raise _told_of(near[0], text)
    raise refusal(f"{text.strip()!r} is no date; write 2025-11-06 or 6 November 2025", text)


def _each_with_its_era(words: Sequence[Item]) -> list[str]:
    at = next((index for index, item in enumerate(words) if item.kind == "slash"), len(words))
    found = []
    for side in (words[:at], words[at + 1 :]):
        numbers = [item.value for item in side if item.kind == "number"]
        eras = [item.value for item in side if item.kind == "era"]
        if len(numbers) == len(eras) == 1:
            found += _readings(numbers, eras[0], dashed=False)
    return found


def _told_of(reading: str, text: str) -> DateError:
    """Return what is wrong with the only reading, told of the text."""
    try:
        parse_date(reading)
    except DateError as error:
        return refusal(error.message, text)
    raise AssertionError(f"{reading} exists")


def _readings(numbers: Sequence[str], era: str | None, *, dashed: bool) -> list[str]:
    if len(numbers) > 3 or max(map(len, numbers)) > 4 or era in ("BCE", "BH"):
        return []
    if len(numbers) == 1:
        return _years(numbers[0], era)
    if len(numbers) == 3:
        return _three(numbers, era)
    return _two(numbers[0], numbers[1], era, dashed=dashed)


def _prefixes(year: int, era: str | None) -> tuple[str, ...]:
    if era is not None:
        return ("AH ",) if era == "AH" else ("",)
    return ("", "AH ") if year <= _LAST_HIJRI_YEAR else ("",)


def _years(number: str, era: str | None) -> list[str]:
    if len(number) == 2 and era is None:
        return [f"{century}{number}" for century in ("19", "20")] + [f"AH {c}{number}" for c in ("13", "14")]
    return [prefix + year_text(int(number)) for prefix in _prefixes(int(number), era)]


def _two(first: str, second: str, era: str | None, *, dashed: bool) -> list[str]:
    """Return month and year, a run of years, or one year in each calendar (``132/750``)."""
    found = []
    for year, month in ((second, first), (first, second)):
        if len(year) == 4 and len(month) <= 2:
            found += [prefix + date_text(int(year), int(month)) for prefix in _prefixes(int(year), era)]
    if len(first) >= 3 and len(second) <= len(first):
        start, end = year_text(int(first)), year_text(int(first[: len(first) - len(second)] + second))
        plain = dashed and len(first) == 4  # like a year of four digits alone, which EDTF has for Gregorian
        found += [f"{prefix}{start}/{end}" for prefix in (("",) if plain else _prefixes(int(first), era))]
    if era is None and not dashed and _same_year(first, second):
        found += [f"AH {year_text(int(first))}", year_text(int(second))]
    return found


def _same_year(hijri: str, gregorian: str) -> bool:
    """Return whether a year of the Hijra and one of the common era have days in common."""
    if min(len(hijri), len(gregorian)) < 3:
        return False
    ours, theirs = parse_date(f"AH {year_text(int(hijri))}"), parse_date(year_text(int(gregorian)))
    return theirs.covers(ours.earliest or 0) or ours.covers(theirs.earliest or 0)


def _three(numbers: Sequence[str], era: str | None) -> list[str]:
    if len(numbers[0]) >= 3:
        orders: tuple[tuple[int, int, int], ...] = (_YEAR_FIRST,)
    elif len(numbers[2]) >= 3:
        orders = _ORDERS_YEAR_LAST
    else:
        orders = (*_ORDERS_YEAR_LAST, _YEAR_FIRST)
    found = []
    for y, m, d in orders:
        year, month, day = numbers[y], numbers[m], numbers[d]
        if len(month) > 2 or len(day) > 2:
            continue
        years = [int(year)] if len(year) > 2 else [100 * c + int(year) for c in _centuries(era)]
        for each in years:
            found += [p + date_text(each, int(month), int(day)) for p in _prefixes(each, era)]
    return found


def _centuries(era: str | None) -> tuple[int, int]:
    return (13, 14) if era == "AH" else (19, 20)
