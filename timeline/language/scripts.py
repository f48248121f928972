"""Of which script the letters of a text are, by their names in Unicode."""

from __future__ import annotations

from unicodedata import name

_CHINESE_JAPANESE_KOREAN = frozenset(
    {"BOPOMOFO", "CJK", "HANGUL", "HIRAGANA", "IDEOGRAPHIC", "KATAKANA", "KATAKANA-HIRAGANA"}
)


def script_of(character: str) -> str:
    """Return the first word of a character's name, which of letters is their script: ``ARABIC``, ``CJK``."""
    return name(character, "").partition(" ")[0]


def is_chinese_japanese_or_korean(text: str) -> bool:
    """Return whether a text has letters, and all are of scripts in which the family name comes first."""
    letters = [character for character in text if character.isalpha()]
    return bool(letters) and all(script_of(letter) in _CHINESE_JAPANESE_KOREAN for letter in letters)
