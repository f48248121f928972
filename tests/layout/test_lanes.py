"""Lanes: no two spans of a lane overlap, and there are no more lanes than spans at one time."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.lanes import colour

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: (s[0], s[0] + s[1])), max_size=20
)


@given(spans)
def test_spans_of_one_lane_do_not_overlap(items: list[tuple[int, int]]) -> None:
    for (a, lane), (b, other) in combinations(zip(items, colour(items), strict=True), 2):
        assert lane != other or a[1] <= b[0] or b[1] <= a[0]


@given(spans)
def test_there_are_as_few_lanes_as_can_be(items: list[tuple[int, int]]) -> None:
    at_once = max((sum(start <= at < end for start, end in items) for at in range(81)), default=0)
    assert len(set(colour(items))) == at_once


def test_a_span_may_follow_another_in_its_lane() -> None:
    assert colour([(0, 10), (10, 20), (5, 12)]) == [0, 0, 1]
