"""Days of a Hijri month that have a name: ghurra and mustahall the first, niṣf the fifteenth, salkh the last.

The last day is the 29th or the 30th. For a month that was kept by sight, as all were before the published
table, nothing but the source says which, and both are returned.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ....errors import DateError
from ...calendar_date import CalendarDate
from ...hijri.sighted import kept_by_sight
from ...parse import parse_date
from ..refuse import told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_OF = r"(?:\s+(?:of|min|من)(?!\w))?(?:\s+(?:shahr|şehr-?i|شهر)(?!\w))?(?:-i(?=\s))?"
_NAMES: Final = (
    (1, r"gh?urr[ae]h?t?|ġurrat?|ghurra(?:h|tu)?|mustahall?|müstehell?|غر[ةه]|مستهل"),
    (15, r"ni[sṣ]f|nıs[ıi]?f|(?:لل|ال)?نصف(?=\s+(?:من|شهر)(?!\w))"),
    (30, r"munsala[kḫ]h?|salkh|sal[ḫh]|selh|silkh|سلخ|منسلخ"),
)
_DAYS = tuple((day, re.compile(rf"(?<!\w)(?:{names})(?!\w){_OF}", re.IGNORECASE)) for day, names in _NAMES)
_LAST, _LONGEST = (29, 30), 30


def lunar_day(text: str, given: Hints, read: Read) -> Date | None:
    """Read a day of a Hijri month by its name; None for any other text, and where it names no such month.

    Raises
    ------
    DateError
        Where there is no such last day, such as one that was not the weekday that stands with it.
    """
    named = [(day, names) for day, names in _DAYS if names.search(text)]
    if len(named) != 1:
        return None
    ((day, names),) = named
    if day == _LONGEST:
        return _last(names, text, given, read)
    try:
        date = _with_day(day, names, text, given, read)
    except DateError:
        return None
    return date if isinstance(date, CalendarDate) and date.calendar.era == "AH" and date.day == day else None


def _last(names: re.Pattern[str], text: str, given: Hints, read: Read) -> Date | None:
    found: list[CalendarDate] = []
    error: DateError | None = None
    for day in _LAST:
        try:
            date = _with_day(day, names, text, given, read)
        except DateError as refused:
            error = refused
            continue
        if isinstance(date, CalendarDate) and date.calendar.era == "AH" and date.day == day:
            found.append(date)
    if not found:
        if error is not None and names.sub("", text).strip() and any(map(str.isdecimal, text)):
            raise error
        return None
    last = found[-1]
    if len(found) == 1 or last.year is None or last.month is None:
        return last
    if not kept_by_sight(last.calendar, last.year, last.month):
        return last
    sign = str(last).removesuffix(last.text)
    return parse_date(f"{sign}[{found[0].text},{last.text}]")


def _with_day(day: int, names: re.Pattern[str], text: str, given: Hints, read: Read) -> Date:
    """Read the text with a number in place of the name of a day."""
    try:
        return read(names.sub(f" {day} ", text, count=1), given)
    except DateError as error:
        raise told_of(error, text) from None
