"""What one date is in EDTF: a date of its own, or for what EDTF has no code one of the years of a range."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ....errors import DateError
from ...calendar_date import CalendarDate
from ...edtf.write import LAST_YEAR, date_text
from ...hijri.sighted import LONGEST_MONTH, kept_by_sight
from ...parse import parse_date
from ..lexicon.words import QUARTER_OF_A_YEAR
from ..refuse import refusal
from .checksum import check_weekday
from .spans import has_digits, no_open_digits, span_of

if TYPE_CHECKING:
    from ...conventions import Unit
    from ...types import Date
    from .fields import Fields
    from .parts import Part
    from .spans import Span

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
        """Return the date; raise `DateError` where it does not exist, told of the text."""
        try:
            return parse_date(self.fields.prefix + self.alone)
        except DateError as error:
            raise self.fields.refused(error.message) from None

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
    span = span_of(fields)
    if fields.part is not None:
        return _part(fields, fields.part, span)
    if span is not None:
        if not has_digits(fields):
            return _range(fields, (span.first,), (span.last,))
        if fields.backwards:
            raise no_open_digits(fields, span)
    found = Extent(fields.body(), False, fields.size, fields)
    if fields.weekday is not None:
        date = found.date()
        if not isinstance(date, CalendarDate):
            raise fields.refused("a weekday needs a day")
        check_weekday(date, fields)
    return found


def _part(fields: Fields, part: Part, span: Span | None) -> Extent:
    if fields.season is not None or fields.day is not None or fields.weekday is not None:
        raise fields.refused("a part is of a month, a year or a time of years")
    if part.name == QUARTER_OF_A_YEAR and (span is not None or fields.month is not None):
        raise fields.refused("a season, quarter or half stands beside a year alone")
    if span is not None:
        low, high = _within(fields, part, span.unit, span.size, span.number)
        start = span.first - span.number
        return _range(fields, (start + low,), (start + high,))
    if fields.span is not None:
        raise fields.refused("a part of a month needs its year")
    year, month, calendar = fields.astronomical_year(), fields.month, fields.calendar
    if month is not None:
        length = calendar.month_length(year, month)
        if part.convention and kept_by_sight(calendar, year, month):
            length = LONGEST_MONTH
        low, high = _within(fields, part, "month", length)
        return _range(fields, (year, month, low), (year, month, high))
    if part.parts in _CODES:
        fields.season = _CODES[part.parts] + part.which
        return Extent(fields.body(), False, 1, fields)
    low, high = _within(fields, part, "year", calendar.months_in_year(year))
    return _range(fields, (year, low), (year, high))


def _within(fields: Fields, part: Part, unit: Unit, size: int, first: int = 1) -> tuple[int, int]:
    bounds = part.of(size, unit, first)
    if bounds is None:
        message = f"the convention {part.convention} does not say what {part.name!r} is in a {unit}"
        raise refusal(message, fields.text, part.offset)
    return bounds


def _range(fields: Fields, first: tuple[int, ...], last: tuple[int, ...]) -> Extent:
    if max(abs(first[0]), abs(last[0])) > LAST_YEAR:
        raise fields.refused("the years of a range have at most four digits")
    text = f"{date_text(*first)}{fields.marks}..{date_text(*last)}{fields.marks}"
    return Extent(text, True, len(first), fields)
