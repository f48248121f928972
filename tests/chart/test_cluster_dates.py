"""The dates that are said of a cluster: they read, and cover what it covers."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from timeline import day_number, parse_date
from timeline.chart.clusters import _dates

days = st.integers(day_number(-12_000, 1, 1), day_number(12_000, 12, 31))


@given(days, days)
@example(day_number(-43, 3, 1), day_number(-43, 3, 31))
@example(day_number(-4, 2, 1), day_number(9999, 12, 31))
@example(day_number(9999, 12, 31), day_number(10_000, 1, 1))
def test_a_span_of_any_years_is_one_date_or_two_that_read(one: int, other: int) -> None:
    first, last = sorted((one, other))
    dates = _dates(first, last)
    assert [parse_date(str(date)) for date in dates] == dates
    assert dates[0].covers(first)
    assert dates[-1].covers(last)
    if len(dates) == 1 and "Y" not in str(dates[0]):
        assert (dates[0].earliest, dates[0].latest) == (first, last)
