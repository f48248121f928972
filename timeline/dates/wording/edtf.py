"""Dates as EDTF in a calendar that is not their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..expression import prefix
from ..interval import End, Interval
from ..sets import AllOf, OneOf
from .convert import outer_parts

if TYPE_CHECKING:
    from ..expression import Expression
    from ..interval import IntervalEnd
    from ..protocol import Calendar
    from .parts import Parts


def converted_edtf(date: Expression, calendar: Calendar) -> str:
    """Write the days that a date may be as EDTF in another calendar, marked ``≈`` like the words."""
    mark = "≈ " if date.to(calendar.id).basis.approximate else ""
    return f"{mark}{prefix(calendar)}{_text(date, calendar)}"


def _text(date: Expression, calendar: Calendar) -> str:
    if isinstance(date, OneOf | AllOf):
        left, right = "[]" if isinstance(date, OneOf) else "{}"
        members = (_member(member, calendar) for member in date.members)
        return f"{left}{','.join(dict.fromkeys(members))}{right}"
    if isinstance(date, Interval):
        return f"{_end(date.start, 0, calendar)}/{_end(date.end, 1, calendar)}"
    first, last = (_one(parts) + str(date.qualification) for parts in outer_parts(date, calendar))
    return first if first == last else f"{first}/{last}"


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
    year, *rest = parts
    if abs(year) > 9999:  # EDTF has months only in years of four digits
        return f"Y{year}"
    sign = "-" if year < 0 else ""
    return "-".join((f"{sign}{abs(year):04d}", *(f"{part:02d}" for part in rest)))
