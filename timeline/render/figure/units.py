"""What the numbers on an axis stand for: matplotlib's date numbers, or the periods of a pandas plot.

pandas numbers the values of a regular series by its frequency: months since January 1970, business days
since 1 January 1970... The numbers are whole at the start of a period.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import matplotlib.dates as mdates
import numpy as np
from matplotlib.category import StrCategoryConverter

from ...dates.day import UNIX_EPOCH
from ...errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt
    from matplotlib.axis import Axis

    Floats = npt.NDArray[np.float64]

_MONTHS_PER_YEAR = 12


class Units(Protocol):
    """Two functions, inverse to each other."""

    def dates(self, values: Floats) -> Floats:
        """Return the date numbers (days since matplotlib's epoch) of the axis' own numbers."""

    def numbers(self, dates: Floats) -> Floats:
        """Return the axis' own numbers of date numbers."""


def epoch_day() -> float:
    """Return the day number at matplotlib's date number 0 (`matplotlib.dates.get_epoch`)."""
    return UNIX_EPOCH + float(_unix_days(mdates.get_epoch()))


def conversions(axis: Axis) -> tuple[Callable[[npt.ArrayLike], Floats], Callable[[npt.ArrayLike], Floats]]:
    """Return the functions from the numbers of `axis` to date numbers, and back.

    They ask the axis each time, since what it shows may be plotted later.
    """
    return (
        lambda values: units(axis).dates(np.asarray(values, float)),
        lambda values: units(axis).numbers(np.asarray(values, float)),
    )


def units(axis: Axis) -> Units:
    """Find out in what `axis` counts.

    Raises
    ------
    OptionError
        Where its numbers are those of categories.
    """
    if isinstance(axis.get_converter(), StrCategoryConverter):
        raise OptionError("the axis must show dates, got one of categories (texts); plot dates instead")
    frequency = getattr(axis, "freq", None)  # where pandas keeps it
    return DateNumbers() if frequency is None else _of_frequency(str(frequency))


def _of_frequency(frequency: str) -> Units:
    """Find out how pandas numbers the periods of a frequency, from its periods 0 and 1."""
    if frequency == "B":
        return BusinessDays()
    period = import_module("pandas").Period
    first, second = (period(ordinal=number, freq=frequency).start_time for number in (0, 1))
    months = _MONTHS_PER_YEAR * (second.year - first.year) + second.month - first.month
    if first.day == second.day == 1 and months:
        return Months(_MONTHS_PER_YEAR * (first.year - 1970) + first.month - 1, months)
    start, after = (float(_unix_days(moment.to_datetime64())) for moment in (first, second))
    return Even(start, after - start)


def _unix_days(moments: Any) -> Floats:
    """Return the days since 1970-01-01 of what numpy reads as a moment."""
    elapsed: Floats = (np.asarray(moments, "M8[us]") - np.datetime64("1970-01-01", "us")) / np.timedelta64(
        1, "D"
    )
    return elapsed


def _shift() -> float:
    return UNIX_EPOCH - epoch_day()


class DateNumbers:
    """Date numbers, as matplotlib counts them itself."""

    def dates(self, values: Floats) -> Floats:
        """Return the values as they are."""
        return values

    def numbers(self, dates: Floats) -> Floats:
        """Return the dates as they are."""
        return dates


class Even:
    """Periods of `length` days each; number 0 begins `start` days after 1970-01-01."""

    def __init__(self, start: float, length: float) -> None:
        self.start, self.length = start, length

    def dates(self, values: Floats) -> Floats:
        """Return date numbers."""
        return values * self.length + self.start + _shift()

    def numbers(self, dates: Floats) -> Floats:
        """Return numbers of periods."""
        return (dates - _shift() - self.start) / self.length


class _Uneven:
    """Periods whose starts are a table: within each, numbers run evenly."""

    def _start(self, whole: Floats) -> Floats:
        """Return the day (since 1970-01-01) on which each whole-numbered period begins."""
        raise NotImplementedError

    def _within(self, days: Floats) -> Floats:
        """Return the whole number of the period in which each day lies."""
        raise NotImplementedError

    def dates(self, values: Floats) -> Floats:
        """Return date numbers."""
        whole = np.floor(values)
        start, after = self._start(whole), self._start(whole + 1)
        return start + (values - whole) * (after - start) + _shift()

    def numbers(self, dates: Floats) -> Floats:
        """Return numbers of periods."""
        days = dates - _shift()
        whole = self._within(days)
        start, after = self._start(whole), self._start(whole + 1)
        return whole + (days - start) / (after - start)


class Months(_Uneven):
    """Periods of `length` months; number 0 begins `first` months after January 1970."""

    def __init__(self, first: int, length: int) -> None:
        self.first, self.length = first, length

    def _start(self, whole: Floats) -> Floats:
        months = (whole * self.length + self.first).astype(np.int64)
        return months.astype("M8[M]").astype("M8[D]").astype(np.int64).astype(float)

    def _within(self, days: Floats) -> Floats:
        months = np.floor(days).astype(np.int64).astype("M8[D]").astype("M8[M]").astype(np.int64)
        return np.asarray((months - self.first) // self.length, float)


class BusinessDays(_Uneven):
    """Monday to Friday; a weekend belongs to the Friday before."""

    def _start(self, whole: Floats) -> Floats:
        weeks, day = np.divmod(whole + 3, 5)  # 1970-01-01, number 0, was a Thursday
        return weeks * 7 + day - 3

    def _within(self, days: Floats) -> Floats:
        weeks, day = np.divmod(np.floor(days) + 3, 7)
        return weeks * 5 + np.minimum(day, 4) - 3


__all__ = ["Units", "conversions", "epoch_day", "units"]
