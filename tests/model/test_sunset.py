"""Where the Sun is asked for, of an event with several places."""

from __future__ import annotations

import pytest

from timeline import Event, Place, Source
from timeline.model.sunset import place_of_sunset

WASHINGTON = Place("washington", "Washington", "America/New_York", (38.9, -77.04))
ASTANA = Place("astana", "Astana", "Asia/Almaty", (51.17, 71.43))
SEA = Place("sea", "At sea", None, (10.0, -40.0))
NOWHERE = Place("nowhere", "Nowhere", "America/New_York")


@pytest.mark.parametrize(
    ("date", "places", "expected"),
    [
        ("2025-11-06T18:30[America/New_York]", [ASTANA, NOWHERE, WASHINGTON], WASHINGTON),
        ("2025-11-06T18:30[America/New_York]", [ASTANA], None),
        ("2025-11-06T18:30[America/New_York]", [SEA], SEA),
        ("2025-11-06T18:30-05:00", [ASTANA, WASHINGTON], WASHINGTON),
        ("2025-11-06T18:30", [ASTANA, WASHINGTON], ASTANA),
        ("2025-11-06T18:30-05:00", [], None),
        ("2025-11-06", [WASHINGTON], None),
    ],
)
def test_it_is_the_first_place_with_the_clock_of_the_moment(
    date: str, places: list[Place], expected: Place | None
) -> None:
    event = Event("e", date, "E", Source("s", "S"), places=places)
    assert place_of_sunset(event) == (expected.coordinates if expected else None)
