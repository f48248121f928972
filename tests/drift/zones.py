"""The changes of the time zones that the tests, the documentation and the shipped data speak of."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from importlib.resources import files
from importlib.util import find_spec
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


# Other names of the same town, from the file `backward` of the database; its other links join distant ones.
SAME_PLACE = {
    "Africa/Asmera": "Africa/Asmara",
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "Asia/Ashkhabad": "Asia/Ashgabat",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Dacca": "Asia/Dhaka",
    "Asia/Istanbul": "Europe/Istanbul",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Macao": "Asia/Macau",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Asia/Thimbu": "Asia/Thimphu",
    "Asia/Ujung_Pandang": "Asia/Makassar",
    "Asia/Ulan_Bator": "Asia/Ulaanbaatar",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Europe/Kiev": "Europe/Kyiv",
    "Europe/Nicosia": "Asia/Nicosia",
}


def places() -> Iterator[str]:
    """Say of each zone where the place is that it is named after: latitude and longitude in degrees."""
    found: dict[str, tuple[float, float]] = {}
    for line in (_folder() / "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            _, coordinates, name, *_ = line.split("\t")
            at = max(coordinates.rfind("+"), coordinates.rfind("-"))
            found[name] = _degrees(coordinates[:at], 2), _degrees(coordinates[at:], 3)
    found |= {alias: found[name] for alias, name in SAME_PLACE.items()}
    yield from (
        f"{name}\t{latitude:.4f}\t{longitude:.4f}" for name, (latitude, longitude) in sorted(found.items())
    )


def _degrees(text: str, digits: int) -> float:
    """Read degrees, minutes and perhaps seconds: +DDMM, -DDDMMSS."""
    sign, numbers = -1 if text[0] == "-" else 1, text[1:]
    degrees, minutes, seconds = numbers[:digits], numbers[digits : digits + 2], numbers[digits + 2 :]
    return sign * (int(degrees) + int(minutes) / 60 + int(seconds or 0) / 3600)


def _folder() -> Path:
    """Return the folder of the database that is in use."""
    package = Path(str(files("tzdata"))) / "zoneinfo" if find_spec("tzdata") else None
    folders = [*map(Path, zoneinfo.TZPATH), *([package] if package else [])]
    return next(folder for folder in folders if (folder / "zone.tab").is_file())


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
    Copy(
        "../timeline/dates/tables/zone_places.tsv",
        "Where the place is that a time zone is named after (zone.tab), and other names of the same town.\n"
        "zone<TAB>latitude<TAB>longitude, in degrees, north and east positive",
        f"the IANA time zone database {_version()}",
        places,
    ),
)
