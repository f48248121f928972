"""Sunset against `astral`, which is independent, against printed times, and where there is none."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from math import degrees

import pytest
from astral import Observer
from astral.sun import sunset as astral_sunset

from timeline.dates import day_number
from timeline.dates.sunset import _sun, sunset
from timeline.errors import DateError

LATITUDES = range(-60, 61, 12)
LONGITUDES = (-157.4, -77.04, 0.0, 35.22, 71.43, 150.0)


@pytest.mark.parametrize("latitude", LATITUDES)
def test_up_to_60_degrees_it_is_within_a_minute_of_astral(latitude: int) -> None:
    for longitude in LONGITUDES:
        mean_time = timezone(timedelta(hours=longitude / 15))
        for year in (1900, 1955, 1992, 2025, 2090):
            for month in range(1, 13):
                day = date(year, month, 21)
                there = astral_sunset(Observer(latitude, longitude), day, tzinfo=mean_time).timestamp()
                here = sunset(day.toordinal(), latitude, longitude)
                assert here is not None
                assert abs(here - there) < 60, (latitude, longitude, day)


# Places, dates and times as printed, to the minute, with the hours that the clock is ahead of UTC.
PRINTED = [
    # Washington, D.C.: the evening of the announcement, and two of skylinenews.world.
    (38.9, -77.04, (2025, 11, 6), -5, "17:01"),
    (38.9, -77.04, (2025, 1, 13), -5, "17:08"),
    (38.9, -77.04, (2025, 2, 12), -5, "17:43"),
    # London, from diamondgeezer.blogspot.com, "Nearer 5pm", 4 November 2018.
    (51.51, -0.13, (2018, 11, 3), 0, "16:31"),
    (51.51, -0.13, (2018, 11, 4), 0, "16:29"),
    # Decorah, Iowa, from the table for September of Luther College's weather station, which is for any year.
    (43.30, -91.79, (2010, 9, 1), -5, "19:41"),
    (43.30, -91.79, (2010, 9, 15), -5, "19:16"),
    (43.30, -91.79, (2010, 9, 30), -5, "18:49"),
]


@pytest.mark.parametrize(("latitude", "longitude", "day", "ahead", "printed"), PRINTED)
def test_printed_times(
    latitude: float, longitude: float, day: tuple[int, int, int], ahead: int, printed: str
) -> None:
    """Within a minute of the printed minute, be it rounded or cut."""
    found = sunset(day_number(*day), latitude, longitude)
    assert found is not None
    hour, minute = map(int, printed.split(":"))
    wanted = hour * 3600 + minute * 60
    assert -60 <= (found + ahead * 3600) % 86_400 - wanted <= 90


def test_the_sun_of_meeus_examples_25a_and_28b() -> None:
    """13 October 1992, 0h: apparent declination -7.78507 degrees, equation of time 13 min 42.7 s."""
    declination, equation_of_time = _sun(float(day_number(1992, 10, 13)))
    assert degrees(declination) == pytest.approx(-7.78507, abs=0.001)
    assert degrees(equation_of_time) * 240 == pytest.approx(13 * 60 + 42.7, abs=0.5)


@pytest.mark.parametrize(
    ("latitude", "day"),
    [
        (69.65, (2025, 6, 21)),
        (69.65, (2025, 12, 21)),
        (90.0, (2025, 6, 21)),
        (-90.0, (2025, 6, 21)),
        (-78.0, (2025, 12, 21)),
    ],
)
def test_polar_day_and_polar_night_have_no_sunset(latitude: float, day: tuple[int, int, int]) -> None:
    assert sunset(day_number(*day), latitude, 18.96) is None


@pytest.mark.parametrize(
    ("day", "latitude", "longitude", "message"),
    [
        (739_561, 90.1, 0, "latitude must be in -90..90"),
        (739_561, float("nan"), 0, "latitude must be in -90..90"),
        (739_561, 0, 181, "longitude must be in -180..180"),
        (2_000_000, 0, 0, "years -1000..3000"),
        (-2_000_000, 0, 0, "years -1000..3000"),
    ],
)
def test_what_is_no_place_or_too_far_away_in_time_is_refused(
    day: int, latitude: float, longitude: float, message: str
) -> None:
    with pytest.raises(DateError, match=message):
        sunset(day, latitude, longitude)
