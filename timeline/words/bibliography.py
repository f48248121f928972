"""A source as one entry of a numbered bibliography, in the reader's language; shared by the renderers.

Author, “title” [title in the reader's language], container, publisher, date. The title stands in the
source's own language and script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..dates.types import Date
    from ..interface import Words
    from ..model import Source


class Part(NamedTuple):
    """A piece of an entry, and what stands around it: what parts it from the piece before, quotation marks.

    `role` is ``author``, ``title``, ``translation``, ``container``, ``publisher`` or ``issued``. What stands
    around a piece is the reader's; the piece itself may run the other way.
    """

    role: str
    text: str
    before: str
    after: str = ""


def reference(
    source: Source, language: str, words: Words, say_date: Callable[[Date], str]
) -> tuple[Part, ...]:
    """Return the pieces of the entry for `source`; nothing parts the first from what stands before it.

    `say_date` words the date of issue. It should word it in the calendar in which the source gives it.
    """
    parts: list[Part] = []
    for part in _parts(source, language, words, say_date):
        between = words.punctuation["comma"] if parts and part.role != "translation" else ""
        parts.append(Part(part.role, part.text, between + part.before, part.after))
    return tuple(parts)


def _parts(source: Source, language: str, words: Words, say_date: Callable[[Date], str]) -> Iterator[Part]:
    author = words.separator.join(str(name) for name in source.author)
    if author:
        yield Part("author", author, "")
    yield from _titles(source, language, words)
    if source.container_title:
        yield Part("container", source.container_title, "")
    if source.publisher and source.publisher != source.container_title:
        yield Part("publisher", source.publisher, "")
    if source.issued is not None:
        yield Part("issued", say_date(source.issued), "")


def _titles(source: Source, language: str, words: Words) -> Iterator[Part]:
    """Yield the title and its translation; of a description, nobody's title, the reader's version."""
    original = source.title.get(source.language) if source.language else str(source.title)
    translated = source.title.get(language)
    if _is_description(translated):
        yield Part("title", translated, "")
        return
    yield Part("title", original, *words.enclosed("quoted"))
    if translated != original:
        yield Part("translation", translated, *words.enclosed("translated"))


def _is_description(title: str) -> bool:
    """Return whether a title stands in square brackets: it was not seen, so nothing is quoted."""
    return title.startswith("[") and title.endswith("]")
