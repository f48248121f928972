"""What the formats of bibliographies have in common: which text, and which dates they can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import from_day_number
from ..dates.edtf.write import LAST_YEAR
from ..dates.types import CalendarDate, Moment

if TYPE_CHECKING:
    from ..dates.types import Date
    from ..model import Source


def own_title(source: Source) -> str:
    """Give the title in the source's own language, or the first that was written."""
    return source.title.get(source.language) if source.language else str(source.title)


def plain_date(date: Date) -> tuple[int, ...] | None:
    """Give (year, month, day), or the first one or two, of a date that is no more than that.

    The year is Gregorian, proleptic and astronomical. A day of another calendar is converted; None for what
    would lose more than a time of day: sets, masks, intervals, a month or year of another calendar, a day
    that its calendar's table cannot place.
    """
    if isinstance(date, Moment):
        return plain_date(date.date)
    if type(date) is not CalendarDate or date.year is None:  # not one with a mask or few significant digits
        return None
    if date.calendar.id == "gregory":
        parts = (date.year, date.month, date.day)
        return tuple(part for part in parts if part is not None)
    if date.earliest is None or date.earliest != date.latest or date.basis.approximate:
        return None
    day = from_day_number(date.earliest)
    return day if abs(day[0]) <= LAST_YEAR else None  # EDTF has no days in longer years
