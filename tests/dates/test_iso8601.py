"""Ordinal and week dates, against the calendar of the standard library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.iso8601 import ordinal_day, week_start
from timeline.errors import NoSuchDateError

if TYPE_CHECKING:
    import datetime as dt


@given(st.dates())
def test_days_of_weeks_and_of_years_are_those_of_datetime(day: dt.date) -> None:
    year, week, weekday = day.isocalendar()
    assert ordinal_day(day.year, day.timetuple().tm_yday) == day.toordinal()
    assert week_start(year, week) + weekday - 1 == day.toordinal()


@pytest.mark.parametrize(("year", "ordinal"), [(2023, 366), (2024, 367), (2024, 0), (1900, 366)])
def test_a_day_beyond_the_year_does_not_exist(year: int, ordinal: int) -> None:
    with pytest.raises(NoSuchDateError, match="day of the year must be in 1"):
        ordinal_day(year, ordinal)


@pytest.mark.parametrize(("year", "week"), [(2024, 53), (2020, 54), (2024, 0)])
def test_a_week_beyond_the_year_does_not_exist(year: int, week: int) -> None:
    with pytest.raises(NoSuchDateError, match="week must be in 1"):
        week_start(year, week)
