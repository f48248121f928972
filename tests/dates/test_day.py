"""Day numbers against the standard library's ordinals, and far outside the years that it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import DateError, day_number, from_day_number
from timeline.dates.day import is_leap, month_length, weekday

if TYPE_CHECKING:
    import datetime as dt


@given(st.dates())
def test_day_numbers_are_the_ordinals_of_the_standard_library(date: dt.date) -> None:
    number = date.toordinal()
    assert day_number(date.year, date.month, date.day) == number
    assert from_day_number(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.isoweekday()


@given(st.integers(-(10**12), 10**12))
def test_every_day_number_has_one_date(number: int) -> None:
    year, month, day = from_day_number(number)
    assert day_number(year, month, day) == number
    assert 1 <= month <= 12
    assert 1 <= day <= month_length(year, month)


@given(st.integers(-(10**12), 10**12))
def test_the_calendar_repeats_after_400_years(number: int) -> None:
    """400 Gregorian years are 146,097 days, which is 20,871 weeks."""
    year, month, day = from_day_number(number)
    assert from_day_number(number + 146_097) == (year + 400, month, day)
    assert weekday(number + 146_097) == weekday(number)


@pytest.mark.parametrize(
    ("date", "number"),
    [
        ((1, 1, 1), 1),
        ((0, 12, 31), 0),
        ((-1, 12, 31), -366),  # year 0 is a leap year
        ((1970, 1, 1), 719_163),
        # Julian day 0 began at noon on -4713-11-24 (proleptic Gregorian), and day 1,721,426 on 0001-01-01.
        ((-4713, 11, 24), 1 - 1_721_426),
    ],
)
def test_known_days(date: tuple[int, int, int], number: int) -> None:
    assert day_number(*date) == number
    assert from_day_number(number) == date


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ((1992, 0, 1), r"month must be in 1\.\.12, got 0"),
        ((1992, 13, 1), r"month must be in 1\.\.12, got 13"),
        ((1992, 4, 0), r"day must be in 1\.\.30 for 1992-04, got 0"),
        ((1992, 4, 31), r"day must be in 1\.\.30 for 1992-04, got 31"),
        ((1900, 2, 29), r"day must be in 1\.\.28 for 1900-02, got 29"),
        ((2000, 2, 30), r"day must be in 1\.\.29 for 2000-02, got 30"),
    ],
)
def test_a_day_that_does_not_exist_is_refused(date: tuple[int, int, int], message: str) -> None:
    with pytest.raises(DateError, match=message):
        day_number(*date)


@pytest.mark.parametrize(
    ("year", "leap"), [(0, True), (-4, True), (-100, False), (1900, False), (2000, True)]
)
def test_leap_years(year: int, leap: bool) -> None:
    assert is_leap(year) is leap
