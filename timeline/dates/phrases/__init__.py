"""What a language says around a date: one file for each language, loaded when it is first asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ...language.fallback import fallbacks
from ..names import base_language
from .base import Joiner, Phrases

__all__ = ["LANGUAGES", "REGIONAL", "Joiner", "Phrases", "phrases"]

LANGUAGES = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "ja", "kk", "ms", "pt", "ru", "tr", "ur",
    "zh", "zh-Hant",
)  # fmt: skip
"""Those whose phrases somebody has written; all others have CLDR's order of a date, and signs."""
REGIONAL = ("en-US", "pt-PT")
"""Those that are written otherwise there."""


@lru_cache(maxsize=256)
def phrases(tag: str) -> Phrases | None:
    """Return the phrases for a BCP 47 tag such as ``ar-SA``, None for a language without names of months."""
    language = base_language(tag)
    if language not in LANGUAGES:
        from .cldr import cldr_phrases  # few readers need the patterns of CLDR

        return cldr_phrases(tag)
    module = import_module(f"{__name__}.{_module(language)}")  # start-up pays for one language, not for all
    by_region: dict[str, Phrases] = getattr(module, "BY_REGION", {})
    found: Phrases = next((by_region[each] for each in fallbacks(tag) if each in by_region), module.PHRASES)
    return found


def _module(language: str) -> str:
    return language.lower().replace("-", "_")
