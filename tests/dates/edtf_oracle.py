"""The days that an EDTF date can mean, by filling in every digit; slow, and shares no code with the library.

Days are counted with `datetime` in the years 1 to 400; any other year is counted in cycles earlier or later,
for the Gregorian calendar repeats after 400 years, which are 146,097 days.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from itertools import chain, product

# Meteorological seasons by months; what begins in December goes on in the next year.
_MAM, _JJA, _SON, _DJF = {3, 4, 5}, {6, 7, 8}, {9, 10, 11}, {12, 13, 14}
_PARTS: dict[int, set[int]] = {
    21: _MAM | _SON,
    22: _JJA | _DJF,
    23: _SON | _MAM,
    24: _DJF | _JJA,
    25: _MAM,
    26: _JJA,
    27: _SON,
    28: _DJF,
    29: _SON,
    30: _DJF,
    31: _MAM,
    32: _JJA,
    33: {1, 2, 3},
    34: {4, 5, 6},
    35: {7, 8, 9},
    36: {10, 11, 12},
    37: {1, 2, 3, 4},
    38: {5, 6, 7, 8},
    39: {9, 10, 11, 12},
    40: {1, 2, 3, 4, 5, 6},
    41: {7, 8, 9, 10, 11, 12},
}


_DATE = re.compile(r"(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?").fullmatch


def bounds(text: str) -> tuple[int | None, int | None]:
    """Return the first and the last day of any EDTF string, None for an end that is open or unknown."""
    if text[0] in "[{":
        ends = [
            bounds(member.replace("..", "/") if ".." in member else member)
            for member in text[1:-1].split(",")
        ]
        return (
            None
            if any(first is None for first, _ in ends)
            else min(first for first, _ in ends if first is not None),
            None
            if any(last is None for _, last in ends)
            else max(last for _, last in ends if last is not None),
        )
    if "/" in text:
        start, end = text.split("/")
        return (None if start in ("", "..") else bounds(start)[0]), (
            None if end in ("", "..") else bounds(end)[1]
        )
    if re.search("[YES]", text):
        first, last = _significant_years(text)
        return number(first, 1, 1), number(last, 12, 31)
    days = day_numbers(text.partition("T")[0])
    return min(days), max(days)


def number(year: int, month: int, day: int) -> int:
    """Count the day with `datetime`; raise `ValueError` where there is no such day."""
    cycles, of_cycle = divmod(year - 1, 400)
    return dt.date(of_cycle + 1, month, day).toordinal() + 146_097 * cycles


def _significant_years(text: str) -> tuple[int, int]:
    """Keep the first digits of the number as it is written out, and fill up with zeros and with nines."""
    match = re.fullmatch("Y?(-?)([0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?", text)
    assert match is not None
    sign, digits, exponent, count = match.groups()
    written = (digits + "0" * int(exponent or 0)).lstrip("0") or "0"
    kept = written[: int(count)] if count else written
    low, high = int(kept.ljust(len(written), "0")), int(kept.ljust(len(written), "9"))
    return (-high, -low) if sign else (low, high)


def day_numbers(text: str) -> set[int]:
    """Return all the days that a year, month, day or season can mean; 0001-01-01 is 1. Signs are left out."""
    match = _DATE(re.sub("[?~%]", "", text))
    assert match is not None
    sign, year, part, day = match.groups()
    years = [-number if sign else number for number in _fill(year)]
    parts = _fill(part or "XX")
    if part is not None and day is None and parts[0] in _PARTS:
        months = [(year + (month > 12), (month - 1) % 12 + 1) for year in years for month in _PARTS[parts[0]]]
    else:
        months = [(year, month) for year in years for month in parts if 1 <= month <= 12]
    days = tuple(number for number in _fill(day or "XX") if 1 <= number <= 31)
    return set(chain.from_iterable(_existing(year, month, days) for year, month in months))


def _fill(mask: str) -> list[int]:
    return [int("".join(digits)) for digits in product(*("0123456789" if d == "X" else d for d in mask))]


def _existing(year: int, month: int, days: tuple[int, ...]) -> list[int]:
    cycles, of_cycle = divmod(year - 1, 400)
    return [number + 146_097 * cycles for number in _existing_in_cycle(of_cycle + 1, month, days)]


@cache
def _existing_in_cycle(year: int, month: int, days: tuple[int, ...]) -> tuple[int, ...]:
    """Try each day of a month in the years 1 to 400, once for all the cycles."""
    found = []
    for day in days:
        try:
            found.append(dt.date(year, month, day).toordinal())
        except ValueError:
            continue
    return tuple(found)
