"""A source as one entry of a numbered bibliography, in the reader's language; shared by the renderers.

Author, “title” [title in the reader's language], container, publisher, date. The title stands in the
source's own language and script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..dates.types import Date
    from ..model import LocalizedText, Source
    from .phrases import Phrases


class Part(NamedTuple):
    """A piece of an entry: `role` is ``author``, ``title``, ``container``, ``publisher`` or ``issued``."""

    role: str
    text: str


def reference(
    source: Source, language: str, words: Phrases, say_date: Callable[[Date], str]
) -> tuple[Part, ...]:
    """Give the pieces of the entry for `source`, to be joined by `words.separator`."""
    return tuple(_parts(source, language, words, say_date))


def _parts(source: Source, language: str, words: Phrases, say_date: Callable[[Date], str]) -> Iterator[Part]:
    author = words.separator.join(str(name) for name in source.author)
    if author:
        yield Part("author", author)
    yield Part("title", _title(source, language, words))
    if source.container_title:
        yield Part("container", source.container_title)
    if source.publisher and source.publisher != source.container_title:
        yield Part("publisher", source.publisher)
    if source.issued is not None:
        yield Part("issued", say_date(source.issued))


def _title(source: Source, language: str, words: Phrases) -> str:
    original = _own_title(source.title, source.language)
    translated = source.title.get(language)
    quoted = original if _is_description(original) else f"{words.quotes[0]}{original}{words.quotes[1]}"
    return quoted if translated == original else f"{quoted} [{translated}]"


def _own_title(title: LocalizedText, language: str | None) -> str:
    return title.get(language) if language is not None else str(title)


def _is_description(title: str) -> bool:
    """Square brackets say that the title was not seen; it is described, so nothing is quoted."""
    return title.startswith("[") and title.endswith("]")
