"""Why two dates for one event differ: whether both can be right, and what makes them so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..dates import parse_date
from ..dates.calendars import calendar
from ..dates.day import SECONDS_IN_DAY, UNIX_EPOCH
from ..dates.expression import prefix
from ..dates.readings import UMM_AL_QURA
from ..dates.types import CalendarDate, Interval, Moment, Precision
from ..errors import DateError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..dates.types import Date
    from ..model import Place

# Tables under which an author may have converted a Hijri date.
_HIJRI_TABLES = (*UMM_AL_QURA, "islamic-civil", "islamic-tbla")

Why = tuple[str | None, "Place | None"]


def why_dates_differ(stated: Date, rival: Date, places: Iterable[Place]) -> Why:
    """Return the reason why two dates can both be right (None if they cannot), and whose clock explains it.

    `places` are asked in their order for one where the clock shows, at the moment that one of the dates is,
    the day that the other is.
    """
    if isinstance(stated, Moment) and isinstance(rival, Moment):
        return _why_moments_differ(stated, rival, places)
    if share_a_day(stated, rival):
        return ("precision" if _contains(stated, rival) or _contains(rival, stated) else "overlap"), None
    for moment, other in ((stated, rival), (rival, stated)):
        place = _place_with_day(moment, other, places) if isinstance(moment, Moment) else None
        if place is not None:
            return "zone", place
    if _agree_by_another_table(stated, rival) or _agree_by_another_table(rival, stated):
        return "calendar", None
    return None, None


def share_a_day(a: Date, b: Date) -> bool:
    """Return whether some day may belong to both; an open or unknown end reaches as far as it must."""
    if not (_starts_by_the_end(a, b) and _starts_by_the_end(b, a)):
        return False
    # A moment is dated where it happened: to its day, not to the day in UTC.
    if isinstance(a, Moment) or isinstance(b, Moment) or (_is_without_gaps(a) and _is_without_gaps(b)):
        return True
    from ..dates.relation import possibly_overlapping  # few dates come as far as this

    return possibly_overlapping(a, b)


def _is_without_gaps(date: Date) -> bool:
    """Return whether a date may be any day between its bounds, as most may; sets and unknown digits not."""
    return type(date) in {CalendarDate, Interval}


def place_with_both_days(
    stated: Date, rival: Date, homes: Iterable[Place], places: Iterable[Place]
) -> Place | None:
    """Find a place whose clock shows the day `rival` during a part of the day `stated` at one of `homes`.

    That makes the clock a possible reason, not the reason: which part of the day it was is not known.
    """
    if stated.precision is not Precision.DAY or rival.precision is not Precision.DAY:
        return None
    days = stated.earliest, rival.earliest
    if days[0] is None or days[1] is None or abs(days[0] - days[1]) != 1:
        return None
    at_home = {_span(days[0], home.zone) for home in homes if home.zone}
    return next(
        (place for place in places if place.zone and _meets_any(_span(days[1], place.zone), at_home)), None
    )


def _span(day: int, zone: str) -> tuple[float, float]:
    """Return when a day begins and ends in a zone; a day has some forty spans, in however many zones."""
    return _midnight(day, zone), _midnight(day + 1, zone)


def _meets_any(span: tuple[float, float], others: Iterable[tuple[float, float]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


@lru_cache(maxsize=4096)
def _midnight(day: int, zone: str) -> float:
    """Return the instant at which a day begins, in seconds since 1970-01-01T00:00Z."""
    from ..dates.zones import instant_in_zone  # reads the time zone database

    return float(instant_in_zone((day - UNIX_EPOCH) * SECONDS_IN_DAY, zone))


def _why_moments_differ(stated: Moment, rival: Moment, places: Iterable[Place]) -> Why:
    if stated.instant is None or rival.instant is None:
        return ("precision" if stated.wall_seconds == rival.wall_seconds else None), None
    if stated.instant != rival.instant:
        return None, None
    return "zone", next((place for place in places if place.zone == rival.zone), None)


def _starts_by_the_end(a: Date, b: Date) -> bool:
    return a.earliest is None or b.latest is None or a.earliest <= b.latest


def _contains(a: Date, b: Date) -> bool:
    """Return whether `b` lies within the bounds of `a`."""
    starts = a.earliest is None or (b.earliest is not None and a.earliest <= b.earliest)
    ends = a.latest is None or (b.latest is not None and b.latest <= a.latest)
    return starts and ends


def _place_with_day(moment: Moment, other: Date, places: Iterable[Place]) -> Place | None:
    """Find a place where the clock shows, at `moment`, a day of `other`."""
    if moment.instant is None:
        return None
    from ..dates.localtime import civil_day  # reads the time zone database

    return next(
        (place for place in places if place.zone and other.covers(civil_day(moment, place.zone))), None
    )


def _agree_by_another_table(hijri: Date, other: Date) -> bool:
    if hijri.calendar.id not in _HIJRI_TABLES:
        return False
    return any(share_a_day(again, other) for again in _by_each_table(hijri.text))


def _by_each_table(expression: str) -> Iterator[Date]:
    for table in _HIJRI_TABLES:
        try:
            yield parse_date(prefix(calendar(table)) + expression)
        except DateError:  # the thirtieth of a month that has 29 days in this table
            continue
