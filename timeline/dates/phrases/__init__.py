"""What a language says around a date: one file for each language, loaded when it is first asked for."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ..names import base_language
from .base import Joiner, Phrases

__all__ = ["Joiner", "Phrases", "phrases"]


@lru_cache(maxsize=64)
def phrases(tag: str) -> Phrases | None:
    """Return the phrases for a BCP 47 tag such as ``ar-SA``, or None for a language without any."""
    language = base_language(tag)
    if language is None:
        return None
    module = import_module(f"{__name__}.{language}")  # start-up pays for one language, not for ten
    found: Phrases = module.AMERICAN if tag.lower() == "en-us" else module.PHRASES
    return found
