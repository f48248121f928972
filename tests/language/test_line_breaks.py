"""Lines of Chinese and Japanese: punctuation stays with what it follows or opens, and nothing is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.line_breaks import may_break, unbroken
from timeline.layout.measure import sans
from timeline.layout.wrap import wrap as drawn
from timeline.render.text.segment import TextSegment
from timeline.render.text.wrap import wrap as printed

TEXTS = st.text("、。，）」』”！ーっ々（「『“中国人あアa1 ", min_size=1, max_size=60)
NOT_FIRST, NOT_LAST = "、。，）」』”！ーっ々", "（「『“"
# Two neighbours between which UAX 14 and JIS X 4051 allow no break.
TOGETHER = [
    "国、",
    "国。",
    "国）",
    "「国",
    "（国",
    "“国",
    "国”",
    "カー",
    "きっ",
    "人々",
    "国！",
    "12",
    "ab",
    "，”",
]


@pytest.mark.parametrize("pair", TOGETHER)
def test_no_line_breaks_inside(pair: str) -> None:
    assert not may_break(pair[0], pair[1])


@pytest.mark.parametrize("pair", ["中国", "あア", "、国", "）国", "国「", "国（", "国a", "1国", "國𠮷"])
def test_a_line_may_break_inside(pair: str) -> None:
    assert may_break(pair[0], pair[1])


@given(TEXTS)
def test_parts_are_the_whole_text(text: str) -> None:
    assert "".join(unbroken(text)) == text


def is_well_broken(lines: list[str], text: str) -> bool:
    """Whether no sign is where it may not be, but where it was so beside a space, and nothing is lost."""
    kept = "".join(lines).replace(" ", "") == text.replace(" ", "")
    spaced = {before + after for before, after in pairwise(text)}
    pairs = pairwise(lines)
    wrong = [
        (a[-1], b[0])
        for a, b in pairs
        if (b[0] in NOT_FIRST or a[-1] in NOT_LAST) and f" {b[0]}" not in spaced and f"{a[-1]} " not in spaced
    ]
    return kept and not wrong


@given(TEXTS)
def test_no_line_of_a_drawing_begins_with_punctuation(text: str) -> None:
    lines = [line.strip() for line, _ in drawn(text, 80.0, 10.0, sans())]
    runs = max(map(len, unbroken(text.replace(" ", ""))), default=0)
    if runs <= 8:  # a longer run of signs is wider than a line
        assert is_well_broken([line for line in lines if line], text)


@given(TEXTS)
def test_no_line_of_a_page_begins_with_punctuation(text: str) -> None:
    lines = ["".join(piece.text for piece in line).strip() for line in printed((TextSegment(text),), 20)]
    runs = max(map(len, unbroken(text.replace(" ", ""))), default=0)
    if runs <= 8:
        assert is_well_broken([line for line in lines if line], text)
