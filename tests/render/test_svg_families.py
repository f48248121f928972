"""A drawing names fonts for the scripts that are in it, and no others."""

from __future__ import annotations

import pytest

from timeline import SvgOptions, Timeline, render_svg
from timeline.render.svg.families import with_scripts

STACK = "Arial, sans-serif"


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("中国", "zh", "Noto Sans CJK SC"),
        ("中國", "zh-TW", "Noto Sans CJK TC"),
        ("中国", "ja", "Noto Sans CJK JP"),
        ("中国", "de", "Noto Sans CJK SC"),
        ("日本の", "de", "Noto Sans CJK JP"),
        ("한국", "en", "Noto Sans CJK KR"),
        ("भारत", "hi", "Noto Sans Devanagari"),
        ("বাংলা", "bn", "Noto Sans Bengali"),
        ("ไทย", "th", "Noto Sans Thai"),
    ],
)  # fmt: skip
def test_fonts_for_a_script_stand_before_the_generic_one(text: str, language: str, first: str) -> None:
    found = with_scripts(STACK, [text], language)
    assert found.startswith(f"Arial, '{first}'")
    assert found.endswith(",sans-serif")


def test_without_such_letters_or_a_generic_family_the_stack_stays() -> None:
    assert with_scripts(STACK, ["Ünïcödé عربي Қазақ"], "zh") == STACK
    assert with_scripts("", ["中国"], "zh") == ""
    assert with_scripts("Own", ["中国"], "zh") == "Own"


def test_a_drawing_has_them() -> None:
    drawing = render_svg(Timeline({"zh": "中国与哈萨克斯坦"}, languages="zh"), SvgOptions())
    assert "Noto Sans CJK SC" in drawing
    assert "没有事件。" in drawing
