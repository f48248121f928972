"""Citation marks that name the place in the source, and tooltips that always do."""

from __future__ import annotations

import re

import pytest

from timeline import Citation, Event, Source, SvgOptions, Timeline, parse_date, render_svg

DIARY, GAZETTE = Source("diary", "Diary", url="https://example.org/diary"), Source("gazette", "The Gazette")


def drawn(locators: bool, *citations: Citation, language: str = "en", width: float = 800) -> str:
    event = Event("book", parse_date("1921-04"), "The first book arrives", citations)
    tl = Timeline("T", events=(event,), sources=(DIARY, GAZETTE), languages=(language,))
    return render_svg(tl, SvgOptions(locators=locators, language=language, width=width))


def words(svg: str) -> str:
    """All the text that is shown, without tooltips."""
    shown = re.sub(r"<(title|desc|style)\b.*?</\1>", "", svg, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", shown)).replace("\u00a0", " ")


PLACES = (Citation(DIARY, "par. 4"), Citation(GAZETTE), Citation(DIARY, "par. 12"))


def test_marks_name_the_place_where_that_is_asked_for() -> None:
    assert "[1, pars. 4, 12; 2]" in words(drawn(True, *PLACES))
    assert "[1, 2]" in words(drawn(False, *PLACES))


def test_a_mark_in_arabic_has_arabic_words_and_stops() -> None:
    assert "[1، الفقرات 4، 12؛ 2]" in words(drawn(True, *PLACES, language="ar"))


@pytest.mark.parametrize("locators", [True, False])
def test_the_tooltip_always_names_the_place(locators: bool) -> None:
    assert re.search(r"<title>[^<]*“Diary”: pars\. 4, 12</title>", drawn(locators, *PLACES))


def test_a_place_that_does_not_fit_on_a_line_stays_in_the_tooltip() -> None:
    endless = Citation(DIARY, "the margin of " + "a very long leaf " * 20)
    svg = drawn(True, endless, width=300)
    assert "[1]" in words(svg)
    assert "a very long leaf" not in words(svg)
    assert "a very long leaf" in svg
