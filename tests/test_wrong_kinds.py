"""Every public function that takes a timeline, a date or options says so where it is given anything else."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline import DateError, ModelError, OptionError, TextOptions, Timeline, UnknownCalendarError

if TYPE_CHECKING:
    from collections.abc import Callable

FUNCTIONS = [
    function
    for name in timeline.__all__
    if inspect.isfunction(function := getattr(timeline, name)) and function.__module__ != "attr"
]
EMPTY = Timeline("A title", [])


def is_taking(function: Callable[..., object], annotation: str) -> bool:
    """Whether its first parameter is of that type."""
    first = next(iter(inspect.signature(function).parameters.values()), None)
    return first is not None and first.annotation == annotation


OF_TIMELINES = [function for function in FUNCTIONS if is_taking(function, "Timeline")]
OF_DATES = [function for function in FUNCTIONS if is_taking(function, "Date")]
OF_TWO_DATES = [function for function in OF_DATES if "b" in inspect.signature(function).parameters]


def name_of(value: object) -> str:
    return getattr(value, "__name__", repr(value))


def others(function: Callable[..., object], given: object) -> list[object]:
    """What to give for the other parameters that are needed."""
    needed = list(inspect.signature(function).parameters.values())[1:]
    return [given for each in needed if each.default is each.empty and each.kind is not each.KEYWORD_ONLY]


@pytest.mark.parametrize("given", [[], "A title", None])
@pytest.mark.parametrize("function", OF_TIMELINES, ids=name_of)
def test_what_is_no_timeline_is_refused(function: Callable[..., object], given: object) -> None:
    with pytest.raises(ModelError, match="must be a Timeline, such as"):
        function(given, *others(function, "x"))


@pytest.mark.parametrize("given", ["1992", 1992, None])
@pytest.mark.parametrize("function", OF_DATES, ids=name_of)
def test_what_is_no_date_is_refused(function: Callable[..., object], given: object) -> None:
    with pytest.raises(DateError, match="a date must be one that parse_date returns, got"):
        function(given, *others(function, timeline.parse_date("1992")))


@pytest.mark.parametrize("given", ["1992", 1992, None])
@pytest.mark.parametrize("function", OF_TWO_DATES, ids=name_of)
def test_the_other_date_is_a_date_too(function: Callable[..., object], given: object) -> None:
    with pytest.raises(DateError, match="a date must be one that parse_date returns, got"):
        function(timeline.parse_date("1992"), given)


@pytest.mark.parametrize("name", ["render_svg", "render_text", "plot"])
@pytest.mark.parametrize("given", [{"width": 5}, "en", Timeline])
def test_options_are_those_of_the_renderer(name: str, given: object) -> None:
    with pytest.raises(OptionError, match=r"options must be \w+Options\(\.\.\.\), got"):
        getattr(timeline, name)(EMPTY, options=given)


def test_options_of_another_renderer_are_refused() -> None:
    with pytest.raises(OptionError, match=r"options must be SvgOptions\(\.\.\.\), got TextOptions"):
        timeline.render_svg(EMPTY, TextOptions())  # type: ignore[arg-type]


@pytest.mark.parametrize("function", [timeline.format_date, timeline.format_pair])
def test_a_wording_is_no_language(function: Callable[..., object]) -> None:
    with pytest.raises(OptionError, match=r"wording must be a Wording, such as Wording\('ar'\), got 'de'"):
        function(timeline.parse_date("1992"), "de")


def test_the_language_of_a_wording_is_text() -> None:
    with pytest.raises(OptionError, match="language must be a tag such as `en` or `ar-EG`, got 5"):
        timeline.Wording(5)  # type: ignore[arg-type]


def test_the_functions_of_timelines_and_dates_are_found() -> None:
    assert {timeline.render_svg, timeline.to_csl_json, timeline.dumps} <= set(OF_TIMELINES)
    assert {timeline.format_date, timeline.describe, timeline.possibly_same} <= set(OF_DATES)


@pytest.mark.parametrize("given", ["2025-11-06T18:30Z", timeline.parse_date("1992"), None])
@pytest.mark.parametrize(
    "function", [timeline.local, timeline.civil_day, timeline.zone_conflict], ids=name_of
)
def test_what_is_no_moment_is_refused(function: Callable[..., object], given: object) -> None:
    with pytest.raises(DateError, match="a moment is needed, a date with a time such as"):
        function(given)


@pytest.mark.parametrize("given", [5, None, ["gregory"]])
def test_a_calendar_has_a_name(given: object) -> None:
    for ask in (timeline.calendar, timeline.parse_date("1992").to):
        with pytest.raises(UnknownCalendarError, match="calendar must be one of gregory"):
            ask(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [b"[timeline]", 5, None])
def test_what_is_loaded_from_a_string_is_a_string(given: object) -> None:
    with pytest.raises(OptionError, match=r"text must be a string, got .*; a file is read by `load`"):
        timeline.loads(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [5, None])
def test_font_families_are_text(given: object) -> None:
    with pytest.raises(OptionError, match="fonts must be font families"):
        timeline.Theme(fonts=given)  # type: ignore[arg-type]
