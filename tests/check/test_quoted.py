"""What is quoted, in a time that grows with the text: a regular expression says it too, in its square."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.check.quoted import unquoted

REFERENCE = re.compile(r"[«“\"][^»”\"]*[»”\"]|(?<!\w)['‘](?:[^'’]|['’](?=\w))*['’](?!\w)")


@given(st.text("«»“”\"'‘’ ab", max_size=40))
def test_it_leaves_out_what_the_regular_expression_finds(text: str) -> None:
    assert unquoted(text) == REFERENCE.sub(" ", text)


@pytest.mark.parametrize("marks", ["“", "«", " ‘a", "'a ", " ‘a’b", "“ 'a", "« ‘"], ids=ascii)
def test_many_marks_that_nothing_closes_stay_and_are_looked_at_once(marks: str) -> None:
    text = marks * 200_000
    assert unquoted(text) == text


def test_many_quotations_are_left_out() -> None:
    assert unquoted("“a” 'b' " * 100_000).split() == []
