"""Many words looked for in a text at once: the time grows with the text, not with the number of words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..language.comparable import comparable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ARTICLE = "ال"
_ON_TO_ARTICLE = (_ARTICLE, f"ب{_ARTICLE}", f"ك{_ARTICLE}", "لل")
# The particles that Arabic writes on to a word (wa-, fa-, bi-, li-, ka-, al-), and whether an article is one.
_PARTICLES = tuple(
    (conjunction + rest, rest in _ON_TO_ARTICLE)
    for conjunction in ("", "و", "ف")
    for rest in ("", "ب", "ل", "ك", *_ON_TO_ARTICLE)
)
_FIRST_LETTERS = frozenset("وفبلكا")
_PIECE = re.compile(r"\w+|\W")


@frozen
class Node:
    """What may follow some pieces of a text, and the words that end here, by their place in the list."""

    then: dict[str, Node] = field(factory=dict)
    plain: list[int] = field(factory=list)
    with_article: list[int] = field(factory=list)
    """Those that were listed with the article, and are found with it alone."""


class Lexicon:
    """Words to be found whatever their case, their Arabic spelling and the particles written on to them."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self._root = Node()
        for number, word in enumerate(self.words):
            whole = comparable(word)
            bare = whole.removeprefix(_ARTICLE)
            node = self._root
            for piece in _PIECE.findall(bare):
                node = node.then.setdefault(piece, Node())
            if bare:
                (node.plain if bare == whole else node.with_article).append(number)
        # Texts share most of their words.
        self._beginnings = lru_cache(maxsize=1 << 14)(self._find_beginnings)

    def within(self, text: str) -> list[str]:
        """Return the words that occur in the text, in the order of the list."""
        pieces = _PIECE.findall(comparable(text))
        found = {
            number
            for start, piece in enumerate(pieces)
            for first, article in self._beginnings(piece)
            if _is_word(piece) or start == 0 or not _is_word(pieces[start - 1])
            for number in self._along(first, pieces, start + 1, article=article)
        }
        return [self.words[number] for number in sorted(found)]

    def _find_beginnings(self, piece: str) -> tuple[tuple[str, bool], ...]:
        """Return what some word may begin with in a piece, and whether an article stands before it.

        That is the piece without the particles on it; nothing, where a word begins with the sign behind them.
        """
        particles = _PARTICLES if piece[0] in _FIRST_LETTERS else _PARTICLES[:1]
        rests = ((piece[len(found) :], article) for found, article in particles if piece.startswith(found))
        return tuple((rest, article) for rest, article in rests if not rest or rest in self._root.then)

    def _along(self, piece: str, pieces: Sequence[str], following: int, *, article: bool) -> Iterator[int]:
        """Follow the pieces for as long as some word goes on so; `following` is the index of the next one."""
        node: Node | None = self._root if not piece else self._root.then.get(piece)
        while node is not None:
            after = pieces[following] if following < len(pieces) else ""
            if not _is_word(after):
                yield from node.plain
                if article:
                    yield from node.with_article
            node, piece, following = node.then.get(after), after, following + 1


def _is_word(piece: str) -> bool:
    return piece[:1].isalnum() or piece[:1] == "_"
