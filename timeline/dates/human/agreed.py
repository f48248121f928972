"""Two readers of one text, word by word and by the grammars of languages: what they agree on is read.

The words are those of many languages in any order; a grammar knows what one language writes with them. Of a
date with a single word, which is its month, no grammar has another reading, and none is asked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendar_date import CalendarDate
from .refuse import UNKNOWN_WORD, refusal

_WORDS = re.compile(r"[^\W\d_]+")
_OF_WORDS = frozenset({"ar", "en", "en-US"})  # the languages whose sentences are read word by word
_BRACKETS = frozenset("(（")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..types import Date
    from .hints import Hints, Read

    Words = Callable[[str, Hints], Date]


def agreed(text: str, given: Hints, by_words: Words, read: Read) -> Date:
    """Read a text by its words and by the grammars of the languages that have them all.

    Raises
    ------
    DateError
        Where they find several dates, with all of them; where no grammar finds any, that of the words.
    """
    if given.language is not None and (known := _only(text, given, read)) is not None:
        return known
    try:
        date = by_words(text, given)
    except DateError as error:
        return _by_grammar(text, given, error, read)
    if type(date) is CalendarDate and not date.qualification and len(_WORDS.findall(text)) <= 1:
        return date  # day, month and year, as most are
    found = dict.fromkeys((date, *_grammars(text, given, read)))
    if len(found) > 1:
        raise _several(text, map(str, found))
    return date


def noted(text: str, given: Hints, read: Read) -> Date | None:
    """Read a text with a note in brackets as a language writes it; None for any other text.

    A grammar knows what a note is of: "11 June 2004 (year uncertain)", "c. 1950 (between 1900 and 1999)".

    Raises
    ------
    DateError
        Where it can be several dates.
    """
    if not _BRACKETS.intersection(text):
        return None
    return _only(text, given, read)


def _only(text: str, given: Hints, read: Read) -> Date | None:
    """Return the only date that the grammars find; None where they find nothing."""
    found = _grammars(text, given, read)
    if len(found) > 1:
        raise _several(text, map(str, found))
    return next(iter(found), None)


def _by_grammar(text: str, given: Hints, error: DateError, read: Read) -> Date:
    """Return what the grammars find where the words have found nothing, or several things.

    Of languages in which the words know no sentences their doubts count only if the grammars share them.
    """
    try:
        found = _grammars(text, given, read)
    except DateError as refused:
        raise (refused if error.message.endswith(UNKNOWN_WORD) else error) from None
    said = {str(date) for date in found}
    known = {*error.readings, *((error.suggestion,) if error.suggestion else ())}
    if not found or (known and said <= known):
        raise error
    if known and not (known & said) and not any(_OF_WORDS & tags for tags in found.values()):
        known = set()
    if len(known | said) > 1:
        raise _several(text, (*error.readings, *said))
    return next(iter(found))


def _several(text: str, readings: Iterable[str]) -> DateError:
    return refusal(f"{text.strip()!r} has more than one reading", text, 0, readings)


def _grammars(text: str, given: Hints, read: Read) -> dict[Date, set[str]]:
    from .inverse import readings  # the grammars take longer to make than all else, and few texts need them

    return readings(text, given, read)
