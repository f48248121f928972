"""All the types of date, and `Date`, the union of them."""

from __future__ import annotations

from .calendar_date import CalendarDate
from .expression import Expression
from .interval import End, Interval
from .moment import Moment
from .precision import Precision
from .qualification import Qualification
from .season import Season
from .sets import AllOf, OneOf, Range
from .significant import SignificantYear
from .unspecified import UnspecifiedDate

Date = CalendarDate | Season | Interval | OneOf | AllOf | Moment

__all__ = [
    "AllOf",
    "CalendarDate",
    "Date",
    "End",
    "Expression",
    "Interval",
    "Moment",
    "OneOf",
    "Precision",
    "Qualification",
    "Range",
    "Season",
    "SignificantYear",
    "UnspecifiedDate",
]
