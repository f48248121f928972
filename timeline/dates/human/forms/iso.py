"""What ISO 8601 has and EDTF left out: weeks, days of the year, quarters, basic formats, years left out.

ISO 8601-1:2019: 5.2.2 (calendar date, basic format), 5.2.3 (ordinal date), 5.2.4 (week date). Quarters and
halves with a letter are what spreadsheets and statistical offices write. Years left out (``--11-06``) were
truncated representations in ISO 8601:2000, 5.2.1.3. What counts days through a year counts Gregorian ones.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError, NoSuchDateError
from ...calendars import calendar
from ...digits import in_ascii
from ...edtf.counted import counted_days, days_counted
from ...edtf.write import date_text
from ...expression import prefix
from ...parse import parse_date
from ..refuse import exists, refusal, told_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...types import Date
    from ..hints import Hints, Read

    Shape = Callable[[str, str, Hints], Date | None]

_LAST_HIJRI_YEAR = 1600  # up to here a year may be of either calendar
_FIRST_YEAR, _LAST_YEAR = 1583, 2100  # of days whose year is last in eight digits: nobody writes others so

_COUNTED = r"[0-9]{4}-?W[0-9]{2}(?:-?[0-9])?|[0-9]{4}-?[0-9]{3}"
_ONE_COUNTED = re.compile(_COUNTED, re.IGNORECASE).fullmatch
_QUARTER = re.compile(
    r"(?P<y>[0-9]{4})[-/ ]?(?P<k>[QH])(?P<n>[0-9])|(?P<k2>[QH])(?P<n2>[0-9])[-/](?P<y2>[0-9]{4})|"
    r"(?P<n3>[0-9])(?P<k3>[QH])[-/ ]?(?P<y3>[0-9]{4})",
    re.IGNORECASE,
)
_BASIC = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})").fullmatch
_MONTH = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})").fullmatch
_EXPANDED = re.compile(r"([+-])([0-9]{4,9})((?:-[0-9]{2}){0,2})").fullmatch
_TRUNCATED = re.compile(r"--(?:([0-9]{2})(?:-?([0-9]{2}))?|-([0-9]{2}))").fullmatch
_TWO_DASHES = re.compile(r"(-?[0-9]{4}(?:-[0-9]{2}){0,2})--(-?[0-9]{4}(?:-[0-9]{2}){0,2})").fullmatch
# Beside words, where "1200-300 BCE" are two years, a day of the year begins with 0.
_PARTS = re.compile(
    r"(?<![\w/.-])(?:[0-9]{4}-?W[0-9]{2}(?:-?[0-9])?|[0-9]{4}-0[0-9]{2}|[0-9]{4}-[QH][1-4])(?![\w/.-])",
    re.IGNORECASE,
)
_KINDS = {"Q": ("quarter", 4, 32), "H": ("half", 2, 39)}  # how many, and the code of EDTF before the first


def iso_forms(text: str, given: Hints, read: Read) -> Date | None:
    """Read a text in one of the notations of ISO 8601 that EDTF does not have; None for any other text.

    Raises
    ------
    DateError
        Where there is no such day, week or quarter; for what leaves out the year, or has several readings.
    """
    plain = in_ascii(text.strip())
    for shape in _SHAPES:
        try:
            date = shape(plain, text, given)
        except NoSuchDateError as error:
            raise told_of(error, text) from None
        if date is not None:
            return date
    return _within(text, given, read)


def _counted(plain: str, text: str, given: Hints) -> Date | None:
    """Read a day of the year, a week or a day of one, or a time from one of them to another."""
    if _ONE_COUNTED(plain):
        days_counted(plain)  # which raises for one that does not exist
    found = counted_days(plain)
    if found is None or not exists(found):
        return None
    if given.calendar is not None and calendar(given.calendar).era != "CE":
        raise refusal(
            "ISO 8601 counts weeks, and days of a year, in Gregorian years alone", text, 0, (found,)
        )
    return parse_date(found)


def _quarter(plain: str, text: str, given: Hints) -> Date | None:
    found = _QUARTER.fullmatch(plain)
    if found is None:
        return None
    year, kind, number = (found[name] or found[f"{name}2"] or found[f"{name}3"] for name in ("y", "k", "n"))
    name, count, before = _KINDS[kind.upper()]
    if not 1 <= int(number) <= count:
        raise refusal(f"{name} must be in 1..{count}, got {number}", text)
    return parse_date(f"{_sign(given)}{year}-{before + int(number)}")


def _basic(plain: str, text: str, given: Hints) -> Date | None:
    """Read a day in eight digits, the year first as in ISO 8601, or else last."""
    found = _BASIC(plain)
    if found is None:
        return None
    sign, digits = _sign(given), plain
    year_last = digits[4:], digits[2:4], digits[:2]
    readings = [f"{sign}{'-'.join(found.groups())}"]
    if not given.calendar and int(digits[:4]) <= _LAST_HIJRI_YEAR:
        readings.append(f"AH {readings[0]}")
    if given.calendar or _FIRST_YEAR <= int(year_last[0]) <= _LAST_YEAR:
        orders = {"day-first": (0, 1, 2), "month-first": (0, 2, 1)}
        chosen = [orders[given.order]] if given.order else list(orders.values())
        readings += [sign + "-".join(year_last[part] for part in order) for order in chosen]
    existing = [each for each in dict.fromkeys(readings) if exists(each)]
    if len(existing) == 1:
        return parse_date(existing[0])
    if not existing:
        raise refusal(f"{plain!r} is no day in eight digits such as 20251106", text)
    raise refusal(f"{plain!r} has more than one reading", text, 0, existing)


def _month(plain: str, text: str, given: Hints) -> Date | None:
    """Refuse six digits: ISO 8601 has no basic format of a month, since it would look like a day."""
    found = _MONTH(plain)
    if found is None:
        return None
    first, second, third = found.groups()
    sign = _sign(given)
    days = ((first, second, third), (third, second, first), (third, first, second))
    readings = [f"{sign}{first}{second}-{third}"]
    readings += [f"{sign}{hundreds}{y}-{m}-{d}" for y, m, d in days for hundreds in ("19", "20")]
    raise refusal("six digits may be a month, or a day of a year in two digits", text, 0, readings)


def _expanded(plain: str, text: str, given: Hints) -> Date | None:
    """Read a year with a sign and digits by agreement: +002025-11-06."""
    found = _EXPANDED(plain)
    if found is None or (found[1] == "-" and len(found[2]) == 4):  # which is EDTF
        return None
    year = int(found[1] + found[2])
    rest = [int(part) for part in found[3].split("-")[1:]]
    try:
        return parse_date(_sign(given) + date_text(year, *rest))
    except DateError as error:
        raise told_of(error, text) from None


def _truncated(plain: str, text: str, given: Hints) -> Date | None:
    """Refuse a date whose year is left out: --11-06, and --11 and ---06."""
    found = _TRUNCATED(plain)
    if found is None:
        return None
    month, day, alone = found.groups()
    reading = f"XXXX-{month or 'XX'}" + (f"-{day or alone}" if day or alone else "")
    raise refusal("the year is missing", text, 0, (_sign(given) + reading,))


def _two_dashes(plain: str, text: str, given: Hints) -> Date | None:
    """Read two dates with two hyphens between them, which ISO 8601 allows for the slash."""
    found = _TWO_DASHES(plain)
    if found is None:
        return None
    try:
        return parse_date(f"{_sign(given)}{found[1]}/{found[2]}")
    except DateError as error:
        raise told_of(error, text) from None


def _within(text: str, given: Hints, read: Read) -> Date | None:
    """Read a text in which weeks, days of a year or quarters stand beside words: before 2024-Q3."""
    plain = in_ascii(text)
    if _PARTS.search(plain) is None:
        return None
    said = _PARTS.sub(_in_words, plain)
    if week := _PARTS.search(said):
        first, last = (counted_days(week[0]) or "/").split("/")
        message = "EDTF has no weeks: write the first or the last day of this one"
        raise refusal(message, text, plain.index(week[0]), (first, last))
    try:
        return read(said, given)
    except DateError as error:
        raise told_of(error, text) from None


def _in_words(part: re.Match[str]) -> str:
    """Return a quarter, a half or a day as the reader of words has it; a week has to stay."""
    if quarter := _QUARTER.fullmatch(part[0]):
        return f"{quarter['k']}{quarter['n']} {quarter['y']}"
    days = counted_days(part[0])
    return part[0] if days is None or "/" in days else days


def _sign(given: Hints) -> str:
    return prefix(calendar(given.calendar or "gregory"))


_SHAPES: tuple[Shape, ...] = (_counted, _quarter, _basic, _month, _expanded, _truncated, _two_dashes)
