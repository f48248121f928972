"""Which paragraphs a locator names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.evidence.locator import locator_text, paragraph_numbers


@pytest.mark.parametrize(
    ("locator", "numbers"),
    [
        ("par. 5", (5,)),
        ("par 5", (5,)),
        ("Par. 12", (12,)),
        ("par.5", (5,)),
        ("pars. 4, 12", (4, 12)),
        ("par. 4-6", (4, 5, 6)),
        ("pars. 4–6, 12", (4, 5, 6, 12)),
        ("pars. 3 and 5", (3, 5)),
        ("para. 7", (7,)),
        ("paragraphs 7-8", (7, 8)),
        ("¶ 7", (7,)),
        ("¶¶ 7–8", (7, 8)),
    ],
)
def test_paragraphs_are_named_by_number(locator: str, numbers: tuple[int, ...]) -> None:
    assert paragraph_numbers(locator) == numbers


@pytest.mark.parametrize(
    "locator",
    [
        None, "", "par.", "5", "p. 12", "ch. 3", "00:14:20", "par. 0", "par. -1", "par. 6-4",
        "par. 5, note 2", "par. 5a", "par. 4,", "par. ٥",
        "part 5", "parse 5", "par. 1-2000", "par. 99999999999999999999",
        "pars. 1-900, 1-900",
    ],
)  # fmt: skip
def test_anything_else_names_no_paragraph(locator: str | None) -> None:
    assert paragraph_numbers(locator) is None


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=20))
def test_a_written_locator_names_the_same_paragraphs(numbers: list[int]) -> None:
    assert paragraph_numbers(locator_text(tuple(numbers))) == tuple(numbers)
