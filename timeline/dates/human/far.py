"""Years that a caller's calendar can hardly mean: a column of Hijri years that has a 1614.

The tables of Umm al-Qura end with 1500 and 1600 AH, in 2077 and 2174. A year beyond them without an era, in a
text of which only the caller said that it counts in the Hijri calendar, is as likely one of the common era.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendars import DEFAULT_HIJRI, calendar
from .refuse import refusal

if TYPE_CHECKING:
    from ..types import Date
    from .hints import Hints, Read


def check_year(date: Date, text: str, given: Hints, read: Read) -> None:
    """Raise `DateError` where the years of a date that are Hijri by the hint alone are beyond its table."""
    if given.calendar is None or date.calendar.id != given.calendar or not is_beyond_tables(date):
        return
    try:
        other = read(text, given._replace(calendar="gregory"))
    except DateError:
        return
    if other.calendar.era != "AH":
        message = "no table reaches this Hijri year, and the text does not say that it is one"
        raise refusal(message, text, 0, (str(date), str(other)))


def is_beyond_tables(date: Date) -> bool:
    """Return whether all of a Hijri date lies after its calendar's table, or after the published one."""
    table = date.calendar.range or calendar(DEFAULT_HIJRI).range
    return date.calendar.era == "AH" and table is not None and min(date.known_days) > table[1]
