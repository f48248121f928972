"""Times of several years that have a name: decades, centuries, millennia, all years that begin alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...edtf.write import year_text

if TYPE_CHECKING:
    from ....errors import DateError
    from ...conventions import Unit
    from .fields import Fields

_SIZES: dict[str, int] = {
    "decade": 10,
    "hundreds": 100,
    "thousands": 1000,
    "century": 100,
    "millennium": 1000,
}  # years
_LAST: dict[str, int] = {"century": 99, "millennium": 9}  # the last whose years have four digits
_UNITS: dict[str, Unit] = {
    "decade": "decade",
    "hundreds": "century",
    "thousands": "millennium",
    "century": "century",
    "millennium": "millennium",
}


class Span(NamedTuple):
    """Years in a row.

    Attributes
    ----------
    unit
        What a convention calls it.
    first
        The first year, as EDTF counts it.
    size
        How many years.
    number
        Which year of the unit the first is: 1 of those that have an ordinal, 0 of those that share digits.
    """

    unit: Unit
    first: int
    size: int
    number: int

    @property
    def last(self) -> int:
        """The last year, inclusive."""
        return self.first + self.size - 1


def span_of(fields: Fields) -> Span | None:
    """Return the years of what is named by an ordinal or in the plural; None where a year is named.

    The 18th century is 1701 to 1800, the 1700s are 1700 to 1799; the 1st century BCE is -99 to 0.

    Raises
    ------
    DateError
        Where there is no such century, or a month is said to be of one.
    """
    span, year = fields.span, fields.year
    if span is None or year is None:
        return None
    if span not in _LAST:
        if fields.season is not None or fields.month is not None:
            return None  # of an unknown year in it, for which EDTF has a code
        size = _SIZES[span]
        return Span(_UNITS[span], fields.astronomical_year() - (size - 1 if fields.backwards else 0), size, 0)
    if fields.season is not None or fields.month is not None or fields.day is not None:
        raise fields.refused(f"a month or season is of a year, not of a {span}")
    if fields.era == "BP":
        raise fields.refused(f"a {span} is not counted before present")
    if not 1 <= year <= _LAST[span]:
        raise fields.refused(f"{span} must be in 1..{_LAST[span]}, got {year}")
    size = _SIZES[span]
    return Span(_UNITS[span], size * (-year if fields.backwards else year - 1) + 1, size, 1)


def has_digits(fields: Fields) -> bool:
    """Return whether the years of a span are written with open digits in EDTF: 199X."""
    return fields.span not in _LAST


def no_open_digits(fields: Fields, span: Span) -> DateError:
    """Return the error for years that begin alike and are counted backwards."""
    years = f"{fields.prefix}[{year_text(span.first)}..{year_text(span.last)}]"
    return fields.refused("the years of a decade before the year 1 share no digits in EDTF", (years,))
