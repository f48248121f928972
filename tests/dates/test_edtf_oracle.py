"""Bounds and coverage proven by brute force: every digit filled in, every day tried."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from timeline.dates import parse_date
from timeline.errors import DateError

from .edtf_grammar import dates_1, level_0, level_1, level_2, parts_of_year, qualified_2, unspecified_2
from .edtf_oracle import bounds, day_numbers


def check_bounds(text: str) -> set[int]:
    meant = day_numbers(text)
    if not meant:
        with pytest.raises(DateError):
            parse_date(text)
        assume(False)
    date = parse_date(text)
    assert (date.earliest, date.latest) == (min(meant), max(meant))
    return meant


@given(dates_1)
def test_bounds_of_level_1_are_the_outermost_days_that_fit(text: str) -> None:
    check_bounds(text)


@settings(max_examples=300)
@given(st.one_of(unspecified_2, qualified_2))
def test_bounds_of_level_2_are_the_outermost_days_that_fit(text: str) -> None:
    check_bounds(text)


@settings(max_examples=200)
@given(st.one_of(unspecified_2, parts_of_year), st.data())
def test_a_date_covers_just_the_days_that_fit(text: str, data: st.DataObject) -> None:
    meant = check_bounds(text)
    date = parse_date(text)
    days = sorted(meant)  # too many for `sampled_from`, which looks at each
    near = st.tuples(st.integers(0, len(days) - 1), st.integers(-400, 400))
    for index, away in data.draw(st.lists(near, max_size=20)):
        assert date.covers(days[index] + away) == (days[index] + away in meant)


@given(parts_of_year)
def test_bounds_of_seasons_and_other_parts_of_a_year(text: str) -> None:
    check_bounds(text)


@pytest.mark.parametrize("code", range(21, 42))
def test_a_part_of_a_year_of_a_decade(code: int) -> None:
    check_bounds(f"201X-{code}")


@pytest.mark.parametrize(
    "text",
    [
        "XXXX-02-29",
        "-XXXX-02-29",
        "XX00-02-29",
        "-1XX0-02-29",
        "1X00-02-29",
        "19XX-02-29",
        "2XX4-02-2X",
        "XXXX-X2-3X",
        "XXXX-X2-29",
        "XXXX-02-X9",
        "X9XX-0X-31",
        "0XXX-04-3X",
        "-0XXX-1X-3X",
        "-000X",
        "XXX0-XX-31",
    ],
)
def test_wide_masks(text: str) -> None:
    check_bounds(text)


@pytest.mark.parametrize(
    "text", ["1X00-02-3X", "XXX1-02-29", "-XXX3-02-29", "X1X0-2X-01", "156X-09-31", "21XX-02-4X"]
)
def test_a_mask_that_no_date_fits_is_refused(text: str) -> None:
    assert not day_numbers(text)
    with pytest.raises(DateError):
        parse_date(text)


@settings(max_examples=300)
@given(st.one_of(level_0, level_1, level_2))
def test_bounds_of_any_expression(text: str) -> None:
    try:
        first, last = bounds(text)
    except ValueError:  # there is no day that fits some part
        first = last = None
        exists = False
    else:
        exists = first is None or last is None or first <= last
    if not exists:
        with pytest.raises(DateError):
            parse_date(text)
        return
    if any(_is_reversed(member) for member in text[1:-1].split(",")):
        with pytest.raises(DateError, match="starts after it ends"):
            parse_date(text)
    else:
        date = parse_date(text)
        assert (date.earliest, date.latest) == (first, last)


def _is_reversed(member: str) -> bool:
    start, _, end = member.partition("..")
    return bool(start and end) and min(day_numbers(start)) > max(day_numbers(end))
