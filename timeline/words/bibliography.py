"""A source as one entry of a numbered bibliography, in the reader's language; shared by the renderers.

Author, “title” [title in the reader's language], container, publisher, date. The title stands in the
source's own language and script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..dates.types import Date
    from ..model import Source
    from .phrases import Phrases


class Part(NamedTuple):
    """A piece of an entry, and what stands between it and the piece before.

    `role` is ``author``, ``title``, ``translation``, ``container``, ``publisher`` or ``issued``.
    """

    role: str
    text: str
    before: str


def reference(
    source: Source, language: str, words: Phrases, say_date: Callable[[Date], str]
) -> tuple[Part, ...]:
    """Give the pieces of the entry for `source`; the `before` of the first is empty."""
    parts: list[Part] = []
    for role, text in _parts(source, language, words, say_date):
        before = (" " if role == "translation" else words.separator) if parts else ""
        parts.append(Part(role, text, before))
    return tuple(parts)


def _parts(
    source: Source, language: str, words: Phrases, say_date: Callable[[Date], str]
) -> Iterator[tuple[str, str]]:
    author = words.separator.join(str(name) for name in source.author)
    if author:
        yield "author", author
    yield from _titles(source, language, words)
    if source.container_title:
        yield "container", source.container_title
    if source.publisher and source.publisher != source.container_title:
        yield "publisher", source.publisher
    if source.issued is not None:
        yield "issued", say_date(source.issued)


def _titles(source: Source, language: str, words: Phrases) -> Iterator[tuple[str, str]]:
    """Give the title and its translation; of a description, which is nobody's title, the reader's version."""
    original = source.title.get(source.language) if source.language else str(source.title)
    translated = source.title.get(language)
    if _is_description(translated):
        yield "title", translated
        return
    yield "title", f"{words.quotes[0]}{original}{words.quotes[1]}"
    if translated != original:
        yield "translation", f"[{translated}]"


def _is_description(title: str) -> bool:
    """Say whether a title stands in square brackets: it was not seen, so nothing is quoted."""
    return title.startswith("[") and title.endswith("]")
