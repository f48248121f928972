"""Years of more than four digits of which not all count, in words: rounded, never to the single year.

Years before the era are rounded as they are counted there: ``Y-228E6S3``, some year of 228,000,001 to
229,000,000 BCE, is said to be about 228,000,000 BCE.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calendar_date import CalendarDate
from ..edtf.write import LAST_YEAR
from ..significant import SignificantYear
from .sure import noted

if TYPE_CHECKING:
    from ..expression import Expression
    from .parts import Writer


def is_long(date: Expression) -> bool:
    """Return whether it is a year of more than four digits."""
    return isinstance(date, CalendarDate) and abs(date.year or 0) > LAST_YEAR


def open_years(date: Expression) -> int:
    """Return to how many years a long year is rounded in words, a power of ten; 1 for every other date."""
    if isinstance(date, SignificantYear) and is_long(date):
        low, high = date.years
        return high - low + 1
    return 1


def rounded(year: int, unit: int) -> int:
    """Return the year whose number in its era is the multiple of `unit` that is nearest to that of `year`."""
    number = nearest(year if year > 0 else 1 - year, unit)
    return _of_number(number, year) if number else year


def nearest(number: int, unit: int) -> int:
    """Return the multiple of `unit` that is nearest to a number."""
    return (number + unit // 2) // unit * unit


def significant(date: SignificantYear, writer: Writer) -> str:
    """Write an estimated year and the years between which it lies; one that is exact as any year."""
    low, high = date.years
    year = date.year or 0
    if low == high:
        return writer.write((year,))
    unit = open_years(date)
    if unit > 1:
        year, high = _estimate(year, unit), high + 1
    estimate = writer.write((year,))
    if not date.qualification.approximate:  # which is said of all of it
        estimate = writer.phrases.circa.format(date=estimate)
    return noted(estimate, writer.joined(((low,), (high,)), writer.phrases.between), writer.phrases)


def _estimate(year: int, unit: int) -> int:
    """Return the year whose number has the digits of an estimate, or if to the year those that count."""
    number = abs(year)
    return _of_number(number // unit * unit if number % 10 else number, year)


def _of_number(number: int, like: int) -> int:
    """Return the year that has a number in the era of the year `like`."""
    return number if like > 0 else 1 - number
