"""The terminal chronology in visual order, for terminals that do not reorder right-to-left text."""

from __future__ import annotations

import re

import pytest
from bidi import get_display
from wcwidth import wcswidth

from timeline import TextOptions, Timeline, render_text
from timeline.render.text.visual import shaped

from .test_text_pages import EXAMPLE


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
