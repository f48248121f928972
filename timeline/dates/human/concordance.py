"""One date in two calendars: 1282 AH (1865 CE), 2 Dhu al-Hijjah 754 / 29 December 1353.

The two say one thing, so that the second is a checksum of the first. What is read is the first, or the second
where it is much the more precise. Where they contradict each other one of them is wrong, and both are told.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from ...errors import DateError
from ..calendars import DEFAULT_HIJRI, calendar
from ..digits import in_ascii
from ..parse import try_date
from ..precision import Precision
from ..qualification import Qualification
from .agreement import agree, as_julian, is_open, size
from .contradiction import contradiction
from .refuse import exists, refusal
from .signs import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..types import Date
    from .hints import Hints, Read

_MOST_JOINTS = 3  # of a text: more are no two datings
_MOST_YEARS = 20  # in which a day is looked for
_FINER = 0.75  # of the days of the first: where the second has fewer, it says more

# What stands between two datings of one date.
_WORDS = (
    r"(?:corresponding\s+(?:to|with)|equivalent\s+to|that\s+is|i\.\s?e\.|يوافق|مطابق|برابر\s+با)(?!\w)|"
    r"الموافقة?(?!\w)(?:\s+ل(?:ـ+\s*|\s+))?"
)
_JOINT = re.compile(rf"\s*(?:[,،;]\s*)?(?:(?<!\w)(?:{_WORDS})\s*|[/=;]\s*)", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(?:\w+\.?\s+)?[0-9]{1,2}(?:st|nd|rd|th)?|\w+th|first|second|third", re.IGNORECASE
).fullmatch
_CENTURY = re.compile(r"(?<!\w)(?:century|centuries|cent\.?|c\.?(?=\s*$))(?!\w)", re.IGNORECASE)
_PART = re.compile(
    r"(?<!\w)(?:early|mid|middle|late|beginning|start|end)(?!\w)(?:\s+of(?!\w))?-?\s*", re.IGNORECASE
)
_WHOLE_YEAR = re.compile(r"[0-9]{3}").search
_OPENING = {")": "(", "]": "["}
_LEFT_OVER = " \t.,;"  # at the end of a catalogue's text
# An interval as EDTF and nobody else writes it; but without signs, it may be a date in two calendars.
_EDTF_INTERVAL = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}/[0-9]{4}(?:-[0-9]{2}){0,2}").fullmatch


class _Dating(NamedTuple):
    """One of the two: its text, and the dates that it may be, for each calendar of which its year may be.

    `certain` is False where the dates are those that a doubtful text may be.
    """

    text: str
    dates: tuple[Date, ...]
    certain: bool = True


def two_calendars(text: str, given: Hints, read: Read) -> Date | None:
    """Read one date that is given in two calendars; None for any other text.

    Raises
    ------
    DateError
        Where the two contradict each other: by how much, and which calendar would fit; and where the text is
        an interval in EDTF too, and the caller did not say in which calendar years are counted.
    """
    bare = text.strip(_LEFT_OVER)
    plain = in_ascii(bare)
    as_interval = _EDTF_INTERVAL(plain) is not None and exists(plain)
    if not as_interval and exists(plain):
        return None
    refused: DateError | None = None
    for one, other in _pairs(bare):
        second = _dating(other, given, read)
        first = _dating(_with_century(one, other), given, read)
        agreeing = _agreeing(first, second, text)
        if len(agreeing) == 1:
            if as_interval and given.calendar is None:
                both = (plain, *map(str, agreeing[0]))
                raise refusal("an interval, or one date in two calendars", text, 0, both)
            return _result(*agreeing[0], text)
        if not first.dates and (days := _day_in_year(first, second, given, read)):
            if len(days) > 1:
                raise refusal("the year of the day is counted in another calendar", text, 0, map(str, days))
            return days[0]
        if refused is None and not as_interval:
            refused = _against(first, second, text)
    if refused is not None:
        raise refused
    return None


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to take a text as two datings: the second in brackets, or after a joint."""
    opening = text.rfind(_OPENING.get(text[-1:], "\0"))
    if opening > 0:
        inside = text[opening + 1 : -1]
        joint = _JOINT.match(inside)
        yield text[:opening].strip(), inside[joint.end() :] if joint else inside
    joints = list(_JOINT.finditer(text))
    if len(joints) > _MOST_JOINTS:
        return
    for joint in joints:
        first, second = text[: joint.start()].strip(), text[joint.end() :].strip()
        balanced = all(first.count(opening) == first.count(closing) for closing, opening in _OPENING.items())
        if balanced and _stand_alone(first, second):
            yield first, second


def _stand_alone(first: str, second: str) -> bool:
    """Return whether each side of a joint has a year, or is a century: 25/12 is no dating of 25/12/2025."""
    if _ORDINAL(first) and _CENTURY.search(second):
        return True
    return all(_WHOLE_YEAR(in_ascii(side)) for side in (first, second))


def _with_century(first: str, second: str) -> str:
    """Return the first of two centuries with the word that it shares with the second: 3rd/9th century."""
    century = _CENTURY.search(second)
    return f"{first} {century[0]}" if century and _ORDINAL(first) else first


def _dating(text: str, given: Hints, read: Read) -> _Dating:
    found: dict[Date, None] = {}
    doubtful: dict[Date, None] = {}
    for each in dict.fromkeys((given.calendar or DEFAULT_HIJRI, DEFAULT_HIJRI, "gregory")):
        hints = given._replace(calendar=each)
        try:
            found[read(text, hints)] = None
        except DateError as error:
            readings = [reading for reading in error.readings if exists(reading)]
            doubtful.update((try_date(reading), None) for reading in readings)
            if not readings and (wider := _wider(text)) != text:
                with suppress(DateError):
                    doubtful[read(wider, hints)] = None
    return _Dating(text, tuple(found)) if found else _Dating(text, tuple(doubtful), certain=False)


def _wider(text: str) -> str:
    """Return what a dating certainly lies in: of two months about a slash the run, of a part the whole."""
    return _PART.sub("", text).replace("/", "–")


def _agreeing(first: _Dating, second: _Dating, text: str) -> list[tuple[Date, Date]]:
    """Return the dates that agree.

    Raises
    ------
    DateError
        Where one of them is in doubt, and the other does not settle it.
    """
    pairs = [pair for one in first.dates for other in second.dates if (pair := _same(one, other))]
    if not pairs or (first.certain and second.certain):
        return pairs
    if not first.certain and not (second.certain and _WHOLE_YEAR(first.text)):
        return []
    alike = len({one for one, _ in pairs}) == 1 and not any(_is_finer(*pair) for pair in pairs)
    if first.certain and alike:
        return pairs[:1]
    readings = dict.fromkeys(str(each) for pair in pairs for each in pair)
    raise refusal("one of the two datings has more than one reading", text, 0, readings)


def _same(first: Date, second: Date) -> tuple[Date, Date] | None:
    """Return two dates of different calendars that agree, the one that is Julian made so; else None."""
    if first.calendar is second.calendar:
        return None
    if first.calendar.era == second.calendar.era and "julian" not in (first.calendar.id, second.calendar.id):
        return None
    if agree(first, second):
        return first, second
    for one, other in ((first, as_julian(second)), (as_julian(first), second)):
        if one is None or other is None or one.calendar.era == other.calendar.era:
            continue
        if agree(one, other):
            return one, other
    return None


def _day_in_year(first: _Dating, second: _Dating, given: Hints, read: Read) -> list[Date]:
    """Return the days that a Hijri day without a year is in a year that is given apart: 1 Rajab (1745).

    Years that may be of either calendar are both tried, unless the caller said which they are.
    """
    table = calendar(DEFAULT_HIJRI).range
    last = table[1] if table else 0  # of the days that a table has: later ones are no date of a source
    years = [each for each in second.dates if each.precision is Precision.YEAR]
    years = [each for each in years if size(each) < _MOST_YEARS * 366]
    years = [each for each in years if each.calendar.era != "AH" or (each.latest or 0) <= last]
    if given.calendar and len(years) > 1:
        years = [each for each in years if each.calendar.era == calendar(given.calendar).era]
    found: dict[Date, None] = {}
    for year in years:
        for each in year.to(DEFAULT_HIJRI).years:
            with suppress(DateError):
                date = signed(read(f"{first.text} {each} AH", given), year.qualification)
                finer = date.calendar.era == "AH" and date.precision.rank < Precision.YEAR.rank
                if finer and agree(date, year):
                    found[date] = None
    return list(found)


def _against(first: _Dating, second: _Dating, text: str) -> DateError | None:
    """Return the error of two dates that contradict each other; None where no two are surely meant."""
    if not (first.certain and second.certain) or (len(first.dates) > 1 and len(second.dates) > 1):
        return None
    pairs = [
        (one, other)
        for one in first.dates
        for other in second.dates
        if one.calendar.era != other.calendar.era
    ]
    return refusal(contradiction(*pairs[0]), text, 0, map(str, pairs[0])) if len(pairs) == 1 else None


def _is_finer(first: Date, second: Date) -> bool:
    """Return whether the second says more than the first; what is open at an end means more than its days."""
    return size(second) < _FINER * size(first) and not is_open(first)


def _result(first: Date, second: Date, text: str) -> Date:
    """Return the first, or the second where that is finer, with the signs of both."""
    chosen = second if _is_finer(first, second) else first
    try:
        return signed(chosen, first.qualification | Qualification(second.qualification.uncertain))
    except DateError:
        message = "the two datings are not equally sure"
        raise refusal(message, text, 0, (str(first), str(second))) from None
