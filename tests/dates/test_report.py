"""What is said of a date: both calendars on every basis where they differ, weekday, and zones."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates.parse import parse_date
from timeline.dates.report import describe, report
from timeline.errors import DateError

# 15 Jumada I in Washington where days begin at midnight, 16 where at 18:00; 7 November in Asia.
ANNOUNCEMENT = "2025-11-06T18:30-05:00[America/New_York]"


def test_a_day_in_every_calendar_that_differs() -> None:
    found = describe(parse_date("AH 1344-07-08"))
    assert found.edtf == "AH 1344-07-08"
    assert found.first == found.last == date(1926, 1, 22).toordinal()
    assert found.weekday == 5
    readings = {each.calendar: each.first for each in found.readings}
    assert readings["gregory"] == (1926, 1, 22)
    assert readings["islamic-umalqura"] == (1344, 7, 8)
    assert readings["islamic-umalqura-kacst"] == (1344, 7, 7)  # ICU's table
    assert "islamic-civil" not in readings  # it agrees with the published table


def test_each_reading_tells_its_basis() -> None:
    kinds = {each.calendar: each.basis.kind for each in describe(parse_date("1926-01-22")).readings}
    assert kinds["islamic-umalqura"] == "published"
    assert kinds["islamic-umalqura-kacst"] == "computed"


def test_a_year_has_no_weekday_and_an_open_end_no_day() -> None:
    assert describe(parse_date("1992")).weekday is None
    found = describe(parse_date("1992/.."))
    assert found.last is None
    assert all(each.last is None for each in found.readings)


def test_a_moment_for_viewers_elsewhere() -> None:
    found = describe(parse_date(ANNOUNCEMENT), ("America/New_York", "Asia/Almaty", "Asia/Jerusalem"))
    washington, astana, jerusalem = found.local
    assert (washington.civil, washington.clock[:2], washington.offset) == ((2025, 11, 6), (18, 30), "-05:00")
    assert (washington.hijri, washington.hijri_from_18) == ((1447, 5, 15), (1447, 5, 16))
    assert astana.civil == jerusalem.civil == (2025, 11, 7)
    assert astana.hijri == (1447, 5, 16)
    assert found.conflict is None


def test_an_offset_that_contradicts_its_zone_is_told() -> None:
    found = describe(parse_date("2025-11-06T18:30-08:00[America/New_York]"))
    assert found.conflict is not None
    assert "-05:00" in found.conflict


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(DateError, match="Mars"):
        describe(parse_date(ANNOUNCEMENT), ("Mars/Olympus",))


def test_the_report_as_text() -> None:
    assert report(parse_date("2025-11-06")).splitlines() == [
        "EDTF        2025-11-06",
        "In words    6 November 2025",
        "First day   2025-11-06",
        "Last day    2025-11-06",
        "Weekday     Thursday",
        "Hijri       15 Jumada I 1447 AH  [islamic-umalqura, published]",
        "Hijri       16 Jumada I 1447 AH  [islamic-tbla, tabular]",
    ]


def test_the_report_in_another_language_and_for_a_zone() -> None:
    lines = report(parse_date(ANNOUNCEMENT), "ar", ("Asia/Almaty",)).splitlines()
    assert "Weekday     الخميس" in lines
    assert "Hijri       15 جمادى الأولى 1447 هـ (16 بعد الغروب)  [islamic-umalqura, published]" in lines
    assert lines[-1] == "In zone     Asia/Almaty: 2025-11-07 04:30+05:00, AH 1447-05-16"


def test_outside_the_tables_the_margin_is_told() -> None:
    assert "≈ 749–750 CE  [gregory, tabular (-2 to +1 days)]" in report(parse_date("AH 0132"))
