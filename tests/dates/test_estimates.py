"""Estimated years in words: as fine as their significant digits, and read back to the same years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import parse_date, parse_human
from timeline.dates.significant import SignificantYear
from timeline.dates.wording import Wording, format_date
from timeline.dates.wording.estimates import nearest, rounded


def written(year: int, digits: int) -> str:
    four = f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"{four if abs(year) <= 9999 else f'Y{year}'}S{digits}"


YEARS = st.integers(0, 10).flatmap(lambda power: st.integers(-(10**power), 10**power)).filter(bool)


@given(YEARS, st.integers(1, 6), st.sampled_from(["en", "ar", "fr"]))
def test_the_years_of_an_estimate_come_back(year: int, digits: int, language: str) -> None:
    date = parse_date(written(year, digits))
    back = parse_human(format_date(date, Wording(language)))
    assert (back.earliest, back.latest) == (date.earliest, date.latest)


@given(YEARS, st.integers(1, 6))
def test_what_is_said_of_a_long_year_lies_within_the_estimate(year: int, digits: int) -> None:
    date = parse_date(written(year, digits))
    assert isinstance(date, SignificantYear)
    back = parse_human(format_date(date))
    low, high = date.years
    assert back.year is not None  # type: ignore[union-attr]
    assert low <= back.year <= high  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("c. 228,000,000 BCE (between 229,000,000 and 228,000,000 BCE)", "Y-228000000S3"),
        ("c. 228,000,001 BCE (between 229,000,000 and 228,000,001 BCE)", "Y-228000000S3"),
        ("c. 10,000 BCE (between 20,000 and 10,000 BCE)", "Y-10000S1"),
        ("c. 1951 BCE (between 2000 and 1901 BCE)", "-1950S2"),
    ],
)
def test_years_before_the_era_are_read_as_they_are_counted(text: str, expected: str) -> None:
    assert parse_human(text) == parse_date(expected)


@pytest.mark.parametrize(
    ("year", "unit", "expected"), [(-236_028_857, 10**6, -235_999_999), (176, 100, 200), (3, 100, 3)]
)
def test_years_are_rounded_as_their_era_counts_them(year: int, unit: int, expected: int) -> None:
    assert rounded(year, unit) == expected
    assert nearest(149, 100) == 100
