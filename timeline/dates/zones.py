"""Wall clocks: from the time on one to the instant, and from an instant to the time on another.

Zones are IANA names (``Asia/Almaty``), looked up in the time zone database of `zoneinfo`, or fixed offsets
(``+05:00``). Instants are seconds since 1970-01-01T00:00Z, without leap seconds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..errors import DateError
from .day import day_number

if TYPE_CHECKING:
    from datetime import datetime, tzinfo
    from fractions import Fraction

    from .moment import Moment

    Seconds = int | Fraction

UNIX_EPOCH_DAY = 719_163  # 1970-01-01
_DAY = 86_400
_FIRST = -(UNIX_EPOCH_DAY - 2) * _DAY  # a day from either end of what `datetime` can hold: 0001-01-02
_LAST = (day_number(9999, 12, 30) - UNIX_EPOCH_DAY) * _DAY
_CYCLE = 146_097 * _DAY  # 400 Gregorian years, a whole number of weeks
_LONGEST_NAME = 40  # characters of a zone that are compared
_NO_ZONES = ("posix", "right/", "localtime")  # in the folder of the database, but no IANA names
_FIXED = r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])"


class LocalTime(NamedTuple):
    """What a calendar and a clock on the wall show.

    `day` is a day number, `seconds` count from its midnight (0 <= seconds < 86400), `offset` is in seconds
    ahead of UTC, None where it is not known.
    """

    day: int
    seconds: Seconds
    offset: int | None

    @property
    def clock(self) -> tuple[int, int, int]:
        """Hour, minute and whole seconds."""
        minutes, seconds = divmod(int(self.seconds), 60)
        return *divmod(minutes, 60), seconds


def local(moment: Moment, zone: str | None = None) -> LocalTime:
    """Give the local time of a moment for a viewer in `zone`; without one, as it was written.

    Raises
    ------
    DateError
        For an unknown zone, and for a viewer elsewhere where neither offset nor zone of the moment is known.
    """
    if zone is None:
        return _own(moment)
    if moment.instant is None:
        raise DateError(
            f"a time without offset or zone is no instant, so it has no time in {zone}, got {moment}"
        )
    return local_time(moment.instant, zone)


def local_time(instant: Seconds, zone: str) -> LocalTime:
    """Give the local time of an instant in `zone`; raise `DateError` as `local` does."""
    offset = offset_at(instant, zone)
    return _split(instant + offset, offset)


def civil_day(moment: Moment, zone: str | None = None) -> int:
    """Give the day number of the civil day, midnight to midnight, of a moment; arguments as of `local`."""
    return local(moment, zone).day


def offset_at(instant: Seconds, zone: str) -> int:
    """Give the offset of `zone` at an instant, in seconds ahead of UTC."""
    from datetime import UTC  # noqa: PLC0415 - only moments pay for it

    return _offset(_datetime(instant).replace(tzinfo=UTC).astimezone(_zone(zone)))


def instants_of_wall_time(wall_seconds: Seconds, zone: str) -> tuple[Seconds, ...]:
    """Give the instants that a wall time in `zone` may mean, the preferred one first.

    One as a rule. Two where the clock was set back and showed the time twice, the first first. Two where it
    was set forward and never showed it: by the offset before the change (02:30 becomes 03:30), then by that
    after it. This is the preference of RFC 5545 and of ECMAScript's Temporal ("compatible").
    """
    naive = _datetime(wall_seconds).replace(tzinfo=_zone(zone))
    offsets = _offset(naive), _offset(naive.replace(fold=1))
    return tuple(dict.fromkeys(wall_seconds - offset for offset in offsets))


def instant_in_zone(wall_seconds: Seconds, zone: str) -> Seconds:
    """Give the preferred instant of a wall time in `zone` (seconds as of 1970-01-01T00:00 on that wall)."""
    return instants_of_wall_time(wall_seconds, zone)[0]


def instants(moment: Moment) -> tuple[Seconds, ...]:
    """Give all the instants that a moment may mean: one, two (see `instants_of_wall_time`), or none."""
    if moment.offset is None and moment.zone is not None:
        return instants_of_wall_time(moment.wall_seconds, moment.zone)
    return () if moment.instant is None else (moment.instant,)


def zone_conflict(moment: Moment) -> str | None:
    """Say what is wrong between a moment's wall time, offset and zone, or None.

    An offset that its zone did not have; or, without an offset, a wall time that the zone's clocks skipped or
    showed twice, with both readings. ``Z`` contradicts no zone: it says that the time is in UTC (RFC 9557).
    """
    if moment.zone is None:
        return None
    if moment.offset is None:
        return _wall_conflict(moment, moment.zone)
    actual = offset_at(moment.wall_seconds - 60 * moment.offset, moment.zone)
    if actual == 60 * moment.offset or moment.text.partition("[")[0].endswith("Z"):
        return None
    written = offset_text(60 * moment.offset)
    return f"{moment.zone} was at UTC{offset_text(actual)} then, got {written} in {moment}"


def check_zone(name: str) -> None:
    """Raise `DateError` for a zone that the database does not have.

    Where this machine has no database at all, every name passes: no date becomes wrong by being read
    elsewhere.
    """
    try:
        _zone(name)
    except DateError:
        if _known_zones():
            raise


def offset_text(seconds: int) -> str:
    """Write an offset as ``+05:00``, or ``+05:07:48`` where it has seconds (before standard time)."""
    minutes, rest = divmod(abs(seconds), 60)
    text = f"{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{text}:{rest:02d}" if rest else text


def _wall_conflict(moment: Moment, zone: str) -> str | None:
    found = instants_of_wall_time(moment.wall_seconds, zone)
    if len(found) == 1:
        return None
    first, second = (offset_text(offset_at(instant, zone)) for instant in sorted(found))
    if found[0] < found[1]:
        return f"clocks in {zone} showed {moment} twice: first at {first}, then at {second}; add the offset"
    before, after = (_clock(instant, zone, moment) for instant in sorted(found))
    return f"clocks in {zone} skipped {moment}, it can mean {before} or {after}: write the one that is meant"


def _clock(instant: Seconds, zone: str, moment: Moment) -> str:
    """Write the time in `zone`, with its date where whole days were skipped."""
    time = local_time(instant, zone)
    assert time.offset is not None  # noqa: S101 - it comes from a zone
    hour, minute, _ = time.clock
    clock = f"{hour:02d}:{minute:02d}{offset_text(time.offset)}"
    if time.day == moment.earliest:
        return clock
    year, month, day = moment.calendar.date(time.day)
    return f"{year:04d}-{month:02d}-{day:02d}T{clock}"


def _own(moment: Moment) -> LocalTime:
    if moment.offset is not None:
        return _split(moment.wall_seconds, 60 * moment.offset)
    instant = moment.instant
    return _split(moment.wall_seconds, None if instant is None else int(moment.wall_seconds - instant))


def _split(wall_seconds: Seconds, offset: int | None) -> LocalTime:
    day, seconds = divmod(wall_seconds, _DAY)
    return LocalTime(int(day) + UNIX_EPOCH_DAY, seconds, offset)


def _datetime(seconds: Seconds) -> datetime:
    """Give that time, or one among those that `datetime` can hold at which every zone has the same offset.

    Before the year 1 no zone had changed yet; after 9999 the rules go on, and repeat every 400 years.
    """
    from datetime import datetime, timedelta  # noqa: PLC0415 - only moments pay for it

    whole = max(int(seconds // 1), _FIRST)
    if whole > _LAST:
        whole -= ((whole - _LAST - 1) // _CYCLE + 1) * _CYCLE
    return datetime(1970, 1, 1) + timedelta(seconds=whole)


def _offset(time: datetime) -> int:
    delta = time.utcoffset()
    assert delta is not None  # noqa: S101 - it has a zone
    return round(delta.total_seconds())


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only moments pay for it

    if name[:1] in {"+", "-"} and (fixed := re.fullmatch(_FIXED, name)):
        return _fixed(*fixed.groups())
    if name.startswith(_NO_ZONES):
        raise _unknown(name)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a directory of the database
        raise _unknown(name) from None


def _fixed(sign: str, hours: str, minutes: str) -> tzinfo:
    from datetime import timedelta, timezone  # noqa: PLC0415 - only moments pay for it

    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)


@cache
def _known_zones() -> list[str]:
    """Give all the names of the database, which it takes milliseconds to find in the file system."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - only a message needs them

    return sorted(available_timezones())


def _unknown(name: str) -> DateError:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a message

    known = _known_zones()
    if not known:
        return DateError(
            f"there is no time zone database here (install 'tzdata'), looked for {name!r}", text=name
        )
    near = get_close_matches(name[:_LONGEST_NAME], known, n=1)
    message = f"zone must be an IANA name such as 'Asia/Almaty' or an offset such as '+05:00', got {name!r}"
    return DateError(message, text=name, suggestion=near[0] if near else None)
