"""The rail in proportion: how long nothing happened, from a day to the longest time that dates can part."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Citation, Event, Source, TextOptions, Timeline, parse_date, render_text
from timeline.render.text.cells import width
from timeline.render.text.gaps import RailScale, measure_gaps, rail_scale
from timeline.render.text.options import Grouping
from timeline.words.lengths import gap_length


def event(number: int, date: str) -> Event:
    return Event(f"e{number}", parse_date(date), f"Event {number}", (Citation(Source("s", "S")),))


def timeline_of(dates: list[str]) -> Timeline:
    return Timeline("T", tuple(event(number, date) for number, date in enumerate(dates)))


@pytest.mark.parametrize(
    ("dates", "gaps"),
    [
        (["1992-04-10", "1992-04-12"], [0, 1]),  # one day lies between
        (["1992", "1992-06-01", "1993-01-02"], [0, 0, 1]),  # 1992 may reach its last day
        (["1990", "1991/..", "1999"], [0, 0, 2921]),  # an open end adds nothing: 8 * 365 + 2 days, less one
        (["1800", "../1871", "1990"], [0, 25931, 43099]),  # and neither does an open start
        (["1992-01-02", "1992-01-01"], [0, 0]),
    ],
)
def test_a_gap_is_the_time_in_which_surely_no_event_lies(dates: list[str], gaps: list[int]) -> None:
    assert measure_gaps([event(0, date) for date in dates]) == gaps


LISTED = [
    *("1732", "../1871", "1871-12-31", "1872", "1800/..", "/1750", "1750-12", "1990/", "AH 1288", "-0043"),
    *("[..1871]", "1871-12-31T23:59"),
]


@given(st.lists(st.sampled_from(LISTED), min_size=2, unique=True))
def test_the_years_of_a_page_never_go_back(dates: list[str]) -> None:
    """Also where a start is open or unknown: order and headings go by the end that is known."""
    options = TextOptions(calendars="gregory", dates="iso", sources=False)
    text = render_text(timeline_of(dates), options)
    years = [int(found) for found in re.findall(r"^[┌├]─ (-?\d+)", text, re.MULTILINE)]
    assert years == sorted(set(years))
    assert years


def test_the_rail_is_in_proportion_and_keeps_to_a_third_of_the_events() -> None:
    gaps = [0, 3653, 7305, 100]
    scale = rail_scale(gaps)
    assert (scale.unit, scale.number) == ("year", 5)
    assert list(map(scale.rows_of, gaps)) == [0, 2, 4, 0]
    assert rail_scale([0] * 80 + [40] * 20).unit == "month"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, ("day", 1)),
        (45, ("day", 45)),
        (61, ("month", 2)),
        (365, ("year", 1)),
        (640, ("month", 21)),
        (2557, ("year", 7)),
    ],
)
def test_the_length_of_a_gap_is_said_in_the_unit_that_fits(days: int, said: tuple[str, int]) -> None:
    assert gap_length(days) == said


days = st.integers(0, 10**9) | st.integers(0, 10**303)


@given(st.lists(days, max_size=60))
def test_a_row_stands_for_the_smallest_unit_that_keeps_to_the_budget(gaps: list[int]) -> None:
    scale = rail_scale(gaps)
    budget = max(12, len(gaps) // 3)
    assert scale.rows == sum(map(scale.rows_of, gaps)) <= budget
    smaller = {
        "1 month": RailScale("day", 1, 1, 1),
        "1 year": RailScale("month", 1, 146_097, 4800),
    }.get(f"{scale.number} {scale.unit}")
    if scale.number > 1:
        part = {"1": scale.number // 2, "2": scale.number // 2, "5": scale.number * 2 // 5}
        number = part[str(scale.number)[0]]
        smaller = RailScale("year", number, number * 146_097, 400)
    assert smaller is None or sum(map(smaller.rows_of, gaps)) > budget


FAR = {
    "before the limit of a word": ["1992", "Y1E15"],
    "beyond every unit of old": ["1992", "Y1E20"],
    "the longest year": ["1992", "Y1E299"],
    "long ago": ["Y-1E299", "1992"],
    "as far as it goes": ["Y-1E299", "Y1E299"],
    "Hijri": ["AH 1412", "AH Y1E20"],
    "Hijri, of another table": ["islamic-civil:Y-1E15", "islamic-civil:1412"],
    "moments": ["2025-11-06T18:30-05:00", "2025-11-06T18:31-05:00", "Y1E20"],
    "an open end": ["-9999/..", "1992", "../9999", "Y1E20"],
    "significant digits": ["1992", "Y1E20S3", "Y123456789012345678901S2"],
    "many": ["1992", *(f"Y1E{exponent}" for exponent in range(5, 300, 3))],
}


@pytest.mark.parametrize("dates", FAR.values(), ids=FAR)
@pytest.mark.parametrize("group_by", get_args(Grouping))
@pytest.mark.parametrize(
    "options",
    [
        {"format": "plain", "width": 20},
        {"format": "rich", "reverse": True, "language": "ar", "digits": "arab"},
        {"format": "plain", "width": 120, "glyphs": "ascii", "calendars": ("islamic-umalqura",)},
        {"format": "markdown"},
    ],
    ids=str,
)
def test_a_gap_of_any_length_takes_a_bounded_number_of_lines(
    dates: list[str], group_by: Grouping, options: dict[str, object]
) -> None:
    text = render_text(timeline_of(dates), TextOptions(group_by=group_by, sources=False, **options))
    assert sum(line.lstrip(" \u2067").startswith(("┊", ":")) for line in text.splitlines()) <= 12 + len(dates)


def test_a_length_of_many_digits_is_said_by_the_first_three() -> None:
    text = render_text(timeline_of(["1992", "Y1E20"]))
    assert "┊ 1E19 years without an event" in text
    assert "  1E20 years\n" in text
    assert "١E٢٠" in render_text(timeline_of(["1992", "Y1E20"]), TextOptions(language="ar", digits="arab"))
    assert "453,999,999 years" in render_text(timeline_of(["Y-454002000", "-2000"]))
    assert "4.54E9 years" in render_text(timeline_of(["Y-4542000000", "-2000"]))


@pytest.mark.parametrize("dates", FAR.values(), ids=FAR)
def test_the_rail_is_no_wider_than_the_page(dates: list[str]) -> None:
    text = render_text(timeline_of(dates), TextOptions(width=20, sources=False))
    assert max(map(width, text.splitlines())) <= 20
