"""Bounds on both sides, and years in a list without a word between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import DateError
from ...parse import parse_date
from ..refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...types import Date
    from ..lexicon.items import Item

    Read = Callable[[Sequence[Item]], Date]

_YEAR_DIGITS = 3
_LOWER, _UPPER = ("after", "not before"), ("before", "by")


def combined(words: Sequence[Item], text: str, read: Read) -> Date | None:
    """Read "after 1850 and before 1860"; None for anything else.

    Raises
    ------
    DateError
        For "1850, 1852", which may be both years or one of them.
    """
    if _are_years(words):
        readings = [_set(words, read, frame) for frame in ("{{{}}}", "[{}]")]
        raise refusal("all of these may be meant, or one of them", text, words[0].offset, readings)
    return _between_bounds(words, text, read)


def _between_bounds(words: Sequence[Item], text: str, read: Read) -> Date | None:
    kinds = [item.kind for item in words]
    if "and" not in kinds:
        return None
    at = kinds.index("and")
    heads = kinds[0], kinds[at + 1] if at + 1 < len(kinds) else ""
    if heads[0] in _UPPER and heads[1] in _LOWER:
        lower, upper = words[at + 1 :], words[:at]
    elif heads[0] in _LOWER and heads[1] in _UPPER:
        lower, upper = words[:at], words[at + 1 :]
    else:
        return None
    first, last = str(read(lower)), str(read(upper))
    if last.partition("[")[0] != first.partition("[")[0]:
        raise refusal("both dates must be in one calendar", text, words[0].offset)
    try:
        return parse_date(f"{first.partition('..')[0]}..{last.rpartition('..')[2]}")
    except DateError as error:
        raise refusal(error.message, text, words[0].offset) from None


def _are_years(words: Sequence[Item]) -> bool:
    years, commas = words[::2], words[1::2]
    if len(commas) != len(years) - 1 or not commas or any(item.kind != "comma" for item in commas):
        return False
    return all(item.kind == "number" and item.width >= _YEAR_DIGITS for item in years)


def _set(words: Sequence[Item], read: Read, frame: str) -> str:
    dates = [read([item]) for item in words[::2]]
    sign = str(dates[0]).removesuffix(dates[0].text)
    return sign + frame.format(",".join(each.text for each in dates))
