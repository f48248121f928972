"""Years and months in Roman numerals: MDCCXLV, Anno M.DCC.XLV, 6.XI.2025, XI/1925.

They are read as if they stood in digits; a month in Roman numerals leaves no doubt which number is the day. A
year has three letters or more and begins with M, unless "anno" stands before it: "MD" and "XIX" alone may be
an abbreviation, or a century. A century has the word with it: XIX century.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...digits import in_ascii
from ..refuse import refusal, told_of
from .numerals import roman

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_MONTHS = 12
_LEAST_LETTERS = 3
_FIRST_YEAR = 1000

_ROMAN_MONTH = r"(?P<m>X?I{1,3}|I?[VX]|VI{1,3}|x?i{1,3}|i?[vx]|vi{1,3})"
_DAY_MONTH = re.compile(
    rf"(?<![\w.])(?P<d>[0-9]{{1,2}})(?:\.\s?|[/-]){_ROMAN_MONTH}(?:\.\s?|[/-])(?P<y>[0-9]{{2,4}})(?![\w-])"
)
_MONTH = re.compile(rf"(?<![\w./-])(?P<d>){_ROMAN_MONTH}[./-](?P<y>[0-9]{{2,4}})(?![\w-])")
_SPACED = re.compile(r"(?<![\w.])(?P<d>[0-9]{1,2})\s(?P<m>X?I{1,3}|I?[VX]|VI{1,3})\s(?P<y>[0-9]{4})(?!\w)")
_YEAR_FIRST = re.compile(
    rf"(?<![\w.])(?P<y>[0-9]{{4}})[./-]{_ROMAN_MONTH}(?:[./-](?P<d>[0-9]{{1,2}}))?(?![\w-])"
)

_LETTERS = "MDCLXVIJↃƆ"
_NUMERAL = rf"[{_LETTERS}]+(?:(?:\.\s?|\s)[{_LETTERS}]+)*"
_YEAR = re.compile(rf"(?<![\w.])(?:M|C\s?I\s?[ↃƆ])(?:(?:\.\s?|\s)?[{_LETTERS}])+(?!\w)")
_CENTURY = re.compile(r"(?<!\w)(?:century|centuries|cent\.)(?!\w)", re.IGNORECASE).search
_ORDINAL = re.compile(r"(?<!\w)(?P<n>[IVX]{1,6})(?:th|st|nd|rd)?(?!\w)")
_ANNO = re.compile(
    rf"(?<!\w)(?:(?P<domini>anno\s+domini|a\.?\s?d\.)|anno(?:\s+(?P<hijra>he[gd]?j?irae|hijrae))?)(?!\w)\s*"
    rf"(?P<n>{_NUMERAL}|{_NUMERAL.lower()}|[0-9]{{1,4}})(?!\w)",
    re.IGNORECASE,
)
_SAME = re.compile(r"(?P<y>[0-9]{4})\.?\s*[\[(](?P=y)[\])]")


def roman_numerals(text: str, given: Hints, read: Read) -> Date | None:
    """Read a text with its Roman months and years in digits; None where it has none.

    Raises
    ------
    DateError
        For what is left, told of the text; for two letters that may be anything.
    """
    plain = in_ascii(text)
    said, months = _without_months(plain)
    said = _YEAR.sub(lambda found: _year(found[0], text), _ANNO.sub(_after_anno, said))
    if _CENTURY(said):
        said = _ORDINAL.sub(_ordinal, said)
    if said == plain:
        return None
    said = _SAME.sub(r"\g<y>", said)
    try:
        return read(said, given._replace(order="day-first") if months else given)
    except DateError as error:
        error.message = error.message.replace(repr(said.strip()), repr(text.strip()))
        raise told_of(error, text) from None


def _without_months(text: str) -> tuple[str, bool]:
    """Return the text with months in digits, the day before them, and whether there were any."""
    said = _MONTH.sub(_day_first, _DAY_MONTH.sub(_day_first, _SPACED.sub(_day_first, text)))
    said = _YEAR_FIRST.sub(_iso, said)
    return said, said != text


def _day_first(found: re.Match[str]) -> str:
    month = roman(found["m"]) or 0
    if not 1 <= month <= _MONTHS:
        return found[0]
    return "/".join(filter(None, (found["d"], str(month), found["y"])))


def _iso(found: re.Match[str]) -> str:
    month = roman(found["m"]) or 0
    day = f"-{found['d']:0>2}" if found["d"] else ""
    return f"{found['y']}-{month:02d}{day}"


def _ordinal(found: re.Match[str]) -> str:
    number = roman(found["n"])
    return found[0] if number is None else f"{number}th"


def _after_anno(found: re.Match[str]) -> str:
    digits = found["n"] if found["n"].isdigit() else _digits(found["n"])
    if digits is None:
        return found[0]
    return f"{digits} {'AH' if found['hijra'] else 'AD' if found['domini'] else ''}".strip()


def _year(written: str, text: str) -> str:
    digits = _digits(written)
    if digits is None or int(digits) < _FIRST_YEAR:
        return written
    if sum(map(str.isalpha, written)) < _LEAST_LETTERS:
        at = max(text.find(written), 0)
        raise refusal(f"{written!r} may be a year in Roman numerals, or an abbreviation", text, at, (digits,))
    return digits


def _digits(written: str) -> str | None:
    """Return a numeral in digits, four at least; None where it is none."""
    number = roman(re.sub(r"[.\s]", "", written))
    return None if number is None else f"{number:04d}"
