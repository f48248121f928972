"""Wall clocks: from the time on one to the instant, and from an instant to the time on another.

Zones are IANA names (``Asia/Almaty``), looked up in the time zone database of `zoneinfo`, or fixed offsets
(``+05:00``). Instants are seconds since 1970-01-01T00:00Z, without leap seconds.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..errors import DateError
from .day import DAYS_IN_400_YEARS, SECONDS_IN_DAY, UNIX_EPOCH, day_number

if TYPE_CHECKING:
    from datetime import datetime, tzinfo
    from fractions import Fraction

    Seconds = int | Fraction

_FIRST = -(UNIX_EPOCH - 2) * SECONDS_IN_DAY  # a day from either end of what `datetime` can hold: 0001-01-02
_LAST = (day_number(9999, 12, 30) - UNIX_EPOCH) * SECONDS_IN_DAY
_CYCLE = DAYS_IN_400_YEARS * SECONDS_IN_DAY
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


def local_time(instant: Seconds, zone: str) -> LocalTime:
    """Return the local time of an instant in `zone`; raise `DateError` as `local` does."""
    offset = offset_at(instant, zone)
    return split_wall_time(instant + offset, offset)


def offset_at(instant: Seconds, zone: str) -> int:
    """Return the offset of `zone` at an instant, in seconds ahead of UTC."""
    from datetime import UTC  # only moments pay for it

    return _offset(_datetime(instant).replace(tzinfo=UTC).astimezone(_zone(zone)))


def instants_of_wall_time(wall_seconds: Seconds, zone: str) -> tuple[Seconds, ...]:
    """Return the instants that a wall time in `zone` may mean, the preferred one first.

    One as a rule. Two where the clock was set back and showed the time twice, the first first. Two where it
    was set forward and never showed it: by the offset before the change (02:30 becomes 03:30), then by that
    after it. This is the preference of RFC 5545 and of ECMAScript's Temporal ("compatible").
    """
    naive = _datetime(wall_seconds).replace(tzinfo=_zone(zone))
    offsets = _offset(naive), _offset(naive.replace(fold=1))
    return tuple(dict.fromkeys(wall_seconds - offset for offset in offsets))


def instant_in_zone(wall_seconds: Seconds, zone: str) -> Seconds:
    """Return the preferred instant of a wall time in `zone` (seconds as of 1970-01-01T00:00 on that wall)."""
    return instants_of_wall_time(wall_seconds, zone)[0]


def check_zone(name: str) -> None:
    """Raise `DateError` for a zone that the database does not have.

    Where this machine has no database at all, every name passes: no date becomes wrong by being read
    elsewhere.
    """
    try:
        _zone(name)
    except DateError:
        if known_zones():
            raise


def offset_text(seconds: int) -> str:
    """Write an offset as ``+05:00``, or ``+05:07:48`` where it has seconds (before standard time)."""
    minutes, rest = divmod(abs(seconds), 60)
    text = f"{'-' if seconds < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{text}:{rest:02d}" if rest else text


def split_wall_time(wall_seconds: Seconds, offset: int | None) -> LocalTime:
    """Return what a wall shows that many seconds after its 1970-01-01T00:00; `offset` as in `LocalTime`."""
    day, seconds = divmod(wall_seconds, SECONDS_IN_DAY)
    return LocalTime(int(day) + UNIX_EPOCH, seconds, offset)


def _datetime(seconds: Seconds) -> datetime:
    """Return that time, or one among those that `datetime` can hold at which every zone has the same offset.

    Before the year 1 no zone had changed yet; after 9999 the rules go on, and repeat every 400 years.
    """
    from datetime import datetime, timedelta  # only moments pay for it

    whole = max(int(seconds // 1), _FIRST)
    if whole > _LAST:
        whole -= ((whole - _LAST - 1) // _CYCLE + 1) * _CYCLE
    return datetime(1970, 1, 1) + timedelta(seconds=whole)


def _offset(time: datetime) -> int:
    delta = time.utcoffset()
    assert delta is not None  # noqa: S101 - it has a zone
    return round(delta.total_seconds())


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # only moments pay for it

    if name[:1] in {"+", "-"} and (fixed := re.fullmatch(_FIXED, name)):
        return _fixed(*fixed.groups())
    if name.startswith(_NO_ZONES):
        raise _unknown(name)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a directory of the database
        raise _unknown(name) from None


def _fixed(sign: str, hours: str, minutes: str) -> tzinfo:
    from datetime import timedelta, timezone  # only moments pay for it

    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)


@cache
def known_zones() -> tuple[str, ...]:
    """Return all the names of the database, which it takes milliseconds to find in the file system."""
    from zoneinfo import available_timezones  # only a message needs them

    return tuple(sorted(available_timezones()))


def _unknown(name: str) -> DateError:
    from difflib import get_close_matches  # only for a message

    known = known_zones()
    if not known:
        return DateError(
            f"there is no time zone database here (install 'tzdata'), looked for {name!r}", text=name
        )
    near = get_close_matches(name[:_LONGEST_NAME], known, n=1)
    message = f"zone must be an IANA name such as 'Asia/Almaty' or an offset such as '+05:00', got {name!r}"
    return DateError(message, text=name, suggestion=near[0] if near else None)
