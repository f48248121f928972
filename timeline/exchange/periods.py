"""Periods of pandas, as EDTF: quarters, months, years, weeks and days, and times to the minute or finer.

https://pandas.pydata.org/docs/reference/api/pandas.Period.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..dates.day import month_length
from ..dates.edtf.write import date_text
from ..errors import DateError, ModelError
from ..extras import library

if TYPE_CHECKING:
    import pyarrow as pa

_EXTENSION = "pandas.period"
_QUARTER = 33  # EDTF's code of the first quarter of a year
_DAYS = re.compile(r"[0-9]*([DBC]|[WMQYA].*)")
_TIMES = ("min", "s", "ms", "us", "ns")
_NO_TIMES = "a period of time must be one minute, second or fraction of a second, or last whole days"

Day = tuple[int, int, int]


def is_period(value: object) -> bool:
    """Return whether it is a period of pandas, which need not be installed."""
    return type(value).__name__ == "Period" and hasattr(value, "freqstr")


def period_text(period: Any) -> str:
    """Return a period as EDTF: a year, a quarter, a month or a day where it is one, else an interval of them.

    The year of which a quarter or a year is named by pandas may be a fiscal one; the months are what counts.

    Raises
    ------
    ModelError
        For a period that EDTF does not have: of hours, of several minutes, in years beyond four digits.
    """
    freq = period.freqstr
    if _DAYS.fullmatch(freq):
        first, last = (_day(period.asfreq("D", how=end)) for end in ("start", "end"))
        try:
            return days_text(first, last)
        except DateError as error:
            raise ModelError(f"{error.message}, of {period!r}") from None
    if freq in _TIMES:
        return str(period).replace(" ", "T")
    raise ModelError(f"{_NO_TIMES}, got {period!r}")


def days_text(first: Day, last: Day) -> str:
    """Return the days from `first` to `last`, both inclusive (year, month, day), in the largest units.

    ``1992-33`` is the first quarter of 1992 (EDTF, level 2: sub-year groupings).
    """
    whole_months = first[2] == 1 and last[2] == month_length(*last[:2])
    if not whole_months:
        return _run(first, last)
    (year, month), (end_year, end_month) = first[:2], last[:2]
    if month == 1 and end_month == 12:
        return _run((year,), (end_year,))
    if year == end_year and month % 3 == 1 and end_month == month + 2:
        return f"{date_text(year)}-{_QUARTER + month // 3}"
    return _run(first[:2], last[:2])


def _run(first: tuple[int, ...], last: tuple[int, ...]) -> str:
    return date_text(*first) if first == last else f"{date_text(*first)}/{date_text(*last)}"


def _day(period: Any) -> Day:
    return period.year, period.month, period.day


def frequency(field: pa.Field) -> str | None:
    """Return the frequency of the periods that a column has as numbers; None for any other column."""
    if getattr(field.type, "extension_name", None) == _EXTENSION:
        return str(field.type.freq)
    about = field.metadata or {}  # where pandas, which knows the type, has not been imported
    if about.get(b"ARROW:extension:name") == _EXTENSION.encode():
        return str(json.loads(about[b"ARROW:extension:metadata"])["freq"])
    return None


def as_period(number: int, freq: str) -> Any:
    """Return the period that is so many after that of 1970-01-01; raise `OptionError` without pandas."""
    return library("pandas", "pandas").Period(ordinal=number, freq=freq)
