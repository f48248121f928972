"""Clusters: nobody is lost, periods are whole, and what is gathered is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import OptionError, SvgOptions, day_number
from timeline.chart.build import build
from timeline.chart.division import divided
from timeline.chart.instants import DAY
from timeline.render.svg import layout, render_svg

from ..layout import hostile
from ..layout.test_promise import promises_broken

instants = st.lists(st.integers(-(10**12), 10**12), max_size=60).map(sorted)


@given(instants, st.integers(1, 40))
def test_every_event_is_in_exactly_one_cluster_and_there_are_no_more_than_allowed(
    at: list[int], most: int
) -> None:
    runs = divided(at, most)
    assert [index for run in runs for index in run] == list(range(len(at)))
    assert len(runs) <= most


def test_neighbouring_periods_are_divided_alike() -> None:
    at = [day_number(year, month, 1 + n) * DAY for year in (2001, 2002) for month in (1, 6) for n in range(9)]
    assert [len(run) for run in divided(at, 2)] == [18, 18]
    assert [len(run) for run in divided(at, 3)] == [18, 18]  # not one year and two months
    assert [len(run) for run in divided(at, 4)] == [9, 9, 9, 9]


def test_events_of_one_second_stay_together() -> None:
    assert divided([5, 5, 5, 9], 100) == [range(3), range(3, 4)]


def test_many_events_become_clusters_that_say_how_many_they_hold() -> None:
    tl = hostile.two_weeks_of_thousands(2001)
    chart = build(tl, SvgOptions())
    assert len(chart.entries) <= 240
    assert sum(entry.members for entry in chart.entries) == 2001
    gathered = [entry for entry in chart.entries if entry.members > 1]
    assert all(entry.title == f"{entry.members} events" for entry in gathered)
    assert f"{sum(entry.members for entry in gathered)} of them stand in {len(gathered)} groups" in chart.note
    assert chart.note in layout(tl).description


def test_a_cluster_is_dated_from_its_first_day_to_its_last() -> None:
    days = ["2011-05-03", "2011-05-06", "2011-05-09", "2013-01", "2013-12", "2014-02-01"]
    tl = hostile.timeline_of([hostile.event(5 * n, day, f"T{n}") for n, day in enumerate(days)])
    entries = build(tl, SvgOptions(clusters_beyond=3, calendars="gregory")).entries
    assert [(entry.date, entry.title) for entry in entries] == [
        ("3–9 May 2011", "3 events"),
        ("2013", "2 events"),
        ("1 Feb 2014", "T5"),
    ]


def test_clusters_speak_the_readers_language() -> None:
    options = SvgOptions(language="ar", digits="arab")
    svg = render_svg(hostile.two_weeks_of_thousands(2001), options)
    assert "حدثًا" in svg
    assert "من أن يُسمّى كل منها" in svg


def test_events_are_clustered_only_beyond_the_limit() -> None:
    tl = hostile.two_weeks_of_thousands(60)
    assert len(build(tl, SvgOptions(clusters_beyond=60)).entries) == 60
    assert len(build(tl, SvgOptions(clusters_beyond=59)).entries) < 60
    assert len(build(tl, SvgOptions(clusters_beyond=0)).entries) == 60
    with pytest.raises(OptionError, match="clusters_beyond must be 0 or more, got -1"):
        SvgOptions(clusters_beyond=-1)


@pytest.mark.parametrize(("orientation", "language"), [("vertical", "en"), ("horizontal", "ar")])
def test_ten_thousand_events_keep_the_promise(orientation: str, language: str) -> None:
    tl = hostile.two_weeks_of_thousands(10_000)
    assert promises_broken(tl, SvgOptions(orientation=orientation, language=language)) == {}
