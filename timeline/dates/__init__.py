"""The date layer: EDTF in any calendar, with exact bounds. It knows nothing of events.

What reading a date needs is here at once; the rest is imported when it is first used (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .day import day_number, from_day_number, weekday
from .parse import parse_date
from .types import (
    AllOf,
    CalendarDate,
    Date,
    End,
    Interval,
    Moment,
    OneOf,
    Precision,
    Qualification,
    Range,
    Season,
)

if TYPE_CHECKING:
    from .basis import Basis
    from .calendars import calendar
    from .protocol import Calendar, YearMonthDay
    from .relation import relations, sort_key

_HOME_OF = {
    "Basis": ".basis",
    "Calendar": ".protocol",
    "YearMonthDay": ".protocol",
    "calendar": ".calendars",
    "relations": ".relation",
    "sort_key": ".relation",
}

__all__ = [
    "AllOf",
    "Basis",
    "Calendar",
    "CalendarDate",
    "Date",
    "End",
    "Interval",
    "Moment",
    "OneOf",
    "Precision",
    "Qualification",
    "Range",
    "Season",
    "YearMonthDay",
    "calendar",
    "day_number",
    "from_day_number",
    "parse_date",
    "relations",
    "sort_key",
    "weekday",
]


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only on first use of a name

    value: object = getattr(import_module(home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
