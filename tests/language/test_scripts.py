"""Which script a text is in."""

from __future__ import annotations

import pytest

from timeline import Name
from timeline.language.scripts import is_chinese_japanese_or_korean, script_of


@pytest.mark.parametrize(
    ("character", "script"),
    [("ع", "ARABIC"), ("Қ", "CYRILLIC"), ("毛", "CJK"), ("김", "HANGUL"), ("\ue000", ""), ("\n", "")],
)
def test_letters_have_a_script(character: str, script: str) -> None:
    assert script_of(character) == script


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("毛泽东", True),
        ("佐々木 タロー", True),
        ("김철수", True),
        ("毛 Zedong", False),
        ("", False),
        ("12", False),
    ],
)
def test_all_letters_count(text: str, expected: bool) -> None:
    assert is_chinese_japanese_or_korean(text) is expected


def test_a_chinese_japanese_or_korean_name_begins_with_the_family() -> None:
    assert str(Name("毛", "泽东")) == "毛泽东"
    assert str(Name("ابن خلدون", "عبد الرحمن")) == "عبد الرحمن ابن خلدون"
    assert str(Name("Mao", "Zedong")) == "Zedong Mao"
