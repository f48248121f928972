"""One date of GEDCOM: its calendar, day, month, year and epoch, as "date" in the grammar of GEDCOM 7.

Of GEDCOM 5.5.1 the escapes of calendars are read as well (``@#DJULIAN@``), "B.C." and years with a slash.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...calendars import calendar
from ...day import from_day_number
from ...edtf.write import date_text
from ...expression import prefix
from ...french_republican import republican_days
from ...parse import parse_date
from ..refuse import refusal
from .dual import is_dual

if TYPE_CHECKING:
    from ..hints import Hints

_JULIAN_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FRENCH_MONTHS = (
    "VEND",
    "BRUM",
    "FRIM",
    "NIVO",
    "PLUV",
    "VENT",
    "GERM",
    "FLOR",
    "PRAI",
    "MESS",
    "THER",
    "FRUC",
    "COMP",
)
_HEBREW_MONTHS = ("TSH", "CSH", "KSL", "TVT", "SHV", "ADR", "ADS", "NSN", "IYR", "SVN", "TMZ", "AAV", "ELL")
_MONTHS = {
    "GREGORIAN": _JULIAN_MONTHS,
    "JULIAN": _JULIAN_MONTHS,
    "FRENCH_R": _FRENCH_MONTHS,
    "HEBREW": _HEBREW_MONTHS,
}
_IDS = {"GREGORIAN": "gregory", "JULIAN": "julian", "HEBREW": "hebrew"}
_ADAR = 6  # the month that a common year has once
_LEAP_MONTHS = 13
_YEAR_DIGITS = 3  # fewer may be those of a century that is left out

_CALENDAR = (
    r"(?:@#D(?P<escape>[A-Z ]+)@|(?P<calendar>GREGORIAN|JULIAN|FRENCH_R|HEBREW|ROMAN|UNKNOWN|_[A-Z0-9_]+))"
)
DATE = re.compile(
    rf"\s*(?:{_CALENDAR}\s+)?(?:(?:(?P<day>[0-9]{{1,2}})\s+)?(?P<month>[A-Z]{{3,9}})\s+)?"
    r"(?P<year>[0-9]{1,4})(?:/(?P<dual>[0-9]{2}))?(?:\s*(?P<bce>BCE|B\.?\s?C\.?))?\s*",
    re.IGNORECASE,
).fullmatch


class GedcomDate(NamedTuple):
    """A year, month or day.

    Attributes
    ----------
    sign
        What EDTF writes before a date of its calendar.
    text
        Its EDTF without the sign; "" where no calendar of the library has it.
    size
        How many of year, month and day it goes down to.
    first, last
        The day numbers of its first and last day, inclusive.
    """

    sign: str
    text: str
    size: int
    first: int
    last: int

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, Gregorian, as EDTF."""
        return date_text(*from_day_number(self.first)), date_text(*from_day_number(self.last))


def gedcom_date(written: str, text: str, given: Hints) -> GedcomDate | None:
    """Read one date; None where it is none of GEDCOM.

    Raises
    ------
    DateError
        For a calendar that is not known here, a date that does not exist, and a year that may be several.
    """
    found = DATE(written)
    if found is None:
        return None
    escape = (found["escape"] or "").strip().replace("FRENCH R", "FRENCH_R")
    name = escape or (found["calendar"] or "").upper() or _hinted(given)
    if name not in _MONTHS:
        raise refusal(f"the calendar {name!r} of GEDCOM is not known here", text, text.find(name))
    month = _month(found["month"], name)
    if month == 0:
        return None
    parts = [part for part in (month, int(found["day"] or 0)) if part]
    try:
        return _dated(found, name, parts, text)
    except DateError as error:
        if error.text == text:
            raise
        raise refusal(error.message, text) from None


def _hinted(given: Hints) -> str:
    return next((name for name, each in _IDS.items() if each == given.calendar), "GREGORIAN")


def _month(code: str | None, name: str) -> int | None:
    """Return the number of a month by its code, None without one, 0 for what is none."""
    if code is None:
        return None
    codes = _MONTHS[name]
    short = code.upper() if codes is not _JULIAN_MONTHS else code.upper()[:3]
    return codes.index(short) + 1 if short in codes else 0


def _dated(found: re.Match[str], name: str, parts: list[int], text: str) -> GedcomDate:
    year = int(found["year"])
    if found["bce"] and name not in ("GREGORIAN", "JULIAN"):
        raise refusal(f"years of the calendar {name!r} have no epoch", text, max(text.find(found["bce"]), 0))
    if name == "FRENCH_R":
        return GedcomDate("", "", 1 + len(parts), *republican_days(year, *parts))
    if year == 0:
        raise refusal("GEDCOM has no year 0: 1 BCE comes before the year 1", text)
    if name == "HEBREW":
        parts = _hebrew(year, parts)
    elif not found["bce"] and len(found["year"]) < _YEAR_DIGITS:
        raise _which_century(year, parts, name, text)
    sign = prefix(calendar(_IDS[name]))
    body = date_text(1 - year if found["bce"] else year, *parts)
    if found["dual"]:
        body = _dual(found["year"], found["dual"], parts, name, text)
    date = parse_date(sign + body)
    first, last = date.earliest, date.latest
    assert first is not None and last is not None  # noqa: S101, PT018 - it has no open end
    return GedcomDate(sign, body, 1 + len(parts), first, last)


def _which_century(year: int, parts: list[int], name: str, text: str) -> DateError:
    sign = prefix(calendar(_IDS[name]))
    readings = [sign + date_text(hundreds + year, *parts) for hundreds in (0, 1800, 1900, 2000)]
    return refusal(f"{year} is a year of the first century, or one without its century", text, 0, readings)


def _dual(year: str, dual: str, parts: list[int], name: str, text: str) -> str:
    """Return a date of a dual year, which is that of the second where it is Julian."""
    second = int(year) + 1
    body = date_text(second, *parts)
    if second % 100 != int(dual) or not is_dual(parse_date(f"julian:{body}")):  # type: ignore[arg-type]
        raise refusal("a dual year is that of a day from 1 January to 24 March, until 1752", text)
    if name != "JULIAN":
        several = f"[{date_text(int(year), *parts)},{body}]"
        raise refusal(
            "a year with the next one is Julian, or one of two", text, 0, (f"julian:{body}", body, several)
        )
    return body


def _hebrew(year: int, parts: list[int]) -> list[int]:
    """Return month and day as the library numbers them: from Tishri on, so that Nisan is the 7th or 8th."""
    if not parts:
        return []
    code, *day = parts
    leap = calendar(_IDS["HEBREW"]).months_in_year(year) == _LEAP_MONTHS
    return [code if leap or code <= _ADAR else code - 1, *day]  # ADR of a common year is Adar, as ADS is
