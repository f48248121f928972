"""Old Style and New Style: 28 October 1917 (O.S.), 7 November 1917 N.S., 15 января 1744 (ст. ст.).

A date of the Old Style is counted in the Julian calendar. Whether its year began in January is not said: of
the days before Lady Day of an English year until 1751 both years are told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...calendar_date import CalendarDate
from ...edtf.write import date_text
from ..refuse import refusal, told_of
from .dual import LAST_YEAR, is_dual, two_years

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_FIRST_YEAR = 1155  # that began on Lady Day in England

_OLD = (
    r"O\.\s?S\.?|OS|old\s+style|vieux\s+style|v(?:x)?\.\s?st\.?|alten\s+stils|a\.\s?st\.?|stilo\s+veter[ei]|"
    r"(?:по\s+)?старо(?:му|го)\s+стил[юя]|ст\.\s?ст\.?"
)
_NEW = (
    r"N\.\s?S\.?|NS|new\s+style|nouveau\s+style|n(?:ouv)?\.\s?st\.?|neuen\s+stils|stilo\s+novo|"
    r"(?:по\s+)?ново(?:му|го)\s+стил[юя]|н\.\s?ст\.?"
)
STYLES = tuple(
    (name, calendar, re.compile(rf"[,\s]*(?<![\w.])[(\[]?(?:{marks})(?![\w.])[)\]]?", re.IGNORECASE))
    for name, calendar, marks in (("Old Style", "julian", _OLD), ("New Style", "gregory", _NEW))
)


def styled(text: str, given: Hints, read: Read) -> Date | None:
    """Read a date that is said to be of the Old or of the New Style; None where none, or both, are said.

    Raises
    ------
    DateError
        For a date of another calendar, and for one whose year may have begun in January or in March.
    """
    said = [each for each in STYLES if each[2].search(text)]
    if len(said) != 1:
        return None
    ((name, calendar, marks),) = said
    without = marks.sub(lambda found: " " * len(found[0]), text)
    try:
        date = read(without, given._replace(calendar=calendar))
    except DateError as error:
        raise told_of(error, text) from None
    if date.calendar.id != calendar:
        raise refusal(f"the {name} does not go with {date.calendar.id!r}", text, 0, (str(date),))
    if calendar == "julian" and given.calendar != "julian" and two_years(text) is None:
        _check_year(date, text)
    return date


def _check_year(date: Date, text: str) -> None:
    if not isinstance(date, CalendarDate) or not is_dual(date) or date.year is None:
        return
    if not _FIRST_YEAR <= date.year < LAST_YEAR:
        return
    rest = [part for part in (date.month, date.day) if part is not None]
    sign = date.qualification
    readings = [f"julian:{date_text(year, *rest)}{sign}" for year in (date.year, date.year + 1)]
    message = "the Old Style may count the year from January, or from 25 March as England did"
    raise refusal(message, text, 0, readings)
