"""Dates in nothing but numbers: one reading is read, several are refused and listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...edtf.write import date_text, year_text
from ...expression import prefix
from ...parse import parse_date
from ..lexicon.eras import calendar_of, completed, counts_backwards
from ..lexicon.orders import old_style, orders, years
from ..refuse import exists, refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...protocol import Calendar
    from ...types import Date
    from ..hints import Hints
    from ..lexicon.items import Item

_LAST_HIJRI_YEAR = 1600  # four-digit years up to here may be years of either calendar
_DAY_DIGITS = 2


def is_numeric(words: Sequence[Item]) -> bool:
    """Return whether the items are numbers and what separates them, perhaps with an era."""
    kinds = [item.kind for item in words if item.kind != "era"]
    if not kinds or not {"number", "to", "slash"}.issuperset(kinds):
        return False
    if kinds[0] != "number" or kinds[-1] != "number" or {"to", "slash"}.issubset(kinds):
        return False
    if kinds == ["number", "number"] and any(item.width > _DAY_DIGITS for item in words):
        return False  # two years side by side are no run of years
    return len(kinds) == len(words) or kinds.count("number") == 3 or "slash" in kinds


def read_numbers(words: Sequence[Item], text: str, hints: Hints) -> Date:
    """Read one to three numbers, with or without an era.

    Raises
    ------
    DateError
        Unless there is exactly one date that they can be.
    """
    eras = list(dict.fromkeys(item.value for item in words if item.kind == "era"))
    if len(eras) > 1:
        raise refusal("a year in two eras: write one of them", text, 0, _each_with_its_era(words, hints))
    numbers = [item.value for item in words if item.kind == "number"]
    said = _Said(eras[0] if eras else None, hints)
    found = _readings(numbers, said, dashed=any(item.kind == "to" for item in words))
    readings = [each for each in dict.fromkeys(found) if exists(each)]
    if len(readings) == 1:
        return parse_date(readings[0])
    if readings:
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, readings)
    near = [each for each in found if exists(f"{each[:-2]}01")] if len(numbers) == 3 else []
    if len(numbers) == 2 and found and len(numbers[1]) < len(numbers[0]):
        raise refusal(
            f"{text.strip()!r} is no month of a year, and a run of years ends after it begins", text
        )
    if near or found:
        raise _told_of((near or found)[0], text)
    if len(numbers) == 2 and not any(item.kind == "era" for item in words):
        raise refusal("the year is missing", text, 0, _without_year(numbers, hints))
    raise refusal(f"{text.strip()!r} is no date; write 2025-11-06 or 6 November 2025", text)


def _without_year(numbers: Sequence[str], hints: Hints) -> list[str]:
    """Return the day and month that two numbers may be."""
    sign = prefix(calendar_of(None, None, hints))
    pairs = {"day-first": (numbers[::-1],), "month-first": (numbers,)}
    several = pairs.get(hints.order or "", (numbers[::-1], numbers))
    return [f"{sign}XXXX-{month.zfill(2)}-{day.zfill(2)}" for month, day in several]


class _Said(NamedTuple):
    """What is known of the calendar of numbers."""

    era: str | None
    hints: Hints

    def prefixes(self, year: int) -> tuple[str, ...]:
        """Return what EDTF writes before a year, for each calendar that it may be of."""
        if self.era is not None or self.hints.calendar is not None:
            return (prefix(self.calendar),)
        return ("", "AH ") if year <= _LAST_HIJRI_YEAR else ("",)

    @property
    def calendar(self) -> Calendar:
        """The calendar of the era, or the one that the caller knows; else the Gregorian."""
        return calendar_of(self.era, None, self.hints)

    def dated(self, year: int, *rest: int) -> list[str]:
        return [each + date_text(year, *rest) for each in self.prefixes(year)]

    def with_centuries(self, digits: str) -> list[str]:
        """Return the years that two digits may be: whole, and of the centuries that leave two out."""
        return [
            each + date_text(year)
            for each in self.prefixes(0)
            for year in (int(digits), *completed(int(digits), self._era(each)))
            if year
        ]

    def _era(self, sign: str) -> str:
        return "AH" if sign == "AH " else self.calendar.era


def _each_with_its_era(words: Sequence[Item], hints: Hints) -> list[str]:
    at = next((index for index, item in enumerate(words) if item.kind == "slash"), len(words))
    found = []
    for side in (words[:at], words[at + 1 :]):
        numbers = [item.value for item in side if item.kind == "number"]
        eras = [item.value for item in side if item.kind == "era"]
        if len(numbers) == len(eras) == 1:
            found += _readings(numbers, _Said(eras[0], hints), dashed=False)
    return found


def _told_of(reading: str, text: str) -> DateError:
    """Return what is wrong with the first reading, told of the text."""
    try:
        parse_date(reading)
    except DateError as error:
        return refusal(error.message, text)
    raise AssertionError(f"{reading} exists")


def _readings(numbers: Sequence[str], said: _Said, *, dashed: bool) -> list[str]:
    if len(numbers) > 3 or max(map(len, numbers)) > 4 or counts_backwards(said.era):
        return []
    if len(numbers) == 1:
        return _years(numbers[0], said)
    if len(numbers) == 3:
        return _three(numbers, said)
    return _two(numbers[0], numbers[1], said, dashed=dashed)


def _years(number: str, said: _Said) -> list[str]:
    if len(number) == 2 and said.era is None:
        return said.with_centuries(number)
    return said.dated(int(number))


def _two(first: str, second: str, said: _Said, *, dashed: bool) -> list[str]:
    """Return month and year, a run of years, or one year in two calendars (``132/750``) or styles."""
    found = []
    for year, month in ((second, first), (first, second)):
        if len(year) == 4 and len(month) <= 2 and 1 <= int(month) <= 12:
            found += said.dated(int(year), int(month))
    if (len(first) >= 3 and len(second) <= len(first)) or (len(first) == 3 and len(second) == 4):
        found += _run(first, second, said, dashed=dashed)
    if said.era is None and not dashed:
        found += _old_style(first, second, said)
        if _same_year(first, second):
            found += [f"AH {year_text(int(first))}", year_text(int(second))]
    return found


def _run(first: str, second: str, said: _Said, *, dashed: bool) -> list[str]:
    start = int(first)
    end = int(first[: max(len(first) - len(second), 0)] + second)
    plain = dashed and len(first) == 4  # like a year of four digits alone, which EDTF has for Gregorian
    prefixes = said.prefixes(start)[:1] if plain else said.prefixes(start)
    return [f"{each}{year_text(start)}/{year_text(end)}" for each in prefixes]


def _old_style(first: str, second: str, said: _Said) -> list[str]:
    year = old_style(first, second) if said.hints.calendar in (None, "julian") else None
    return [f"julian:{year_text(year)}"] if year is not None else []


def _same_year(hijri: str, gregorian: str) -> bool:
    """Return whether a year of the Hijra and one of the common era have days in common."""
    if min(len(hijri), len(gregorian)) < 3:
        return False
    ours, theirs = parse_date(f"AH {year_text(int(hijri))}"), parse_date(year_text(int(gregorian)))
    return theirs.covers(ours.earliest or 0) or ours.covers(theirs.earliest or 0)


def _three(numbers: Sequence[str], said: _Said) -> list[str]:
    """Return the days that three numbers may be, in the orders that people write them in."""
    return [
        date
        for written, month, day in orders(numbers, said.hints)
        for year in years(written, said.calendar.era)
        for date in said.dated(year, int(month), int(day))
    ]
