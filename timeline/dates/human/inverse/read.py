"""All that a text can say in the languages that know its words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ....errors import DateError
from ...parse import parse_date
from ...phrases import phrases
from .combine import Source
from .dates import Dates
from .fold import fold
from .grammar import Plain
from .masks import Masks
from .said import sign_of
from .usual import usual
from .whole import Whole
from .words import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...types import Date
    from ..hints import Hints
    from .combine import Parser
    from .said import Said


def readings(text: str, given: Hints) -> list[Date]:
    """Return all the dates that a text can be in the languages that have its words, none where none has.

    Raises
    ------
    DateError
        Where it can be so many that they are not told apart.
    """
    folded = fold(text)
    found = (date for tag in languages(text, folded) for date in _dates(folded, tag, given))
    return list(dict.fromkeys(found))


def _dates(folded: str, tag: str, given: Hints) -> Iterator[Date]:
    source = Source(folded)
    for end, said in _grammar(tag)(source, 0):
        if end == len(folded) and (date := _date(said, given)) is not None:
            yield date
    if source.crowded:
        raise DateError("a text has too many readings to tell them apart")


def _date(said: Said, given: Hints) -> Date | None:
    try:
        return parse_date(sign_of(said.family, given.calendar) + said.text)
    except DateError:  # it does not exist
        return None


@cache
def _grammar(tag: str) -> Parser:
    words = phrases(tag)
    assert words is not None  # noqa: S101 - human dates know languages with phrases only
    plain = Plain(tag, words, usual(tag))
    masks = Masks(plain, words)
    return Whole(plain, masks, Dates(plain, masks, words), words).text
