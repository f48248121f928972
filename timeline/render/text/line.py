"""Pieces of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .cells import width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...language.direction import Direction

NO_BREAK = "\u00a0"  # a space that is broken only where no line could hold what it joins; printed as a space


class Span(NamedTuple):
    """A piece of text with one role (a key of the style table) and, maybe, a link.

    `apart` marks text from the file, which is isolated where it runs against the line's direction. `runs` is
    the direction of the whole text where the piece at hand may not tell it, else None.
    """

    text: str
    role: str = ""
    link: str | None = None
    apart: bool = False
    runs: Direction | None = None


Line = tuple[Span, ...]


def line_width(line: Iterable[Span]) -> int:
    """Give the width of a line in cells."""
    return sum([width(span.text) for span in line])


def held(text: str) -> str:
    """Keep `text` on one line if a line can hold it, such as a mark "[1, par. 12]" or a name."""
    return text.replace(" ", NO_BREAK)
