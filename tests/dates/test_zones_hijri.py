"""The Hijri day of a moment: where, and by what rule the day begins."""

from __future__ import annotations

import pytest

from timeline.dates import Moment, day_number, parse_date
from timeline.dates.boundary import evening, hijri_day
from timeline.dates.zones import local_time
from timeline.errors import DateError, OptionError

WASHINGTON = (38.9, -77.04)
JERUSALEM = (31.78, 35.22)
ASTANA = (51.17, 71.43)
NOME = (64.5, -165.4)
TROMSO = (69.65, 18.96)


def moment(text: str) -> Moment:
    found = parse_date(text)
    assert isinstance(found, Moment)
    return found


ANNOUNCEMENT = moment("2025-11-06T18:30-05:00[America/New_York]")


def test_the_announcement_was_after_sunset_in_washington() -> None:
    assert hijri_day(ANNOUNCEMENT, boundary="sunset", place=WASHINGTON).date == (1447, 5, 16)
    assert hijri_day(ANNOUNCEMENT, boundary="18:00").date == (1447, 5, 16)
    assert hijri_day(ANNOUNCEMENT, boundary="midnight").date == (1447, 5, 15)


@pytest.mark.parametrize(("zone", "place"), [("Asia/Jerusalem", JERUSALEM), ("Asia/Almaty", ASTANA)])
def test_in_jerusalem_and_astana_it_was_the_night_before_the_daylight_of_7_november(
    zone: str, place: tuple[float, float]
) -> None:
    found = hijri_day(ANNOUNCEMENT, zone, boundary="sunset", place=place)
    assert (found.date, found.day, found.how) == ((1447, 5, 16), day_number(2025, 11, 7), "sunset")
    assert hijri_day(ANNOUNCEMENT, zone, boundary="midnight").date == (1447, 5, 16)


@pytest.mark.parametrize(("clock", "day"), [("16:59", 15), ("17:04", 16)])
def test_the_day_changes_with_the_sunset_of_the_place(clock: str, day: int) -> None:
    """The Sun set at 17:01 in Washington."""
    found = hijri_day(moment(f"2025-11-06T{clock}-05:00"), boundary="sunset", place=WASHINGTON)
    assert found.date == (1447, 5, day)


@pytest.mark.parametrize(("clock", "day"), [("17:59:59", 15), ("18:00:00", 16)])
def test_the_day_changes_at_18_by_the_clock(clock: str, day: int) -> None:
    assert hijri_day(moment(f"2025-11-06T{clock}"), boundary="18:00").date == (1447, 5, day)


def test_the_table_can_be_chosen() -> None:
    found = hijri_day(moment("2025-11-06T12:00"), boundary="midnight", calendar_id="islamic-civil")
    assert found.date == (1447, 5, 15)
    assert found.date.basis.kind == "tabular"


@pytest.mark.parametrize(("clock", "day"), [("23:30", 21), ("00:30", 22), ("12:00", 22)])
def test_a_sunset_after_midnight_belongs_to_the_day_that_it_ends(clock: str, day: int) -> None:
    """In Nome the Sun of 21 June 2025 set at about 01:47 on the 22nd."""
    date = "2025-06-21" if clock == "23:30" else "2025-06-22"
    daylight = 21 if clock in {"23:30", "00:30"} else day
    found = hijri_day(moment(f"{date}T{clock}-08:00[America/Nome]"), boundary="sunset", place=NOME)
    assert (found.day, found.how) == (day_number(2025, 6, daylight), "sunset beyond 60°")


@pytest.mark.parametrize(("clock", "daylight"), [("17:59", 21), ("18:00", 22)])
@pytest.mark.parametrize("month", [6, 12])
def test_without_a_sunset_18_by_the_clock_stands_in_and_says_so(
    month: int, clock: str, daylight: int
) -> None:
    found = hijri_day(moment(f"2025-{month:02d}-21T{clock}[Europe/Oslo]"), boundary="sunset", place=TROMSO)
    assert (found.day, found.how) == (day_number(2025, month, daylight), "no sunset: 18:00")


@pytest.mark.parametrize(
    ("zone", "place", "hour"),
    [
        ("Pacific/Kiritimati", (1.87, -157.4), 18),
        ("Asia/Shanghai", (39.47, 75.99), 19),
        ("Asia/Jerusalem", JERUSALEM, 16),
    ],
)
def test_the_sunset_of_a_civil_day_is_found_where_clock_and_sun_are_far_apart(
    zone: str, place: tuple[float, float], hour: int
) -> None:
    """Kiritimati keeps the date of the far side of the date line; Kashgar the time of Beijing."""
    found = local_time(evening(day_number(2025, 11, 6), zone, place).instant, zone)
    assert (found.day, found.clock[0]) == (day_number(2025, 11, 6), hour)


def test_sunset_needs_a_place_and_an_instant() -> None:
    with pytest.raises(OptionError, match="needs a place"):
        hijri_day(ANNOUNCEMENT, boundary="sunset")
    with pytest.raises(DateError, match="not known whether the Sun had set"):
        hijri_day(moment("2025-11-06T18:30"), boundary="sunset", place=WASHINGTON)


def test_another_boundary_is_refused() -> None:
    with pytest.raises(OptionError, match="boundary must be one of midnight, sunset, 18:00, got 'dawn'"):
        hijri_day(ANNOUNCEMENT, boundary="dawn")  # type: ignore[arg-type]
