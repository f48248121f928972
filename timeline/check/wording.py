"""Rules on the words of titles and summaries: who claims something is named, and no side is taken."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..language import lookup
from ..query.fold import fold
from .wordlist import PARTISAN, UNATTRIBUTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Event, Timeline
    from .finding import Found, Where

Words = tuple[str, ...]

# What is quoted is somebody's wording, and the reader sees that it is.
_QUOTED = re.compile(r"[«“\"][^»”\"]*[»”\"]|(?<!\w)['‘](?:[^'’]|['’](?=\w))*['’](?!\w)")
_ARTICLE = "ال"


def partisan_wording(tl: Timeline) -> Found:
    """Find words in titles and summaries that take sides."""
    own = tl.checks.loaded_words if tl.checks else ()
    for where, event, language, text in _texts(tl):
        words = _listed(PARTISAN, language) + tuple(
            word.get(language) for word in own if lookup(language, word.languages)
        )
        for word in _found(words, text):
            message = f"{word!r} takes a side; say what was done, or quote who says it"
            yield where, f"event {event.id!r}: {message}"


def unattributed_wording(tl: Timeline) -> Found:
    """Find claims in titles and summaries that hide who makes them."""
    for where, event, language, text in _texts(tl):
        for word in _found(_listed(UNATTRIBUTED, language), text):
            yield where, f"event {event.id!r}: {word!r} does not tell who says it; name the source"


def _texts(tl: Timeline) -> Iterator[tuple[Where, Event, str, str]]:
    for index, event in enumerate(tl.events):
        for name in ("title", "summary"):
            text = getattr(event, name)
            for language, variant in text.variants if text else ():
                yield ("events", index, name, language), event, language, variant


def _listed(words: dict[str, Words], language: str) -> Words:
    found = lookup(language, words)
    return words[found] if found else ()


def _found(words: Words, text: str) -> Words:
    """Give the words that occur in the text outside quotation marks, as they are listed."""
    plain = fold(_QUOTED.sub(" ", text))
    return tuple(word for word in words if _pattern(word).search(plain))


@lru_cache(maxsize=1000)
def _pattern(word: str) -> re.Pattern[str]:
    """Give what finds a word with the particles that Arabic writes on to it: wa-, fa-, bi-, li-, ka-, al-."""
    folded = fold(word)
    bare = folded.removeprefix(_ARTICLE)
    article = f"(?:[بك]?{_ARTICLE}|لل)" if bare != folded else f"(?:[بك]?{_ARTICLE}|لل|[بلك])?"
    return re.compile(rf"(?<!\w)[وف]?{article}{re.escape(bare)}(?!\w)")
