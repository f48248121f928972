"""A Hijri day whose year is counted in another calendar: 1 Rajab (1745)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ....errors import DateError
from ...calendars import DEFAULT_HIJRI, calendar
from ...precision import Precision
from ..signs import signed
from .agreement import agree, size
from .far import is_beyond_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...types import Date
    from ..hints import Hints, Read
    from .datings import Dating

_MOST_DAYS = 20 * 366  # in which a day is looked for


def days_in_year(first: Dating, second: Dating, given: Hints, read: Read) -> list[Date]:
    """Return the days, or months, that the first may be, of which the second gives the year.

    Years that may be of either calendar are both tried, unless the caller said which they are.
    """
    found: dict[Date, None] = {}
    for year in _years(second.dates, given):
        for each in year.to(DEFAULT_HIJRI).years:
            with suppress(DateError):
                date = signed(read(f"{first.text} {each} AH", given), year.qualification)
                finer = date.calendar.era == "AH" and date.precision.rank < Precision.YEAR.rank
                if finer and agree(date, year):
                    found[date] = None
    return list(found)


def _years(dates: Iterable[Date], given: Hints) -> list[Date]:
    """Return the dates that are years; of those that may be of either calendar, those that are likely."""
    years = [each for each in dates if each.precision is Precision.YEAR and size(each) < _MOST_DAYS]
    years = [each for each in years if not is_beyond_tables(each)]
    if given.calendar and len(years) > 1:
        return [each for each in years if each.calendar.era == calendar(given.calendar).era]
    return years
