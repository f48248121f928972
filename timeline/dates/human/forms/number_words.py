"""Years and days in words: سنة ألف وأربعمائة وسبع وأربعين, nineteen hundred and five, هزار و سیصد و هفت.

They are read as if they stood in digits. In Arabic and Persian a year until 1600, of which nothing says in
which era it is counted, may be of each calendar.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...calendars import DEFAULT_HIJRI
from ...tables import number_words as table
from ..lexicon.tokens import normalise
from ..refuse import refusal, told_of
from .additive import additive
from .spelt import spelt_year

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_WORD = re.compile(
    r"[^\W\d_][^\W\d_\u0300-\u036f\u064b-\u0652\u0670ـ]*(?:[\u0300-\u036f\u064b-\u0652\u0670ـ]+[^\W\d_]*)*"
)
_GAP = re.compile(r"\s+|\s*-\s*").fullmatch
_ENGLISH_GAP = re.compile(r"\s+|\s*-\s*|,\s+").fullmatch
_YEAR_WORDS = frozenset(map(normalise, ("سنة", "عام", "سال", "year")))
_LEAST_YEAR, _LAST_DAY = 100, 31
_LAST_HIJRI_YEAR = 1600  # up to here a year may be of either calendar
_CALENDARS = ("gregory", DEFAULT_HIJRI)
_PERSIAN = frozenset(
    normalise(word)
    for names in (table.PERSIAN_TENS, table.PERSIAN_HUNDREDS, table.PERSIAN_THOUSANDS, {0: "سال"})
    for words in names.values()
    for word in words.split()
)  # beside which a year may be Solar Hijri


class _Found(NamedTuple):
    start: int
    end: int
    digits: str
    year: int | None  # where it is one of Arabic or Persian words


def number_words(text: str, given: Hints, read: Read) -> Date | None:
    """Read a text whose year, or day and year, stand in words; None where there is no such year.

    Raises
    ------
    DateError
        For what is left, told of the text; for a year of no said era that may be of several calendars.
    """
    found = _numbers(text)
    if not found:
        return None
    said, end = "", 0
    for number in found:
        said += text[end : number.start] + number.digits
        end = number.end
    said += text[end:]
    years = [number.year for number in found if number.year]
    if given.calendar is None and years and min(years) <= _LAST_HIJRI_YEAR:
        return _in_its_calendar(said, text, given, read)
    return _read(said, text, given, read)


def _in_its_calendar(said: str, text: str, given: Hints, read: Read) -> Date:
    """Read a year in the one calendar that the text names by an era or a month."""
    dates: dict[str, Date] = {}
    errors: list[DateError] = []
    persian = not _PERSIAN.isdisjoint(normalise(each[0]) for each in _WORD.finditer(text))
    for each in (*_CALENDARS, "persian") if persian else _CALENDARS:
        try:
            date = _read(said, text, given._replace(calendar=each), read)
        except DateError as error:
            errors.append(error)
        else:
            dates[str(date)] = date
    if len(dates) > 1:
        raise refusal("the text does not say in which era the year is counted", text, 0, dates)
    if not dates:
        raise errors[0]
    return next(iter(dates.values()))


def _read(said: str, text: str, given: Hints, read: Read) -> Date:
    try:
        return read(said, given)
    except DateError as error:
        error.message = error.message.replace(repr(said.strip()), repr(text.strip()))
        raise told_of(error, text) from None


def _numbers(text: str) -> list[_Found]:
    """Return the numbers in words that a text has, from left to right."""
    matches = list(_WORD.finditer(text))
    words = [normalise(match[0]) for match in matches]
    found: list[_Found] = []
    at = 0
    while at < len(words):
        number = _at(text, matches, words, at)
        if number is None:
            at += 1
            continue
        found.append(number)
        while at < len(words) and matches[at].start() < number.end:
            at += 1
    return found


def _at(text: str, matches: list[re.Match[str]], words: list[str], at: int) -> _Found | None:
    joined = _run(text, matches, words, at, english=True)
    if (spelt := spelt_year(joined)) is not None:
        return _Found(
            matches[at].start(), matches[at + spelt.words - 1].end(), f"{spelt.value}{spelt.plural}", None
        )
    joined = _run(text, matches, words, at, english=False)
    number = additive(joined, 0)
    if number is None:
        return None
    after_year = at > 0 and words[at - 1] in _YEAR_WORDS
    is_year = number.value >= _LEAST_YEAR or after_year
    # One word alone may be the name of a weekday.
    is_day = number.value <= _LAST_DAY and number.parts + number.words > 2
    if not (is_year or is_day):
        return None
    digits = f"{number.value:04d}" if is_year else str(number.value)
    return _Found(
        matches[at].start(), matches[at + number.words - 1].end(), digits, number.value if is_year else None
    )


def _run(text: str, matches: list[re.Match[str]], words: list[str], at: int, *, english: bool) -> list[str]:
    """Return the words from one on between which nothing but space stands; a comma after "thousand"."""
    end = at + 1
    while end < len(words):
        between = text[matches[end - 1].end() : matches[end].start()]
        comma = english and words[end - 1] == "thousand"
        if not (_ENGLISH_GAP if comma else _GAP)(between):
            break
        end += 1
    return words[at:end]
