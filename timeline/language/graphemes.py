"""What a reader takes for one character: a letter with its marks, a flag, an emoji sequence (UAX 29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def graphemes(text: str) -> Iterator[str]:
    """Yield the extended grapheme clusters of a text on one line, as the installed wcwidth knows them."""
    if text.isascii():
        return iter(text)
    from wcwidth import iter_graphemes  # few texts need it, and it takes 30 ms to import

    return iter_graphemes(text)
