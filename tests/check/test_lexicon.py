"""Words are found as a pattern for each of them finds it, and however many there are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.check.lexicon import Lexicon
from timeline.language.comparable import comparable


def finds(word: str, text: str) -> bool:
    """Say it by a pattern for the one word: with the particles that Arabic writes on to it."""
    bare = comparable(word).removeprefix("ال")
    if not bare:
        return False
    article = "(?:[بك]?ال|لل)" if bare != comparable(word) else "(?:[بك]?ال|لل|[بلك])?"
    return bool(re.search(rf"(?<!\w)[وف]?{article}{re.escape(bare)}(?!\w)", comparable(text)))


WORDS = st.text("الوفبكمa-b ", min_size=1, max_size=6)


@given(st.lists(WORDS, max_size=6), st.text("الوفبكمa-b '", max_size=24))
def test_it_finds_what_a_pattern_for_each_word_finds(words: list[str], text: str) -> None:
    assert Lexicon(words).within(text) == [word for word in words if finds(word, text)]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("so-called", "The So-Called front"),
        ("puppet state", "a puppet state."),
        ("شهيد", "وشَهيد"),
        ("الخونة", "بالخونة"),
        ("c++", "in C++?"),
    ],
)
def test_it_finds_words_of_several_pieces_and_of_signs(word: str, text: str) -> None:
    assert Lexicon(["nothing", word]).within(text) == [word]


@pytest.mark.parametrize(
    ("word", "text"),
    [("regime", "regimental"), ("الخونة", "خونة"), ("state", "so-state2"), ("a b", "a  b"), ("ـ", "any")],
)
def test_it_finds_no_part_of_a_word_and_no_other_signs(word: str, text: str) -> None:
    assert Lexicon([word]).within(text) == []


def test_many_words_are_looked_for_in_as_many_texts() -> None:
    """A search for each word in each text would be a thousand million of them."""
    count = 30_000
    lexicon = Lexicon(f"word{number} again" for number in range(count))
    assert sum(len(lexicon.within(f"a word{number} again")) for number in range(count)) == count
