"""The local time of a moment: as it was written, and for a viewer elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DateError
from .edtf.write import date_text
from .expression import prefix
from .moment import Moment
from .zones import instants_of_wall_time, local_time, offset_at, offset_text, split_wall_time

if TYPE_CHECKING:
    from .zones import LocalTime, Seconds


def local(moment: Moment, zone: str | None = None) -> LocalTime:
    """Return the local time of a moment for a viewer in `zone`; without one, as it was written.

    Raises
    ------
    DateError
        For an unknown zone, and for a viewer elsewhere where neither offset nor zone of the moment is known.
    """
    _check_moment(moment)
    if zone is None:
        return _own(moment)
    if moment.instant is None:
        raise DateError(
            f"a time without offset or zone is no instant, so it has no time in {zone}, got {moment}"
        )
    return local_time(moment.instant, zone)


def _check_moment(given: object) -> None:
    if not isinstance(given, Moment):
        raise DateError(
            f"a moment is needed, a date with a time such as 2025-11-06T18:30Z, got {str(given)!r:.60}"
        )


def civil_day(moment: Moment, zone: str | None = None) -> int:
    """Return the day number of the civil day, midnight to midnight, of a moment; arguments as of `local`."""
    return local(moment, zone).day


def instants(moment: Moment) -> tuple[Seconds, ...]:
    """Return all the instants that a moment may mean: one, two (see `instants_of_wall_time`), or none."""
    if moment.offset is None and moment.zone is not None:
        return instants_of_wall_time(moment.wall_seconds, moment.zone)
    return () if moment.instant is None else (moment.instant,)


def zone_conflict(moment: Moment) -> str | None:
    """Say what is wrong between a moment's wall time, offset and zone, or None.

    An offset that its zone did not have; or, without an offset, a wall time that the zone's clocks skipped or
    showed twice, with both readings. ``Z`` contradicts no zone: it says that the time is in UTC (RFC 9557).
    """
    _check_moment(moment)
    if moment.zone is None:
        return None
    if moment.offset is None:
        return _wall_conflict(moment, moment.zone)
    actual = offset_at(moment.wall_seconds - 60 * moment.offset, moment.zone)
    if actual == 60 * moment.offset or moment.text.partition("[")[0].endswith("Z"):
        return None
    written = offset_text(60 * moment.offset)
    return f"{moment.zone} was at UTC{offset_text(actual)} then, got {written} in {moment}"


def _wall_conflict(moment: Moment, zone: str) -> str | None:
    found = instants_of_wall_time(moment.wall_seconds, zone)
    if len(found) == 1:
        return None
    offsets = [offset_at(instant, zone) for instant in sorted(found)]
    writable = not any(offset % 60 for offset in offsets)  # EDTF has offsets of whole minutes
    if found[0] < found[1]:
        first, second = map(offset_text, offsets)
        advice = "; add the offset" if writable else ""
        return f"clocks in {zone} showed {moment} twice: first at {first}, then at {second}{advice}"
    before, after = (_clock(instant, zone, moment) for instant in sorted(found))
    advice = ": write the one that is meant" if writable else ""
    return f"clocks in {zone} skipped {moment}, it can mean {before} or {after}{advice}"


def _clock(instant: Seconds, zone: str, moment: Moment) -> str:
    """Write the time in `zone`, with its date where whole days were skipped."""
    time = local_time(instant, zone)
    assert time.offset is not None  # noqa: S101 - it comes from a zone
    hour, minute, _ = time.clock
    clock = f"{hour:02d}:{minute:02d}{offset_text(time.offset)}"
    if time.day == moment.earliest:
        return clock
    return f"{prefix(moment.calendar)}{date_text(*moment.calendar.date(time.day))}T{clock}"


def _own(moment: Moment) -> LocalTime:
    if moment.offset is not None:
        return split_wall_time(moment.wall_seconds, 60 * moment.offset)
    instant = moment.instant
    offset = None if instant is None else int(moment.wall_seconds - instant)
    return split_wall_time(moment.wall_seconds, offset)
