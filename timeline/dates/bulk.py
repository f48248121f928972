"""Many texts of dates: each is read or refused, and none stops the others."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..errors import DateError, did_you_mean
from .human.hints import hints
from .human.read import parse_human

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .human.hints import Order
    from .types import Date

_REMEMBERED = 2**16  # distinct texts; columns of catalogues have far fewer

# What a message quotes or counts is not what kind of fault it tells of.
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|`[^`]*`")
_NUMBER = re.compile(r"(?<![\w-])\d+")


class DateOutcome(NamedTuple):
    """What became of one text: a date, or an error in its place."""

    date: Date | None
    error: str | None
    """What is wrong, with the dates that the text may mean, on one line."""
    kind: str | None
    """The same of all errors of this kind: the message without what is this text's alone."""


class Tally:
    """Counts what became of texts, by row, from 1; what it keeps does not grow with the rows."""

    def __init__(self) -> None:
        self.rows = 0
        self.dates = 0
        self.refused: Counter[str] = Counter()
        """How many are refused, by kind."""
        self.first: dict[str, int] = {}
        """The first row of each kind."""

    def add(self, found: DateOutcome) -> None:
        """Count the outcome of the next row."""
        self.rows += 1
        if found.kind is None:
            self.dates += 1
        else:
            self.refused[found.kind] += 1
            self.first.setdefault(found.kind, self.rows)


def reader(
    *,
    calendar: str | None = None,
    order: Order | None = None,
    convention: str | None = None,
    language: str | None = None,
) -> Callable[[str], DateOutcome]:
    """Return a function that reads any text as `parse_human` does, with these hints, and never raises.

    It remembers what became of the last 65,536 distinct texts.

    Raises
    ------
    UnknownCalendarError, OptionError
        For a hint that is none.
    """
    hints(calendar, order, convention, language)

    @lru_cache(maxsize=_REMEMBERED)
    def read(text: str) -> DateOutcome:
        try:
            date = parse_human(text, calendar=calendar, order=order, convention=convention, language=language)
            return DateOutcome(date, None, None)
        except DateError as error:
            return refused(error.message, error.suggestion)

    return read


def refused(message: str, suggestion: str | None = None) -> DateOutcome:
    """Return the outcome of what is refused."""
    return DateOutcome(None, message + did_you_mean(suggestion), kind_of(message))


def kind_of(message: str) -> str:
    """Return what messages of a kind have in common: without what they quote, count and advise."""
    return _NUMBER.sub("…", _QUOTED.sub("…", message).partition("; ")[0])


def outcomes(
    texts: Iterable[str],
    *,
    calendar: str | None = None,
    order: Order | None = None,
    convention: str | None = None,
    language: str | None = None,
) -> Iterable[DateOutcome]:
    """Return an iterator over what becomes of each text, in order; hints and errors are those of `reader`."""
    return map(reader(calendar=calendar, order=order, convention=convention, language=language), texts)
