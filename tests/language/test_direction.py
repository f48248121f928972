"""Which way a text runs among others, held against python-bidi's reading of UAX 9."""

from __future__ import annotations

import pytest
from bidi import get_display

from timeline.language.direction import isolated


def shown(*pieces: str) -> str:
    """What a line of pieces from left to right shows, each by itself; isolates take no room."""
    line = get_display(", ".join(isolated(piece, "ltr", "ltr") for piece in pieces), base_dir="L")
    return "".join(char for char in line if char not in "\u2066\u2069")


@pytest.mark.parametrize(
    "pieces", [("1", "2"), ("\u0661", "\u0662", "\u0663"), ("\u06f1", "\u06f2"), ("\u0661", "a", "\u0662")]
)
def test_numbers_in_any_digits_keep_their_order_among_latin_letters(pieces: tuple[str, ...]) -> None:
    assert shown(*pieces) == ", ".join(pieces)


@pytest.mark.parametrize("text", ["a", "1", "é – ·", "[5]"])
def test_what_runs_as_its_line_does_is_left_as_it_is(text: str) -> None:
    assert isolated(text, "ltr", "ltr") == text
