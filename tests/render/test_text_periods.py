"""The years and decades under which events stand: each is a date that reads, and that has the event's day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Citation, Event, Source, TextOptions, day_number, from_day_number, parse_date
from timeline.dates.edtf.write import date_text, year_text
from timeline.render.text.periods import Periods
from timeline.render.text.voice import Voice

CITATIONS = (Citation(Source("s", "S")),)
days = st.integers(day_number(-12_000, 1, 1), day_number(12_000, 12, 31))


@pytest.mark.parametrize("group_by", ["year", "decade", "hijri-year"])
@given(day=days)
def test_a_period_of_any_year_reads_and_covers_the_day(group_by: str, day: int) -> None:
    year, *rest = from_day_number(day)
    text = date_text(year, *rest) if abs(year) <= 9999 else year_text(year)
    event = Event("e", parse_date(text), "E", CITATIONS)
    periods = Periods(Voice(TextOptions(group_by=group_by), "en"))
    period = periods.of(event)
    assert period is not None
    assert str(parse_date(period)) == period
    first = event.date.earliest
    assert first is not None
    assert parse_date(period).covers(first)
    assert periods.heading(period)


@pytest.mark.parametrize(
    ("group_by", "heading"), [("year", "229,000,000 BCE"), ("hijri-year", "236,000,000 BH")]
)
def test_an_estimate_in_deep_time_stands_under_no_single_year(group_by: str, heading: str) -> None:
    event = Event("e", parse_date("Y-228E6S3"), "E", CITATIONS)
    periods = Periods(Voice(TextOptions(group_by=group_by), "en"))
    ((segment,),) = periods.heading(periods.of(event))
    assert segment.text.replace("\N{NO-BREAK SPACE}", " ") == heading
