"""What kind of date stands inside a phrase: the article and the case of a phrase may depend on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calendar_date import CalendarDate
from ..significant import SignificantYear
from ..unspecified import UnspecifiedDate

if TYPE_CHECKING:
    from ..expression import Expression
    from .parts import Parts

_BY_SIZE = ("", "year", "month", "day")
_BY_OPEN_DIGITS = {1: "decade", 2: "century"}


def kind_of(date: Expression) -> str:
    """Return "day", "month", "year", "decade" or "century"; "" for a date that is none of them."""
    if isinstance(date, UnspecifiedDate):
        year, *rest = date.masks
        return "" if rest else _BY_OPEN_DIGITS.get(year.count("X"), "")
    if isinstance(date, CalendarDate) and not isinstance(date, SignificantYear):
        return _BY_SIZE[sum(part is not None for part in (date.year, date.month, date.day))]
    return ""


def kind_of_parts(parts: Parts) -> str:
    """Return "day", "month" or "year"."""
    return _BY_SIZE[len(parts)]
