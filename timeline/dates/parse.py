"""EDTF text to dates."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from ..errors import DateError
from . import grammar
from .calendar_date import CalendarDate
from .gregorian import GREGORIAN
from .interval import End, Interval, IntervalEnd
from .moment import Moment
from .season import FIRST_CODE, LAST_CODE, Season
from .sets import AllOf, OneOf, Range
from .significant import SignificantYear
from .unspecified import UnspecifiedDate

if TYPE_CHECKING:
    from collections.abc import Callable

    from .protocol import Calendar
    from .types import Date

_T = TypeVar("_T")


def parse_date(text: str) -> Date:
    """Read a date, EDTF levels 0, 1 and 2, with the extensions that `docs/reference/edtf.md` lists.

    ``AH`` and a space before it says that it is counted in the Umm al-Qura calendar, the id of any calendar and a
    colon that it is counted in that one: ``AH 1447-05-15``, ``julian:0750-01-25``.

    Raises
    ------
    DateError
        Where the text is no date, or the date does not exist; `UnknownCalendarError` for the id of a calendar.
    """
    match = grammar.PLAIN(text)
    if match is not None:
        return _plain(text, GREGORIAN, match.groups())
    if len(text) > grammar.MAX_TEXT:
        raise DateError(f"a date has at most {grammar.MAX_TEXT} characters, got {len(text)}", text=text)
    body, calendar = _split_calendar(text)
    if calendar is GREGORIAN:
        return _read(text, calendar)
    return _part(text, len(text) - len(body), body, calendar, _read)


def _split_calendar(text: str) -> tuple[str, Calendar]:
    if text.startswith("AH "):
        return text[3:], _calendar("islamic-umalqura")
    name, colon, body = text.partition(":")
    if colon and name[:1].islower():
        return body, _calendar(name)
    return text, GREGORIAN


def _calendar(name: str) -> Calendar:
    from .calendars import calendar  # noqa: PLC0415 - most dates need none but the Gregorian

    return calendar(name)


def _read(text: str, calendar: Calendar) -> Date:
    if text[:1] in ("[", "{"):
        return _set(text, calendar)
    if "/" in text.partition("[")[0]:
        return _interval(text, calendar)
    if "T" in text:
        return _moment(text, calendar)
    return _single(text, calendar)


def _part(whole: str, at: int, text: str, calendar: Calendar, read: Callable[[str, Calendar], _T]) -> _T:
    """Read `text`, which stands in `whole` at the index `at`; a fault in it is told of the whole."""
    try:
        return read(text, calendar)
    except DateError as error:
        mended = error.suggestion and f"{whole[:at]}{error.suggestion}{whole[at + len(text) :]}"
        raise DateError(error.message, text=whole, offset=at + error.offset, suggestion=mended) from None


def _single(text: str, calendar: Calendar) -> CalendarDate | Season:
    if match := grammar.PLAIN(text):
        return _plain(text, calendar, match.groups())
    if match := grammar.COMPONENTS(text):
        groups = match.groups()
        return _components(text, calendar, groups[1::3])
    if match := grammar.SIGNIFICANT_YEAR(text):
        year, digits = match.groups()
        return SignificantYear(text, calendar, int(year), int(digits))
    if match := grammar.LONG_YEAR(text):
        return _long_year(text, calendar, match.groups())
    raise DateError(f"not an EDTF date: {text!r}", text=text)


def _plain(text: str, calendar: Calendar, digits: tuple[str | None, ...]) -> CalendarDate | Season:
    year_digits, month_digits, day_digits = digits
    assert year_digits is not None
    year = int(year_digits)
    if year == 0 and year_digits[0] == "-":
        raise DateError("the year 0 has no sign, got '-0000'", text=text, suggestion=text[1:])
    if month_digits is None:
        return CalendarDate(text, calendar, year)
    month = int(month_digits)
    if not 1 <= month <= 12:
        return _season(text, calendar, year_digits, month_digits, day_digits)
    if day_digits is None:
        return CalendarDate(text, calendar, year, month)
    day = int(day_digits)
    if not 1 <= day <= 28:
        last = calendar.month_length(year, month)
        if not 1 <= day <= last:
            raise DateError(
                f"day must be in 1..{last} for {year_digits}-{month_digits}, got {day_digits!r}",
                text=text,
                offset=text.rindex("-") + 1,
            )
    return CalendarDate(text, calendar, year, month, day)


def _season(text: str, calendar: Calendar, year: str, code: str, day: str | None) -> Season:
    if not FIRST_CODE <= int(code) <= LAST_CODE:
        raise DateError(
            f"month must be in 1..12, or {FIRST_CODE}..{LAST_CODE} for a season or other part of the year, got {code!r}",
            text=text,
            offset=text.index("-", 1) + 1,
        )
    if day is not None:
        raise DateError(f"a season has no days, got {text!r}", text=text, offset=text.rindex("-"))
    return Season(text, calendar, year, int(code))


def _components(text: str, calendar: Calendar, masks: tuple[str | None, ...]) -> CalendarDate | Season:
    if "X" not in text:
        return _requalified(text, _plain("-".join(m for m in masks if m), calendar, masks))
    if masks[1] and masks[2] is None and "X" not in masks[1] and int(masks[1]) > 12:
        return _season(text, calendar, masks[0] or "", masks[1], None)
    return UnspecifiedDate(text, calendar, tuple(mask for mask in masks if mask))


def _requalified(text: str, date: CalendarDate | Season) -> CalendarDate | Season:
    if isinstance(date, Season):
        return Season(text, date.calendar, date.mask, date.code)
    return CalendarDate(text, date.calendar, date.year, date.month, date.day)


def _long_year(text: str, calendar: Calendar, groups: tuple[str | None, ...]) -> CalendarDate:
    sign, digits, exponent, significant = groups
    if len(digits or "") + int(exponent or 0) > grammar.MAX_YEAR_DIGITS:
        raise DateError(f"a year has at most {grammar.MAX_YEAR_DIGITS} digits, got {text!r}", text=text)
    year = int(f"{sign}{digits}") * 10 ** int(exponent or 0)
    if abs(year) < 10_000:
        raise DateError(
            f"a year of up to four digits is written without Y, got {text!r}",
            text=text,
            suggestion=f"{year:05d}" if year < 0 else f"{year:04d}",
        )
    if significant:
        return SignificantYear(text, calendar, year, int(significant))
    return CalendarDate(text, calendar, year)


def _interval(text: str, calendar: Calendar) -> Interval:
    start, _, end = text.partition("/")
    first = _part(text, 0, start, calendar, _end)
    last = _part(text, len(start) + 1, end, calendar, _end)
    return Interval(text, calendar, first, last)


def _end(text: str, calendar: Calendar) -> IntervalEnd:
    if text in ("", ".."):
        return End(text)
    if "Y" in text or "S" in text:
        raise DateError(f"a year with Y, E or S stands alone, got {text!r}", text=text)
    return _single(text, calendar)


_CLOSING = {"[": "]", "{": "}"}


def _set(text: str, calendar: Calendar) -> OneOf | AllOf:
    if text[-1] != _CLOSING[text[0]]:
        raise DateError(
            f"a set that begins with {text[0]!r} ends with {_CLOSING[text[0]]!r}, got {text!r}", text=text
        )
    members, at = [], 1
    for part in text[1:-1].split(","):
        trimmed = part.strip(" ")
        members.append(_part(text, at, trimmed, calendar, _member))
        at += len(part) + 1
    kind = OneOf if text[0] == "[" else AllOf
    inner = ",".join(member.text for member in members)
    return kind(f"{text[0]}{inner}{text[-1]}", calendar, tuple(members))


def _member(text: str, calendar: Calendar) -> CalendarDate | Season | Range:
    start, dots, end = text.partition("..")
    if not dots:
        return _single(text, calendar)
    first = End.OPEN if not start else _single(start, calendar)
    last = End.OPEN if not end else _single(end, calendar)
    if (
        not isinstance(first, End)
        and not isinstance(last, End)
        and first.text.count("-", 1) != last.text.count("-", 1)
    ):
        raise DateError(f"both ends of a range have the same precision, got {text!r}", text=text)
    return Range(text, calendar, first, last)


def _moment(text: str, calendar: Calendar) -> Moment:
    match = grammar.MOMENT(text)
    if match is None:
        raise DateError(f"not a date and time: {text!r}", text=text)
    date_text, hour, minute, second, fraction, offset, zone = match.groups()
    date = _single(date_text, calendar)
    assert isinstance(date, CalendarDate)
    time = (
        int(hour),
        int(minute),
        int(second) if second else None,
        Fraction(f"0.{fraction}") if fraction else Fraction(),
    )
    if time > (24, 0, 0, Fraction()) or int(minute) > 59 or int(second or 0) > 59:
        raise DateError(f"time must be in 00:00:00..24:00:00, got {text!r}", text=text)
    return Moment(text, calendar, date, time, _offset(offset), zone)


def _offset(text: str | None) -> int | None:
    if text is None:
        return None
    if text == "Z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[3:].lstrip(":") or 0)
    minutes = -minutes if text[0] == "-" else minutes
    if not -720 <= minutes <= 840 or int(text[-2:]) > 59 or (minutes == 0 and text[0] == "-"):
        raise DateError(f"offset must be in -12:00..+14:00, got {text!r}", text=text)
    return minutes
