"""Where the place is that a time zone is named after, for a sunset when no other place is known."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_TABLE = Path(__file__).with_name("tables") / "zone_places.tsv"


def zone_place(zone: str) -> tuple[float, float] | None:
    """Return latitude and longitude, in degrees, of the principal location of an IANA zone; None of others.

    Zones are large: the Sun sets up to an hour and more earlier or later elsewhere in one.
    """
    return _places().get(zone)


@cache
def _places() -> dict[str, tuple[float, float]]:
    places: dict[str, tuple[float, float]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, latitude, longitude = line.split("\t")
            places[name] = float(latitude), float(longitude)
    return places
