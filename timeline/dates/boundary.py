"""Which Hijri day it is at a moment: it depends on where one is, and on when the day is taken to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ..errors import DateError, OptionError
from .calendars import DEFAULT_HIJRI, calendar
from .day import SECONDS_IN_DAY, UNIX_EPOCH
from .localtime import local
from .sunset import ACCURATE_TO, sunset
from .zones import instant_in_zone, offset_text

if TYPE_CHECKING:
    from .moment import Moment
    from .protocol import YearMonthDay

Boundary = Literal["midnight", "sunset", "18:00"]
Coordinates = tuple[float, float]  # latitude and longitude in degrees, north and east positive
How = Literal["midnight", "18:00", "sunset", "sunset beyond 60°", "no sunset: 18:00"]

BOUNDARIES: tuple[Boundary, ...] = ("midnight", "sunset", "18:00")

_EVENING = 18 * 3600
_DOUBT: tuple[How, ...] = ("midnight", "18:00", "sunset", "sunset beyond 60°", "no sunset: 18:00")


class HijriDay(NamedTuple):
    """The Hijri day of a moment.

    `date` is in the calendar that was asked for; `day` is the day number of its daylight (the evening before
    is part of it). `how` tells by what the day was found to begin, and where a policy stood in for the Sun.
    """

    date: YearMonthDay
    day: int
    how: How


class Evening(NamedTuple):
    """The end of a day's daylight: an instant (seconds since 1970-01-01T00:00Z), and how it was found."""

    instant: int
    how: How


def hijri_day(
    moment: Moment,
    zone: str | None = None,
    *,
    boundary: Boundary = "sunset",
    place: Coordinates | None = None,
    calendar_id: str = DEFAULT_HIJRI,
) -> HijriDay:
    """Return the Hijri day of a moment for a viewer.

    Parameters
    ----------
    zone
        The viewer's time zone; without it, the moment's own wall clock.
    boundary
        Where the day begins: at sunset (needs `place`), at 18:00 by the clock, or at the midnight after.
    place
        The viewer's latitude and longitude in degrees.

    Raises
    ------
    OptionError
        For another boundary, and for sunset without a place.
    DateError
        As `local`, and as `sunset`.
    """
    if boundary not in BOUNDARIES:
        raise OptionError(f"boundary must be one of {', '.join(BOUNDARIES)}, got {boundary!r}")
    if boundary == "sunset":
        day, how = _by_the_sun(moment, zone, place)
    else:
        time = local(moment, zone)
        day, how = time.day + (boundary == "18:00" and time.seconds >= _EVENING), boundary
    return HijriDay(calendar(calendar_id).date(day), day, how)


def evening(day: int, zone: str, place: Coordinates) -> Evening:
    """Return the sunset of a civil day at a place whose clocks go by `zone`.

    It is that which follows the day's noon, even after midnight. Where the Sun does not set or does not rise
    that day, it is 18:00 by the clock, and `how` says so.
    """
    noon = instant_in_zone((day - UNIX_EPOCH) * SECONDS_IN_DAY + SECONDS_IN_DAY // 2, zone)
    latitude, longitude = place
    solar_day = UNIX_EPOCH + int((noon / SECONDS_IN_DAY + longitude / 360) // 1)
    instant = sunset(solar_day, latitude, longitude)
    if instant is None:
        return Evening(int(noon) + _EVENING - SECONDS_IN_DAY // 2, "no sunset: 18:00")
    return Evening(instant, "sunset" if abs(latitude) <= ACCURATE_TO else "sunset beyond 60°")


def _by_the_sun(moment: Moment, zone: str | None, place: Coordinates | None) -> tuple[int, How]:
    if place is None:
        raise OptionError("a day that begins at sunset needs a place: latitude and longitude in degrees")
    instant = moment.instant
    if instant is None:
        raise DateError(f"without offset or zone it is not known whether the Sun had set: {moment}")
    time = local(moment, zone)
    clock = zone or moment.zone or offset_text(time.offset or 0)
    before, today, after = (evening(time.day + n, clock, place) for n in (-1, 0, 1))
    if instant < before.instant < today.instant:  # sunset is after midnight, and has not come
        return time.day - 1, _weaker(before, before)
    if instant < today.instant:
        return time.day, _weaker(before, today)
    return time.day + 1, _weaker(today, after)


def _weaker(begin: Evening, end: Evening) -> How:
    return max(begin.how, end.how, key=_DOUBT.index)
