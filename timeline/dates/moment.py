"""A time of day on a date: wall time with, where known, its offset from UTC and its zone."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from .expression import Bounds, Expression, set_slot
from .precision import Precision

if TYPE_CHECKING:
    from .calendar_date import CalendarDate
    from .protocol import Calendar

_UNIX_EPOCH_DAY = 719_163  # 1970-01-01
_SECONDS_PER_DAY = 86_400


class Moment(Expression):
    """A moment as it was written where it happened; ``24:00`` is the end of its date.

    Its bounds are the civil day on which it is dated. Which day that is for a viewer elsewhere, or in a calendar
    whose days begin at sunset, is derived in `zones`, never stored.

    Attributes
    ----------
    date
        The civil date, a day.
    hour, minute, second
        Ints; `second` is None where the text stops at the minute.
    fraction
        Of a second, 0 <= fraction < 1.
    offset
        Minutes ahead of UTC, or None.
    zone
        Name of the IANA time zone (RFC 9557), or None.
    """

    __slots__ = ("date", "fraction", "hour", "minute", "offset", "second", "zone")

    date: CalendarDate
    hour: int
    minute: int
    second: int | None
    fraction: Fraction
    offset: int | None
    zone: str | None

    def __init__(
        self,
        text: str,
        calendar: Calendar,
        date: CalendarDate,
        time: tuple[int, int, int | None, Fraction],
        offset: int | None = None,
        zone: str | None = None,
    ) -> None:
        super().__init__(text, calendar)
        for slot, value in zip(("hour", "minute", "second", "fraction"), time, strict=True):
            set_slot(self, slot, value)
        set_slot(self, "date", date)
        set_slot(self, "offset", offset)
        set_slot(self, "zone", zone)

    @property
    def precision(self) -> Precision:
        """Always a moment."""
        return Precision.MOMENT

    @property
    def wall_seconds(self) -> int | Fraction:
        """Seconds from 1970-01-01T00:00 to it on a wall clock that never changed its offset."""
        day = self.date.earliest
        assert day is not None  # noqa: S101 - its date is a day
        whole = (
            (day - _UNIX_EPOCH_DAY) * _SECONDS_PER_DAY
            + self.hour * 3600
            + self.minute * 60
            + (self.second or 0)
        )
        return whole + self.fraction if self.fraction else whole

    @property
    def instant(self) -> int | Fraction | None:
        """Seconds since 1970-01-01T00:00Z (no leap seconds); None where neither offset nor zone is given.

        The offset decides where there is one; whether the zone agrees is for `zones` to say.
        """
        if self.offset is not None:
            return self.wall_seconds - 60 * self.offset
        if self.zone is not None:
            from .zones import instant_in_zone  # noqa: PLC0415 - reads the time zone database

            return instant_in_zone(self.wall_seconds, self.zone)
        return None

    def _find_bounds(self) -> Bounds:
        return self.date.earliest, self.date.latest
