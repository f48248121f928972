"""Where the ticks of a Hijri axis fall: from days to centuries and beyond, as `AutoDateLocator` does it."""

from __future__ import annotations

from datetime import date, datetime, time
from math import floor, isfinite
from typing import TYPE_CHECKING, Any

import matplotlib.dates as mdates

from ...dates.calendars import DEFAULT_HIJRI
from ...dates.calendars import calendar as calendar_by_id
from ...errors import OptionError
from .formatter import HijriFormatter
from .measure import axis_length
from .steps import STEPS, HijriStep, ticks
from .steps import minor as minor_of
from .units import epoch_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

_FIRST, _LAST = date.min.toordinal() + 1, date.max.toordinal() - 1  # within these, time zones are known


class HijriLocator(mdates.DateLocator):
    """Ticks at the first days of round Hijri years and months, and on round days of the month.

    The finest step is taken that gives no more than `maxticks`, and whose labels (where they are those of a
    `HijriFormatter`) have room on the axis. A tick stands at the midnight with which the civil day begins;
    its Hijri date is that of the daytime.

    Parameters
    ----------
    tz
        Time zone of the midnights, as a name or a tzinfo. Default: ``rcParams["timezone"]``.
    maxticks
        About the most ticks, 2 or more.
    calendar
        Id of any calendar of `timeline.calendar`.
    minor
        Give the ticks between those of a locator that is otherwise the same.

    Raises
    ------
    OptionError
        For a `maxticks` below 2.
    UnknownCalendarError
        For an unknown calendar.
    """

    axis: Any  # the axis sets it: an `Axis`, or what stands in for one in `create_dummy_axis`

    def __init__(
        self,
        tz: str | tzinfo | None = None,
        maxticks: int = 12,
        *,
        calendar: str = DEFAULT_HIJRI,
        minor: bool = False,
    ) -> None:
        super().__init__(tz)  # type: ignore[no-untyped-call]
        if maxticks < 2:
            raise OptionError(f"maxticks must be 2 or more, got {maxticks!r}")
        self.maxticks = maxticks
        self.calendar = calendar_by_id(calendar)
        self.minor = minor

    def __call__(self) -> Sequence[float]:
        """Return the ticks of the axis' view, as date numbers."""
        return self.tick_values(*self.axis.get_view_interval())

    def tick_values(self, vmin: float, vmax: float) -> Sequence[float]:
        """Return the ticks between two date numbers, both inclusive."""
        low, high = sorted((float(vmin), float(vmax)))
        if not (isfinite(low) and isfinite(high)):
            return []
        step: HijriStep | None = self.step(low, high)
        if self.minor and step is not None:
            step = minor_of(step)
        if step is None:
            return []
        days = ticks(self.calendar, step, self.day(low), self.day(high))
        return self.raise_if_exceeds([value for value in map(self.value, days) if low <= value <= high])

    def step(self, vmin: float, vmax: float) -> HijriStep:
        """Return the step of the major ticks between two date numbers."""
        low, high = sorted((vmin, vmax))
        for step in STEPS:
            count = (high - low) / step.days
            if count <= self.maxticks and count * self._share(step, low, high) <= 1:
                return step
        return STEPS[-1]

    def _share(self, step: HijriStep, low: float, high: float) -> float:
        """Return the part of the axis that one label takes; 0 where it is not known."""
        formatter = self.axis.get_major_formatter() if hasattr(self.axis, "get_major_formatter") else None
        if not isinstance(formatter, HijriFormatter):
            return 0.0
        return formatter.room(step, self.day(low), self.day(high)) / axis_length(self.axis)

    def day(self, value: float) -> int:
        """Return the number of the civil day, in the locator's zone, in which a date number lies."""
        number = floor(value + epoch_day())
        return mdates.num2date(value, self.tz).toordinal() if _FIRST < number < _LAST else number

    def value(self, day: int) -> float:
        """Return the date number of the midnight with which a civil day begins."""
        if not _FIRST < day < _LAST:
            return day - epoch_day()
        number: float = mdates.date2num(datetime.combine(date.fromordinal(day), time(), self.tz))
        return number

    def _get_unit(self) -> float:
        return self.step(*self.axis.get_view_interval()).days if self.axis is not None else 1.0
