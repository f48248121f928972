"""The notations of ISO 8601 that EDTF left out, and days with a time of day."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.human import parse_human
from timeline.errors import DateError

# 12 April 1985 is the standard's own example: its day of the year is 102, its week 15.
READ = [
    ("19850412", "1985-04-12"),
    ("1985-102", "1985-04-12"),
    ("1985102", "1985-04-12"),
    ("1985-W15-5", "1985-04-12"),
    ("1985W155", "1985-04-12"),
    ("1985-W15", "1985-04-08/1985-04-14"),
    ("1985W15", "1985-04-08/1985-04-14"),
    ("+001985-04-12", "1985-04-12"),
    ("+001985", "1985"),
    ("-000044", "-0044"),
    ("+12025", "Y12025"),
    ("2024-W05/2024-W08", "2024-01-29/2024-02-25"),
    ("1985-04-12--1985-06-25", "1985-04-12/1985-06-25"),
    ("1985-04-12/25", "1985-04-12/1985-04-25"),
    ("1985-04-12/06-25", "1985-04-12/1985-06-25"),
    ("1985-04/06", "1985-04/1985-06"),
    ("٢٠٢٤-٠٣٦", "2024-02-05"),
    # Quarters and halves
    ("2024-Q3", "2024-35"),
    ("2023-Q1", "2023-33"),
    ("2024/q4", "2024-36"),
    ("Q3/2024", "2024-35"),
    ("3Q2024", "2024-35"),
    ("2024-H2", "2024-41"),
    ("AH 1447-Q1", "AH 1447-33"),
    # Beside words
    ("since 2024-Q3", "2024-35/.."),
    ("2024-Q1 to 2024-Q3", "2024-33/2024-35"),
    ("before 2024-036", "[..2024-02-04]"),
    ("Monday 2024-036", "2024-02-05"),
    ("2024-Q3?", "2024-35?"),
    # Eight digits
    ("20240205", "2024-02-05"),
    ("25122025", "2025-12-25"),
    # With a time of day
    ("6 November 2025, 18:30", "2025-11-06T18:30"),
    ("2025-11-06 18:30", "2025-11-06T18:30"),
    ("2025-11-06 18:30:00-05:00", "2025-11-06T18:30:00-05:00"),
    ("2025-11-06T18:30Z", "2025-11-06T18:30Z"),
    ("2025-11-06T18:30:15,5", "2025-11-06T18:30:15.5"),
    ("Nov 6 2025 6:30 pm", "2025-11-06T18:30"),
    ("12:15 a.m., 6 November 2025", "2025-11-06T00:15"),
    ("6 November 2025 at noon", "2025-11-06T12:00"),
    ("at 18:30 on Thursday 6 November 2025", "2025-11-06T18:30"),
    ("19850412T232030Z", "1985-04-12T23:20:30Z"),
    ("1985-102T10:15", "1985-04-12T10:15"),
    ("1985W155T1015+0400", "1985-04-12T10:15+04:00"),
    ("6 November 2025, 18:30 (UTC+3)", "2025-11-06T18:30+03:00"),
    ("6 November 2025 18:30 America/New_York", "2025-11-06T18:30[America/New_York]"),
    ("6 novembre 2025 18h30", "2025-11-06T18:30"),
    ("25.12.2025 18.30 Uhr", "2025-12-25T18:30"),
    ("٦ نوفمبر ٢٠٢٥، الساعة ٦:٣٠ مساءً", "2025-11-06T18:30"),
    ("6 نوفمبر 2025 الساعة 10:05 صباحا", "2025-11-06T10:05"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


@given(st.dates())
def test_days_of_weeks_are_those_of_python(day: dt.date) -> None:
    year, week, weekday = day.isocalendar()
    assert str(parse_human(f"{year:04d}-W{week:02d}-{weekday}")) == day.isoformat()


@given(st.dates())
def test_days_of_the_year_are_those_of_python(day: dt.date) -> None:
    assert str(parse_human(f"{day.year:04d}-{day:%j}")) == day.isoformat()


@given(st.datetimes(min_value=dt.datetime(1, 1, 1)))
def test_a_space_may_stand_for_the_t(moment: dt.datetime) -> None:
    text = moment.replace(microsecond=0).isoformat(" ")
    assert str(parse_human(text)) == text.replace(" ", "T")


REFUSED: list[tuple[str, str, list[str]]] = [
    ("2023-366", "day of the year must be in 1..365", []),
    ("2024-W53", "week must be in 1..52", []),
    ("2024-Q5", "quarter must be in 1..4", []),
    ("20241305", "no day in eight digits", []),
    ("05022024", "more than one reading", ["2024-02-05", "2024-05-02"]),
    ("14470515", "more than one reading", ["1447-05-15", "AH 1447-05-15"]),
    ("202402", "six digits", ["2024-02"]),
    ("--11-06", "the year is missing", ["XXXX-11-06"]),
    ("--11", "the year is missing", ["XXXX-11"]),
    ("---06", "the year is missing", ["XXXX-XX-06"]),
    ("-12025-01-01", "months only in years of four digits", []),
    ("before 2024-W05", "EDTF has no weeks", ["2024-01-29", "2024-02-04"]),
    (
        "2024-01-01/P1M",
        "the day at which a duration ends",
        ["2024-01-01/2024-01-31", "2024-01-01/2024-02-01"],
    ),
    (
        "P1M/2024-02-01",
        "the day at which a duration ends",
        ["2024-01-02/2024-02-01", "2024-01-01/2024-02-01"],
    ),
    (
        "2024-01-31/P1M",
        "the day at which a duration ends",
        ["2024-01-31/2024-02-28", "2024-01-31/2024-02-29"],
    ),
    ("2024-01-01/P1D", "the day at which a duration ends", ["2024-01-01", "2024-01-01/2024-01-02"]),
    ("2024-01-01/PT36H", "no times of day in an interval", []),
    ("P1Y", "a duration needs the day", []),
    ("R5/2024-01-01/P1D", "again and again", []),
    ("2024-02-30/P1M", "day must be in 1..29", []),
    # Times of day
    ("06/11/2025 18:30", "more than one reading", ["2025-11-06T18:30", "2025-06-11T18:30"]),
    ("6 pm, 6 November 2025", "needs its minutes", ["2025-11-06T18:00"]),
    ("6 November 2025, midnight", "midnight is", ["2025-11-06T00:00", "2025-11-06T24:00"]),
    ("November 2025, 18:30", "needs a day, got 2025-11", []),
    ("15 Jumada I 1447, 18:30", "no time of day on a date such as", ["AH 1447-05-15"]),
    ("c. 6 November 2025, 18:30", "no time of day on a date such as", ["2025-11-06~"]),
    ("6 November 2025, 25:30", "time must be in 00:00..24:00", []),
    ("6 November 2025, 13:30 pm", "hours with a.m. or p.m. are 1 to 12", []),
    ("6 November 2025 18:30 EST", "'EST' is no offset", []),
    ("6 November 2025 08:30-10:00", "or the end of a run of hours", ["2025-11-06T08:30-10:00"]),
]


@pytest.mark.parametrize(("text", "message", "readings"), REFUSED)
def test_refused(text: str, message: str, readings: list[str]) -> None:
    with pytest.raises(DateError, match=re.escape(message)) as caught:
        parse_human(text)
    error = caught.value
    assert list(error.readings or filter(None, [error.suggestion])) == readings
    assert error.text == text
    assert 0 <= error.offset <= len(text)


HINTED: list[tuple[str, dict[str, Any], str]] = [
    ("14470515", {"calendar": "islamic-umalqura"}, "AH 1447-05-15"),
    ("05022024", {"order": "day-first"}, "2024-02-05"),
    ("1447-Q2", {"calendar": "islamic-umalqura"}, "AH 1447-34"),
    ("06/11/2025 18:30", {"order": "month-first"}, "2025-06-11T18:30"),
    ("25 October 1917, 21:40", {"calendar": "julian"}, "julian:1917-10-25T21:40"),
]


@pytest.mark.parametrize(("text", "hints", "edtf"), HINTED)
def test_what_the_caller_knows_counts(text: str, hints: dict[str, Any], edtf: str) -> None:
    assert str(parse_human(text, **hints)) == edtf


def test_weeks_are_not_counted_in_hijri_years() -> None:
    with pytest.raises(DateError, match="in Gregorian years alone"):
        parse_human("1447-036", calendar="islamic-umalqura")
