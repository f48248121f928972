"""Grouped charts: every event in one lane under its heading, along one axis, and the promise."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Actor, OptionError, SvgOptions, Timeline
from timeline.chart.build import build
from timeline.layout.blocks import Block, TextLine
from timeline.layout.groups import shared_stops
from timeline.layout.scene import Mark
from timeline.render.svg import layout

from . import hostile
from .test_promise import dates, promises_broken, titles

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("width", [240, 1200])
@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize("make", hostile.ALL, ids=lambda make: make.__name__)
def test_lanes_keep_the_promise(make: Callable[[], Timeline], orientation: str, width: int) -> None:
    options = SvgOptions(orientation=orientation, width=width, group_by="category")
    assert promises_broken(make(), options) == {}


@settings(max_examples=40)
@given(
    st.lists(st.tuples(dates, titles), max_size=20),
    st.sampled_from(["vertical", "horizontal"]),
    st.sampled_from([240, 900]),
    st.sampled_from(["en", "ar"]),
    st.sampled_from(["auto", "linear", "broken", "even"]),
)
def test_lanes_of_any_set_keep_the_promise(
    events: list[tuple[str, str]], orientation: str, width: int, language: str, scale: str
) -> None:
    made = [hostile.event(n * n, when, title or "x") for n, (when, title) in enumerate(events)]
    options = SvgOptions(
        orientation=orientation, width=width, language=language, scale=scale, group_by="category"
    )
    assert promises_broken(hostile.timeline_of(made), options) == {}


def headings(tl: Timeline, **options: object) -> list[str]:
    return [text.text for text in layout(tl, SvgOptions(**options)).texts() if text.role == "heading"]


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
def test_lanes_of_categories_stand_in_the_order_of_the_file(orientation: str) -> None:
    tl = hostile.timeline_of([hostile.event(n, "1992", f"T{n}") for n in (3, 1, 0)])
    found = headings(tl, group_by="category", orientation=orientation, width=1200)
    assert found == ["Category 0", "Category 1", "Category 3"]


def test_lanes_of_actors_are_those_named_first_most_often_and_the_others() -> None:
    actors = tuple(Actor(id=f"a{n}", name={"en": f"Actor {n}", "ar": f"طرف {n}"}) for n in range(12))
    named = [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]
    events = [
        hostile.event(n, f"{1990 + n}", f"T{n}", actors=(actors[who], actors[11]))
        for n, who in enumerate(named)
    ]
    tl = Timeline(title="T", events=tuple(events), actors=actors, categories=hostile.CATEGORIES)
    found = headings(tl, group_by="actor", orientation="horizontal")
    assert found == [*(f"Actor {n}" for n in range(1, 8)), "Others"]
    assert headings(tl, group_by="actor", language="ar", orientation="horizontal")[-1] == "غير ذلك"


def test_without_grouping_there_are_no_headings() -> None:
    assert headings(hostile.spans()) == []
    with pytest.raises(OptionError, match="group_by must be one of category, actor, got 'place'"):
        SvgOptions(group_by="place")


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(5, 90)), max_size=8), min_size=1, max_size=5)
)
def test_every_lane_has_room_for_its_own_labels_on_the_shared_axis(
    groups: list[list[tuple[int, int]]],
) -> None:
    lanes = [[room(at, float(height)) for at, height in sorted(lane)] for lane in groups]
    stops = shared_stops(lanes)
    places: dict[int, float] = {}
    total = 0.0
    for stop in stops:
        places[stop.at], total = total, total + stop.need
    for lane in lanes:
        ends = [(block.at, block.height) for block in lane]
        for at in dict.fromkeys(at for at, _ in ends):
            after = [places[other] for other, _ in ends if other > at]
            own = sum(height for other, height in ends if other == at)
            assert places[at] + own <= min(after, default=total) + 1e-6
    assert all(a.at < b.at for a, b in pairwise(stops))


def room(at: int, height: float) -> Block:
    line = TextLine((), "date", 11.0, 10.0, height, 0.0)
    return Block(at, (line,), lambda: (line,), ())


def test_events_of_one_date_in_two_lanes_stand_at_one_height() -> None:
    events = [
        hostile.event(n, when, f"T{n}") for n, when in enumerate(["1992-01-01", "1993-01-01", "1993-01-01"])
    ]
    scene = layout(hostile.timeline_of(events), SvgOptions(group_by="category"))
    dots = [
        item.y
        for group in scene.groups
        for item in group.items
        if isinstance(item, Mark) and item.role == "dot"
    ]
    assert dots[1] == dots[2] > dots[0]


def test_clusters_stay_in_their_lanes() -> None:
    tl = hostile.two_weeks_of_thousands(2400)
    chart = build(tl, SvgOptions(group_by="category"))
    assert {entry.group for entry in chart.entries} == set(range(8))
    assert sum(entry.members for entry in chart.entries) == 2400
    assert promises_broken(tl, SvgOptions(group_by="category")) == {}


@pytest.mark.parametrize("count", [1, 2, 30, 500])
def test_the_dot_of_so_many_events_is_as_large_in_every_drawing(count: int) -> None:
    tl = hostile.timeline_of(
        [hostile.event(len(hostile.CATEGORIES) * n, "1992-03-02", f"T{n}") for n in range(count)]
    )
    sizes = {
        item.size
        for orientation in ("vertical", "horizontal")
        for group_by in (None, "category")
        for group in layout(tl, SvgOptions(orientation=orientation, group_by=group_by)).groups
        for item in group.items
        if isinstance(item, Mark) and item.role == "dot"
    }
    assert len(sizes) == 1
