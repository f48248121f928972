"""The terminal chronology in visual order, for terminals that do not reorder right-to-left text."""

from __future__ import annotations

import re
from importlib.metadata import version
from unicodedata import bidirectional, category

import pytest
from attrs import evolve
from bidi import algorithm, get_display
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from timeline import LocalizedText, TextOptions, Timeline, render_text
from timeline.language.safe import safe
from timeline.render.text.differences import dispute_lines
from timeline.render.text.encode import encoder
from timeline.render.text.segment import TextSegment
from timeline.render.text.shaping import shaped
from timeline.render.text.visual import STEPS

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


def test_the_steps_of_python_bidi_are_those_that_we_take() -> None:
    """They are not its public interface: the bound in pyproject.toml says up to which release they hold."""
    used = ("get_empty_storage", "get_embedding_levels", *STEPS)
    missing = [name for name in used if not hasattr(algorithm, name)]
    assert not missing, f"python-bidi {version('python-bidi')}, used in timeline/render/text/visual.py"
    storage = algorithm.get_empty_storage()
    assert storage.keys() >= {"base_level", "base_dir", "chars"}
    algorithm.get_embedding_levels("a", storage, False, False)
    assert storage["chars"] == [{"ch": "a", "level": None, "type": "L", "orig": "L"}]


CLASSES: dict[str, str] = {}
for code in range(0x110000):
    CLASSES.setdefault(f"{bidirectional(chr(code))} {category(chr(code))}", chr(code))


def seen(text: str, *, right_to_left: bool) -> str:
    write = encoder(width=80, right_to_left=right_to_left, rich=False, bidi="visual")
    return write((TextSegment(text, isolate=True),))


@pytest.mark.parametrize("character", CLASSES.values(), ids=lambda character: f"U+{ord(character):04X}")
@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_character_of_any_class_and_category_is_put_in_order(character: str, right_to_left: bool) -> None:
    for text in (character, f"a{character}b", f"ب{character}1{character}", f"{character}\u0301 {character}"):
        printed = seen(text, right_to_left=right_to_left)
        assert all(known in printed for known in set("ab1") & set(text))


@given(st.text(st.characters(codec=None), max_size=40), st.booleans())
def test_any_text_can_be_shown_in_visual_order(text: str, right_to_left: bool) -> None:
    assert "1992" in seen(safe(f"كتاب {text} 1992"), right_to_left=right_to_left)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_takes_a_character_newer_than_the_data(language: str) -> None:
    options = TextOptions(language=language, bidi="visual")
    title = LocalizedText.of("كتاب \U0001faff 1992")
    tl = evolve(EXAMPLE, events=tuple(evolve(event, title=title) for event in EXAMPLE.events))
    assert "\U0001faff" in render_text(tl, options)
    assert "\U0001faff" in "".join(dispute_lines(tl, options))


@pytest.mark.parametrize(
    ("newer", "printed"),
    [
        ("\U0001fbff", "\U0001fbff 2"),  # a letter yet to come, from left to right
        ("\U0001faff", "2 \U0001faff"),  # a pictograph
        ("\U0001efff", "2 \U0001efff"),  # a letter of a script from right to left
    ],
)
def test_a_character_newer_than_the_data_takes_its_place(newer: str, printed: str) -> None:
    assert bidirectional(newer) == ""
    assert printed in seen(f"{newer} 2", right_to_left=True)
