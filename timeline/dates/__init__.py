"""The date layer: EDTF in any calendar, with exact bounds. It knows nothing of events.

What reading a date needs is here at once; the rest is imported when it is first used (PEP 562).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import getter as _getter
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
    from .boundary import evening, hijri_day
    from .bulk import DateOutcome, outcomes
    from .calendars import calendar
    from .columns import read_column
    from .conventions import CONVENTIONS
    from .human import parse_human
    from .localtime import civil_day, local, zone_conflict
    from .protocol import Calendar, YearMonthDay
    from .relation import (
        certainly_after,
        certainly_before,
        certainly_overlapping,
        certainly_same,
        certainly_within,
        possibly_after,
        possibly_before,
        possibly_overlapping,
        possibly_same,
        possibly_within,
        relations,
        sort_key,
    )
    from .report import DateReport, describe
    from .wording import Wording, format_date, format_pair

_HOME_OF = {
    "CONVENTIONS": ".conventions",
    "Basis": ".basis",
    "Calendar": ".protocol",
    "DateOutcome": ".bulk",
    "DateReport": ".report",
    "Wording": ".wording",
    "YearMonthDay": ".protocol",
    "calendar": ".calendars",
    "certainly_after": ".relation",
    "certainly_before": ".relation",
    "certainly_overlapping": ".relation",
    "certainly_same": ".relation",
    "certainly_within": ".relation",
    "civil_day": ".localtime",
    "describe": ".report",
    "evening": ".boundary",
    "format_date": ".wording",
    "format_pair": ".wording",
    "hijri_day": ".boundary",
    "local": ".localtime",
    "outcomes": ".bulk",
    "parse_human": ".human",
    "possibly_after": ".relation",
    "possibly_before": ".relation",
    "possibly_overlapping": ".relation",
    "possibly_same": ".relation",
    "possibly_within": ".relation",
    "read_column": ".columns",
    "relations": ".relation",
    "sort_key": ".relation",
    "zone_conflict": ".localtime",
}

__all__ = [
    "CONVENTIONS",
    "AllOf",
    "Basis",
    "Calendar",
    "CalendarDate",
    "Date",
    "DateOutcome",
    "DateReport",
    "End",
    "Interval",
    "Moment",
    "OneOf",
    "Precision",
    "Qualification",
    "Range",
    "Season",
    "Wording",
    "YearMonthDay",
    "calendar",
    "certainly_after",
    "certainly_before",
    "certainly_overlapping",
    "certainly_same",
    "certainly_within",
    "civil_day",
    "day_number",
    "describe",
    "evening",
    "format_date",
    "format_pair",
    "from_day_number",
    "hijri_day",
    "local",
    "outcomes",
    "parse_date",
    "parse_human",
    "possibly_after",
    "possibly_before",
    "possibly_overlapping",
    "possibly_same",
    "possibly_within",
    "read_column",
    "relations",
    "sort_key",
    "weekday",
    "zone_conflict",
]


__getattr__ = _getter(__name__, _HOME_OF)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
