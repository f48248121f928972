"""A date after a sign of comparison: >1575, which catalogues write for "after" and for "not before"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_COMPARED = re.compile(r"\s*([<>≤≥])\s*(.*\S)\s*", re.DOTALL).fullmatch
_SAID = {
    ">": ("after {}", "{} or later"),
    "<": ("before {}", "{} or earlier"),
    "≥": ("{} or later",),
    "≤": ("{} or earlier",),
}


def compared(text: str, given: Hints, read: Read) -> Date | None:
    """Read what is at least or at most a date; None for any other text.

    Raises
    ------
    DateError
        For ``>`` and ``<``, with both readings: it is not said whether the date itself is among them.
    """
    found = _COMPARED(text)
    if found is None:
        return None
    sign, rest = found.groups()
    try:
        dates = [read(each.format(rest), given) for each in _SAID[sign]]
    except DateError:
        try:
            read(rest, given)
        except DateError as error:
            raise told_of(error, text, found.start(2)) from None
        raise refusal(f"{sign!r} stands before a year, month or day", text) from None
    if len(dates) == 1:
        return dates[0]
    raise refusal(f"{sign!r} leaves open whether the date itself is meant", text, 0, map(str, dates))
