"""Dates as people write them in Python."""

from __future__ import annotations

import datetime as dt

from ...codes import code_of
from ...dates.edtf.write import LAST_YEAR, year_text
from ...dates.expression import Expression
from ...dates.parse import parse_date
from ...dates.types import Date
from ...errors import DateError
from .broken import Broken, must

When = Date | str | int | dt.date
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
    match raw:
        case str():
            return raw
        case dt.datetime() if raw.tzinfo is None and raw.time() == dt.time():
            rule = "be a day or a moment, and a datetime of midnight may be meant as either: give its .date()"
            raise must("E202", rule, raw)
        case dt.date():
            return raw.isoformat()
        case bool():
            pass
        case int() if abs(raw) <= LAST_YEAR:  # more is rather a day without hyphens: 19920410
            return year_text(raw)
    rule = 'be a date such as "2025-11-06" or "1992-04~", a year, or a day or moment of datetime'
    raise must("E202", rule, raw)
