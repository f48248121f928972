"""The places whose clocks may explain why two dates differ: of those of one time zone, the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Place


def clocks(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return the first place of each time zone, in their order; places without a zone have no clock.

    There are some hundreds of zones, so that a dispute never asks more places, however many a file has.
    """
    found: dict[str, Place] = {}
    for place in places:
        if place.zone:
            found.setdefault(place.zone, place)
    return tuple(found.values())
