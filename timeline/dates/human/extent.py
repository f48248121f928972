"""What one date is in EDTF: a date of its own, or for what EDTF has no code one of the years of a range."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..calendar_date import CalendarDate
from ..edtf.write import LAST_YEAR, date_text, year_text
from ..parse import parse_date
from .checksum import check_weekday
from .words import QUARTER_OF_A_YEAR

if TYPE_CHECKING:
    from ...errors import DateError
    from ..types import Date
    from .conventions import Unit
    from .fields import Fields

_SIZES: dict[str | None, int] = {"decade": 10, "hundreds": 100, "century": 100, "millennium": 1000}  # years
_LAST: dict[str | None, int] = {"century": 99, "millennium": 9}  # the last whose years have four digits
_CODES = {2: 39, 3: 36, 4: 32}  # of the parts of a year, the one before the first, by how many there are


class Extent(NamedTuple):
    """One date as a part of a text in EDTF.

    Attributes
    ----------
    text
        Its EDTF without its calendar; of a range ``1701..1750``, without brackets.
    ranged
        Whether it is a range: then it may be a member of a set, but no end of an interval.
    size
        How many of year, month and day it goes down to.
    fields
        What it was made of.
    """

    text: str
    ranged: bool
    size: int
    fields: Fields

    @property
    def alone(self) -> str:
        """Its EDTF where it stands alone, without its calendar."""
        return f"[{self.text}]" if self.ranged else self.text

    def date(self) -> Date:
        """Return the date."""
        return parse_date(self.fields.prefix + self.alone)

    def first(self, size: int) -> str:
        """Return the first year, month or day that it may be, as fine as `size` says, with its signs."""
        return self._edge(self.date().earliest, size)

    def last(self, size: int) -> str:
        """Return the last year, month or day that it may be, as fine as `size` says, with its signs."""
        return self._edge(self.date().latest, size)

    def _edge(self, day: int | None, size: int) -> str:
        assert day is not None  # noqa: S101 - one date is open on no side
        return date_text(*self.fields.calendar.date(day)[:size]) + self.fields.marks


def extent(fields: Fields) -> Extent:
    """Return what the fields of a date say, its weekday held against it.

    Raises
    ------
    DateError
        Where a part is missing or does not exist, or the weekday is another one.
    """
    unit, first, size = _unit(fields)
    if fields.part is None and fields.span is not None and unit is not None:
        if fields.span not in _LAST:
            raise _no_open_digits(fields, first, size)
        return _range(fields, (first,), (first + size - 1,))
    if fields.part is not None:
        return _part(fields, unit, first, size)
    found = Extent(fields.body(), False, fields.size, fields)
    if fields.weekday is not None:
        date = found.date()
        if not isinstance(date, CalendarDate):
            raise fields.refused("a weekday needs a day")
        check_weekday(date, fields)
    return found


def _unit(fields: Fields) -> tuple[Unit | None, int, int]:
    """Return the unit that is divided or has no code in EDTF, its first year, and how many years it has."""
    span, year = fields.span, fields.year
    if span is None or year is None or fields.season is not None or fields.month is not None:
        if span in _LAST:
            raise fields.refused("a month or season is of a year, not of a century")
        return None, 0, 0
    size = _SIZES[span]
    if span not in _LAST:
        if fields.part is None and not fields.backwards:
            return None, 0, 0
        first = fields.astronomical_year() - (size - 1 if fields.backwards else 0)
        return ("decade" if span == "decade" else "century"), first, size
    if not 1 <= year <= _LAST[span]:
        raise fields.refused(f"{span} must be in 1..{_LAST[span]}, got {year}")
    first = size * ((-year) if fields.backwards else year - 1) + 1
    return ("century" if span == "century" else "millennium"), first, size


def _no_open_digits(fields: Fields, first: int, size: int) -> DateError:
    years = f"{fields.prefix}[{year_text(first)}..{year_text(first + size - 1)}]"
    return fields.refused("the years of a decade before the year 1 share no digits in EDTF", (years,))


def _range(fields: Fields, first: tuple[int, ...], last: tuple[int, ...]) -> Extent:
    if max(abs(first[0]), abs(last[0])) > LAST_YEAR:
        raise fields.refused("the years of a range have at most four digits")
    text = f"{date_text(*first)}{fields.marks}..{date_text(*last)}{fields.marks}"
    return Extent(text, True, len(first), fields)


def _part(fields: Fields, unit: Unit | None, first: int, size: int) -> Extent:
    part = fields.part
    if part is None:
        raise AssertionError("there is no part")
    if fields.season is not None or fields.day is not None or fields.weekday is not None:
        raise fields.refused("a part is of a month, a year or a time of years")
    if part.name == QUARTER_OF_A_YEAR and (unit is not None or fields.month is not None):
        raise fields.refused("a season, quarter or half stands beside a year alone")
    if unit is not None:
        low, high = _within(fields, unit, size)
        return _range(fields, (first + low,), (first + high,))
    if fields.span is not None:
        raise fields.refused("a part of a month needs its year")
    year, calendar = fields.astronomical_year(), fields.calendar
    if fields.month is not None:
        low, high = _within(fields, "month", calendar.month_length(year, fields.month))
        return _range(fields, (year, fields.month, 1 + low), (year, fields.month, 1 + high))
    if part.parts in _CODES:
        fields.season = _CODES[part.parts] + part.which
        return Extent(fields.body(), False, 1, fields)
    low, high = _within(fields, "year", calendar.months_in_year(year))
    return _range(fields, (year, low + 1), (year, high + 1))


def _within(fields: Fields, unit: Unit, size: int) -> tuple[int, int]:
    part = fields.part
    bounds = part.of(size, unit) if part else None
    if bounds is None or part is None:
        name, convention = (part.name, part.convention) if part else ("", "")
        raise fields.refused(f"{convention} does not say what {name} is in a {unit}")
    return bounds
