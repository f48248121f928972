"""Ticks: at the right days of each calendar, in words, and never over each other."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import SvgOptions, calendar, day_number
from timeline.chart.instants import DAY
from timeline.chart.options import ChartOptions
from timeline.chart.voice import Voice
from timeline.chart.words import ChartWords
from timeline.layout.measure import sans
from timeline.layout.scale import Stop, broken, even, linear
from timeline.layout.tick_wording import TickWording
from timeline.layout.ticks import Tick, Ticker
from timeline.render.svg import layout

from . import hostile


def ticker(
    name: str = "gregory", language: str = "en", digits: str | None = None, **fields: object
) -> Ticker:
    words = ChartWords(Voice(language, ChartOptions(digits=digits)))
    given_fields = {"upright": True, "widest": 80.0, **fields}
    return Ticker(TickWording(calendar(name), language, words, sans(), 11.0, **given_fields))


def labels(ticks: list[Tick]) -> list[str]:
    return [tick.label for tick in ticks]


def instant(year: int, month: int = 1, day: int = 1) -> int:
    return day_number(year, month, day) * DAY


def test_decades_on_a_short_axis() -> None:
    ticks = ticker().ticks(linear(instant(1990), instant(2030), 120.0))
    assert labels(ticks) == ["1990", "2000", "2010", "2020", "2030"]
    assert [round(tick.position) for tick in ticks] == [0, 30, 60, 90, 120]


def test_months_and_days_where_there_is_room() -> None:
    ticks = ticker().ticks(linear(instant(2025, 11, 5), instant(2025, 11, 9), 200.0))
    assert labels(ticks) == ["Nov 2025", "6 Nov", "7 Nov", "8 Nov", "9 Nov"]


def test_hijri_years_begin_on_their_own_days() -> None:
    # 1 Muharram 1446 and 1447: 7 July 2024 and 26 June 2025 (Umm al-Qura as published).
    ticks = ticker("islamic-umalqura").ticks(linear(instant(2024, 7, 7), instant(2025, 6, 26), 60.0))
    assert labels(ticks)[0] == "1446"
    assert labels(ticks)[-1] == "1447"
    assert ticks[-1].position == pytest.approx(60.0)


def test_years_before_the_era_are_counted_backwards_without_a_year_zero() -> None:
    ticks = ticker().ticks(linear(instant(-1999), instant(2001), 200.0))
    assert labels(ticks) == ["2000 BCE", "1000 BCE", "1", "1000", "2000"]


def test_years_of_deep_time_have_separators_and_no_more_digits_than_the_eye_can_tell() -> None:
    scale = linear(instant(-228_999_999), instant(-65_999_999), 900.0)
    assert labels(ticker(upright=False).ticks(scale)) == [
        "229,000,000 BCE", "200,000,000 BCE", "150,000,000 BCE", "100,000,000 BCE",
    ]  # fmt: skip
    hijri = labels(ticker("islamic-umalqura").ticks(scale))
    assert hijri[:2] == ["≈236,030,000 BH", "≈230,000,000 BH"]
    french = labels(ticker(language="fr").ticks(linear(instant(12_000), instant(14_000), 60.0)))
    assert french == ["12\u202f000", "13\u202f000", "14\u202f000"]


def test_hours_and_seconds() -> None:
    start = instant(2025, 11, 6) + 18 * 3600
    assert labels(ticker().ticks(linear(start, start + 60, 200.0)))[1:3] == ["18:00:15", "18:00:30"]


def test_a_section_begins_with_what_its_ticks_leave_unsaid() -> None:
    stops = [Stop(instant(1992), 40.0), Stop(instant(2025, 11, 6), 40.0)]
    assert labels(ticker().ticks(even(stops, stops[-1].at)))[0] == "1992"


def test_labels_speak_the_language_and_the_digits() -> None:
    ticks = ticker(language="ar", digits="arab").ticks(linear(instant(1990), instant(2010), 60.0))
    assert labels(ticks) == ["١٩٩٠", "٢٠٠٠", "٢٠١٠"]


@pytest.mark.parametrize(
    ("language", "month", "day"),
    [
        ("de", "Nov. 2025", "6. Nov."),
        ("en-US", "Nov 2025", "Nov 6"),
        ("hu", "2025. nov.", "nov. 6."),
        ("zh", "2025年11月", "11月6日"),
        ("ja", "2025年11月", "11月6日"),
        ("es", "nov 2025", "6 nov"),
        ("kk", "2025 қар.", "6 қар."),
    ],
)
def test_labels_have_the_order_of_the_language(language: str, month: str, day: str) -> None:
    ticks = ticker(language=language).ticks(linear(instant(2025, 11, 5), instant(2025, 11, 9), 200.0))
    assert labels(ticks)[:2] == [month, day]


def test_years_outside_the_calendars_table_are_marked_as_approximate() -> None:
    ticks = ticker("islamic-umalqura").ticks(linear(instant(1900), instant(1980), 120.0))
    assert labels(ticks) == ["≈1317", "≈1340", "1360", "1380", "1400"]


spans = st.tuples(st.integers(-800_000, 3_000_000), st.integers(1, 1_500_000), st.integers(1, 3000))


@pytest.mark.parametrize("upright", [True, False])
@pytest.mark.parametrize("name", ["gregory", "islamic-umalqura"])
@given(span=spans)
def test_labels_never_collide(name: str, upright: bool, span: tuple[int, int, int]) -> None:
    first, days, length = span
    made = ticker(name, upright=upright)
    ticks = made.ticks(linear(first * DAY, (first + days) * DAY, float(length)))
    for a, b in pairwise(ticks):
        assert b.centre - a.centre >= (made.wording.room(a.label) + made.wording.room(b.label)) / 2 - 1e-6
    assert all(0 <= tick.position <= length for tick in ticks)


@given(st.lists(st.integers(700_000, 740_000), min_size=1, max_size=30, unique=True))
def test_every_section_is_placed_in_time(days: list[int]) -> None:
    stops = [Stop(day * DAY, 40.0) for day in sorted(days)]
    ticks = ticker().ticks(broken(stops, stops[-1].at, 70.0, 46.0))
    assert ticks
    assert ticks[0].position < 30


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize("language", ["tlh", "arn", "und"])
def test_months_are_numbers_in_a_language_without_names(language: str, orientation: str) -> None:
    """As dates in words are EDTF there."""
    events = [hostile.event(month, f"1992-{month:02}-10", "t") for month in range(1, 7)]
    scene = layout(hostile.timeline_of(events), SvgOptions(language=language, orientation=orientation))
    ticks = {text.text for text in scene.texts() if text.role == "tick"}
    assert ticks
    assert all(re.fullmatch(r"≈?\d{4}(-\d\d)?|\d\d(-\d\d)?", tick) for tick in ticks), ticks
