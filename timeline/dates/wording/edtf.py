"""Dates as EDTF in a calendar that is not their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..edtf.write import LAST_YEAR, date_text, year_text
from ..expression import prefix
from ..interval import End, Interval
from ..moment import Moment
from ..sets import AllOf, OneOf
from .convert import outer_parts
from .estimates import nearest, open_years

if TYPE_CHECKING:
    from ..boundary import Coordinates
    from ..expression import Expression
    from ..interval import IntervalEnd
    from ..protocol import Calendar
    from .parts import Parts


def converted_edtf(date: Expression, calendar: Calendar, place: Coordinates | None = None) -> str:
    """Write the days that a date may be as EDTF in another calendar, marked ``≈`` like the words.

    Years of more than four digits, between which EDTF has no interval, are two dates with a dash. The
    day that began in the evening of a moment stands in brackets, after a crescent.
    """
    mark, sign = "≈ " if date.to(calendar.id).basis.approximate else "", prefix(calendar)
    text = _text(date, calendar)
    if "Y" in text and not isinstance(date, OneOf | AllOf | Interval):
        text = text.replace("/", f" – {sign}")
    return f"{mark}{sign}{text}{_evening(date, calendar, place) if isinstance(date, Moment) else ''}"


def _evening(moment: Moment, calendar: Calendar, place: Coordinates | None) -> str:
    from ..evenings import begins_in_the_evening, by_evening  # few dates have a time, and start-up counts

    if not begins_in_the_evening(calendar):
        return ""
    evening = by_evening(moment, calendar.id, place)
    return f" (☾ {prefix(calendar)}{date_text(*evening.found.date)})" if evening.differs else ""


def _text(date: Expression, calendar: Calendar) -> str:
    if isinstance(date, OneOf | AllOf):
        left, right = "[]" if isinstance(date, OneOf) else "{}"
        members = (_member(member, calendar) for member in date.members)
        return f"{left}{','.join(dict.fromkeys(members))}{right}"
    if isinstance(date, Interval):
        return f"{_end(date.start, 0, calendar)}/{_end(date.end, 1, calendar)}"
    ends = outer_parts(date, calendar)
    unit = open_years(date)
    if unit > 1:
        ends = (nearest(ends[0][0], unit),), (nearest(ends[1][0], unit),)
    first, last = (_one(parts) + str(date.qualification) for parts in ends)
    if first == last:
        return first
    return f"{first}/{last}"


def _member(member: Expression, calendar: Calendar) -> str:
    start, slash, end = _text(member, calendar).partition("/")
    if not slash:
        return start
    return f"{'' if start == '..' else start}..{'' if end == '..' else end}"


def _end(end: IntervalEnd, side: int, calendar: Calendar) -> str:
    if isinstance(end, End):
        return end.value
    return _one(outer_parts(end, calendar)[side]) + str(end.qualification)


def _one(parts: Parts) -> str:
    year, *_ = parts
    return year_text(year) if abs(year) > LAST_YEAR else date_text(*parts)
