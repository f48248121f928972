"""Days and weeks that ISO 8601 counts through a year, as the days of a month that EDTF has for them."""

from __future__ import annotations

import re

from ...errors import NoSuchDateError
from ..day import from_day_number
from ..iso8601 import ordinal_day, week_start
from .write import date_text

_COUNTED = re.compile(r"([0-9]{4})-?(?:([0-9]{3})|W([0-9]{2})(?:-?([1-7]))?)", re.IGNORECASE)


def counted_days(text: str) -> str | None:
    """Return an ordinal date, a week, or two with a slash between as EDTF; None for what is no such text.

    ``2024-036`` is ``2024-02-05``, ``2024-W05`` is ``2024-01-29/2024-02-04``. None too for one that does not
    exist. Beside one of them an interval may have any other text at its other end.
    """
    ends = text.split("/")
    try:
        found = [days_counted(end) for end in ends]
    except NoSuchDateError:
        return None
    if len(ends) > 2 or not any(found):
        return None
    known = [each or (end, end) for each, end in zip(found, ends, strict=True)]
    first, last = known[0][0], known[-1][1]
    return first if first == last else f"{first}/{last}"


def days_counted(text: str) -> tuple[str, str] | None:
    """Return the first and the last day of an ordinal date or a week, both inclusive, as EDTF.

    None for any other text; raise `NoSuchDateError` where the year has no such day or week.
    """
    match = _COUNTED.fullmatch(text)
    if match is None:
        return None
    year, ordinal, week, weekday = match.groups()
    if ordinal:
        first = last = ordinal_day(int(year), int(ordinal))
    else:
        first = week_start(int(year), int(week)) + int(weekday or 1) - 1
        last = first if weekday else first + 6
    start, end = (date_text(*from_day_number(day)) for day in (first, last))
    return start, end
