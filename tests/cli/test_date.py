"""`timeline date`: what it says of a moment in other zones, and what it refuses."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from timeline.cli.program import program

WASHINGTON = "2025-11-06T18:30-05:00[America/New_York]"


def run(*words: str) -> Result:
    return CliRunner().invoke(program, ["date", *words])


def test_a_moment_is_another_day_in_another_zone() -> None:
    """18:30 in Washington is 23:30 UTC: 01:30 in Jerusalem, 04:30 in Almaty (+05:00 since March 2024)."""
    output = run(WASHINGTON, "--zone", "Asia/Jerusalem", "--zone", "Asia/Almaty").output
    assert "Asia/Jerusalem: 2025-11-07 01:30+02:00" in output
    assert "Asia/Almaty: 2025-11-07 04:30+05:00" in output


def test_an_offset_that_contradicts_the_zone_is_told() -> None:
    assert "America/New_York was at UTC-05:00 then" in run("2025-11-06T18:30+03:00[America/New_York]").output


def test_a_zone_for_a_time_that_is_no_instant_is_refused() -> None:
    result = run("2025-11-06T18:30", "--zone", "Asia/Jerusalem")
    assert result.exit_code == 1
    assert "no instant" in result.stderr


def test_what_has_more_than_one_reading_is_refused_with_the_readings() -> None:
    result = run("06/11/2025")
    assert result.exit_code == 1
    assert "`2025-11-06`" in result.stderr
    assert "`2025-06-11`" in result.stderr


def test_a_weekday_that_contradicts_the_date_is_refused_with_what_would_fit() -> None:
    result = run("Thursday 8 Rajab 1344")
    assert result.exit_code == 1
    assert "AH 1344-07-08 is a Friday, not a Thursday" in result.stderr
    assert "`AH 1344-07-07`" in result.stderr


@pytest.mark.parametrize(
    "words", [["-0044"], ["--lang", "en", "-0044"], ["-0044", "--lang", "en"], ["--", "-0044"]]
)
def test_a_year_before_the_year_0_is_no_option(words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 0, result.output
    assert "45 BCE" in result.output


def test_a_mistyped_option_is_no_date() -> None:
    result = run("1992", "--lagn", "ar")
    assert result.exit_code == 2
    assert "--lang" in result.stderr


def test_words_say_which_calendar_years_are_counted_in() -> None:
    result = run("1447", "--calendar", "hijri")
    assert result.exit_code == 2
    assert "islamic-umalqura" in result.stderr


def test_a_date_is_told_in_other_calendars_that_are_asked_for() -> None:
    lines = run("31 Mart 1325", "--calendar", "rumi", "--in", "hebrew", "--in", "persian").output.splitlines()
    assert "EDTF        rumi:1325-01-31" in lines
    assert "Gregorian   13 April 1909  [gregory, exact]" in lines
    assert "Hebrew      22 Nisan 5669 AM  [hebrew, exact]" in lines
    assert "Persian     24 Farvardin 1288 AP  [persian, tabular]" in lines
    assert run("1992", "--in", "chinese").exit_code == 2
