"""From the model to what is drawn: instants, edges, words, rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Citation, Event, Says, Source, SvgOptions, Timeline, day_number, parse_date
from timeline.chart.build import build
from timeline.layout.scene import Band, Mark
from timeline.render.svg import layout

if TYPE_CHECKING:
    from timeline.chart.chart import Entry

DAY = 86_400
SOURCE, OTHER = Source(id="a", title="A"), Source(id="b", title="B", url="https://example.org/b")


def entry(date: str, *citations: Citation, language: str = "en", **options: object) -> Entry:
    event = Event(
        id="e", date=parse_date(date), title={"en": "Title"}, citations=citations or (Citation(SOURCE),)
    )
    return build(Timeline(title="T", events=(event,)), SvgOptions(language=language, **options)).entries[0]


def start_of(year: int, month: int, day: int) -> int:
    return day_number(year, month, day) * DAY


def test_a_day_is_a_point_and_covers_all_of_its_seconds() -> None:
    made = entry("2025-11-06")
    assert made.point
    assert (made.start, made.end) == (start_of(2025, 11, 6), start_of(2025, 11, 7))


def test_a_year_is_a_band_from_its_first_day_to_its_last() -> None:
    made = entry("1992")
    assert not made.point
    assert (made.start, made.end) == (start_of(1992, 1, 1), start_of(1993, 1, 1))


def test_a_moment_stands_at_its_own_clocks_time() -> None:
    made = entry("2025-11-06T18:30-05:00[America/New_York]")
    assert made.point
    assert made.start == start_of(2025, 11, 6) + 18 * 3600 + 30 * 60


@pytest.mark.parametrize(
    ("date", "edges", "bounds"),
    [
        ("1992/..", ("known", "open"), (True, False)),
        ("../1992", ("open", "known"), (False, True)),
        ("1992/", ("known", "unknown"), (True, False)),
        ("/1992", ("unknown", "known"), (False, True)),
        ("1992/1995", ("known", "known"), (True, True)),
    ],
)
def test_an_open_end_is_not_an_unknown_one(
    date: str, edges: tuple[str, str], bounds: tuple[bool, bool]
) -> None:
    made = entry(date)
    assert (made.start_edge, made.end_edge) == edges
    assert (made.start is not None, made.end is not None) == bounds


def test_doubt_and_approximation_are_kept_apart() -> None:
    assert [(entry(d).uncertain, entry(d).start_edge) for d in ("1992?", "1992~", "1992%", "1992")] == [
        (True, "known"), (False, "about"), (True, "about"), (False, "known"),
    ]  # fmt: skip


def test_the_date_is_worded_in_each_calendar_and_keeps_its_era_on_the_line() -> None:
    assert entry("2025-11-06").date == "6 Nov 2025 · 15 Jum. I 1447\u00a0AH"
    assert entry("2025-11-06", calendars="gregory").date == "6 Nov 2025"


def test_a_title_without_a_translation_keeps_its_language_and_direction() -> None:
    made = entry("1992", language="ar")
    assert (made.title, made.language, made.direction) == ("Title", "en", "ltr")


def test_a_source_that_gives_another_date_is_a_rival() -> None:
    made = entry("2025-11-06", Citation(SOURCE), Citation(OTHER, says=Says(date=parse_date("2025-11-09"))))
    assert [(rival.at, rival.words, [cite.mark for cite in rival.cites]) for rival in made.rivals] == [
        (start_of(2025, 11, 9), "9 Nov 2025", ["2"])
    ]


def test_a_date_that_contains_the_other_is_no_rival() -> None:
    assert entry("2025-11-06", Citation(OTHER, says=Says(date=parse_date("2025-11")))).rivals == ()


def test_events_of_one_date_stand_together_under_one_heading() -> None:
    events = tuple(
        Event(id=f"e{n}", date=parse_date(date), title=f"T{n}", citations=(Citation(SOURCE),))
        for n, date in enumerate(["2025-11-06", "2025-11-06?", "2025-11-06", "2025-11-05"])
    )
    made = build(Timeline(title="T", events=events), SvgOptions(calendars="gregory"))
    assert [(e.title, e.date) for e in made.entries] == [
        ("T3", "5 Nov 2025"), ("T0", "6 Nov 2025"), ("T2", "6 Nov 2025"), ("T1", "6 Nov 2025?"),
    ]  # fmt: skip
    scene = layout(Timeline(title="T", events=events), SvgOptions(calendars="gregory"))
    assert [text.text for text in scene.texts() if text.role == "date"] == [
        "5 Nov 2025",
        "6 Nov 2025",
        "6 Nov 2025?",
    ]


def test_sources_are_cited_once_each_in_the_order_of_their_numbers() -> None:
    made = entry("1992", Citation(OTHER, locator="p. 1"), Citation(SOURCE), Citation(OTHER, locator="p. 2"))
    assert [cite.mark for cite in made.cites] == ["1", "2"]
    assert [cite.href for cite in made.cites] == ["https://example.org/b", None]


def test_bands_end_as_their_dates_do() -> None:
    dates = {
        "1990~/1992": ("fade", "flat"),
        "1991~": ("fade", "fade"),
        "1991/..": ("flat", "arrow"),
        "/1992": ("ragged", "flat"),
    }
    events = tuple(
        Event(id=f"e{n}", date=parse_date(date), title=date, citations=(Citation(SOURCE),))
        for n, date in enumerate(dates)
    )
    scene = layout(Timeline(title="T", events=events))
    found = {
        group.label.split(": ")[1]: item.endings
        for group in scene.groups
        for item in group.items
        if isinstance(item, Band)
    }
    assert found == dates


def test_a_rival_date_is_ringed_on_the_axis() -> None:
    dates = ("2025-11-01", "2025-11-20")
    cited = Citation(OTHER, says=Says(date=parse_date("2025-11-10")))
    events = tuple(
        Event(id=f"e{n}", date=parse_date(date), title=date, citations=(cited,))
        for n, date in enumerate(dates)
    )
    rings = [item for item in layout(Timeline(title="T", events=events)).items()
             if isinstance(item, Mark) and item.role == "rival" and item.title]  # fmt: skip
    assert [ring.title for ring in rings] == ["10 Nov 2025", "10 Nov 2025"]
    assert rings[0].y == rings[1].y


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_shipped_data_fits_a_page_and_chooses_a_broken_scale(language: str) -> None:
    """The issue's figure: at most 1200 x 1700."""
    scene = layout(timeline.load(), SvgOptions(language=language))
    assert scene.height <= 1700
    assert any(line.role == "break" for line in scene.lines("break"))


edtf = st.sampled_from([
    "1992", "1992-04", "1992-04-10", "1992-04-10/1992-05", "../1871", "/1871", "1871", "1871-12-31",
    "1872-01-01", "1732", "1870/..", "1870/", "-0043-03-15", "0000", "Y-12000", "Y1E20", "Y-1E20", "199X",
    "1992-XX", "[1871,1992]", "{1871..1992}", "AH 1412-10", "AH 1412/..", "1992-21", "1992-04-10T10:00Z",
    "1992~",
])  # fmt: skip


@given(st.lists(edtf, max_size=12))
def test_a_drawing_lists_events_in_the_order_of_the_chronology(dates: list[str]) -> None:
    """Where several events share a date, the drawing brings them under one heading."""
    events = tuple(
        Event(id=f"e{index}", date=parse_date(date), title="T", citations=(Citation(SOURCE),))
        for index, date in enumerate(dates)
    )
    tl = Timeline(title="T", events=events)
    assert [made.id for made in build(tl, SvgOptions()).entries] == [each.id for each in tl.chronological()]
