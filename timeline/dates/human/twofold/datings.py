"""The two datings of a text that gives one date in two calendars, and what each may be."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...calendars import DEFAULT_HIJRI
from ...digits import in_ascii
from ...parse import try_date
from ..refuse import exists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...types import Date
    from ..hints import Hints, Read

_MOST_JOINTS = 3  # and brackets: more are no two datings, and would be tried in too many ways

# What stands between two datings of one date.
_WORDS = (
    r"(?:corresponding\s+(?:to|with)|equivalent\s+to|that\s+is|i\.\s?e\.|يوافق|مطابق|برابر\s+با)(?!\w)|"
    r"الموافقة?(?!\w)(?:\s+ل(?:ـ+\s*|\s+|(?=\w)))?"
)
_JOINT = re.compile(rf"\s*(?:[,،;]\s*)?(?:(?<!\w)(?:{_WORDS})\s*|(?P<sign>[/=;])\s*)", re.IGNORECASE)
_OPENING = {")": "(", "]": "["}
_WHOLE_YEAR = re.compile(r"[0-9]{3}").search
_LAST_DAYS = re.compile(r"(?<![0-9])3[01](?![0-9])").search
_ORDINAL = re.compile(
    r"(?:\w+\.?\s+)?[0-9]{1,2}(?:st|nd|rd|th)?|\w+th|first|second|third", re.IGNORECASE
).fullmatch
_CENTURY = re.compile(
    r"(?<!\w)(?:century|centuries|cent\.?|c\.?(?=\s*$)|(?<=st\s|nd\s|rd\s|th\s)c\.)(?!\w)", re.IGNORECASE
)
_PART = re.compile(
    r"(?<!\w)(?:early|mid|middle|late|beginning|start|end)(?!\w)(?:\s+of(?!\w))?-?\s*", re.IGNORECASE
)


class Pair(NamedTuple):
    """The texts of two datings, and whether the second stands in brackets."""

    first: str
    second: str
    bracketed: bool = False


class Dating(NamedTuple):
    """What one dating may be.

    Attributes
    ----------
    text
        Its text.
    dates
        The dates that it may be, for each calendar of which its year may be.
    certain
        False where they are what a doubtful text may be, or what it certainly lies in.
    """

    text: str
    dates: tuple[Date, ...]
    certain: bool = True

    @property
    def may_be_long_month(self) -> bool:
        """Whether it has a 30th or 31st day, which a calendar may lack."""
        return _LAST_DAYS(in_ascii(self.text)) is not None

    @property
    def has_year(self) -> bool:
        """Whether it has a number of three digits or more."""
        return has_year(self.text)


def has_year(text: str) -> bool:
    """Return whether a text has a number of three digits or more."""
    return _WHOLE_YEAR(in_ascii(text)) is not None


def pairs(text: str) -> Iterator[Pair]:
    """Yield the ways to take a text as two datings: the second in brackets, or after a joint."""
    joints = list(_JOINT.finditer(text))
    if len(joints) + sum(map(text.count, _OPENING.values())) > _MOST_JOINTS:
        return
    opening = text.rfind(_OPENING.get(text[-1:], "\0"))
    if opening > 0:
        inside = text[opening + 1 : -1]
        joint = _JOINT.match(inside)
        second = inside[joint.end() :] if joint else inside
        pair = Pair(text[:opening].strip(), second.strip(), bracketed=True)
        if _may_be_date(pair.second):
            yield _of_centuries(pair)
    for joint in joints:
        pair = Pair(text[: joint.start()].strip(), text[joint.end() :].strip())
        if not is_balanced(pair.first) or not _may_be_date(pair.second):
            continue
        if not joint["sign"] or _stand_alone(pair):
            yield _of_centuries(pair)


def dating(text: str, given: Hints, read: Read, *, to_check: bool = False) -> Dating:
    """Return what a dating may be.

    `to_check` takes for a text that is not read, because it is vague or has a slash, what it lies in: all of
    the month of which it is a part, both of two months.
    """
    found: dict[Date, None] = {}
    doubtful: dict[Date, None] = {}
    for each in dict.fromkeys((given.calendar or DEFAULT_HIJRI, DEFAULT_HIJRI, "gregory")):
        hints = given._replace(calendar=each)
        try:
            found[read(text, hints)] = None
        except DateError as error:
            readings = [reading for reading in error.readings if exists(reading)]
            doubtful.update((try_date(reading), None) for reading in readings)
            if to_check and not readings and (wider := _wider(text)) != text:
                with suppress(DateError):
                    doubtful[read(wider, hints)] = None
    return Dating(text, tuple(found)) if found else Dating(text, tuple(doubtful), certain=False)


def _may_be_date(text: str) -> bool:
    return any(character.isdecimal() for character in text) or _CENTURY.search(text) is not None


def is_balanced(text: str) -> bool:
    """Return whether each bracket that is opened in a text is closed in it."""
    return all(text.count(opening) == text.count(closing) for closing, opening in _OPENING.items())


def _stand_alone(pair: Pair) -> bool:
    """Return whether each has a year, or is a century: 25/12 is no dating of 25/12/2025."""
    if _CENTURY.search(pair.second) and (_ORDINAL(pair.first) or _CENTURY.search(pair.first)):
        return True
    return has_year(pair.first) and has_year(pair.second)


def _of_centuries(pair: Pair) -> Pair:
    """Return the pair, the first of two centuries with the word that it shares: 3rd/9th century."""
    century = _CENTURY.search(pair.second)
    return pair._replace(first=f"{pair.first} {century[0]}") if century and _ORDINAL(pair.first) else pair


def _wider(text: str) -> str:
    """Return what a dating certainly lies in: of two months about a slash the run, of a part the whole."""
    return _PART.sub("", text).replace("/", "–")
