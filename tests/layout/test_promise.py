"""The promise: every label shown, none over another or a leader, none outside the canvas, none too small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import load
from timeline.chart.build import build
from timeline.layout import lay_out
from timeline.layout.measure import sans
from timeline.render.svg import SvgOptions

from . import hostile
from .geometry import broken_promises

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline import Timeline


def promises_broken(tl: Timeline, options: SvgOptions) -> dict[str, object]:
    chart = build(tl, options)
    return broken_promises(lay_out(chart, options, options.width, sans()), chart)


@pytest.mark.parametrize("width", [400, 1200])
@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
@pytest.mark.parametrize("make", hostile.ALL, ids=lambda make: make.__name__)
def test_hostile_sets_keep_the_promise(make: Callable[[], Timeline], orientation: str, width: int) -> None:
    assert promises_broken(make(), SvgOptions(orientation=orientation, width=width, sources=True)) == {}


@pytest.mark.parametrize("scale", ["linear", "broken", "even"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    "make", [hostile.crowded_day, hostile.spans, hostile.before_christ, hostile.mixed_scripts]
)
def test_every_scale_keeps_the_promise_in_both_directions(
    make: Callable[[], Timeline], language: str, scale: str
) -> None:
    for orientation in ("vertical", "horizontal"):
        options = SvgOptions(orientation=orientation, scale=scale, language=language, digits="arab")
        assert promises_broken(make(), options) == {}


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
def test_two_thousand_events_keep_the_promise(orientation: str) -> None:
    assert promises_broken(hostile.two_weeks_of_thousands(), SvgOptions(orientation=orientation)) == {}


titles = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=60)
dates = st.one_of(
    st.integers(0, 9000).map(hostile.day),
    st.integers(0, 20).map(hostile.day),
    st.sampled_from(["1992", "1992-04", "1993~", "1992/..", "../1999", "1995/", "-0500", "199X", "2001?"]),
)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(dates, titles), max_size=25),
    st.sampled_from(["vertical", "horizontal"]),
    st.sampled_from([240, 400, 800, 1200]),
    st.sampled_from(["en", "ar"]),
    st.sampled_from(["auto", "linear", "broken", "even"]),
)
def test_any_set_keeps_the_promise(
    events: list[tuple[str, str]], orientation: str, width: int, language: str, scale: str
) -> None:
    made = [hostile.event(n, when, title or "x") for n, (when, title) in enumerate(events)]
    options = SvgOptions(orientation=orientation, width=width, language=language, scale=scale)
    assert promises_broken(hostile.timeline_of(made), options) == {}


@pytest.mark.parametrize("orientation", ["vertical", "horizontal"])
def test_the_same_input_gives_the_same_scene(orientation: str) -> None:
    def make() -> object:
        options = SvgOptions(orientation=orientation)
        return lay_out(build(hostile.mixed_scripts(), options), options, options.width, sans())

    assert make() == make()


def test_130_events_with_77_on_one_day_fit_a_page() -> None:
    """The issue's figure: all labelled at 11 px or more in at most 1200 x 1900."""
    options = SvgOptions()
    scene = lay_out(build(hostile.crowded_day(), options), options, options.width, sans())
    assert (scene.width, len(scene.groups)) == (1200, 130)
    assert scene.height <= 1900


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 1200])
def test_marks_that_name_places_keep_the_promise(language: str, width: int) -> None:
    options = SvgOptions(language=language, width=width, locators=True, sources=True)
    assert promises_broken(load(), options) == {}
