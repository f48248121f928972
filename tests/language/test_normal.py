"""Normal forms are those of `unicodedata`, and as soon found with any number of marks on a letter."""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language import normal
from timeline.language.normal import normalized

if TYPE_CHECKING:
    from timeline.language.normal import Form

FORMS: list[Form] = ["NFC", "NFD", "NFKC", "NFKD"]
MARKS = [
    char
    for char in map(chr, range(sys.maxunicode + 1))
    if unicodedata.combining(unicodedata.normalize("NFKD", char)[0])
]


@given(st.lists(st.sampled_from(["a", "é", "か", "각", "ﾊ", " "]) | st.sampled_from(MARKS), max_size=30))
def test_each_form_is_that_of_the_standard_library(chars: list[str]) -> None:
    text = "".join(chars)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(normal, "_SHORT", 0)
        patch.setattr(normal, "_MOST_MARKS", 2)
        assert {form: normalized(form, text) for form in FORMS} == {
            form: unicodedata.normalize(form, text) for form in FORMS
        }


@pytest.mark.parametrize("form", FORMS)
def test_hundreds_of_thousands_of_marks_on_one_letter_are_put_into_order(form: Form) -> None:
    found = normalized("NFD", normalized(form, "a" + "\u0301\u0323" * 200_000))
    assert found == "a" + "\u0323" * 200_000 + "\u0301" * 200_000


def test_marks_that_only_a_compatibility_form_has_are_put_into_order() -> None:
    assert normalized("NFKD", "か" + "\uff9e\u0301" * 200_000) == (
        "か" + "\u3099" * 200_000 + "\u0301" * 200_000
    )
