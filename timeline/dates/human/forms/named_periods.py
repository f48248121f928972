"""A named period beside its years: "Liao Dynasty, 916-1125", "Edo period (1603-1867)".

The years are what is read: the name stands for them. A date beside both is one within the period, and refused
with the years of the period.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_PERIOD = re.compile(
    r"\s*(?P<name>[^()\[\]:;]{0,60}?(?<!\w)(?:dynast(?:y|ies)|period|kingdom|empire|caliphate|sultanate))"
    r"(?:\s*\((?P<years>[^()]*)\))?(?P<rest>[\s,;]*.*)",
    re.IGNORECASE | re.DOTALL,
).fullmatch


def named_period(text: str, hints: Hints, read: Read) -> Date | None:
    """Read the years that stand beside the name of a period; None where there is no name or no year.

    Raises
    ------
    DateError
        Where there is a date beside the years of the period as well, with both.
    """
    found = _PERIOD(text)
    if found is None:
        return None
    years, rest = found["years"], found["rest"].strip(" ,;")
    if not _has_digits(rest):
        return None if rest or not _has_digits(years or "") else _read(years, text, hints, read)
    if not years:
        return _read(rest, text, hints, read) if found["rest"][:1] in (",", ";") else None
    readings = [each for side in (rest, years) for each in _meant(side, hints, read)]
    raise refusal(
        "a date beside the years of its period, write one of them", text, found.start("rest"), readings
    )


def _read(part: str, text: str, hints: Hints, read: Read) -> Date:
    try:
        return read(part, hints)
    except DateError as error:
        raise told_of(error, text, text.index(part)) from None


def _has_digits(text: str) -> bool:
    return any(character.isdecimal() for character in text)


def _meant(text: str, hints: Hints, read: Read) -> list[str]:
    try:
        return [str(read(text, hints))]
    except DateError as error:
        return list(error.readings)
