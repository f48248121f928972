"""Names that months of two calendars have.

Nisan is April in Turkish and the month of Passover, Mart is March and the first month of an Ottoman year.
Without a word about the calendar they are the Gregorian months, where the year is one in which nobody would
mean the other calendar; else both readings are told.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from ..calendars import calendar
from ..names import LANGUAGES, month_names
from ..rumi import FIRST_YEAR, LAST_YEAR
from .lexicon.tokens import key, tokens
from .refuse import refusal

if TYPE_CHECKING:
    from ..types import Date
    from .hints import Hints, Read

_LIKELY: Final = {"rumi": (FIRST_YEAR, LAST_YEAR), "hebrew": (4000, 9999)}
"""By calendar, the years, first and last inclusive, that may be meant to be of it where nothing says so."""


def check_names(date: Date, text: str, given: Hints, read: Read) -> None:
    """Raise `DateError` where the months of a Gregorian date may be those of another calendar.

    The error has both readings.
    """
    if date.calendar.id != "gregory" or (given.calendar and calendar(given.calendar).era == "CE"):
        return
    years = [date.calendar.date(day)[0] for day in date.known_days]
    for other, (first, last) in _LIKELY.items():
        if any(first <= year <= last for year in years) and _has_names(text, other):
            theirs = read(text, given._replace(calendar=other))
            if theirs.calendar.id == other:
                message = f"the months of the calendar {other!r} have the same names"
                raise refusal(message, text, 0, (str(date), str(theirs)))


def hebrew_month(name: str) -> int:
    """Return which name of the Hebrew calendar a normalised name is, from 1; 0 where it is none."""
    return _hebrew().get(name, 0)


def _has_names(text: str, calendar_id: str) -> bool:
    names = _hebrew() if calendar_id == "hebrew" else _rumi()
    return any(token.kind == "word" and token.text in names for token in tokens(text))


@cache
def _hebrew() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for number, name in enumerate(month_names("hebrew", language), 1):
            found.setdefault(key(name), number)
    return found


@cache
def _rumi() -> frozenset[str]:
    """Return the names as the Ottoman state wrote them, and those of today in the countries it has become."""
    return frozenset(
        key(name)
        for tag in ("tr", "ar-SY")
        for each in ("rumi", "gregory")
        for name in month_names(each, tag)
    )
