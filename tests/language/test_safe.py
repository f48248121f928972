"""Text on its way into a drawing: over all of Unicode, and by the direction of its letters."""

from __future__ import annotations

import unicodedata
from xml.etree import ElementTree as ET

import pytest

from timeline.language.direction import has_letter
from timeline.language.safe import safe
from timeline.render.svg.xml import escape

BLOCK = 0x400


@pytest.mark.parametrize("plane", range(17))
def test_any_character_can_be_written_and_none_steers_what_stands_around_it(plane: int) -> None:
    for first in range(plane << 16, (plane + 1) << 16, BLOCK):
        text = "|".join(safe(f"a{chr(code)}b") for code in range(first, first + BLOCK))
        read = ET.fromstring(f"<a>{escape(text)}</a>").text  # noqa: S314 - made here
        assert read == text
        kinds = {unicodedata.bidirectional(char) for char in text}
        assert not kinds & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B", "S"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one  two", "one two"),
        (" one ", "one"),
        ("one\ttwo\nthree\u2028four", "one two three four"),
        ("in 1447\u00a0AH", "in 1447\u00a0AH"),
        ("\u200fA\u200e", "\u200fA\u200e"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("a\0b\x85c\ud800d\uffffe", "a\ufffdb c\ufffdd\ufffde"),
        ("", ""),
    ],
)
def test_a_text_becomes_one_harmless_line(text: str, expected: str) -> None:
    assert safe(text) == expected


@pytest.mark.parametrize("text", ["Accord", "Ελλάδα", "Қазақстан", "नमस्ते", "ไทย", "日本", "한국", "ª", "é"])
def test_letters_from_left_to_right_are_seen_among_arabic_ones(text: str) -> None:
    assert has_letter(f"اتفاق {text} – 3", "ltr")
    assert not has_letter(text, "rtl")


@pytest.mark.parametrize("text", ["اتفاق", "שלום", "ܫܠܡܐ", "ﻻ", "ߊ", "\U0001e900", "\U00010800"])
def test_letters_from_right_to_left_are_seen_among_latin_ones(text: str) -> None:
    assert has_letter(f"Accord {text} – 3", "rtl")
    assert not has_letter(text, "ltr")


@pytest.mark.parametrize("text", ["", "12 – 3", "…", "«»", "★"])
def test_signs_and_digits_run_neither_way(text: str) -> None:
    assert not has_letter(text, "ltr")
    assert not has_letter(text, "rtl")
