"""The words of each language, by which a text shows the languages that it can be in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ...calendars import CALENDAR_IDS
from ...names import month_names
from ...phrases import LANGUAGES, REGIONAL, Joiner, phrases
from . import names
from .fold import fold, fold_piece
from .usual import usual

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...phrases import Phrases


TAGS = (*REGIONAL, *LANGUAGES)
_WORD = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\{\w*\}")
_ZONE = re.compile(r"\((?:utc|[a-z_]+/)[^()]*\)")
# What is of no language: the digits and calendars of EDTF, Roman numerals, the names of offsets.
_CALENDARS = {part for each in CALENDAR_IDS for part in each.split("-")}
_ANY = frozenset(
    {*_CALENDARS, *(fold(name) for name, _ in names.romans()), "ah", "utc", "x", "xx", "xxx", "xxxx"}
)
# Of whose names all others have the words: every ten, and with every century the last ten and the first.
_DECADES = (names.DECADES[:20], names.DECADES[8::10], names.DECADES[9::10])
_NO_WORDS = "en"  # the language in which a text without words is read, unless it has signs of others
_WITHOUT_SPACES = "CJK"
_SCRIPTS = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK"}


def languages(folded: str) -> list[str]:
    """Return the languages of which a text has nothing but words and signs.

    Of one without words that has the signs of English, that one.
    """
    shown = _ZONE.sub("()", folded)
    words, signs = set(_WORD.findall(shown)), _signs([shown])
    if not words and signs <= _vocabulary(_NO_WORDS).signs:
        return [_NO_WORDS]
    scripts = {_script(character) for word in words for character in word}
    return [
        tag
        for tag in TAGS
        if (not words or _script_of(tag) in scripts)
        and signs <= _vocabulary(tag).signs
        and all(_has(tag, word) for word in sorted(words - _ANY))
    ]


def _signs(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(
        c for text in texts for c in text if not (c.isalnum() or unicodedata.category(c)[0] == "M")
    )


@lru_cache(maxsize=4096)
def _has(tag: str, word: str) -> bool:
    """Return whether a word is one of a language, or such as it writes together.

    Letters are written together with what they belong to, two words at most, and Chinese has no spaces.
    """
    known, longest, _ = _vocabulary(tag)
    if word in known:
        return True
    if _script_of(tag) != _WITHOUT_SPACES:
        return any(word[:at] in known and word[at:] in known for at in range(1, len(word)))
    reached = {0}
    for start in range(len(word)):
        if start in reached:
            ends = range(start + 1, min(len(word), start + longest) + 1)
            reached |= {end for end in ends if word[start:end] in known}
    return len(word) in reached


class Vocabulary(NamedTuple):
    """The words and signs that a language writes, folded, and the letters of the longest word."""

    words: frozenset[str]
    longest: int
    signs: frozenset[str]


@cache
def _vocabulary(tag: str) -> Vocabulary:
    words = phrases(tag)
    assert words is not None  # noqa: S101 - human dates know languages with phrases only
    texts = [fold_piece(_SLOT.sub("1", text)) for text in _texts(tag, words)]
    found = frozenset(word for text in texts for word in _WORD.findall(text))
    return Vocabulary(found, max(map(len, found)), _signs(texts) | frozenset(" -,.:()/+"))


def _texts(tag: str, words: Phrases) -> Iterator[str]:
    """Yield all that a language writes, as templates and names."""
    yield from (name for name, _ in (*names.months(tag), *names.eras(tag, words), *names.days(words)))
    for write, numbers in ((names.century, names.CENTURIES), *((names.decade, each) for each in _DECADES)):
        yield from {name.replace(str(each), "{}") for each in numbers for name in write(words, each)}
    values = [getattr(words, name) for name in dir(words) if not name.startswith("__")]
    values += [*usual(tag).values(), *(value for each in words.variants.values() for value in each.values())]
    for value in values:
        yield from _strings(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Joiner):
        yield from (text for each in names.joiners(value) for text in each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)


@cache
def _script_of(tag: str) -> str:
    return next(_script(c) for c in month_names("gregory", tag)[0] if c.isalpha())


@lru_cache(maxsize=1024)
def _script(character: str) -> str:
    script = unicodedata.name(character, "").partition(" ")[0]
    return _SCRIPTS.get(script, script)
