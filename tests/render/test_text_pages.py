"""The terminal chronology in other arrangements: groups, one event, anniversaries, visual order."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from babel import Locale
from bidi import get_display
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from timeline import (
    Citation,
    Event,
    OptionError,
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
from timeline.render.phrases import phrases
from timeline.render.text import text_lines
from timeline.render.text.anniversaries import anniversary_lines
from timeline.render.text.cells import CELLS
from timeline.render.text.detail import event_lines
from timeline.render.text.elapsed import between, elapsed, say
from timeline.render.text.line import Span
from timeline.render.text.visual import shaped
from timeline.render.text.voice import Voice
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


@given(st.text(st.sampled_from("aé بٍ读📚"), max_size=60), st.integers(6, 30))
def test_the_layout_breaks_text_measured_in_cells_as_the_chronology_does(text: str, room: int) -> None:
    """One interface: what the SVG's layout does with the measure of a terminal fits a terminal."""
    for line, _ in wrap_by_measure(text, room, 1, CELLS):
        assert wcswidth(line) <= room
    for spans in wrap((Span(text),), room):
        assert CELLS.width("".join(span.text for span in spans), 1) <= room


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
    with pytest.raises(OptionError, match=r"such as flood-1929; got 'flood-1928'"):
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


# Lengths of time.

days = st.integers(1, date.max.toordinal())


@given(days, days)
def test_years_months_and_days_lead_from_one_day_to_the_other(one: int, other: int) -> None:
    first, last = sorted((one, other))
    years, months, rest = between(first, last)
    delta = relativedelta(years=years, months=months, days=rest)
    assert date.fromordinal(first) + delta == date.fromordinal(last)
    assert 0 <= months < 12
    assert 0 <= rest < 31


def test_the_length_is_the_same_400_years_later_or_before_the_era() -> None:
    assert between(727298, 739561) == (33, 6, 27)  # 10 April 1992 to 6 November 2025
    assert between(727298 + 146097 * 30, 739561 + 146097 * 30) == (33, 6, 27)
    assert between(727298 - 146097 * 9, 739561 - 146097 * 9) == (33, 6, 27)
    assert between(1, 1 + 146097 * 3) == (1200, 0, 0)


@pytest.mark.parametrize(
    ("since", "until", "english", "arabic"),
    [
        ("1992-04-10", "2025-11-06", "33 years, 6 months and 27 days", "33 سنة و6 أشهر و27 يومًا"),
        ("1992-08", "2025-11-06", "33 years and 2–3 months", "33 سنة و2–3 أشهر"),
        ("1992", "2025-11-06", "32–33 years", "32–33 سنة"),
        ("1992~", "2025", "about 32–33 years", "نحو 32–33 سنة"),
        ("1992-04-10?", "1994-04-10", "perhaps 2 years", "ربما سنتان"),
        ("1992-04-10", "1992-04-11", "1 day", "يوم واحد"),
        ("1992-04-10", "1992-04-10", "0 days", "0 يوم"),
        ("1992-04-10", "1992-06-11", "2 months and 1 day", "شهران ويوم واحد"),
    ],
)
def test_a_length_is_as_fine_as_both_dates_allow(since: str, until: str, english: str, arabic: str) -> None:
    time = elapsed(parse_date(since), parse_date(until))
    assert time is not None
    for language, said in (("en", english), ("ar", arabic)):
        assert say(time, Voice(TextOptions(), language)).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("since", "until"), [("1992", "1992-05"), ("1992/..", "2025"), ("/1992", "2025"), ("2025", "1992")]
)
def test_no_length_is_claimed_where_the_order_or_an_end_is_not_known(since: str, until: str) -> None:
    assert elapsed(parse_date(since), parse_date(until)) is None


@given(st.integers(0, 10_000), st.sampled_from(["en", "ar"]))
def test_plural_forms_are_those_of_cldr(number: int, language: str) -> None:
    assert phrases(language).plural(number) == Locale(language).plural_form(number)


# Anniversaries.


def anniversaries(tl: Timeline, year: str, **options: object) -> str:
    return "\n".join(anniversary_lines(tl, parse_date(year), TextOptions(calendars="gregory", **options)))


def test_an_anniversary_is_dated_as_precisely_as_its_event() -> None:
    text = anniversaries(
        timeline_of("1992-04-10", "1992-08", "1995", "2000-02-29", "198X", "1990/.."), "2025"
    )
    assert "10 April 2025\n33 years after “T0” (10 April 1992)\n" in text
    assert "August 2025\n33 years after “T1” (August 1992)\n" in f"{text}\n"
    assert "\n2025\n30 years after “T2” (1995)\n" in text
    assert "28 February 2025\n25 years after “T3” (29 February 2000)\n" in text
    assert "T4" not in text
    assert "T5" not in text


def test_hijri_anniversaries_are_counted_in_hijri_years() -> None:
    text = anniversaries(timeline_of("AH 1412-10-07"), "AH 1447")  # 10 April 1992
    assert "26 March 2026\n35 Hijri years after “T0”" in text  # 7 Shawwal 1447 (Umm al-Qura)


def test_events_of_the_year_are_counted_from_the_first_important_one_or_from_the_one_asked_for() -> None:
    source = (Citation(SOURCE),)
    tl = Timeline(
        "T",
        (
            Event("a", parse_date("1990-01-01"), "A", source),
            Event("b", parse_date("1992-04-10"), "B", source, importance=5),
            Event("c", parse_date("2025-11-06"), "C", source, importance=5),
        ),
    )
    assert "C [1]\n33 years, 6 months and 27 days after “B”" in anniversaries(tl, "2025")
    lines = anniversary_lines(tl, parse_date("2025"), since="a")
    assert "35 years, 10 months and 5 days after “A”" in "\n".join(lines)


def test_anniversaries_that_are_dated_alike_stand_together() -> None:
    text = anniversaries(timeline_of("1992", "1995?", "1998"), "2025")
    assert re.findall("^2025.*$|“T.”", text, re.MULTILINE) == ["2025", "“T0”", "“T2”", "2025?", "“T1”"]


@pytest.mark.parametrize("year", ["2025-11", "2025/2026", "0000", "Y20000"])
def test_anniversaries_are_of_a_year(year: str) -> None:
    with pytest.raises(OptionError, match=r"a year in 1\.\.9999"):
        anniversary_lines(EXAMPLE, parse_date(year))


# Visual order.


def test_a_line_in_visual_order_is_what_the_bidirectional_algorithm_gives() -> None:
    """Checked against the other implementation in python-bidi, which is written in Rust."""
    tl = Timeline("كازاخستان 1992 و Kazakhstan", languages=("ar",))
    logical = "".join(letter + marks for letter, marks in shaped("كازاخستان 1992 و Kazakhstan"))
    title = render_text(tl, TextOptions(language="ar", bidi="visual", width=60)).splitlines()[0]
    assert title.strip() == get_display(logical, base_dir="R")
    assert wcswidth(title) == 60


@pytest.mark.parametrize("language", ["en", "ar"])
def test_visual_order_has_the_same_lines_and_no_direction_marks(language: str) -> None:
    logical = render_text(EXAMPLE, TextOptions(language=language, width=60)).splitlines()
    visual = render_text(EXAMPLE, TextOptions(language=language, width=60, bidi="visual")).splitlines()
    assert len(visual) == len(logical)
    assert not re.search("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]", "".join(visual))
    for line in visual:
        assert wcswidth(line) == 60 or language == "en" or not line or "https" in line, line
    for before, after in zip(logical, visual, strict=True):
        assert sorted(re.findall("[A-Za-z0-9]+", before)) == sorted(re.findall("[A-Za-z0-9]+", after))


@pytest.mark.parametrize("whole", ["👩\u200d👧", "👍🏽", "❤\ufe0f", "بّ", "e\u0301"])
def test_what_is_read_as_one_character_is_so_in_visual_order(whole: str) -> None:
    assert len(shaped(whole)) == 1
    tl = Timeline(f"كتاب {whole} قلم", languages=("ar",))
    title = render_text(tl, TextOptions(language="ar", bidi="visual", width=60)).splitlines()[0]
    assert whole[1:] in title
    assert wcswidth(title) == 60


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("بيت", "ﺑﻴﺖ"),  # initial, medial, final
        ("دار", "ﺩﺍﺭ"),  # letters that do not join onwards
        ("سلام", "ﺳﻼﻡ"),  # lam and alif are one
        ("بّيت", "ﺑّﻴﺖ"),  # marks do not part letters
        ("ab 12", "ab 12"),
    ],
)
def test_letters_take_the_forms_that_their_neighbours_ask_for(text: str, forms: str) -> None:
    assert "".join(letter + marks for letter, marks in shaped(text)) == forms
