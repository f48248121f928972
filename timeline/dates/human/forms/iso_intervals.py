"""Intervals of ISO 8601 that EDTF does not have: by a duration, or with an end that leaves out what it has.

ISO 8601-1:2019, 5.5.2. A duration runs from the start of a day: ``2024-01-01/P1M`` ends where February
begins: an interval of whole days may count that day or not, and both are told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...day import day_number, from_day_number, month_length
from ...digits import in_ascii
from ...edtf.write import date_text
from ...parse import parse_date
from ..refuse import refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_DAY = r"(?P<{0}y>[0-9]{{4}})-(?P<{0}m>[0-9]{{2}})-(?P<{0}d>[0-9]{{2}})"
_DURATION = (
    r"P(?=[0-9T])(?:(?P<years>[0-9]{1,4})Y)?(?:(?P<months>[0-9]{1,4})M)?(?:(?P<weeks>[0-9]{1,4})W)?"
    r"(?:(?P<days>[0-9]{1,6})D)?(?P<time>T[0-9HMS.,]+)?"
)
_BY_DURATION = re.compile(rf"(?:{_DAY.format('a')}/)?{_DURATION}(?:/{_DAY.format('b')})?").fullmatch
_SHORT_END = re.compile(
    r"(?P<year>[0-9]{4}-)(?P<month>[0-9]{2})(?:(?P<day>-[0-9]{2})/(?P<to>[0-9]{2}(?:-[0-9]{2})?)|/(?P<end>[0-9]{2}))"
).fullmatch
_REPEATED = re.compile(r"R[0-9]{0,6}/.+").fullmatch


class _Duration(NamedTuple):
    months: int
    days: int

    def after(self, day: int, sign: int) -> int:
        """Return the day number that lies a duration after (1) or before (-1) a day.

        Months are added first; where the month that is reached is too short, its last day counts.
        """
        year, month, of_month = from_day_number(day)
        total = 12 * year + month - 1 + sign * self.months
        year, month = total // 12, total % 12 + 1
        return day_number(year, month, min(of_month, month_length(year, month))) + sign * self.days


def iso_intervals(text: str, _: Hints, __: Read) -> Date | None:
    """Read an interval of ISO 8601 whose end is shortened; None for any other text.

    Raises
    ------
    DateError
        For an interval by a duration, with the two that it may be; for one that is repeated.
    """
    plain = in_ascii(text.strip())
    if _REPEATED(plain):
        raise refusal("a time that comes again and again is several dates, write one of them", text)
    if short := _SHORT_END(plain):
        return _shortened(short, text)
    if found := _BY_DURATION(plain):
        raise _refused(found, text)
    return None


def _shortened(found: re.Match[str], text: str) -> Date:
    """Read an end without the year, or without year and month, that the start has."""
    year, month, day, to, end = found.group("year", "month", "day", "to", "end")
    shared = year if end or len(to) > len("15") else f"{year}{month}-"
    try:
        return parse_date(f"{year}{month}{day or ''}/{shared}{end or to}")
    except DateError as error:
        raise told_of(error, text) from None


def _refused(found: re.Match[str], text: str) -> DateError:
    if found["time"]:
        return refusal("EDTF has no times of day in an interval", text, found.start("time"))
    if bool(found["ay"]) == bool(found["by"]):
        return refusal("a duration needs the day on which it starts or ends, and one of them alone", text)
    years, months, weeks, days = (int(found[name] or 0) for name in ("years", "months", "weeks", "days"))
    lasts = _Duration(12 * years + months, 7 * weeks + days)
    side, sign = ("a", 1) if found["ay"] else ("b", -1)
    try:
        known = day_number(*(int(found[side + part]) for part in "ymd"))
        other = lasts.after(known, sign)
        readings = [_interval(known, end, sign) for end in (other - sign, other)]
    except DateError as error:
        return told_of(error, text, found.start(f"{side}y"))
    return refusal(
        "an interval of days may count the day at which a duration ends, or not", text, 0, readings
    )


def _interval(known: int, other: int, sign: int) -> str:
    days = [date_text(*from_day_number(day)) for day in (known, other)[::sign]]
    return "/".join(dict.fromkeys(days))
