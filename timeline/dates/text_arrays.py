"""Many EDTF texts to arrays of bounds: whole years, months and days all at once, the rest one by one.

Imports numpy, like `arrays`; nothing imports this module unasked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import DateError
from .arrays import month_starts
from .calendars import DEFAULT_HIJRI, calendar
from .parse import parse_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from .arrays import Bools, Ints

    MaskedInts = np.ma.MaskedArray[Any, np.dtype[np.int64]]

# The texts that are read all at once: d stands for any digit, every other character for itself.
_SHAPES = {
    shape: calendar_id
    for prefix, calendar_id in (("", "gregory"), ("AH ", DEFAULT_HIJRI))
    for shape in (f"{prefix}dddd-dd-dd", f"{prefix}dddd-dd", f"{prefix}dddd")
}


class BoundArrays(NamedTuple):
    """First and last days as inclusive day numbers; masked where a bound is open or unknown."""

    earliest: MaskedInts
    latest: MaskedInts


def bounds(texts: Iterable[str]) -> BoundArrays:
    """Return `earliest` and `latest` of each text, as `parse_date` does for one.

    Raises
    ------
    DateError
        For the first text that is no date, or whose day numbers leave 64 bits.
    """
    listed = list(texts)
    found = np.zeros((2, len(listed)), np.int64)
    missing = np.zeros((2, len(listed)), bool)
    left = np.ones(len(listed), bool)
    lengths = np.fromiter(map(len, listed), np.int64, len(listed))
    for shape, calendar_id in _SHAPES.items():
        places = np.flatnonzero(left & (lengths == len(shape)))
        digits, fits = _digits([listed[place] for place in places], shape)
        days, exist = _days(digits, calendar_id)
        fits[fits] = exist
        found[:, places[fits]] = days[:, exist]
        left[places[fits]] = False
    for place in np.flatnonzero(left):
        found[:, place], missing[:, place] = _one(listed[place])
    return BoundArrays(*(np.ma.array(days, mask=absent) for days, absent in zip(found, missing, strict=True)))


def _digits(texts: list[str], shape: str) -> tuple[npt.NDArray[np.uint32], Bools]:
    """Return the digits of the texts that fit the shape, a row each, and which texts they are."""
    if not texts:
        return np.empty((0, shape.count("d")), np.uint32), np.empty(0, bool)
    characters = np.array(texts, f"U{len(shape)}").view(np.uint32).reshape(len(texts), len(shape))
    pattern = np.array([ord(character) for character in shape], np.uint32)
    is_digit = pattern == ord("d")
    digits = characters[:, is_digit] - ord("0")  # below the digits it wraps to a large number
    fits = (digits <= 9).all(axis=1) & (characters[:, ~is_digit] == pattern[~is_digit]).all(axis=1)
    return digits[fits], fits


def _days(digits: npt.NDArray[np.uint32], calendar_id: str) -> tuple[Ints, Bools]:
    """Return the first and the last day of each row of digits, and whether there is such a date."""
    columns = digits.astype(np.int64)
    year: Ints = columns[:, :4] @ np.array([1000, 100, 10, 1])
    month: Ints | None = columns[:, 4:6] @ np.array([10, 1]) if columns.shape[1] > 4 else None
    source = calendar(calendar_id)
    index = 12 * (year - 1) + (0 if month is None else month - 1)
    start = month_starts(source, index)
    after = month_starts(source, index + (12 if month is None else 1))
    exists = np.ones(len(year), bool) if month is None else (month >= 1) & (month <= 12)
    if columns.shape[1] < 8:
        return np.array([start, after - 1]), exists
    day = start - 1 + columns[:, 6:] @ np.array([10, 1])
    return np.array([day, day]), exists & (start <= day) & (day < after)


def _one(text: str) -> tuple[tuple[int, int], tuple[bool, bool]]:
    """Return the bounds of a text and which of them are missing, 0 in their place."""
    date = parse_date(text)
    first, last = date.earliest, date.latest
    limit = np.iinfo(np.int64)
    if any(day is not None and not limit.min <= day <= limit.max for day in (first, last)):
        raise DateError(f"day numbers of 64 bits do not reach as far as {text!r}", text=text)
    return (first or 0, last or 0), (first is None, last is None)
