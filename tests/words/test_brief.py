"""What is too long for a label is cut and says so; the tooltip has all of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Citation, Event, LocalizedText, Says, Source, Timeline, parse_date
from timeline.chart.build import build
from timeline.chart.options import ChartOptions
from timeline.language.graphemes import graphemes
from timeline.words.brief import MOST_CHARACTERS, MOST_DATES, brief, brief_date

SOURCE = Source("s", "S")


@given(st.text(), st.integers(1, 20))
def test_a_text_is_cut_between_graphemes_and_shows_that_it_is(text: str, most: int) -> None:
    shown = brief(text, most)
    if len(text) <= most:
        assert shown == text
    else:
        assert shown.endswith("…")
        assert len(shown) <= most
        kept = shown.removesuffix("…")
        assert text.startswith(kept)


def test_a_letter_keeps_its_marks_where_a_text_is_cut() -> None:
    whole = "e\u0301" * MOST_CHARACTERS
    kept = brief(whole, 8).removesuffix("…")
    assert set(graphemes(kept)) == {"e\u0301"}


def years(count: int, opening: str = "{", closing: str = "}") -> str:
    return opening + ",".join(str(1400 + number) for number in range(count)) + closing


@pytest.mark.parametrize(
    ("whole", "shown"),
    [
        (years(190), years(MOST_DATES)),
        ("AH " + years(190, "[", "]"), "AH " + years(MOST_DATES, "[", "]")),
        ("[..1399," + years(20, "", "") + "]", "[..1399," + years(MOST_DATES - 1, "", "") + "]"),
        (years(MOST_DATES), years(MOST_DATES)),
        ("1992/1995", "1992/1995"),
    ],
)
def test_of_a_set_the_first_dates_are_kept_and_the_others_counted(whole: str, shown: str) -> None:
    date = parse_date(whole)
    kept, more = brief_date(date)
    assert str(kept) == str(parse_date(shown))
    assert more == (len(date.members) - len(kept.members) if hasattr(date, "members") else 0)


def chart(date: str, title: str, *says: str, **options: object):
    cited = (Citation(SOURCE), *(Citation(SOURCE, says=Says(date=parse_date(each))) for each in says))
    event = Event("e", parse_date(date), LocalizedText.of(title, "en"), cited)
    return build(Timeline("T", (event,), (SOURCE,)), ChartOptions(**options))


def test_a_label_counts_the_dates_that_it_leaves_out_and_its_tooltip_has_them_in_edtf() -> None:
    (entry,) = chart(years(190), "T", calendars=("gregory",)).entries
    assert entry.date.startswith("1400, 1401, ")
    assert entry.date.endswith(", and 178\u00a0more") or entry.date.endswith(", and 178 more")
    assert entry.label == f"{entry.date} ({years(190)}): T"


def test_a_reader_of_arabic_is_told_so_in_arabic_with_arabic_digits() -> None:
    (entry,) = chart(years(190), "T", calendars=("gregory",), language="ar", digits="arab").entries
    assert entry.date.replace("\u00a0", " ").endswith("، و١٧٨ غيرها")


def test_a_rival_date_is_as_brief() -> None:
    (entry,) = chart("1992", "T", years(150)).entries
    (rival,) = entry.rivals
    assert rival.words.replace("\u00a0", " ").endswith(", and 138 more")


def test_a_long_title_is_cut_in_the_label_and_whole_in_the_tooltip() -> None:
    title = "word " * 1000 + "end"
    (entry,) = chart("1992", title).entries
    assert len(entry.title) <= MOST_CHARACTERS
    assert entry.title.endswith("word…")
    assert entry.label == f"{entry.date}: {title}"


def test_a_source_with_a_long_title_is_told_in_part_by_each_mark() -> None:
    """Else the drawing would hold the title as often as the source is cited."""
    source = Source("s", "long " * 10_000)
    event = Event("e", parse_date("1992"), "T", (Citation(source),))
    built = build(Timeline("T", (event,), (source,)), ChartOptions())
    assert len(built.sources[0].words) <= MOST_CHARACTERS + 1
    assert "…" in built.sources[0].words
    assert len(built.entries[0].cites[0].title) <= MOST_CHARACTERS + 10
