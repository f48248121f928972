"""The text of a year, month, day or season to a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import NoSuchDateError
from ..calendar_date import CalendarDate
from ..mask import fills
from ..season import FIRST_CODE, LAST_CODE, Season
from ..significant import SignificantYear
from ..unspecified import UnspecifiedDate
from .explain import fault, not_a_date
from .grammar import MAX_YEAR_DIGITS, long_year, plain, qualified, significant_year
from .write import LAST_YEAR, date_text

if TYPE_CHECKING:
    from ..protocol import Calendar


# In every calendar: the Rumi one has the shortest year (1333) and the shortest month (the last of 1332).
_MONTHS_OF_EVERY_YEAR, _DAYS_OF_EVERY_MONTH = 10, 15


def parse_component(text: str, calendar: Calendar) -> CalendarDate | Season:
    """Read a year, month, day or season of the calendar; raise `DateError` with the index of the fault."""
    match = plain(text)
    if match is not None:
        return parse_plain(text, calendar, *match.groups())
    match = qualified(text)
    if match is not None:
        _, year, _, _, month, _, _, day, _ = match.groups()
        if "X" in text:
            return _unspecified(text, calendar, year, month, day)
        return parse_plain(text, calendar, year, month, day)
    match = significant_year(text)
    if match is not None:
        year, digits = match.groups()
        return SignificantYear(text, calendar, int(year), int(digits))
    match = long_year(text)
    if match is not None:
        return _long_year(text, calendar, *match.groups())
    raise not_a_date(text)


def parse_plain(
    text: str, calendar: Calendar, year: str, month: str | None, day: str | None
) -> CalendarDate | Season:
    """Make the date of which the digits were found in `text`; raise `DateError` where it does not exist."""
    y = int(year)
    if month is None:
        return CalendarDate(text, calendar, y)
    m = int(month)
    if not 1 <= m <= _MONTHS_OF_EVERY_YEAR and not 1 <= m <= calendar.months_in_year(y):
        return _season(text, calendar, year, month, day)
    if day is None:
        return CalendarDate(text, calendar, y, m)
    d = int(day)
    if 1 <= d <= _DAYS_OF_EVERY_MONTH or 1 <= d <= calendar.month_length(y, m):
        return CalendarDate(text, calendar, y, m, d)
    return _rare_day(text, calendar, y, m, day)


def _rare_day(text: str, calendar: Calendar, year: int, month: int, day: str) -> CalendarDate:
    """Make the date of a day that the calendar lacks, where it may have been; else tell which has it."""
    from ..hijri.sighted import SightedDay, may_have  # few days are such
    from ..readings import calendars_with

    if may_have(calendar, year, month, int(day)):
        return SightedDay(text, calendar, year, month, int(day))
    last = calendar.month_length(year, month)
    message = f"day must be in 1..{last} for {date_text(year, month)}, got {day!r}"
    if others := [f"`{each}`" for each in calendars_with(calendar, year, month, int(day))]:
        message += f"; {' and '.join(others)} {'has' if len(others) == 1 else 'have'} it"
    raise NoSuchDateError(message, text=text, offset=text.rindex(day))


def _season(text: str, calendar: Calendar, year: str, code: str, day: str | None) -> Season:
    if day is not None or not FIRST_CODE <= int(code) <= LAST_CODE:
        raise _no_such_month(text, year, code, calendar)
    return Season(text, calendar, year, int(code))


def _no_such_month(text: str, year: str, month: str, calendar: Calendar) -> NoSuchDateError:
    at = text.index(month, text.index(year) + len(year))
    last = _most_months(calendar, year)
    message = f"month must be in 1..{last}, got {month!r}"
    if month[0] > "1" and "-" not in text[at:]:
        message += f" ({FIRST_CODE}..{LAST_CODE} are seasons and other parts of a year)"
    return NoSuchDateError(message, text=text, offset=at)


def _most_months(calendar: Calendar, year: str) -> int:
    """Return the months of a year, or of the longest where digits of it are unspecified."""
    return max(map(calendar.months_in_year, range(1, 20) if "X" in year else [int(year)]))


def _unspecified(
    text: str, calendar: Calendar, year: str, month: str | None, day: str | None
) -> CalendarDate | Season:
    if month is None:
        return UnspecifiedDate(text, calendar, (year,))
    most = _most_months(calendar, year)
    if day is None and "X" not in month and int(month) > most:
        return _season(text, calendar, year, month, day)
    if not fills(month, most):
        raise _no_such_month(text, year, month, calendar)
    if day is None:
        return UnspecifiedDate(text, calendar, (year, month))
    try:
        return UnspecifiedDate(text, calendar, (year, month, day))
    except NoSuchDateError as error:
        raise NoSuchDateError(error.message, text=text, offset=text.rindex(day)) from None


def _long_year(
    text: str, calendar: Calendar, digits: str, exponent: str | None, significant: str | None
) -> CalendarDate:
    if len(digits.lstrip("-")) + int(exponent or 0) > MAX_YEAR_DIGITS:
        raise fault(f"a year has at most {MAX_YEAR_DIGITS} digits", text)
    year = int(digits) * 10 ** int(exponent or 0)
    if abs(year) <= LAST_YEAR:
        raise fault("a year of at most four digits has no Y", text)
    if significant is not None:
        return SignificantYear(text, calendar, year, int(significant))
    return CalendarDate(text, calendar, year)
