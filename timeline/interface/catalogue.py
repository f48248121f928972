"""Which catalogue a reader gets: the best of ours for a language, with what a timeline brings of its own."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli

from ..language.fallback import fallbacks
from .keys import attribute
from .words import Forms, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LANGUAGES = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "ja", "kk", "ms", "pt", "ru", "tr", "ur",
    "zh", "zh-Hant",
)  # fmt: skip
"""The languages that have a catalogue."""
FALLBACK = "en"
_FOLDER = Path(__file__).parent / "catalogues"

Own = tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]
"""Words of a timeline by language tag, as pairs of key and text; a table is pairs of key and text again."""


def catalogue_for(language: str) -> str | None:
    """Return the language whose catalogue a reader of `language` (BCP 47) gets, None where there is none.

    A tag is shortened, and the code that stands for its language is looked for, as for the names of months:
    ``pt`` for ``pt-BR``, ``zh-Hant`` for ``zh-TW``.
    """
    return next((tag for tag in fallbacks(language) if tag in LANGUAGES), None)


def words_for(language: str | None, own: Own = ()) -> Words:
    """Return the words for a reader of `language`; where there is no catalogue, those of English.

    `own` are words of a timeline: those under the tags to which `language` falls back go before ours, those
    of the nearest tag before the others.
    """
    return _words(language or FALLBACK, own)


@lru_cache(maxsize=64)
def _words(language: str, own: Own) -> Words:
    found = catalogue_for(language) or FALLBACK
    theirs = [(tag, thawed(pairs)) for tag, pairs in _of_language(language, own)]
    return make([(found, read_catalogue(found)), *theirs])


def _of_language(language: str, own: Own) -> list[tuple[str, tuple[tuple[str, Any], ...]]]:
    """Return the tables of the tags that a language falls back to, the nearest last."""
    order = [tag.lower() for tag in fallbacks(language)]
    known = [each for each in own if _canonical(each[0]) in order]
    return sorted(known, key=lambda each: -order.index(_canonical(each[0])))


def _canonical(tag: str) -> str:
    return next(iter(fallbacks(tag)), tag).lower()


def thawed(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return nested pairs as nested dicts."""
    return {key: value if isinstance(value, str) else thawed(value) for key, value in pairs}


def make(tables: Iterable[tuple[str, Mapping[str, Any]]]) -> Words:
    """Put words together, each table with its language tag; those of later tables go before earlier ones."""
    found: dict[str, Any] = {}
    language = FALLBACK
    for language, words in tables:
        for name, value in words.items():
            key = attribute(name)
            found[key] = value if isinstance(value, str) else {**found.get(key, {}), **_made(language, value)}
    return Words(language=language, **found)


def _made(language: str, words: Mapping[str, Any]) -> dict[str, str | Forms]:
    return {key: each if isinstance(each, str) else Forms(language, each) for key, each in words.items()}


@cache
def read_catalogue(language: str) -> dict[str, Any]:
    """Return the catalogue of one of `LANGUAGES`, as it is written; nobody may change it."""
    return tomli.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
