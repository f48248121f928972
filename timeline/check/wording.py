"""Rules on the words of titles and summaries: who claims something is named, and no side is taken."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..language import lookup
from .lexicon import Lexicon
from .quoted import unquoted
from .wordlist import PARTISAN, UNATTRIBUTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..model import Event, LocalizedText, Timeline
    from .finding import Found, Where

Words = tuple[str, ...]


def partisan_wording(tl: Timeline) -> Found:
    """Find words in titles and summaries that take sides."""
    own = tl.checks.loaded_words if tl.checks else ()
    for where, event, word in _found(tl, PARTISAN, own):
        message = f"{word!r} takes a side; say what was done, or quote who says it"
        yield where, f"event {event.id!r}: {message}"


def unattributed_wording(tl: Timeline) -> Found:
    """Find claims in titles and summaries that hide who makes them."""
    for where, event, word in _found(tl, UNATTRIBUTED):
        yield where, f"event {event.id!r}: {word!r} does not tell who says it; name the source"


def _found(
    tl: Timeline, listed: dict[str, Words], own: Sequence[LocalizedText] = ()
) -> Iterator[tuple[Where, Event, str]]:
    """Yield the listed words that occur outside quotation marks: what is quoted is seen to be somebody's."""
    lexicon = _lexicons(listed, own)
    for where, event, language, text in _texts(tl):
        for word in lexicon(language).within(unquoted(text)):
            yield where, event, word


def _lexicons(listed: dict[str, Words], own: Sequence[LocalizedText]) -> Callable[[str], Lexicon]:
    """Return what gives the words to look for in a text of a language; many languages have the same."""
    lexicon = cache(Lexicon)

    @cache
    def of(language: str) -> Lexicon:
        found = lookup(language, listed)
        theirs = (word.get(language) for word in own if lookup(language, word.languages))
        return lexicon((*(listed[found] if found else ()), *theirs))

    return of


def _texts(tl: Timeline) -> Iterator[tuple[Where, Event, str, str]]:
    for index, event in enumerate(tl.events):
        for name in ("title", "summary"):
            text = getattr(event, name)
            for language, variant in text.variants if text else ():
                yield ("events", index, name, language), event, language, variant
