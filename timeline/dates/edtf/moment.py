"""The text of a date and time to a moment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendar_date import CalendarDate
from ..moment import ClockTime, Moment
from .component import parse_component
from .explain import fault, nonexistent, not_a_moment
from .grammar import DATE, OFFSET, TIME, ZONE

if TYPE_CHECKING:
    from ..protocol import Calendar

_moment = re.compile(rf"({DATE})T{TIME}({OFFSET})?({ZONE})?").fullmatch
_WESTERNMOST, _EASTERNMOST = -12 * 60, 14 * 60  # minutes


def parse_moment(text: str, calendar: Calendar) -> Moment:
    """Read a date and time, with an offset and a zone where there are any; raise `DateError`."""
    match = _moment(text)
    if match is None:
        raise not_a_moment(text)
    if calendar.era == "AH":
        raise fault(f"a time needs a date that begins at midnight, not one in {calendar.id!r}", text)
    date_text, hour, minute, second, decimals, offset, zone = match.groups()
    date = parse_component(date_text, calendar)
    assert isinstance(date, CalendarDate)  # noqa: S101 - with its three parts it is no season
    clock = ClockTime(int(hour), int(minute), None if second is None else int(second), decimals or "")
    _check_clock(text, clock)
    name = None if zone is None else _zone(text, zone[1:-1])
    if offset is None:
        return Moment(text, date, clock, None, name)
    at = match.start(6)
    minutes = _offset(text, offset, at)
    if len(offset) == 5:  # +0430, as in the basic format of ISO 8601
        text = f"{text[: at + 3]}:{text[at + 3 :]}"
    return Moment(text, date, clock, minutes, name)


def _check_clock(text: str, clock: ClockTime) -> None:
    hour, minute, second, decimals = clock
    at = text.index("T") + 1
    if hour > 24 or (hour == 24 and (minute or second or decimals.strip("0"))):
        raise nonexistent("time must be in 00:00..24:00", text, at)
    if minute > 59:
        raise nonexistent("minute must be in 0..59", text, at + 3)
    if (second or 0) > 59:
        raise nonexistent("second must be in 0..59, there are no leap seconds", text, at + 6)


def _offset(text: str, offset: str, at: int) -> int:
    if offset == "Z":
        return 0
    hours, rest = int(offset[1:3]), int(offset[-2:]) if len(offset) > 3 else 0
    minutes = -60 * hours - rest if offset[0] == "-" else 60 * hours + rest
    if rest > 59 or not _WESTERNMOST <= minutes <= _EASTERNMOST:
        raise nonexistent("offset must be in -12:00..+14:00, its minutes in 0..59", text, at)
    if offset[0] == "-" and minutes == 0:
        raise fault("an offset of zero is 'Z' or '+00:00'", text, at)
    return minutes


def _zone(text: str, name: str) -> str:
    from ..zones import check_zone  # reads the time zone database

    try:
        check_zone(name)
    except DateError as error:
        at = text.index("[") + 1
        corrected = error.suggestion and f"{text[:at]}{error.suggestion}]"
        raise DateError(error.message, text=text, offset=at, suggestion=corrected) from None
    return name
