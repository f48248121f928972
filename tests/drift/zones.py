"""The changes of the time zones that the tests, the documentation and the shipped data speak of."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator

ZONES = (
    "America/New_York", "America/Nome", "Asia/Almaty", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Riyadh",
    "Asia/Shanghai", "Australia/Lord_Howe", "Europe/Oslo", "Pacific/Apia", "Pacific/Kiritimati",
)  # fmt: skip
FIRST, LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
STEP = timedelta(days=7)  # no zone has changed twice in less


def changes() -> Iterator[str]:
    """Say of each zone what its offset was at first, and from when on it was another."""
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        at, offset = FIRST, _offset(FIRST, zone)
        yield f"{name}\t{FIRST:%Y-%m-%dT%H:%MZ}\t{offset}"
        while at < LAST:
            after = at + STEP
            if _offset(after, zone) != offset:
                change, offset = _change(at, after, zone), _offset(after, zone)
                yield f"{name}\t{change:%Y-%m-%dT%H:%MZ}\t{offset}"
            at = after


def _change(before: datetime, after: datetime, zone: zoneinfo.ZoneInfo) -> datetime:
    """Find by halves the minute from which the offset is that of `after`."""
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) // timedelta(minutes=2) * timedelta(minutes=1)
        if _offset(middle, zone) == _offset(before, zone):
            before = middle
        else:
            after = middle
    return after


def _offset(instant: datetime, zone: zoneinfo.ZoneInfo) -> int:
    return int((instant.astimezone(zone).utcoffset() or timedelta()).total_seconds())


def _version() -> str:
    """Name the release of the database that is in use: the system's, or that of the package tzdata."""
    for folder in zoneinfo.TZPATH:
        for name in ("tzdata.zi", "+VERSION"):
            if (path := Path(folder, name)).is_file():
                return path.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("# version ")
    return f"{version('tzdata')} (package tzdata)"


COPIES = (
    Copy(
        "dates/data/zones.tsv",
        "Changes of some time zones from 1970 to 2029.\n"
        "zone<TAB>from when on<TAB>offset in seconds ahead of UTC",
        f"the IANA time zone database {_version()}",
        changes,
    ),
)
