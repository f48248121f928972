"""One date in two calendars: 1282 AH (1865 CE), 2 Dhu al-Hijjah 754 / 29 December 1353.

The two say one thing, so that the second is a checksum of the first. What is read is the first, or the second
where it is much the more precise. Where they contradict each other one of them is wrong, and both are told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...calendars import CALENDAR_IDS
from ...digits import in_ascii
from ...qualification import Qualification
from ...readings import COMMON
from ..refuse import exists, refusal, told_of
from ..signs import signed
from .agreement import agree, as_julian, is_open, lies_within, size
from .contradiction import contradiction
from .datings import dating, pairs
from .lentyear import days_in_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...types import Date
    from ..hints import Hints, Read
    from .datings import Dating, Pair

# Calendars in which a year without an era is counted where no other agrees. The Rumi one is not among them:
# its years and those of the Hijra are alike in the 19th century.
SELDOM = ("persian", "hebrew")
_FINER = 0.75  # of the days of the first: where the second has fewer, it says more
_LEFT_OVER = " \t.,;"  # at the end of a catalogue's text
# An interval as EDTF has it; people write a date in two calendars so.
_EDTF = r"[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?"
_EDTF_INTERVAL = re.compile(rf"{_EDTF}/{_EDTF}").fullmatch


def two_calendars(text: str, given: Hints, read: Read) -> Date | None:
    """Read one date that is given in two calendars, or twice in one; None for any other text.

    Raises
    ------
    DateError
        Where the two contradict each other: by how much, and which calendar would fit; and where the text is
        an interval in EDTF too, and the caller did not say in which calendar years are counted.
    """
    bare = text.strip(_LEFT_OVER)
    plain = in_ascii(bare)
    if exists(plain):
        return _edtf_interval(plain, text, given, read) if _EDTF_INTERVAL(plain) else None
    refused: DateError | None = None
    for pair in pairs(bare):
        try:
            date = _Concordance(pair, text, given, read).date()
        except DateError as error:
            refused = refused or error
        else:
            if date is not None:
                return date
    if refused is not None:
        raise refused
    return None


def _edtf_interval(edtf: str, text: str, given: Hints, read: Read) -> Date | None:
    """Read what is an interval in EDTF as one date in two calendars, where it may be."""
    for pair in pairs(edtf):
        found = _Concordance(pair, text, given, read)
        agreeing = found.agreeing()
        if len(agreeing) == 1 and given.calendar is None:
            readings = (edtf, str(found.date()), str(agreeing[0][1]))
            raise refusal("an interval, or one date in two calendars", text, 0, readings)
        if len(agreeing) == 1:
            return found.date()
    return None


class _Concordance:
    """Two datings of a text, read and held against each other."""

    def __init__(self, pair: Pair, text: str, given: Hints, read: Read) -> None:
        self._text, self._given, self._read = text, given, read
        self._bracketed = pair.bracketed
        self._first = dating(pair.first, given, read)
        self._second = dating(pair.second, given, read, to_check=True)

    def date(self) -> Date | None:
        """Return the one date that they are; None where they are no two datings.

        Raises
        ------
        DateError
            Where they contradict each other, or one of them is in doubt that the other does not settle.
        """
        agreeing = self.agreeing()
        if len(agreeing) == 1 or (agreeing and self._is_check_alone(agreeing)):
            return self._result(*agreeing[0])
        if agreeing:
            readings = dict.fromkeys(str(each) for both in agreeing for each in both)
            raise refusal("the second dating has more than one reading", self._text, 0, readings)
        if not self._first.has_year and (days := self._days_in_year()):
            return days
        if self._bracketed and (finer := self._finer_of_one_calendar()) is not None:
            return finer
        if self._first.certain and self._second.certain:
            self._check_against()
        elif self._second.certain and self._first.has_year:
            if self._first.may_be_long_month:
                self._check_other_tables()
            if (error := self._told(self._first)).readings:
                raise error
        return None

    def agreeing(self) -> list[tuple[Date, Date]]:
        """Return the dates of different calendars that agree; none where the first is in doubt."""
        if not self._first.certain:
            return []
        found = _agreeing(self._first.dates, self._second.dates)
        return found or [both for each in SELDOM if each in CALENDAR_IDS for both in self._agreeing_in(each)]

    def _agreeing_in(self, calendar: str) -> list[tuple[Date, Date]]:
        """Return the dates that agree where the year of one of them is counted in another calendar."""
        if not self._second.certain or self._given.calendar not in (None, "gregory", calendar):
            return []
        hints = self._given._replace(calendar=calendar)
        sides = []
        for each in (self._first, self._second):
            try:
                sides.append([self._read(each.text, hints)])
            except DateError:
                return []
        first, second = sides
        seldom = [one for one in first if one.calendar.id == calendar], self._second.dates
        reverse = self._first.dates, [other for other in second if other.calendar.id == calendar]
        found = _agreeing(*seldom) + _agreeing(*reverse)
        return [both for both in found if any(each.calendar.era == "CE" for each in both)]

    def _is_check_alone(self, agreeing: list[tuple[Date, Date]]) -> bool:
        """Return whether the doubt of the second is no matter: all that it may be only checks one first."""
        firsts = {one for one, _ in agreeing}
        return (
            not self._second.certain and len(firsts) == 1 and not any(_is_finer(*both) for both in agreeing)
        )

    def _result(self, first: Date, second: Date) -> Date:
        """Return the first, or the second where that is finer, with the signs of both."""
        chosen = second if _is_finer(first, second) else first
        if chosen is second and not self._second.certain:
            raise self._told(self._second)
        try:
            return signed(chosen, first.qualification | Qualification(second.qualification.uncertain))
        except DateError:
            message = "the two datings are not equally sure"
            raise refusal(message, self._text, 0, (str(first), str(second))) from None

    def _days_in_year(self) -> Date | None:
        days = days_in_year(self._first, self._second, self._given, self._read)
        if len(days) > 1:
            raise refusal("the year of the day is counted in another calendar", self._text, 0, map(str, days))
        return days[0] if days else None

    def _finer_of_one_calendar(self) -> Date | None:
        """Return the finer of two dates of one calendar of which one lies in the other: 15th c. (c. 1462)."""
        if not (self._first.certain and self._second.certain):
            return None
        found = {
            one.calendar.id: one if lies_within(one, other) else other
            for one in self._first.dates
            for other in self._second.dates
            if one.calendar is other.calendar and (lies_within(one, other) or lies_within(other, one))
            if not (lies_within(one, other) and one.qualification.approximate)  # whose "about" that explains
        }
        if len(self._first.dates) == 1 or len(self._second.dates) == 1:
            return next(iter(found.values())) if len(found) == 1 else None
        return found.get(self._given.calendar or "gregory")

    def _check_against(self) -> None:
        """Raise the error of two dates that contradict each other, where no two others may be meant."""
        if len(self._first.dates) > 1 and len(self._second.dates) > 1:
            return
        different = [
            (one, other)
            for one in self._first.dates
            for other in self._second.dates
            if one.calendar.era != other.calendar.era
        ]
        if len(different) == 1:
            both = different[0]
            raise refusal(contradiction(*both), self._text, 0, map(str, both))

    def _check_other_tables(self) -> None:
        """Raise the error of a first date that its table lacks, where another has it on the second's day."""
        for each in COMMON[1:]:
            try:
                date = self._read(self._first.text, self._given._replace(calendar=each))
            except DateError:
                continue
            for other in self._second.dates:
                if date.calendar.id == each and _same(date, other):
                    message = f"{COMMON[0]} has no {self._first.text!r}, {other} is `{date}`"
                    raise refusal(message, self._text, 0, (str(date), str(other)))

    def _told(self, doubtful: Dating) -> DateError:
        """Return what is wrong with one of the two, told of the whole text."""
        try:
            date = self._read(doubtful.text, self._given)
        except DateError as error:
            return told_of(error, self._text, max(self._text.find(doubtful.text), 0))
        return refusal("the calendar of its year is in doubt", self._text, 0, (str(date),))


def _agreeing(firsts: Iterable[Date], seconds: Sequence[Date]) -> list[tuple[Date, Date]]:
    both = (_same(first, second) for first in firsts for second in seconds)
    return [each for each in both if each is not None]


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


def _is_finer(first: Date, second: Date) -> bool:
    """Return whether the second says more than the first; what is open at an end means more than its days."""
    return size(second) < _FINER * size(first) and not is_open(first)
