"""Fonts for scripts that those of a theme lack: Noto, Apple's and Windows's, where a text needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language.fallback import fallbacks
from ...language.scripts import is_chinese_japanese_or_korean, script_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GENERIC = "sans-serif"
_HAN = {
    "zh": "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei'",
    "zh-Hant": "'Noto Sans CJK TC','PingFang TC','Microsoft JhengHei'",
    "ja": "'Noto Sans CJK JP','Hiragino Sans','Yu Gothic'",
    "ko": "'Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic'",
}
_OTHER = {
    "DEVANAGARI": "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI'",
    "BENGALI": "'Noto Sans Bengali','Kohinoor Bangla','Nirmala UI'",
    "THAI": "'Noto Sans Thai','Thonburi','Leelawadee UI'",
}
_FIRST = "\u0900"  # below it are the scripts that every theme has fonts for


def with_scripts(stack: str, texts: Iterable[str], language: str) -> str:
    """Return a value of ``font-family`` with fonts for the scripts of some texts, before the generic one.

    Which of the fonts for Chinese characters comes first is said by the `language` of the drawing.
    """
    letters = {letter for text in texts if not text.isascii() for letter in text if letter >= _FIRST}
    more = ",".join(dict.fromkeys(_families(letters, language)))
    if not more or not stack.endswith(_GENERIC):
        return stack
    return f"{stack.removesuffix(_GENERIC)}{more},{_GENERIC}"


def _families(letters: set[str], language: str) -> Iterator[str]:
    scripts = {script_of(letter) for letter in letters}
    if any(map(is_chinese_japanese_or_korean, letters)):
        tag = next((tag for tag in fallbacks(language) if tag in _HAN), None)
        by_letters = "ja" if {"HIRAGANA", "KATAKANA"} & scripts else "ko" if "HANGUL" in scripts else "zh"
        yield _HAN[tag or by_letters]
    yield from (_OTHER[script] for script in _OTHER if script in scripts)
