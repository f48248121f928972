"""Dates as people write them in Python."""

from __future__ import annotations

import datetime as dt
from typing import SupportsIndex

from ...codes import code_of
from ...dates.edtf.write import LAST_YEAR, year_text
from ...dates.expression import Expression
from ...dates.parse import parse_date
from ...dates.types import Date
from ...errors import DateError
from .broken import Broken, must
from .numbers import whole

When = Date | str | SupportsIndex | dt.date
"""A date, its text in EDTF, a year, or a day or moment of `datetime`."""


def date(raw: object) -> Date:
    """Return a date of what stands for one and for no other."""
    if isinstance(raw, Expression):
        found: Date = raw  # type: ignore[assignment] # Date is the union of its subclasses
        return found
    try:
        return parse_date(_written(raw))
    except DateError as error:
        raise Broken(code_of(error), error.message, named=False, suggestion=error.suggestion) from error


def _written(raw: object) -> str:
    match whole(raw):
        case str() as text:
            return text
        case dt.datetime() as moment if moment.tzinfo is None and _at_midnight(moment):
            rule = "be a day or a moment, and a datetime of midnight may be meant as either: give its .date()"
            raise must("E202", rule, raw)
        case dt.date() as day:
            return day.isoformat()
        case bool():
            pass
        case int() as year if abs(year) <= LAST_YEAR:  # more is rather a day without hyphens: 19920410
            return year_text(year)
    years = f"a year as a number in -{LAST_YEAR}..{LAST_YEAR}"
    rule = f'be a date such as "2025-11-06" or "1992-04~", {years}, or a day or moment of datetime'
    raise must("E202", rule, raw)


def _at_midnight(moment: dt.datetime) -> bool:
    return (moment.hour, moment.minute, moment.second, moment.microsecond) == (0, 0, 0, 0)
