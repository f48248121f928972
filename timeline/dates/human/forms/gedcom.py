"""Dates as genealogists' files have them: GEDCOM 7's DateValue and DatePeriod, and those of GEDCOM 5.5.1.

FamilySearch GEDCOM 7.0, "Date" and appendix A, https://gedcom.io/specifications/FamilySearchGEDCOMv7.html.
Keywords are in capitals there; a program that shows a date may not keep them, so that other cases are read
where they can mean nothing else. BEF and AFT include their date ("no later than", "no earlier than"), which
earlier versions do not say; words such as "before" leave it out. ABT, CAL and EST all become ``~``: EDTF has
no other sign for what was calculated or estimated. What was interpreted (INT) is uncertain, and its phrase is
not kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...day import from_day_number
from ...edtf.write import LAST_YEAR, date_text
from ...parse import parse_date
from ..refuse import refusal, told_of
from .gedcom_dates import gedcom_date

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read
    from .gedcom_dates import GedcomDate

_BETWEEN = re.compile(r"\s*(?P<k>BET)\.?\s+(?P<a>.+?)\s+AND\s+(?P<b>.+)", re.IGNORECASE).fullmatch
_PERIOD = re.compile(r"\s*(?P<k>FROM|TO)\s+(?P<a>.+?)(?:\s+TO\s+(?P<b>.+))?").fullmatch
_ONE = re.compile(r"\s*(?P<k>BEF|AFT|ABT|CAL|EST)\.?\s+(?P<a>.+)", re.IGNORECASE).fullmatch
_INTERPRETED = re.compile(r"\s*(?P<k>INT)\s+(?P<a>[^()]+)\((?P<phrase>[^()]*)\)\s*").fullmatch
_ESCAPED = re.compile(r"\s*(?:@#D[A-Z ]+@|(?:GREGORIAN|JULIAN|FRENCH_R|HEBREW|_[A-Z0-9_]+)\s).*").fullmatch
_MARKS = {"ABT": "~", "CAL": "~", "EST": "~", "INT": "?"}


def gedcom(text: str, given: Hints, _: Read) -> Date | None:
    """Read a date of GEDCOM that its keywords, or the name of its calendar, make known; None for any other.

    Raises
    ------
    DateError
        For a date that does not exist; for two calendars in one time; where keywords that are not in capitals
        may mean what GEDCOM does not.
    """
    for shape in (_BETWEEN, _PERIOD, _INTERPRETED, _ONE):
        if found := shape(text):
            return _keyed(found, text, given)
    if _ESCAPED(text) and (date := gedcom_date(text, text, given)):
        return _single(date, "", text)
    return None


def _keyed(found: re.Match[str], text: str, given: Hints) -> Date | None:
    parts = found.groupdict()
    dates = [each and gedcom_date(each, text, given) for each in (parts["a"], parts.get("b"))]
    first, second = dates
    if not first or (parts.get("b") and not second):
        return None
    key = found["k"].upper()
    if key == "CAL" and found["k"] != key and "C" in parts["a"].upper():
        return None  # "cal 1850 BC" is a calibrated radiocarbon date
    if found["k"] != key:
        _check_small(key, first, text)
    if key in _MARKS:
        return _single(first, _MARKS[key], text)
    if key == "BET":
        return _parsed(_between(first, second or first), text)
    if key in ("BEF", "AFT"):
        return _parsed(_bound(first, key), text)
    return _parsed(_period(first, second or None, key, text), text)


def _check_small(key: str, date: GedcomDate, text: str) -> None:
    """Refuse keywords in small letters that people use otherwise: bef. 1850, est. 1850."""
    if key == "EST":
        alone = date.text and f"{date.sign}{date.text}"
        message = "'est.' is estimated, or established; GEDCOM writes EST"
        raise refusal(message, text, 0, (f"{alone}~", alone) if alone else ())
    if key in ("BEF", "AFT"):
        message = f"GEDCOM's {key} includes the date, 'before' and 'after' do not; write one of them"
        raise refusal(message, text, 0, (_bound(date, key), _beyond(date, key)))


def _beyond(date: GedcomDate, key: str) -> str:
    """Return what is before or after a date, without it."""
    known = parse_date(date.sign + date.text) if date.text else None
    day = date.first - 1 if key == "BEF" else date.last + 1
    if known is None:
        edge = date_text(*from_day_number(day))
    else:
        year, *rest = known.calendar.date(day)[: date.size]
        if not 0 <= abs(year) <= LAST_YEAR:
            return ""
        edge = date_text(year, *rest)
    return f"{date.sign}[..{edge}]" if key == "BEF" else f"{date.sign}[{edge}..]"


def _single(date: GedcomDate, mark: str, text: str) -> Date:
    if date.text:
        return _parsed(f"{date.sign}{date.text}{mark}", text)
    first, last = date.days
    return _parsed(f"{first}{mark}" if first == last else f"[{first}{mark}..{last}{mark}]", text)


def _bound(date: GedcomDate, key: str) -> str:
    first, last = (date.text, date.text) if date.text else date.days
    return f"{date.sign}[..{last}]" if key == "BEF" else f"{date.sign}[{first}..]"


def _between(first: GedcomDate, second: GedcomDate) -> str:
    """Return one of the days, months or years from the first to the last; of unlike dates, their days."""
    if first.text and second.text and (first.sign, first.size) == (second.sign, second.size):
        return f"{first.sign}[{first.text}..{second.text}]"
    return f"[{first.days[0]}..{second.days[1]}]"


def _period(first: GedcomDate, second: GedcomDate | None, key: str, text: str) -> str:
    if second is None:
        end = first.text or _day_alone(first, text)
        return f"{first.sign}../{end}" if key == "TO" else f"{first.sign}{end}/.."
    if first.text and second.text and first.sign == second.sign:
        return f"{first.sign}{first.text}/{second.text}"
    if first.first == first.last and second.first == second.last:
        return f"{first.days[0]}/{second.days[0]}"
    message = "EDTF has no time whose ends are months or years of two calendars, write their days"
    raise refusal(message, text, 0, (f"{first.days[0]}/{second.days[1]}",))


def _day_alone(date: GedcomDate, text: str) -> str:
    first, last = date.days
    if first != last:
        raise refusal("a time needs a day of the French Republic as its end", text, 0, (first, last))
    return first


def _parsed(edtf: str, text: str) -> Date:
    try:
        return parse_date(edtf)
    except DateError as error:
        raise told_of(error, text) from None
