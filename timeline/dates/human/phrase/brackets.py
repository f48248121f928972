"""A second date in brackets, which corrects the one before it or explains it: 1850 (1851)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import refusal

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_BRACKETED = re.compile(r"([^()\[\]]*)([(\[])([^()\[\]]*)[)\]](.*)", re.DOTALL).fullmatch


def bracketed(text: str, hints: Hints, read: Read) -> Date | None:
    """Refuse a date that has another one in brackets, with both; None for any other text.

    What is in brackets may be a part of the date, such as its calendar ("750 (Julian)") or the year that a
    cataloguer adds ("6 November [1850]"): then the words are read as if there were none.

    Raises
    ------
    DateError
        Where what is in the brackets is a date, and what is around them is one.
    """
    found = _BRACKETED(text)
    if found is None:
        return None
    before, _, within, after = found.groups()
    if any(sign in after for sign in "()[]"):
        return None  # several: the words are read as they stand, and one year beside another is refused
    sides = [_meant(f"{before} {after}", hints, read), _meant(within, hints, read)]
    if not all(sides):
        return None
    readings = [each for side in sides for each in side]
    message = "a second date in brackets corrects or explains the first, write one of them"
    raise refusal(message, text, found.start(2), readings)


def _meant(text: str, hints: Hints, read: Read) -> list[str]:
    """Return the dates that a text may be; nothing where it is none, or lacks a part."""
    if not any(character.isdecimal() for character in text):
        return []
    try:
        return [str(read(text, hints))]
    except DateError as error:
        return list(error.readings) if error.suggestion is None else []
