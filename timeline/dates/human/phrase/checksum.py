"""A weekday beside a date is a checksum: where it contradicts, one of the two is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import DateError
from ...calendars import calendar
from ...day import weekday
from ...edtf.write import LAST_YEAR, date_text
from ...expression import prefix
from ...hijri.sighted import WEEKDAYS_OFF, kept_by_sight
from ...names import weekday_name
from ...readings import COMMON

if TYPE_CHECKING:
    from ...protocol import Calendar
    from ...types import CalendarDate
    from .fields import Fields

_NEAR = 3  # days: no weekday is further from another


def check_weekday(date: CalendarDate, fields: Fields) -> None:
    """Raise `DateError` where the weekday that was given is not that of the date.

    The weekday of a day that was kept by sight may be up to `WEEKDAYS_OFF` days from that of the tabular day.
    The message names the nearest day that has it, and the Hijri calendars in which the date falls on it.
    """
    given, number = fields.weekday, date.earliest
    if given is None:
        return
    if number is None or date.day is None:
        raise fields.refused("a weekday needs a day", (str(date),))
    off = (given - weekday(number) + _NEAR) % 7 - _NEAR
    if abs(off) <= (WEEKDAYS_OFF if _by_sight(date) else 0):
        return
    name, actual = weekday_name(given, "en"), weekday_name(weekday(number), "en")
    fits = [*_in_edtf(date.calendar, number + off), *_tables(date, given)]
    readings = ", ".join(f"`{each}`" for each in fits)
    would_be = f"; a {name} would be {readings}" if fits else ""
    if _by_sight(date):
        actual = f"{actual} (≈, by sight up to {WEEKDAYS_OFF} days either way)"
    message = f"{date} is a {actual}, not a {name}{would_be}"
    raise DateError(message, text=fields.text, offset=fields.offset, readings=(str(date), *fits))


def _by_sight(date: CalendarDate) -> bool:
    year, month = date.year, date.month
    return year is not None and month is not None and kept_by_sight(date.calendar, year, month)


def _in_edtf(calendar: Calendar, number: int) -> list[str]:
    """Return a day as EDTF; nothing for one in a year of more than four digits, of which EDTF has no days."""
    year, month, day = calendar.date(number)
    return [prefix(calendar) + date_text(year, month, day)] if abs(year) <= LAST_YEAR else []


def _tables(date: CalendarDate, given: int) -> list[str]:
    """Return the date in each other Hijri calendar that has it on that weekday."""
    year, month, day = date.year, date.month, date.day
    if date.calendar.era != "AH" or year is None or month is None or day is None:
        return []
    others = [calendar(each) for each in COMMON if each != date.calendar.id]
    return [
        prefix(each) + date_text(year, month, day)
        for each in others
        if day <= each.month_length(year, month) and weekday(each.day_number(year, month, day)) == given
    ]
