"""All that a text can say in the languages that know its words."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from ....errors import DateError
from ...parse import parse_date
from ...phrases import phrases
from ...wording import format_date
from ..refuse import told_of
from .combine import Source
from .dates import Dates
from .fold import fold
from .grammar import Plain
from .masks import Masks
from .said import Relayed, sign_of
from .usual import usual
from .whole import Whole
from .words import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...types import Date
    from ..hints import Hints, Read
    from .combine import Parser
    from .said import Said


def readings(text: str, given: Hints, read: Read) -> dict[Date, set[str]]:
    """Return all the dates that a text can be, with the languages that have its words; none where none has.

    Where the caller knows the language, it alone is tried.

    `read` reads what the text says in English of a date that it holds.

    Raises
    ------
    DateError
        Where it can be so many that they are not told apart, or what it says is refused in English too.
    """
    folded = fold(text)
    found: dict[Date, set[str]] = {}
    for tag in [given.language] if given.language else languages(folded):
        for date in _dates(text, folded, tag, given, read):
            found.setdefault(date, set()).add(tag)
    return found


def _dates(text: str, folded: str, tag: str, given: Hints, read: Read) -> Iterator[Date]:
    source = Source(folded, unicodedata.normalize("NFC", text).replace(".", ""))
    for end, said in _grammar(tag)(source, 0):
        if end == len(folded) and (date := _date(said, text, given, read)) is not None:
            yield date
    if source.crowded:
        raise DateError("a text has too many readings to tell them apart", text=text)


def _date(said: Said | Relayed, text: str, given: Hints, read: Read) -> Date | None:
    if isinstance(said, Relayed):
        date = _date(said.said, text, given, read)
        return date and _relay(said.template, date, text, given, read)
    if given.calendar == "rumi" and said.family == "gregory":  # whose months have the same names
        return None
    try:
        return parse_date(sign_of(said.family, given.calendar) + said.text)
    except DateError:  # it does not exist
        return None


def _relay(template: str, date: Date, text: str, given: Hints, read: Read) -> Date | None:
    english = template.format(format_date(date))
    if fold(english) == fold(text):  # it is English: the reader of words has read it
        return None
    try:
        return read(english, given._replace(language=None))
    except DateError as error:
        raise told_of(error, text) from None


@cache
def _grammar(tag: str) -> Parser:
    words = phrases(tag)
    assert words is not None  # noqa: S101 - human dates know languages with phrases only
    plain = Plain(tag, words, usual(tag))
    masks = Masks(plain, words)
    return Whole(plain, masks, Dates(plain, masks, words), words).text
