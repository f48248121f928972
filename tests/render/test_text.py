"""The terminal chronology: snapshots, and what holds for any timeline at any width."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from timeline import (
    Event,
    OptionError,
    Source,
    TextOptions,
    Timeline,
    load,
    parse_date,
    render_text,
)
from timeline.render.text.cells import cut, width
from timeline.render.text.isolate import isolated
from timeline.render.text.segment import NO_BREAK, TextSegment, line_width, no_break
from timeline.render.text.voice import Voice
from timeline.render.text.wrap import wrap

from ..forged import forged
from .approved import approved

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
EXAMPLE = load(HERE / "example.toml")
ISOLATES = dict.fromkeys(map(ord, "\u2067\u2068\u2069"))

any_text = st.text(st.characters(codec=None), max_size=60)  # controls and lone surrogates included
prose = st.text(st.sampled_from("aé بٍـب読📚👩\u200d👧🇰🇿\u0301-[],. \u00a0"), max_size=80)


def event(title: object, date: str = "1992", **more: object) -> Event:
    source = Source("s", "S", url="https://example.org/")
    plain = isinstance(title, str)
    made = Event("e", date, "E" if plain else title, forged(source, title=title) if plain else source)
    return forged(made, **({"title": title} if plain else {}), **more)


def timeline_of(*events: Event) -> Timeline:
    """Events of any sources, several of one id among them."""
    numbered = (forged(item, id=f"e{number}") for number, item in enumerate(events))
    return forged(Timeline("T"), events=tuple(numbered))


# Snapshots: looked at by people in both languages.
SNAPSHOTS = {
    "en-40": TextOptions(width=40),
    "en-80": TextOptions(width=80),
    "en-120": TextOptions(width=120),
    "ar-40": TextOptions(width=40, language="ar"),
    "ar-80": TextOptions(width=80, language="ar", digits="arab"),
    "hijri-ascii": TextOptions(calendars=("islamic-umalqura", "gregory"), glyphs="ascii", sources=False),
    "latest-first": TextOptions(reverse=True, summaries=False, details=False, disputes=False, dates="iso"),
    "rich": TextOptions(width=60, format="rich"),
    "markdown": TextOptions(format="markdown"),
    "markdown-ar": TextOptions(format="markdown", language="ar", sources=False),
    "tsv": TextOptions(format="tsv"),
    "jsonl": TextOptions(format="jsonl", language="ar"),
}


@pytest.mark.parametrize("name", SNAPSHOTS)
def test_the_example_is_printed_as_it_was_approved(name: str) -> None:
    file = HERE / "snapshots" / f"text-{name}.txt"
    text = render_text(EXAMPLE, SNAPSHOTS[name])
    assert text == approved(file, text)


def test_printing_twice_gives_the_same_text() -> None:
    assert render_text(EXAMPLE) == render_text(EXAMPLE)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("cells", [20, 33, 40, 60, 80, 99, 100, 140, 300])
def test_no_line_is_wider_than_the_page_except_a_link(cells: int, language: str) -> None:
    for line in render_text(EXAMPLE, TextOptions(width=cells, language=language)).splitlines():
        bare = line.translate(ISOLATES)
        assert wcswidth(bare) <= cells or bare.strip().startswith("https://"), line


def test_right_to_left_lines_end_at_the_right_edge() -> None:
    for line in render_text(EXAMPLE, TextOptions(width=80, language="ar", sources=False)).splitlines():
        assert not line or wcswidth(line.translate(ISOLATES)) == 80, line


def test_right_to_left_lines_are_balanced_isolates_in_logical_order() -> None:
    text = render_text(EXAMPLE, TextOptions(width=60, language="ar"))
    assert "وصول أول كتاب" in text
    for line in filter(None, text.splitlines()):
        assert re.fullmatch(" *\u2067.*\u2069", line)
        assert line.count("\u2069") == line.count("\u2067") + line.count("\u2068")


def test_arabic_in_an_english_page_is_isolated_and_nothing_else_is() -> None:
    isolated = re.findall("\u2068([^\u2069]*)\u2069", render_text(EXAMPLE))
    assert isolated == ["مكتبة للبلدة", "الجريدة"]


def test_latin_names_in_an_arabic_page_are_isolated() -> None:
    assert "\u2068Livia Drusa\u2069" in render_text(EXAMPLE, TextOptions(language="ar"))


def test_every_event_is_shown_once_and_in_order() -> None:
    text = render_text(EXAMPLE, TextOptions(width=200))
    places = [text.index(item.title.get("en")) for item in EXAMPLE.chronological()]
    assert places == sorted(places)
    backwards = render_text(EXAMPLE, TextOptions(width=200, reverse=True))
    assert [backwards.index(item.title.get("en")) for item in EXAMPLE.chronological()] == sorted(
        (backwards.index(item.title.get("en")) for item in EXAMPLE.events), reverse=True
    )


def test_plain_text_has_no_escape_and_rich_text_only_colours_and_links() -> None:
    assert "\x1b" not in render_text(EXAMPLE)
    rich = render_text(EXAMPLE, TextOptions(format="rich"))
    link, shown = (
        "https://example.org/%D9%85%D9%83%D8%AA%D8%A8%D8%A9?page=2",
        "https://example.org/مكتبة?page=2",
    )
    assert f"\x1b]8;;{link}\x1b\\\x1b[4m\u2068{shown}\u2069\x1b[0m\x1b]8;;\x1b\\" in rich
    rest = re.sub(r"\x1b\[[0-9;]+m|\x1b\]8;;[!-~]*\x1b\\", "", rich)
    assert rest.replace(f"\u2068{shown}\u2069", link) == render_text(EXAMPLE)


def test_a_date_that_is_not_certain_looks_so() -> None:
    text = render_text(
        timeline_of(event("A", "1992?"), event("B", "1993~"), event("C", "1994"), event("D", "1995-01-01"))
    )
    marks = dict(re.findall("^([●○◌])  .*\n│  ([ABCD]) ", text, re.MULTILINE))
    assert {title: mark for mark, title in re.findall("^([●○◌])  .*\n│  ([ABCD]) ", text, re.MULTILINE)} == {
        "A": "◌",
        "B": "◌",
        "C": "○",
        "D": "●",
    }
    assert len(marks) == 3


def test_values_that_only_say_less_are_no_dispute_in_the_chronology() -> None:
    text = render_text(EXAMPLE)
    assert "≠ date: May 1921 [2, par. 3]" in text
    assert "↔ date: 7 November 2025" in text


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b[31mred",
        "\x9b31m",
        "a\u202eb",
        "\x07",
        "a\rb\x08",
        "\x1b]8;;http://evil\x07x",
        "\u2066x",
        "\ud800",
    ],
)
def test_control_characters_of_the_data_never_reach_the_terminal(hostile: str) -> None:
    tl = timeline_of(event(hostile, summary=hostile, note=hostile))
    for format_ in ("plain", "rich", "tsv"):
        text = render_text(tl, TextOptions(format=format_)).replace("\ufffd", "")
        ours = re.sub(r"\x1b\[[0-9;]+m|\x1b\]8;;(https://example\.org/)?\x1b\\|\n|\t", "", text)
        assert not [c for c in ours if unicodedata.category(c) in {"Cc", "Cs"} or c in "\u202e\u2066"]


@given(any_text, any_text)
def test_whatever_the_data_holds_the_text_can_be_printed(title: str, summary: str) -> None:
    text = render_text(timeline_of(event(title, summary=summary)), TextOptions(width=40))
    text.encode("utf-8")
    assert not [c for c in text if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "http://a\x1b]8;;", "https://e.org/a b", "file:///etc/passwd", "https://"],
)
def test_only_web_addresses_are_printed_as_links(url: str) -> None:
    tl = timeline_of(Event("e", "1992", "A", forged(Source("s", "S"), url=url)))
    assert url not in render_text(tl, TextOptions(format="rich"))
    assert "://" not in render_text(tl)


def test_an_address_beyond_ascii_is_printed_as_the_uri_that_it_stands_for() -> None:
    source = forged(Source("s", "S"), url="https://e.org/قلم\u202e")
    tl = timeline_of(Event("e", "1992", "A", source))
    assert "https://e.org/%D9%82%D9%84%D9%85%E2%80%AE\n" in render_text(tl)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"width": 19}, "width must be in 20..1000 cells, got 19"),
        ({"format": "html"}, "format must be one of plain, rich, markdown, tsv, jsonl, got 'html'"),
        (
            {"digits": "roman"},
            "digits must be native, default or a system of CLDR such as latn or arab, got 'roman'",
        ),
        ({"calendars": ()}, "calendars must name at least one calendar, got none"),
        ({"glyphs": "emoji"}, "glyphs must be one of unicode, ascii, got 'emoji'"),
    ],
)
def test_an_option_that_cannot_be_honoured_is_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(OptionError, match=re.escape(message)):
        TextOptions(**options)


def test_an_empty_timeline_is_a_heading() -> None:
    assert render_text(Timeline("Nothing yet")).splitlines()[0] == "Nothing yet"


def test_records_are_one_line_each_whatever_the_title() -> None:
    tl = timeline_of(event("a\tb\nc"), event("d"))
    table = render_text(tl, TextOptions(format="tsv")).splitlines()
    assert len(table) == 3
    assert {line.count("\t") for line in table} == {7}
    assert [json.loads(line)["id"] for line in render_text(tl, TextOptions(format="jsonl")).splitlines()] == [
        "e0",
        "e1",
    ]


def test_markdown_of_the_data_stays_text() -> None:
    hostile = "<script>x</script> [a](javascript:b) ![i](u) `c` *d* # e | f & g"
    text = render_text(timeline_of(event(hostile, summary="1. no list")), TextOptions(format="markdown"))
    ours = re.sub(r"<https://example\.org/>|^#+ |\\$", "", text, flags=re.MULTILINE)
    assert not re.search(r"[][<>`#|&]", re.sub(r"\\.", "", ours))
    assert "\n  1\\. no list" in text


@pytest.mark.parametrize(
    "text",
    [
        "see https://evil.example/x",
        "HTTP://A",
        "www.example.org",
        "WWW.x.y",
        "ask a@b.org",
        "ftp://x",
        "@someone",
    ],
)
def test_no_host_makes_a_link_of_an_address_in_a_text_by_itself(text: str) -> None:
    """As GitHub's, GitLab's and linkify's rules have them: a scheme with "//", "www.", a name with "@"."""
    page = render_text(timeline_of(event(text, summary=text)), TextOptions(format="markdown", sources=False))
    assert not re.search(r"(?i)://|www\.|@\w", page)
    assert text in page.replace("\u2060", "")


def test_a_title_that_begins_like_a_formula_is_text_in_a_spreadsheet() -> None:
    for title in ('=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", " =1"):
        line = render_text(timeline_of(event(title)), TextOptions(format="tsv")).splitlines()[1]
        assert line.split("\t")[6].lstrip("'").strip() == title.strip()
        assert line.split("\t")[6].startswith("'")
    assert "\t1 = 1\t" in render_text(timeline_of(event("1 = 1")), TextOptions(format="tsv"))


def test_records_in_json_escape_what_could_act_on_a_terminal_and_keep_the_value() -> None:
    title = "a\x9bb\u202ec"
    line = render_text(timeline_of(event(title)), TextOptions(format="jsonl"))
    assert line.strip().isprintable()
    assert json.loads(line)["title"] == title


# Cells.


def test_the_width_of_a_string_is_that_of_wcwidth() -> None:
    for code in range(0x20, 0x2_0000):
        character = chr(code)
        if unicodedata.category(character) not in {"Cc", "Cs", "Cn", "Co"}:
            assert width(character) == max(0, wcswidth(character)), hex(code)


@given(prose.filter(lambda text: "\u200d" not in text))
def test_the_width_of_prose_is_that_of_wcwidth(text: str) -> None:
    assert width(text) == wcswidth(text)


def test_what_follows_a_joiner_that_joins_nothing_takes_its_own_cells() -> None:
    """`wcswidth` of a whole text takes any character after a joiner for a part of an emoji."""
    assert width("\u200d[") == 1
    assert width("👩\u200d👧") == 2


@pytest.mark.parametrize("whole", ["👩\u200d👧", "🇰🇿", "e\u0301", "بٍ", "👍🏽"])
def test_what_is_read_as_one_character_is_never_cut(whole: str) -> None:
    assert list(cut(whole * 3, width(whole))) == [whole] * 3


# Lines.


@given(st.lists(prose, min_size=1, max_size=4), st.integers(4, 30))
def test_wrapping_loses_nothing_and_fits(texts: list[str], room: int) -> None:
    segments = [TextSegment(text, str(number)) for number, text in enumerate(texts)]
    lines = wrap(segments, room)
    assert all(line_width(line) <= room for line in lines)
    assert _letters(segment.text for line in lines for segment in line) == _letters(texts)


def _letters(texts: Iterable[str]) -> str:
    return "".join(texts).translate({ord(" "): None, ord(NO_BREAK): None})


@given(st.lists(st.text("aé ,", max_size=30), min_size=1, max_size=4), st.integers(6, 20))
def test_text_in_which_cells_are_characters_is_broken_as_any_other(texts: list[str], room: int) -> None:
    """There is a short way for such text; a line with an emoji in front makes it go the long way."""
    segments = [TextSegment(text, str(number)) for number, text in enumerate(texts)]
    _, *rest = wrap((TextSegment("📚" + "x" * (room - 2) + " "), *segments), room)
    assert _words(wrap(segments, room)) == _words(rest)


def _words(lines: Iterable[Iterable[TextSegment]]) -> list[list[str]]:
    """The words of each line, for lines may differ in the spaces between and around them."""
    return [words for text in _texts(lines) if (words := text.split())]


@given(st.lists(st.text("ab", min_size=1, max_size=9), min_size=1, max_size=5), st.integers(4, 12))
def test_what_no_space_parts_gets_none_when_it_is_cut(texts: list[str], room: int) -> None:
    lines = wrap([TextSegment(text, str(number)) for number, text in enumerate(texts)], room)
    assert "".join(segment.text for line in lines for segment in line) == "".join(texts)


@pytest.mark.parametrize(
    "piece", ["x", "é", "ب", "٣", "📚", "🇰", "👩\u200d", "a\u00a0", "wörd ", "📚 ", "\u0301"], ids=ascii
)
def test_a_very_long_text_is_broken_in_one_pass(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    lines = wrap((TextSegment(text, isolate=True),), 77)
    assert sum(len(segment.text) for line in lines for segment in line) >= text.count(piece.strip())


def test_a_mark_stays_beside_the_word_that_it_follows() -> None:
    lines = wrap((TextSegment("one two"), TextSegment("[1]", "citation")), 8)
    assert [[segment.text for segment in line] for line in lines] == [["one"], ["two", "[1]"]]


def test_what_is_held_together_is_parted_only_where_no_line_can_hold_it_and_rather_after_a_comma() -> None:
    mark = TextSegment(no_break("[5, pars. 4, 42]"), "citation")
    assert _texts(wrap((TextSegment("It did. "), mark), 18)) == ["It did.", no_break("[5, pars. 4, 42]")]
    assert _texts(wrap((TextSegment("It did. "), mark), 13)) == ["It did. [5,", no_break("pars. 4,") + " 42]"]
    assert _texts(wrap((mark,), 7)) == ["[5,", "pars.", "4, 42]"]


def test_the_further_lines_of_a_short_text_stand_in() -> None:
    assert _texts(wrap((TextSegment("one two three"),), 9, 2)) == ["one two", "  three"]
    assert _texts(wrap((TextSegment("one two 読書"),), 7, 2)) == ["one two", "  読書"]


def _texts(lines: Iterable[Iterable[TextSegment]]) -> list[str]:
    return ["".join(segment.text for segment in line) for line in lines]


@pytest.mark.parametrize(
    ("date", "language", "calendar", "parts"),
    [
        ("1991-12", "en", "islamic-umalqura", ["25 Jumada I –", "25 Jumada II 1412 AH"]),
        ("1991-12", "ar", "islamic-umalqura", ["من 25 جمادى الأولى", "إلى 25 جمادى الآخرة 1412 هـ"]),
        ("[2025-11-07..]", "en", None, ["7 November 2025", "or later"]),
        ("[2025-11-08..2025-11-12]", "ar", None, ["بين 8 و12 نوفمبر 2025"]),
        (
            "2025-11-06T18:30-05:00[America/New_York]",
            "en",
            None,
            ["6 November 2025,", "18:30", "(UTC−5, America/New_York)"],
        ),
        ("2025-11-06", "tlh", None, ["2025-11-06"]),
    ],
)
def test_a_date_is_broken_between_its_ends_only(
    date: str, language: str, calendar: str | None, parts: list[str]
) -> None:
    said = Voice(TextOptions(), language).date(parse_date(date), calendar)
    assert said.split(" ") == [no_break(part) for part in parts]


def test_a_piece_of_a_text_runs_as_the_whole_text_does() -> None:
    """A line of an Arabic title that begins with a Latin name is no Latin text."""
    title = TextSegment("صحيفة Zawaya تكتب", isolate=True)
    first, second = wrap((title,), 12)
    assert isolated(first[0], right_to_left=False) == "\u2068صحيفة Zawaya\u2069"
    assert isolated(second[0], right_to_left=False) == "\u2068تكتب\u2069"
    _, second = wrap((title,), 6)[:2]
    assert isolated(second[0], right_to_left=False) == "Zawaya"
    _, second = wrap((TextSegment("تكتب صحيفة Zawaya اليوم", isolate=True),), 12)
    assert isolated(second[0], right_to_left=False) == "\u2067Zawaya اليوم\u2069"
    assert isolated(second[0], right_to_left=True) == "\u2067Zawaya اليوم\u2069"


def test_a_text_runs_as_its_language_does_whatever_word_comes_first() -> None:
    title = {"ar": "Zawaya تكتب"}
    assert "\u2067Zawaya تكتب\u2069" in render_text(timeline_of(event(title)), TextOptions(language="ar"))
    assert "\u2067Zawaya تكتب\u2069" in render_text(timeline_of(event(title)), TextOptions(language="en"))
    assert "\u2068Zawaya تكتب\u2069" in render_text(timeline_of(event("Zawaya تكتب")))


def test_the_legend_explains_the_signs_that_are_there() -> None:
    assert "≠ in other sources" in render_text(EXAMPLE)
    assert "≠" not in render_text(EXAMPLE, TextOptions(disputes=False))
    assert "≠" not in render_text(timeline_of(event("A")))


def test_a_link_is_never_cut() -> None:
    link = "https://example.org/long"
    assert wrap((TextSegment(link, link=link),), 10)[0][0].text == link
