"""A day with a time of day: 6 November 2025, 18:30; Nov 6 2025 6:30 pm; 20251106T183000Z.

A moment is known to the minute at least, so that "6 pm" alone is refused with what it may mean. Hours without
a.m. or p.m. are those of 24. An offset is UTC or counted from it: an abbreviation such as EST is none, since
several zones share most of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError, NoSuchDateError
from ...digits import in_ascii
from ...parse import parse_date
from ...precision import Precision
from ..refuse import exists, refusal, told_of

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_BEFORE = r"(?:(?:at|um|à|om|alle|kl|klo|saat|в|الساعة|ساعت|בשעה)(?!\w)\.?\s*)"
_MARKS = "[\u064b-\u0652]*"  # vowels of Arabic
_AM = rf"a\.?\s?m(?:\.|(?!\w))|(?:صباح{_MARKS}ا{_MARKS}|ص)(?!\w)"
_PM = rf"p\.?\s?m(?:\.|(?!\w))|(?:مساء{_MARKS}|م)(?!\w)"
_NAMED = r"(?P<noon>(?:12\s)?noon|midday|midi)(?!\w)|(?P<midnight>midnight|minuit)(?!\w)"
_CLOCK = (
    r"(?P<h>[0-9]{1,2})(?:(?P<sep>[:.]|\s?h\s?)(?P<min>[0-9]{2})(?::(?P<s>[0-9]{2})(?:[.,](?P<f>[0-9]{1,18}))?)?"
    rf"(?![0-9:]))?(?:\s?(?:(?P<am>{_AM})|(?P<pm>{_PM})|(?P<mark>(?:Uhr|hrs?|h|o['’]clock)(?!\w))))?"
)
_OFFSET = r"(?:\s?[(（]?(?:(?P<utc>Z|UTC|GMT)(?!\w))?(?P<off>[+−-][0-9]{1,2}(?::?[0-9]{2})?(?!\w))?[)）]?)?"
_ZONE = r"(?:[,،、]?\s?[\[(（]?(?P<zone>[A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+)[\])）]?)?"
_ABBREVIATION = r"(?:\s?(?-i:(?P<abbreviation>[A-Z]{2,5}))(?=[\s.)]*$))?"
_TIME = re.compile(
    rf"(?<![\w:.,/+-])\(?{_BEFORE}?(?:{_NAMED}|{_CLOCK}){_OFFSET}{_ZONE}{_ABBREVIATION}\)?", re.IGNORECASE
)
_ISO = re.compile(
    r"\s*(?P<date>[0-9]{8}|[0-9]{4}-?(?:[0-9]{3}|W[0-9]{2}-?[0-9])|[0-9]{4}-[0-9]{2}-[0-9]{2})T"
    r"(?P<h>[0-9]{2})(?::?(?P<min>[0-9]{2})(?::?(?P<s>[0-9]{2})(?:[.,](?P<f>[0-9]{1,18}))?)?)?"
    r"(?P<utc>Z)?(?P<off>[+−-][0-9]{2}(?::?[0-9]{2})?)?\s*"
).fullmatch
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_JOINTS = " \t\n,،;"
_ON = re.compile(r"\s*[,،]?\s*(?:on|le|am|den|في|в)(?!\w)\s*", re.IGNORECASE)
_NOON = 12
_SHORT = 2  # digits of an offset without minutes


def clocked(text: str, given: Hints, read: Read) -> Date | None:
    """Read a day with a time of day; None for any text without one.

    Raises
    ------
    DateError
        Where the date is no day, or in a calendar whose days begin at sunset; where the minutes are not said;
        where midnight may be that before the day or the one after it.
    """
    plain = in_ascii(text)
    if found := _ISO(plain):
        return _moment(found["date"], found, text, given, read)
    for found in _TIME.finditer(plain):
        day = _day(plain, found) if _is_time(found) else ""
        if any(character.isdigit() for character in day):
            return _moment(day, found, text, given, read)
    return None


def _is_time(found: re.Match[str]) -> bool:
    """Return whether the numbers are a time: without a colon a word must say so, or a letter with minutes."""
    if found["noon"] or found["midnight"]:
        return True
    said = found["am"] or found["pm"] or found["mark"] or ""
    if found["min"] is None:
        return len(said) > 1 or said == "h"  # "1 H" and "1 م" are years
    return bool(said) or found["sep"] != "."


def _day(text: str, time: re.Match[str]) -> str:
    """Return the rest of a text that begins or ends with a time; nothing where it stands within."""
    before, after = text[: time.start()].rstrip(_JOINTS), text[time.end() :].strip(f"{_JOINTS}.")
    if before and after:
        return ""
    if before:
        return before
    joint = _ON.match(text, time.end())
    return text[joint.end() :] if joint else after


def _moment(day: str, time: re.Match[str], text: str, given: Hints, read: Read) -> Date:
    clocks = _clocks(time, text)
    date = _read_day(day, clocks, text, given, read)
    if date.precision is not Precision.DAY:
        raise refusal(f"a time of day needs a day, got {date}", text, time.start())
    readings = [f"{date}T{clock}" for clock in clocks]
    _check_offset(day, time, text, readings)
    if len(readings) > 1:
        raise refusal("midnight is the one before the day, or the one after it", text, time.start(), readings)
    if time["min"] is None and not (time.re is _TIME and time["noon"]):
        raise refusal("a time of day needs its minutes", text, time.start(), readings)
    try:
        return parse_date(readings[0])
    except NoSuchDateError as error:
        raise refusal(error.message, text, time.start()) from None
    except DateError:
        message = f"EDTF has no time of day on a date such as {date}"
        raise refusal(message, text, time.start(), (str(date),)) from None


def _read_day(day: str, clocks: list[str], text: str, given: Hints, read: Read) -> Date:
    """Read what stands beside a time; of several readings the one that is a day."""
    try:
        return read(day, given)
    except DateError as error:
        days = [each for each in error.readings if exists(f"{each}T{clocks[0]}")]
        if len(days) == 1:
            return parse_date(days[0])
        if days:
            readings = [f"{each}T{clock}" for each in days for clock in clocks]
            raise refusal(error.message.partition("; it could be")[0], text, 0, readings) from None
        raise told_of(error, text, max(text.find(day), 0)) from None


def _check_offset(day: str, time: re.Match[str], text: str, readings: list[str]) -> None:
    """Refuse what may be no offset: an abbreviation, and the end of a run of hours, 08:30-10:00."""
    if time.re is not _TIME:
        return
    if time["abbreviation"]:
        message = f"{time['abbreviation']!r} is no offset from UTC that is known here, write it as +05:00"
        raise refusal(message, text, time.start("abbreviation"))
    if time["off"] and time["off"][0] != "+" and not time["utc"] and not _ISO_DAY(day.strip()):
        raise refusal("an offset from UTC, or the end of a run of hours", text, time.start("off"), readings)


def _clocks(time: re.Match[str], text: str) -> list[str]:
    """Return what a time may be in EDTF, without its date."""
    named = time.re is _TIME  # the formats of ISO 8601 have digits alone
    zone = _offset(time) + (f"[{time['zone']}]" if named and time["zone"] else "")
    if named and time["noon"]:
        return [f"12:00{zone}"]
    if named and time["midnight"]:
        return [f"00:00{zone}", f"24:00{zone}"]
    hour = int(time["h"])
    if named and (time["am"] or time["pm"]):
        if not 1 <= hour <= _NOON:
            raise refusal(f"hours with a.m. or p.m. are 1 to 12, got {hour}", text, time.start("h"))
        hour = hour % _NOON + (_NOON if time["pm"] else 0)
    seconds = f":{time['s']}" if time["s"] else ""
    fraction = f".{time['f']}" if time["f"] else ""
    return [f"{hour:02d}:{time['min'] or '00'}{seconds}{fraction}{zone}"]


def _offset(time: re.Match[str]) -> str:
    """Return the offset as EDTF has it: of "UTC+5" and "+5" it is "+05:00"."""
    written = time["off"]
    if written is None:
        return "Z" if time["utc"] else ""
    sign, hours, minutes = "+" if written[0] == "+" else "-", written[1:].replace(":", ""), "00"
    if len(hours) > _SHORT:
        hours, minutes = hours[:-2], hours[-2:]
    return "Z" if int(hours + minutes) == 0 else f"{sign}{int(hours):02d}:{minutes}"
