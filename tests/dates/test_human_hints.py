"""Hints: what a caller knows settles what a text leaves open, and nothing that it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import parse_date, parse_human
from timeline.dates.calendars import CALENDAR_IDS
from timeline.errors import DateError, OptionError, UnknownCalendarError

HIJRI = "islamic-umalqura"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1264", "AH 1264"),
        ("about 895", "AH 0895~"),
        ("12th century", "AH [1101..1200]"),
        ("895-7", "AH 0895/0897"),
        ("1264-65", "AH 1264/1265"),
        ("132", "AH 0132"),
        ("first half of the 12th century", "AH [1101..1150]"),
        ("before 1100", "AH [..1099]"),
        ("1440s", "AH 144X"),
        ("15/5/1447", "AH 1447-05-15"),
        ("1447-05-15", "AH 1447-05-15"),
        ("12--", "AH 12XX"),
        # An era, the month of another calendar, or a calendar in EDTF goes before the hint
        ("1848 CE", "1848"),
        ("44 BC", "-0043"),
        ("6 November 1848", "1848-11-06"),
        ("julian:1848-01-01", "julian:1848-01-01"),
        ("5000 BP", "-3050"),
        ("66 Ma", "Y-66000000S2"),
    ],
)
def test_years_without_an_era_count_in_the_calendar_that_is_hinted(text: str, edtf: str) -> None:
    assert str(parse_human(text, calendar=HIJRI)) == edtf


@pytest.mark.parametrize(
    ("text", "calendar", "edtf"),
    [
        ("15 Rajab 1155", "islamic-civil", "islamic-civil:1155-07-15"),
        ("1155 AH", "islamic-civil", "islamic-civil:1155"),
        ("6 November 1525", "julian", "julian:1525-11-06"),
        ("1525 CE", "julian", "julian:1525"),
        ("15 Rajab 1155", "gregory", "AH 1155-07-15"),
        ("132", "gregory", "0132"),
        ("960-1279", "gregory", "0960/1279"),
        ("25/12/1447", "gregory", "1447-12-25"),
    ],
)
def test_a_hint_makes_the_calendar_that_is_said_more_exact(text: str, calendar: str, edtf: str) -> None:
    assert str(parse_human(text, calendar=calendar)) == edtf


@pytest.mark.parametrize(
    ("text", "order", "readings"),
    [
        ("6/11/2025", "day-first", ["2025-11-06"]),
        ("6/11/2025", "month-first", ["2025-06-11"]),
        ("before 6/11/2025", "day-first", ["[..2025-11-05]"]),
        ("6.11.25", "day-first", ["1925-11-06", "2025-11-06"]),  # the century is not in the order
        ("6/11/2025-8/12/2025", "month-first", ["2025-06-11/2025-08-12"]),
        ("2025-11-06", "day-first", ["2025-11-06"]),
    ],
)
def test_an_order_says_which_number_is_the_day(text: str, order: str, readings: list[str]) -> None:
    try:
        found = [str(parse_human(text, order=order))]  # type: ignore[arg-type]
    except DateError as error:
        found = list(error.readings)
    assert found == readings


def test_an_order_that_a_date_cannot_have_is_told_and_not_turned_around() -> None:
    with pytest.raises(DateError, match=r"month must be in 1\.\.12"):
        parse_human("12/25/2025", order="day-first")


@pytest.mark.parametrize(
    ("calendar", "readings"),
    [
        ("gregory", ["0043", "1943", "2043"]),
        (HIJRI, ["AH 0043", "AH 1343", "AH 1443"]),
        (None, ["0043", "1943", "2043", "AH 0043", "AH 1343", "AH 1443"]),
    ],
)
def test_two_digits_leave_the_century_open_in_every_calendar(
    calendar: str | None, readings: list[str]
) -> None:
    with pytest.raises(DateError) as caught:
        parse_human("43", calendar=calendar)
    assert list(caught.value.readings) == readings


def test_what_is_no_hint_is_refused() -> None:
    with pytest.raises(UnknownCalendarError):
        parse_human("1850", calendar="mayan")
    with pytest.raises(OptionError, match="order must be one of"):
        parse_human("1850", order="year-first")  # type: ignore[arg-type]


SAID = st.sampled_from(
    ["1848 CE", "44 BC", "1264 AH", "AH 1264", "6 November 2025", "15 Rajab 1447", "14th century AH"]
)
HINTS = st.fixed_dictionaries(
    {
        "calendar": st.sampled_from([None, "gregory", HIJRI]),
        "order": st.sampled_from([None, "day-first", "month-first"]),
        "convention": st.sampled_from([None, "bodleian", "yearspans"]),
    }
)


@given(SAID, HINTS)
def test_hints_never_change_what_a_text_says(text: str, hints: dict[str, str | None]) -> None:
    assert parse_human(text, **hints) == parse_human(text)  # type: ignore[arg-type]


@given(st.sampled_from(CALENDAR_IDS), st.integers(1, 9999))
def test_a_year_counts_in_any_calendar_that_is_hinted(calendar: str, year: int) -> None:
    try:
        readings = [str(parse_human(f"year {year:04d}", calendar=calendar))]
    except DateError as error:  # beyond the tables of the Hijra
        readings = list(error.readings)
    assert str(parse_date(f"{calendar}:{year:04d}")) in readings
