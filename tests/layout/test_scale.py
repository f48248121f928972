"""Scales: monotone, to scale where they say so, and each label within reach of its date."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import day_number
from timeline.chart.instants import DAY
from timeline.layout import scale as scales
from timeline.layout.labels import displacement
from timeline.layout.scale import Scale, Stop

stops_lists = st.lists(
    st.tuples(st.integers(-(10**6), 10**6), st.integers(15, 400)),
    min_size=1,
    max_size=30,
    unique_by=lambda s: s[0],
).map(lambda items: [Stop(day * DAY, float(need)) for day, need in sorted(items)])
positions = st.floats(0, 1)


def made(kind: str, stops: list[Stop]) -> Scale:
    until = stops[-1].at + 30 * DAY
    if kind == "linear":
        return scales.linear(stops[0].at, until, sum(stop.need for stop in stops))
    return scales.even(stops, until) if kind == "even" else scales.broken(stops, until, 70.0, 46.0)


@pytest.mark.parametrize("kind", ["linear", "broken", "even"])
@given(stops=stops_lists)
def test_later_is_never_before(kind: str, stops: list[Stop]) -> None:
    scale = made(kind, stops)
    places = [scale.position(stop.at) for stop in stops]
    assert places == sorted(places)
    assert all(a.end == b.start and a.until == b.since for a, b in pairwise(scale.segments))
    assert (scale.since, scale.until) == (stops[0].at, stops[-1].at + 30 * DAY)


@given(stops_lists)
def test_on_a_broken_scale_labels_stand_within_the_tolerance(stops: list[Stop]) -> None:
    scale = scales.broken(stops, stops[-1].at, 70.0, 46.0)
    targets, needs = [scale.position(stop.at) for stop in stops], [stop.need for stop in stops]
    # A label may hang over a break by no more than the tolerance on either side of it.
    assert displacement(targets, needs, 0.0, max(scale.length, sum(needs))) <= 2 * 70.0 + 1e-6


@given(stops_lists)
def test_on_an_even_scale_every_label_stands_at_its_date(stops: list[Stop]) -> None:
    scale = scales.even(stops, stops[-1].at)
    targets, needs = [scale.position(stop.at) for stop in stops], [stop.need for stop in stops]
    assert displacement(targets, needs, 0.0, scale.length) <= 1e-6


@pytest.mark.parametrize("kind", ["linear", "broken", "even"])
@given(stops=stops_lists, cuts=st.tuples(positions, positions))
def test_a_stretch_cut_out_keeps_its_positions(
    kind: str, stops: list[Stop], cuts: tuple[float, float]
) -> None:
    scale = made(kind, stops)
    low, high = sorted(cut * scale.length for cut in cuts)
    part = scale.between(low, high)
    for stop in stops:
        place = scale.position(stop.at)
        if low + 0.01 < place < high - 0.01:
            assert part.position(stop.at) == pytest.approx(place - low, abs=0.01)


def test_equal_times_have_equal_lengths_on_a_linear_scale() -> None:
    scale = scales.linear(0, 100 * DAY, 1000.0)
    assert [scale.position(day * DAY) for day in (0, 25, 50, 100, 200, -5)] == [0, 250, 500, 1000, 1000, 0]


def test_years_of_any_size_have_a_position() -> None:
    scale = scales.linear(-(10**400), 10**400, 100.0)
    assert scale.position(0) == 50.0


def day(year: int, month: int = 1, of_month: int = 1) -> int:
    return day_number(year, month, of_month) * DAY


def test_thirty_years_and_one_crowded_week_are_broken() -> None:
    stops = [Stop(day(1992 + n), 40.0) for n in range(33)] + [
        Stop(day(2025, 11, 1 + n), 40.0) for n in range(25)
    ]
    choice = scales.choose(stops, stops[-1].at, 70.0, 46.0)
    assert choice.scale.kind == "broken"
    assert choice.displaced > 300


def test_evenly_spaced_events_stay_on_a_linear_scale() -> None:
    stops = [Stop(day(1992 + n), 40.0) for n in range(33)]
    choice = scales.choose(stops, stops[-1].at, 70.0, 46.0)
    assert choice.scale.kind == "linear"
    assert choice.displaced <= 70


def test_events_that_thin_out_like_powers_of_two_are_even() -> None:
    stops = [Stop(DAY * 3**n, 200.0) for n in range(14)]
    assert scales.choose(stops, stops[-1].at, 70.0, 46.0).scale.kind == "even"


def test_an_empty_decade_is_cut_out_and_a_crowded_day_is_stretched() -> None:
    stops = [Stop(day(1990) + n * 30 * DAY, 40.0) for n in range(10)]
    stops += [Stop(day(2020) + n * 30 * DAY, 40.0) for n in range(10)]
    styles = [piece.style for piece in scales.broken(stops, stops[-1].at, 70.0, 46.0).segments]
    assert styles[:3] == ["scale", "break", "scale"]
