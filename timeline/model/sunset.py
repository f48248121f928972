"""Where the Sun is asked for, to say on which Hijri day an event of the evening was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates.types import Moment

if TYPE_CHECKING:
    from .declared import Place
    from .event import Event


def place_of_sunset(event: Event) -> tuple[float, float] | None:
    """Return latitude and longitude of the place of an event that is a moment; None where none is sure.

    It is the first of its places with coordinates whose clocks may show the moment as it is written: a place
    of the same zone, one where the offset was the same, or one of which no zone is known.
    """
    moment = event.date
    if not isinstance(moment, Moment):
        return None
    found = (place.coordinates for place in event.places if place.coordinates and _may_show(place, moment))
    return next(found, None)


def _may_show(place: Place, moment: Moment) -> bool:
    if place.zone is None or moment.zone is not None:
        return place.zone in (None, moment.zone)
    if moment.offset is None:
        return True
    from ..dates.localtime import local  # reads the time zone database

    return local(moment, place.zone).offset == moment.offset * 60
