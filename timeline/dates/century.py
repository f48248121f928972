"""Centuries, in both readings: "the 1300s" leaves digits open, "the 14th century" counts from year 1.

``AH 13XX`` is AH 1300 to 1399; the 14th century AH is AH 1301 to 1400. EDTF has a mask for the first only;
the second is one of the years of a range, which says no more than that it was some time in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DateError
from .calendars import calendar
from .edtf.write import year_text
from .expression import prefix
from .parse import parse_date

if TYPE_CHECKING:
    from .types import Date

_LAST = 99  # the last century whose years have four digits


def century(ordinal: int, calendar_id: str = "gregory") -> Date:
    """Return some time in a century: 14 of ``islamic-umalqura`` is ``AH [1301..1400]``.

    Parameters
    ----------
    ordinal
        1 is the century of the years 1 to 100; -1 is the one before it, the 1st century BCE: -99 to 0.
    calendar_id
        The calendar that the years are of.

    Raises
    ------
    DateError
        Where the ordinal is 0 or beyond 99 either way; `UnknownCalendarError` for an unknown calendar.
    """
    if not 1 <= abs(ordinal) <= _LAST:
        raise DateError(f"century must be in 1..{_LAST} or -{_LAST}..-1, got {ordinal!r}")
    first = 100 * (ordinal - 1 if ordinal > 0 else ordinal) + 1
    return parse_date(f"{prefix(calendar(calendar_id))}[{year_text(first)}..{year_text(first + 99)}]")
