"""The words of each language, by which a text shows the languages that it can be in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ...calendars import CALENDAR_IDS
from ...names import month_names
from ...phrases import LANGUAGES, REGIONAL, Joiner, Phrases, phrases
from . import names
from .fold import fold
from .usual import usual

if TYPE_CHECKING:
    from collections.abc import Iterator


TAGS = (*REGIONAL, *LANGUAGES)
_WORD = re.compile(r"[^\W\d_]+")
_DOTTED = re.compile(r"(?:[^\W\d_]\.?)+")
_SHORT = 3  # letters
_SLOT = re.compile(r"\{\w*\}")
# What is of no language: a zone beside a time, the digits and calendars of EDTF, Roman numerals, offsets.
_ZONE = re.compile(r"(:[0-9]{2}(?:[.][0-9]+)?[^()0-9]*)\([^()]*\)")
_ANY = frozenset(
    {*(part for each in CALENDAR_IDS for part in each.split("-")), "ah", "utc", "x", "xx", "xxx", "xxxx"}
)
_NO_WORDS = "en"  # the language in which a text without words is read


def languages(text: str, folded: str) -> list[str]:
    """Return the languages of which a text has nothing but words; of one without any, English.

    A short era is known with its marks and in its case alone: "MÖ" is Turkish, "Mo" a Monday in German.
    """
    words = set(_WORD.findall(_ZONE.sub(r"\1", folded))) - _ANY
    if not words:
        return [_NO_WORDS]
    scripts = {_script(character) for word in words for character in word}
    written = _written(text)
    return [
        tag
        for tag in TAGS
        if _script_of(tag) in scripts
        and all(_has(tag, word) for word in sorted(words))
        and all(written.get(short, name) == name for short, name in _short_eras(tag).items())
    ]


def _written(text: str) -> dict[str, str]:
    """Return the words of a text by their folded form, as they are written but for full stops."""
    words = (found[0].replace(".", "") for found in _DOTTED.finditer(unicodedata.normalize("NFC", text)))
    return {fold(word): word for word in words}


@cache
def _short_eras(tag: str) -> dict[str, str]:
    """Return the eras of a language that are no words but capital letters, by their folded form."""
    eras = (name.replace(".", "") for name, _ in names.eras(tag, phrases(tag) or Phrases()))
    return {fold(name): name for name in eras if name.isupper() and len(name) <= _SHORT}


@lru_cache(maxsize=4096)
def _has(tag: str, word: str) -> bool:
    """Return whether a word is one of a language, or several that are written as one."""
    known, longest = _vocabulary(tag)
    if word in known:
        return True
    reached = {0}
    for start in range(len(word)):
        if start in reached:
            reached |= {
                end
                for end in range(start + 1, min(len(word), start + longest) + 1)
                if word[start:end] in known
            }
    return len(word) in reached


@cache
def _vocabulary(tag: str) -> tuple[frozenset[str], int]:
    words = phrases(tag)
    assert words is not None  # noqa: S101 - human dates know languages with phrases only
    found = frozenset(
        word for text in _texts(tag, words) for word in _WORD.findall(fold(_SLOT.sub(" ", text)))
    )
    return found, max(map(len, found))


def _texts(tag: str, words: Phrases) -> Iterator[str]:
    """Yield all that a language writes, as templates and names."""
    yield from (name for name, _ in (*names.months(tag), *names.eras(tag, words), *names.days(words)))
    for write, numbers in ((names.decade, names.DECADES), (names.century, names.CENTURIES)):
        yield from {name.replace(str(each), "{}") for each in numbers for name in write(words, each)}
    values = [getattr(words, name) for name in dir(words) if not name.startswith("__")]
    values += [value for each in words.variants.values() for value in each.values()]
    values += usual(tag).values()
    for value in values:
        yield from _strings(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Joiner):
        yield from value
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)


@cache
def _script_of(tag: str) -> str:
    return next(_script(c) for c in month_names("gregory", tag)[0] if c.isalpha())


@lru_cache(maxsize=1024)
def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]
