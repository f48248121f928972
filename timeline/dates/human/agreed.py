"""Two readers of one text, word by word and by the grammars of languages: what they agree on is read.

The words are those of many languages in any order; a grammar knows what one language writes with them. Where
the words alone make a single year, month or day, no grammar has another reading, and none is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendar_date import CalendarDate
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..types import Date
    from .hints import Hints, Read

    Words = Callable[[str, Hints], Date]

_BRACKETS = frozenset("(（")  # before a note, in Chinese and Japanese of full width


def agreed(text: str, given: Hints, by_words: Words) -> Date:
    """Read a text by its words and by the grammars of the languages that have them all.

    Raises
    ------
    DateError
        Where they find several dates, with all of them; where no grammar finds any, that of the words.
    """
    try:
        date = by_words(text, given)
    except DateError as error:
        return _by_grammar(text, given, error)
    if type(date) is CalendarDate and not date.qualification:
        return date
    found = {str(date): date, **{str(each): each for each in _grammars(text, given)}}
    if len(found) > 1:
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, found)
    return date


def noted(text: str, given: Hints, _: Read) -> Date | None:
    """Read a text with a note in brackets as a language writes it; None for any other text.

    A grammar knows what a note is of: "11 June 2004 (year uncertain)", "c. 1950 (between 1900 and 1999)".

    Raises
    ------
    DateError
        Where it can be several dates.
    """
    if _BRACKETS.isdisjoint(text):
        return None
    found = _grammars(text, given)
    if len(found) > 1:
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, map(str, found))
    return found[0] if found else None


def _by_grammar(text: str, given: Hints, error: DateError) -> Date:
    found = {str(each): each for each in _grammars(text, given)}
    known = error.readings or ((error.suggestion,) if error.suggestion else ())
    if not found or (known and found.keys() <= set(known)):
        raise error
    if len({*known, *found}) > 1:
        raise refusal(f"{text.strip()!r} has more than one reading", text, 0, (*known, *found))
    return next(iter(found.values()))


def _grammars(text: str, given: Hints) -> list[Date]:
    from .inverse import readings  # the grammars take longer to make than all else, and few texts need them

    return readings(text, given)
