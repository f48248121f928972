"""Widths of text, against published metrics and against what joining must do."""

from __future__ import annotations

from typing import Any
from unicodedata import category, combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.layout.measure import sans
from timeline.layout.metrics.table import BOLD, NORMAL
from timeline.layout.wrap import wrap

from . import width_table

measure = sans()

# Adobe's Helvetica AFM (Core 14 fonts), thousandths of an em; Arial and Liberation Sans share these widths.
HELVETICA = {
    "A": 667, "H": 722, "M": 833, "W": 944, "a": 556, "e": 556, "i": 222, "l": 222, "m": 833, "o": 556,
    " ": 278, "0": 556, "9": 556, ".": 278, ",": 278, "(": 333, "-": 333, "é": 556, "–": 556,
}  # fmt: skip


@pytest.mark.parametrize(("char", "width"), HELVETICA.items())
def test_latin_widths_are_those_of_helvetica(char: str, width: int) -> None:
    assert measure.width(char, 1000) == pytest.approx(width, abs=1)


@pytest.mark.parametrize(("weight", "table"), [(400, NORMAL), (700, BOLD)])
def test_the_table_is_that_of_the_fonts_which_it_names(weight: int, table: Any) -> None:
    """Latin and Cyrillic as in Arimo; every form of an Arabic letter as wide as in the widest font."""
    widths, forms = table
    arimo, *others = width_table.faces(weight)
    latin = [chr(code) for code in range(0x20, 0x530) if code in arimo and not combining(chr(code))]
    marks = {char: 0 for char in latin if category(char) == "Me"}
    assert {char: widths.get(char) for char in latin} == {char: arimo.advance(char) for char in latin} | marks
    letters = [code for code in range(0x620, 0x780) if category(chr(code)) == "Lo"]
    for face in others:
        for code in (code for code in letters if code in face):
            found = zip(forms.get(chr(code)), face.forms(chr(code)), strict=True)
            assert all(known >= width for known, width in found), (face.version, hex(code))


def test_widths_add_up_and_scale_with_the_size() -> None:
    assert measure.width("Hello", 10) == pytest.approx(22.78, abs=0.05)
    assert measure.width("Hello", 20) == 2 * measure.width("Hello", 10)


def test_bold_is_wider() -> None:
    assert measure.width("Kazakhstan", 10, bold=True) > measure.width("Kazakhstan", 10)


def test_arabic_letters_are_measured_joined() -> None:
    assert measure.width("ببب", 10) < 3 * measure.width("ب", 10)
    assert measure.width("ب\u200cب\u200cب", 10) == pytest.approx(3 * measure.width("ب", 10))


def test_lam_and_alef_make_one_glyph() -> None:
    assert measure.width("لا", 10) < measure.width("ل", 10) + measure.width("ا", 10)


def test_vowel_marks_take_no_room() -> None:
    assert measure.width("كَتَبَ", 10) == pytest.approx(measure.width("كتب", 10))
    assert measure.width("e\u0301", 10) == measure.width("e", 10)


def test_wide_characters_and_unknown_ones_get_an_em_or_more() -> None:
    assert measure.width("日本", 10) == 20
    assert measure.width("🎉", 10) >= 12.5
    assert not measure.pins("日本")


def test_text_is_pinned_where_another_font_could_be_wider() -> None:
    assert measure.pins("Kazakhstan")
    assert measure.pins("Қазақстан")
    assert measure.pins("\U00012000")
    assert not measure.pins("كازاخستان")


def test_what_stands_beside_arabic_is_measured_in_the_widest_font() -> None:
    """Nothing holds such a line to its width, so that DejaVu Sans may set its Latin letters and digits."""
    alone, beside = measure.width("Kazakhstan 2025", 10), measure.width("Kazakhstan 2025 تنضم", 10)
    assert beside - measure.width(" تنضم", 10) == pytest.approx(1.17 * alone, rel=0.01)
    assert measure.width("Kazakhstan 2025", 10, free=True) == pytest.approx(1.17 * alone, rel=0.01)
    assert measure.width("تنضم", 10, free=True) == measure.width("تنضم", 10)


@given(st.text(st.sampled_from("aW 1.بلاﷺ﷽日-"), max_size=60), st.floats(60, 400))
def test_a_line_that_nothing_holds_fits_in_the_widest_font(text: str, width: float) -> None:
    lines = [(line, measure.width(line, 12, free=not measure.pins(line))) for line in _lines(text, width)]
    assert all(extent <= width or _one_grapheme(line) for line, extent in lines)


@given(st.text(max_size=80), st.floats(30, 400))
def test_lines_are_no_wider_than_the_column_and_lose_nothing(text: str, width: float) -> None:
    lines = _lines(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(
        measure.width(line, 12) <= width or len(line.encode()) <= 4 or _one_grapheme(line) for line in lines
    )


def _one_grapheme(line: str) -> bool:
    return sum(category(char) not in {"Mn", "Me", "Mc", "Cf"} for char in line) <= 1 or "\u200d" in line


def _lines(text: str, width: float) -> tuple[str, ...]:
    return tuple(line for line, _ in wrap(text, width, 12, measure))


def test_each_line_comes_with_its_width() -> None:
    assert wrap("one two  three", 48, 12, measure) == [
        (line, measure.width(line, 12)) for line in ("one two", "three")
    ]


def test_words_break_at_spaces_and_never_at_no_break_spaces() -> None:
    assert _lines("one two three", 48) == ("one two", "three")
    assert _lines("in 1447\u00a0AH", 48) == ("in", "1447\u00a0AH")


def test_a_long_word_is_cut() -> None:
    assert len(_lines("x" * 100, 60)) == 10


def test_ideographs_break_anywhere() -> None:
    assert _lines("日本国憲法", 25) == ("日本", "国憲", "法")
