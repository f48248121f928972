"""The second Hijri day that a moment of the evening has: the one that began when the Sun set.

A date by midnight names the day whose daylight it is; a reader who counts from sunset is, in the evening, on
the next one. Both are said where they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import DateError
from .boundary import HijriDay, hijri_day
from .zone_places import zone_place

if TYPE_CHECKING:
    from .boundary import Coordinates
    from .moment import Moment
    from .protocol import Calendar


class Evening(NamedTuple):
    """The day of a moment by the evening.

    `found` is that day; `place` is where the Sun was asked for, None where 18:00 by the clock stood in for it
    since no place is known. `differs` tells whether it is another day than that of the daylight.
    """

    found: HijriDay
    place: Coordinates | None
    differs: bool


def begins_in_the_evening(calendar: Calendar) -> bool:
    """Return whether the days of a calendar begin at sunset: the Hijri ones', and the Hebrew one's."""
    return calendar.era == "AH" or calendar.id == "hebrew"


def by_evening(moment: Moment, calendar_id: str, place: Coordinates | None = None) -> Evening:
    """Return the day of a moment in a calendar whose days begin in the evening, where it was written.

    The Sun is asked for at `place`, else at the principal location of the moment's zone (`zone_place`). Where
    neither is known, or which instant the moment is, the day begins at 18:00 by its own clock.
    """
    where = place or (zone_place(moment.zone) if moment.zone else None)
    found = None if where is None else _by_the_sun(moment, calendar_id, where)
    if found is None:
        where, found = None, hijri_day(moment, boundary="18:00", calendar_id=calendar_id)
    return Evening(found, where, found.day != moment.date.earliest)


def _by_the_sun(moment: Moment, calendar_id: str, place: Coordinates) -> HijriDay | None:
    """Return the day by sunset; None where no sunset is computed: by the clock alone, or beyond its years."""
    try:
        return hijri_day(moment, boundary="sunset", place=place, calendar_id=calendar_id)
    except DateError:
        return None
