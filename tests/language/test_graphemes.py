"""One character to a reader is one grapheme, and a text of any of them is cut in one pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.graphemes import graphemes
from timeline.layout.measure import sans
from timeline.layout.wrap import wrap
from timeline.render.text.cells import cut, width
from timeline.render.text.shaping import shaped

MANY = 100_000
WHOLE = ["👩\u200d👧", "🇰🇿", "e\u0301", "بٍ", "👍🏽", "각", "ﷺ", "\u1112\u1161\u11ab", "நி"]


@given(st.text())
def test_graphemes_are_the_text_again(text: str) -> None:
    assert "".join(graphemes(text)) == text


@pytest.mark.parametrize("whole", WHOLE, ids=ascii)
def test_what_is_read_as_one_character_is_one(whole: str) -> None:
    assert list(graphemes(whole * 3)) == [whole] * 3


@pytest.mark.parametrize("whole", WHOLE, ids=ascii)
def test_a_drawing_and_a_terminal_cut_between_them(whole: str) -> None:
    assert list(cut(whole * 3, 1)) == [whole] * 3
    assert [line for line, _ in wrap(whole * 3, 1.0, 10.0, sans())] == [whole] * 3


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Z"]), min_size=1), st.integers(1, 200))
def test_each_part_of_a_word_in_a_drawing_fits_and_is_the_longest_that_does(text: str, room: int) -> None:
    measure = sans()
    lines = [line for line, _ in wrap(text, room, 10.0, measure)]
    assert "".join(lines) == text
    assert all(measure.width(line, 10.0) <= room or len(list(graphemes(line))) == 1 for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f1e6" * MANY,
        "a" + "\u0301" * MANY,
        "\u200d" * MANY,
        "\U0001f468\u200d" * MANY,
        "क्" * MANY,
        "\u1100" * MANY,
        "\u0600" * MANY + "1",
        "ب\u200d" * MANY,
        "لا" * MANY,
        "w" * MANY,
    ],
    ids=lambda text: ascii(text[:2]),
)
def test_hundreds_of_thousands_in_one_word_are_cut_measured_and_joined_in_one_pass(text: str) -> None:
    assert "".join(cut(text, 80)) == text
    assert width(text) >= 0
    assert "".join(line for line, _ in wrap(text, 200.0, 12.0, sans())) == text
    assert sum(len(letter + marks) for letter, marks in shaped(text)) <= len(text)
