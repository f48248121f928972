"""The words of the interface, shared by every renderer: one file for each language.

A language that is not here gets English, and says so: `phrases("fr").language` is ``"en"``.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ...language import lookup
from .base import Phrases, counted, group, localize_digits

__all__ = ["LANGUAGES", "Phrases", "counted", "group", "localize_digits", "phrases"]

LANGUAGES = ("en", "ar")


@lru_cache(maxsize=64)
def phrases(language: str | None) -> Phrases:
    """Return the words for a language tag, or the English ones where there are none for it."""
    found = lookup(language or "en", LANGUAGES) or "en"
    words: Phrases = import_module(f".{found}", __name__).PHRASES  # start-up pays for one language
    return words
