"""Placement in one dimension, against the min-max formula of isotonic regression."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.labels import displacement, place

labels = st.lists(st.tuples(st.integers(-500, 500), st.integers(1, 60)), min_size=1, max_size=9)


def best(targets: list[float], sizes: list[float]) -> list[float]:
    """The least-squares optimum by its definition: max over a of min over b of the mean of a..b (Barlow)."""
    before = [sum(sizes[:i]) for i in range(len(sizes))]
    shifted = [target - taken for target, taken in zip(targets, before, strict=True)]
    n = len(shifted)
    values = [
        max(min(fmean(shifted[a : b + 1]) for b in range(i, n)) for a in range(i + 1)) for i in range(n)
    ]
    return [value + taken for value, taken in zip(values, before, strict=True)]


@given(labels)
def test_placement_has_the_least_total_squared_displacement(items: list[tuple[int, int]]) -> None:
    targets = sorted(float(target) for target, _ in items)
    sizes = [float(size) for _, size in items]
    assert place(targets, sizes) == pytest.approx(best(targets, sizes))


@given(labels, st.integers(-100, 100))
def test_labels_keep_their_order_within_bounds(items: list[tuple[int, int]], low: int) -> None:
    targets, sizes = sorted(float(target) for target, _ in items), [float(size) for _, size in items]
    high = low + sum(sizes) + 50
    starts = place(targets, sizes, low, high)
    for (start, size), (following, _) in pairwise(zip(starts, sizes, strict=True)):
        assert start + size <= following + 1e-6
    assert low <= starts[0]
    assert starts[-1] + sizes[-1] <= high + 1e-6


def test_labels_that_have_room_stay_where_they_want_to_be() -> None:
    assert place([0, 100, 300], [20, 20, 20]) == [0, 100, 300]
    assert displacement([0, 100, 300], [20, 20, 20], 0, 320) == 0


def test_two_labels_on_one_place_share_the_displacement() -> None:
    assert place([50, 50], [20, 20]) == [40, 60]


def test_nothing_to_place() -> None:
    assert place([], []) == []
