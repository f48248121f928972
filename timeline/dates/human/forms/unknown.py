"""That a date is not known, as libraries write it: n.d., s. a., o. J., б. г., بدون تاريخ.

EDTF has no text for a date of which nothing is known; ``XXXX``, a year without a known digit, comes near it.
A date that stands behind such words, in brackets or after a comma, is what is supposed: "n.d. [1850?]".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

# AACR2 1.4F and RDA 2.8.6.6, and the abbreviations of other languages' rules.
_WORDS = (
    r"n\.?\s?d\.?|s\.\s?d\.?|s\.\s?a\.?|o\.\s?[jd]\.?|s\.\s?f\.?|t\.\s?y\.?|б\.\s?[гд]\.?|د\.\s?ت\.?|"
    r"no\s+date|date\s+unknown|unknown(?:\s+date)?|date\s+not\s+(?:known|given|identified)|"
    r"date\s+of\s+(?:publication|production|manufacture|distribution)\s+not\s+identified|"
    r"sine\s+anno|sans\s+date|senza\s+data|sin\s+fecha|ohne\s+(?:jahr|datum)|без\s+(?:года|даты)|tarihsiz|"
    r"(?:بدون|بلا|دون)\s+تاريخ|تاريخ\s+غير\s+معروف|بی\s*تا|ללא\s+תאריך|u{4}|\?{4}|-{4}"
)
_UNDATED = re.compile(
    r"[\s\[(]*(?:undated|not\s+dated|undatiert|غير\s+مؤرخة?)[\s.\])]*", re.IGNORECASE
).fullmatch
_UNKNOWN = re.compile(
    rf"[\s\[(]*(?:{_WORDS})(?!\w)[\s.\])]*(?P<joint>[,;:\[(]?)\s*(?P<date>.*)", re.IGNORECASE | re.DOTALL
).fullmatch


def unknown(text: str, given: Hints, read: Read) -> Date | None:
    """Read the date that stands behind the words for an unknown one; None for a text that has no such words.

    Raises
    ------
    DateError
        Where nothing stands behind them.
    """
    found = _UNKNOWN(text)
    if found is None and _UNDATED(text) is None:
        return None
    if found is None or not found["date"].strip("[]() "):
        message = (
            "the text says that the date is not known: leave the date out, or write a year without digits"
        )
        raise refusal(message, text, 0, ("XXXX",))
    if not found["joint"] or not any(map(str.isdecimal, found["date"])):
        return None
    try:
        return read(found["date"].rstrip("]) "), given)
    except DateError as error:
        raise told_of(error, text, found.start("date")) from None
