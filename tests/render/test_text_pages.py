"""The terminal chronology in other arrangements: groups, one event, a day of any year."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from timeline import (
    Citation,
    Event,
    OptionError,
    Says,
    Source,
    TextOptions,
    Timeline,
    load,
    parse_date,
    render_text,
)
from timeline.errors import DateError
from timeline.layout.wrap import wrap as wrap_by_measure
from timeline.query.recurring import month_day, on_day
from timeline.render.text import cells, text_lines
from timeline.render.text.anniversaries import anniversary_lines
from timeline.render.text.detail import event_lines
from timeline.render.text.segment import TextSegment
from timeline.render.text.wrap import wrap

from .approved import approved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HERE = Path(__file__).parent
EXAMPLE = load(HERE / "example.toml")
SOURCE = Source("s", "S")


def timeline_of(*dates: str) -> Timeline:
    events = (Event(f"e{n}", parse_date(text), f"T{n}", (Citation(SOURCE),)) for n, text in enumerate(dates))
    return Timeline("T", tuple(events), sources=(SOURCE,))


def headings(tl: Timeline, **options: object) -> list[str]:
    text = render_text(tl, TextOptions(width=200, sources=False, **options))
    return re.findall("^[┌├]─ (.*)$", text, re.MULTILINE)


# Snapshots: looked at by people in both languages.

PAGES: dict[str, Callable[[TextOptions], Iterable[str]]] = {
    "category": lambda options: text_lines(EXAMPLE, evolve(options, group_by="category")),
    "hijri-year": lambda options: text_lines(EXAMPLE, evolve(options, group_by="hijri-year")),
    "event": lambda options: event_lines(EXAMPLE, "first-book-1921", options),
    "on": lambda options: text_lines(on_day(EXAMPLE, month_day("11-06")), options),
    "anniversaries": lambda options: anniversary_lines(EXAMPLE, parse_date("2026"), options),
}


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_printed_as_it_was_approved(name: str, language: str, width: int) -> None:
    file = HERE / "snapshots" / f"text-{name}-{language}-{width}.txt"
    text = "".join(f"{line}\n" for line in PAGES[name](TextOptions(width=width, language=language)))
    assert text == approved(file, text)


def test_the_category_is_said_once_where_it_heads_the_events() -> None:
    assert render_text(EXAMPLE, TextOptions(group_by="category")).count("Work") == 1
    assert render_text(EXAMPLE, TextOptions(group_by="actor")).count("Work") > 1


# Groups.


@pytest.mark.parametrize(
    ("group_by", "expected"),
    [
        (
            "year",
            ["1921 · 1339–1340 AH", "1929 · 1347–1348 AH", "1951 · 1370–1371 AH", "2025 · 1446–1447 AH"],
        ),
        ("decade", ["1920s · 1338–1348 AH", "1950s · 1369–1379 AH", "2020s · 1441–1451 AH"]),
        ("category", ["Work · 2 events", "Without a category · 4 events"]),
        ("actor", ["The librarian · 1 event", "Town of Ostia · 1 event", "Without an actor · 5 events"]),
    ],
)
def test_events_stand_under_the_headings_that_are_asked_for(group_by: str, expected: list[str]) -> None:
    assert [
        heading.replace("≈ ", "").replace("\u2007", "") for heading in headings(EXAMPLE, group_by=group_by)
    ] == expected


def test_an_event_stands_under_each_of_its_sources_and_every_event_under_one() -> None:
    text = render_text(EXAMPLE, TextOptions(group_by="source", sources=False, width=200))
    assert [heading[:3] for heading in headings(EXAMPLE, group_by="source")] == ["[1]", "[2]", "[3]"]
    assert text.count("The first book arrives") == 2
    assert all(event.title.get("en") in text for event in EXAMPLE.events)


def test_hijri_years_head_the_events_whatever_calendar_comes_first() -> None:
    tl = timeline_of("2025-06-26", "2025-06-27")  # 1 Muharram 1447 was 26 June 2025 (Umm al-Qura)
    assert headings(tl, group_by="hijri-year") == ["1447 AH · 2025–2026"]
    tl = timeline_of("2025-06-25", "2025-06-26")
    assert headings(tl, group_by="hijri-year") == ["1446 AH · 2024–2025", "1447 AH · 2025–2026"]


def test_reverse_turns_the_events_of_a_section_and_its_periods_around() -> None:
    assert headings(EXAMPLE, reverse=True)[0].startswith("2025")
    text = render_text(EXAMPLE, TextOptions(group_by="category", reverse=True, sources=False))
    assert text.index("A gift is announced") < text.index("The first book arrives")


def test_a_decade_of_five_digits_and_one_before_the_era_have_a_heading() -> None:
    found = headings(timeline_of("-0005", "Y12345"), group_by="decade", calendars="gregory")
    assert len(found) == 2
    assert "12345" in found[1].replace(",", "")


def test_notes_are_printed_only_if_they_are_asked_for() -> None:
    assert "The diary is followed" not in render_text(EXAMPLE)
    assert "Note: The diary is followed" in render_text(EXAMPLE, TextOptions(notes=True))


WRITTEN = Event(
    "e", "1992-05-10", "An event", date_text="10 May 1992",
    citations=[
        Citation(Source("a", "A"), "p. 1"),
        Citation(Source("b", "B"), date_text="٧ ذو القعدة ١٤١٢"),
        Citation(Source("c", "C"), "p. 3", date_text="10 May 1992"),
        Citation(Source("d", "D"), says=Says(date="1992-05-11")),
    ],
)  # fmt: skip


def test_dates_in_the_words_of_sources_are_printed_where_they_are_asked_for() -> None:
    tl = Timeline("T", (WRITTEN,))
    assert "as written" not in render_text(tl)
    text = render_text(tl, TextOptions(as_written=True))
    assert "│  as written: “10 May 1992” [1, p. 1] [3, p. 3]\n" in text
    assert "│  as written: “\u2068٧ ذو القعدة ١٤١٢\u2069” [2]\n" in text
    assert "as written: “10 May 1992” \\[1, p. 1\\]" in render_text(
        tl, TextOptions(format="markdown", as_written=True)
    )
    (record,) = map(json.loads, render_text(tl, TextOptions(format="jsonl")).splitlines())
    assert record["date-text"] == "10 May 1992"
    assert [each["date-text"] for each in record["citations"]] == [
        None, "٧ ذو القعدة ١٤١٢", "10 May 1992", None,
    ]  # fmt: skip


def test_the_page_of_an_event_has_its_date_in_the_words_of_each_source() -> None:
    tl = Timeline("T", (WRITTEN,))
    lines = list(event_lines(tl, "e"))
    at = lines.index("as written  “10 May 1992” [1, p. 1] [3, p. 3]")
    assert lines[at + 1] == "            “\u2068٧ ذو القعدة ١٤١٢\u2069” [2]"
    arabic = "\n".join(event_lines(tl, "e", TextOptions(language="ar")))
    assert "كما ورد  «\u206810 May 1992\u2069»" in arabic


def test_several_citations_of_one_kind_are_one_mark() -> None:
    sources = [Source(name, name) for name in "abcdefg"]
    citations = [Citation(source) for source in sources[:5]]
    citations += [Citation(sources[5], locator) for locator in ("par. 4", "par. 2", "par. 3", "fig. 1")]
    citations += [Citation(sources[6], "p. 9")]
    tl = Timeline("T", (Event("e", parse_date("1992"), "A", tuple(citations)),))
    assert "A [1–5] [6, pars. 2–4, fig. 1] [7, p. 9]\n" in render_text(tl, TextOptions(sources=False))
    tl = Timeline("T", (evolve(tl.events[0], citations=(citations[5], Citation(sources[5], "par. 9"))),))
    assert "[1، الفقرات 4، 9]" in render_text(tl, TextOptions(sources=False, language="ar"))


# The measure.


class Cells:
    """A measure of text whose unit is the cell: a size of 1 is one row, and no font is wider than another."""

    @staticmethod
    def width(text: str, size: float, *, bold: bool = False, free: bool = False) -> float:
        del bold, free
        return cells.width(text) * size

    @staticmethod
    def pins(_text: str) -> bool:
        return False

    @staticmethod
    def extent(_text: str) -> tuple[float, float]:
        return 1.0, 0.0


@given(st.text(st.sampled_from("aé بٍ读📚"), max_size=60), st.integers(6, 30))
def test_the_layout_breaks_text_measured_in_cells_as_the_chronology_does(text: str, room: int) -> None:
    """One interface: what the SVG's layout does with the measure of a terminal fits a terminal."""
    for line, _ in wrap_by_measure(text, room, 1, Cells()):
        assert wcswidth(line) <= room
    for segments in wrap((TextSegment(text),), room):
        assert cells.width("".join(segment.text for segment in segments)) <= room


# One event.


def test_one_event_is_shown_with_each_statement_and_what_it_rests_on() -> None:
    text = "\n".join(event_lines(EXAMPLE, "first-book-1921"))
    assert re.search(r"^date +April 1921 · .* \[1, p\. 12\]$", text, re.MULTILINE)
    assert re.search(r"^ +≠ date: May 1921 \[2, par\. 3\]$", text, re.MULTILINE)
    assert re.search(
        r"^actors +The librarian, Town of Ostia \[1, p\. 12\] \[2, par\. 3\]$", text, re.MULTILINE
    )
    assert re.search(r"^EDTF +1921-04$", text, re.MULTILINE)
    assert "says instead: date May 1921" in text
    assert "The diary is followed" in text


def test_an_event_that_is_not_there_is_named_with_ids_that_look_like_it() -> None:
    with pytest.raises(OptionError, match=r"'flood-1928'; did you mean .flood-1929."):
        event_lines(EXAMPLE, "flood-1928")


# A day of any year.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11-06", ["2025-11-06", "2025-11-05/2025-11-07"]),
        ("--11-06", ["2025-11-06", "2025-11-05/2025-11-07"]),
        ("AH 05-15", ["2025-11-06", "2025-11-05/2025-11-07"]),  # 6 November 2025 is 15 Jumada I 1447
        ("11-05", ["2025-11-05/2025-11-07"]),
        ("02-29", ["2024-02-29"]),
    ],
)
def test_events_of_a_day_of_any_year_are_those_known_to_be_on_it(text: str, expected: list[str]) -> None:
    tl = timeline_of(
        "2025-11-06",
        "2025-11",
        "2025-11-05/2025-11-07",
        "[2025-11-05..2025-11-07]",
        "2024-02-29",
        "2025/2026",
    )
    assert [str(event.date) for event in on_day(tl, month_day(text)).events] == expected


@pytest.mark.parametrize("text", ["02-30", "13-01", "AH 12-31", "6 November", "2025-11-06", ""])
def test_a_day_that_no_year_has_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        month_day(text)
