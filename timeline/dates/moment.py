"""A time of day on a date: wall time with, where known, its offset from UTC and its zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .day import SECONDS_IN_DAY, UNIX_EPOCH
from .expression import Bounds, Expression
from .precision import Precision

if TYPE_CHECKING:
    from fractions import Fraction

    from .calendar_date import CalendarDate


class ClockTime(NamedTuple):
    """What a clock shows; `second` is None where it is read to the minute, `decimals` are of the second."""

    hour: int
    minute: int
    second: int | None = None
    decimals: str = ""


class Moment(Expression):
    """A moment as it was written where it happened; ``24:00`` is the end of its date.

    Its bounds are the civil day on which it is dated there. Which day it is for a viewer elsewhere, or in a
    calendar whose days begin at sunset, is derived in `zones`, never stored.
    """

    __slots__ = ("_clock", "_date", "_offset", "_zone")

    def __init__(
        self,
        text: str,
        date: CalendarDate,
        clock: ClockTime,
        offset: int | None = None,
        zone: str | None = None,
    ) -> None:
        super().__init__(text, date.calendar)
        self._date = date
        self._clock = clock
        self._offset = offset
        self._zone = zone

    @property
    def date(self) -> CalendarDate:
        """The civil date, a day."""
        return self._date

    @property
    def hour(self) -> int:
        """The hour, 0..24."""
        return self._clock.hour

    @property
    def minute(self) -> int:
        """The minute, 0..59."""
        return self._clock.minute

    @property
    def second(self) -> int | None:
        """The second, 0..59; None where the time is given to the minute."""
        return self._clock.second

    @property
    def fraction(self) -> Fraction:
        """The fraction of the second, in 0 <= fraction < 1."""
        from fractions import Fraction  # few moments need it, and it is slow to start

        return Fraction(int(self._clock.decimals or 0), 10 ** len(self._clock.decimals))

    @property
    def offset(self) -> int | None:
        """Minutes ahead of UTC; None where it is not given."""
        return self._offset

    @property
    def zone(self) -> str | None:
        """The name of the IANA time zone (RFC 9557), or None."""
        return self._zone

    @property
    def precision(self) -> Precision:
        """Always that of a moment."""
        return Precision.MOMENT

    @property
    def wall_seconds(self) -> int | Fraction:
        """Seconds from 1970-01-01T00:00 by the wall clock, whatever its offset."""
        day, _ = self._known_bounds()
        assert day is not None  # noqa: S101 - its date is a day
        hour, minute, second, decimals = self._clock
        whole = (day - UNIX_EPOCH) * SECONDS_IN_DAY + hour * 3600 + minute * 60 + (second or 0)
        return whole + self.fraction if decimals else whole

    @property
    def instant(self) -> int | Fraction | None:
        """Seconds since 1970-01-01T00:00Z, without leap seconds; None with neither offset nor zone.

        Where there is an offset it decides; whether the zone agrees is for `zones` to say. By the zone alone,
        a wall time that comes twice is the first, and one that a clock skips is counted from before the gap.

        Raises
        ------
        DateError
            Where the zone is needed and this machine has no data for it, or none for so early a year.
        """
        if self._offset is not None:
            return self.wall_seconds - 60 * self._offset
        if self._zone is None:
            return None
        from .zones import instant_in_zone  # reads the time zone database

        return instant_in_zone(self.wall_seconds, self._zone)

    def _find_bounds(self) -> Bounds:
        return self._date.earliest, self._date.latest
