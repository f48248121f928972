"""Dual years: 11 February 1731/32, a day of the year that began on 25 March 1731, and is 1732 to us.

In England and its colonies the year began on Lady Day, 25 March, until 1752; a day from 1 January to 24 March
was written with both years, and counted in the Julian calendar (GEDCOM 7, appendix A, "Dual dates"). Others
write a slash for "or", so that only a text, or a caller, that says the calendar is believed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...calendar_date import CalendarDate
from ...digits import in_ascii
from ..refuse import refusal

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

LADY_DAY = (3, 25)
LAST_YEAR = 1752  # that may be the second of two: in England 1 January 1752 began it

_DUAL = re.compile(r"(?<![0-9/])(?P<first>[0-9]{4})\s?[/⁄|]\s?(?P<second>[0-9]{1,2}|[0-9]{4})(?![0-9/])")


class _Years(NamedTuple):
    """A text with two years in a row: what it is with either of them."""

    first: str
    second: str
    at: int


def dual_year(text: str, given: Hints, read: Read) -> Date | None:
    """Read a day or month of a dual year that is said to be Julian; None for any other text.

    Raises
    ------
    DateError
        Where no calendar is said, with all that the slash may mean; for a day that has no dual year.
    """
    if given.calendar not in (None, "julian", "gregory") or (years := two_years(text)) is None:
        return None
    first, second = (_day_or_month(each, given, read) for each in years[:2])
    old = _day_or_month(years.second, given._replace(calendar="julian"), read)
    if old is None or (first is None and second is None and given.calendar is not None):
        return None
    dual = is_dual(old)
    if dual and (given.calendar == "julian" or (first is None and second is None)):
        return old
    several = f"[{first.text},{second.text}]" if first and second else ""
    if not dual:
        message = "a dual year is that of a day from 1 January to 24 March, until 1752"
        sign = "julian:" if given.calendar == "julian" else ""
        raise refusal(message, text, years.at, (*map(str, filter(None, (first, second))), sign + several))
    message = "two years in a row are a dual year of the Old Style, or one or the other"
    raise refusal(message, text, years.at, (str(old), str(second), several))


def two_years(text: str) -> _Years | None:
    """Return a text with each of the two years in a row that it has; None where it has none beside words."""
    found = _DUAL.search(in_ascii(text))
    if found is None or not any(map(str.isalpha, text[: found.start()] + text[found.end() :])):
        return None
    first, second = found["first"], found["second"]
    if (int(first) + 1 - int(second)) % 10 ** len(second):  # 1699/00, 1699/0
        return None
    before, after = text[: found.start()], text[found.end() :]
    one, other = (f"{before}{year:04d}{after}" for year in (int(first), int(first) + 1))
    return _Years(one, other, found.start())


def is_dual(date: CalendarDate) -> bool:
    """Return whether a date lies between 1 January and Lady Day of a year until 1752."""
    year, month, day = date.year, date.month, date.day
    if year is None or month is None or year > LAST_YEAR:
        return False
    return (month, day or 1) < LADY_DAY


def _day_or_month(text: str, given: Hints, read: Read) -> CalendarDate | None:
    try:
        date = read(text, given)
    except DateError:
        return None
    return date if isinstance(date, CalendarDate) and date.month is not None else None
