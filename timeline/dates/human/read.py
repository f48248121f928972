"""Human input to dates: EDTF as it is, numbers alone, and sentences of one or two dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import DateError
from ..digits import in_ascii
from ..parse import parse_date, try_date
from .items import items
from .numeric import is_numeric, read_numbers
from .sentence import read_sentence
from .tokens import tokens

if TYPE_CHECKING:
    from ..types import Date

MAX_TEXT = 200  # characters

# The month between hyphens: 6-Nov-2025, Nov-2025. Elsewhere a hyphen makes a run.
_HYPHENATED = re.compile(r"(\s*(?:\w{1,4}-)?)([^\W\d_]{3,}\.?)-(\w{1,4}\s*)").fullmatch

# A day, perhaps with a time, as EDTF and nobody else writes it: its own errors say what is wrong.
_ISO_DAY = re.compile(r"(?:AH )?-?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}(?:T.*)?").fullmatch


def parse_human(text: str) -> Date:
    """Read a date as people write it, in ten languages; what is not said is not filled in.

    EDTF is read as EDTF. Else it is a date in words ("15 Jumada al-Ula 1447", "c. 1992", "before 1950",
    "١٥ جمادى الأولى ١٤٤٧ هـ"), a run or a choice of two ("6-10 November 2025", "between 1990 and
    1992"), or numbers that have one reading only. A weekday must be that of the date.

    Raises
    ------
    DateError
        Where the text is no date, or could be several: the message lists them as EDTF.
    """
    if not isinstance(text, str):
        raise DateError(f"a date is read from a text, got {type(text).__name__}")
    if len(text) > MAX_TEXT:
        raise DateError(f"a date has at most {MAX_TEXT} characters, got {len(text)}", text=text[:MAX_TEXT])
    if not text.strip():
        raise DateError("a date is missing", text=text)
    plain = in_ascii(text.strip())
    if _ISO_DAY(plain):
        return parse_date(plain)
    found = _edtf(plain)
    if found is not None:
        return found
    words = items(tokens(_without_hyphens(text)), text)
    if is_numeric(words):
        return read_numbers(words, text)
    return read_sentence(words, text)


def _edtf(text: str) -> Date | None:
    if sum(c.isdigit() or c == "X" for c in text) < 4:  # "19": EDTF may read a century, a person does not
        return None
    try:
        return try_date(text)
    except DateError:
        return None


def _without_hyphens(text: str) -> str:
    """Return the text with spaces for the hyphens that join a month to its day and year."""
    found = _HYPHENATED(text)
    if found is None or not any(character.isdecimal() for character in found[3]):
        return text
    return f"{found[1].replace('-', ' ')}{found[2]} {found[3]}"
