"""Dates of copyright, as libraries and publishers mark them: ©1998, (c) 1998, copyright 1998, ℗1999, c1998.

AACR2 1.4F6 has "c1967" for the date of copyright, "p1983" for that of a recording; everybody else has "c1967"
for about 1967. Before the Statute of Anne of 1710 there was no copyright.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...digits import in_ascii
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_FIRST_YEAR = 1710

_MARKED = re.compile(
    r"[\s\[]*(?:[©℗]|\([cp]\)|copyright(?!\w)|copr?\.|p(?=[0-9]{4}))\s*(?:date\s*)?(?P<date>.*?)[\s\].]*",
    re.IGNORECASE,
).fullmatch
_LETTER = re.compile(r"\s*\[?(?:(?P<issued>[^,]*[0-9]{4}[^,]*),\s*)?[cp](?P<year>[0-9]{4})[\s\].]*").fullmatch


def copyrighted(text: str, given: Hints, read: Read) -> Date | None:
    """Read the year of a copyright; None for any other text.

    Raises
    ------
    DateError
        For a "c" that may be "circa", and for a date of copyright beside another one, with both.
    """
    plain = in_ascii(text)
    if marked := _MARKED(plain):
        try:
            return read(marked["date"], given)
        except DateError as error:
            raise told_of(error, text, marked.start("date")) from None
    found = _LETTER(plain)
    if found is None or int(found["year"]) < _FIRST_YEAR or given.calendar not in (None, "gregory"):
        return None
    year = found["year"]
    if found["issued"] is None:
        message = f"'c{year}' is a date of copyright in libraries, about {year} elsewhere"
        raise refusal(message, text, 0, (year, f"{year}~"))
    readings = _meant(found["issued"], given, read)
    message = "a date of copyright beside another date, write one of them"
    raise refusal(message, text, found.start("year"), (*readings, year))


def _meant(text: str, given: Hints, read: Read) -> tuple[str, ...]:
    try:
        return (str(read(text, given)),)
    except DateError as error:
        return error.readings
