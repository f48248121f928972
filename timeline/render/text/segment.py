"""Segments, the pieces of which a line consists."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .cells import width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...language.direction import Direction

NO_BREAK = "\u00a0"  # a space that is broken only where no line could hold what it joins; printed as a space


class TextSegment(NamedTuple):
    """A piece of text with one role (a key of the style table) and, maybe, a link.

    `isolate` marks text from the file, which is isolated where it runs against the line's direction.
    `direction` is that of the whole text where the piece at hand may not tell it, else None.
    """

    text: str
    role: str = ""
    link: str | None = None
    isolate: bool = False
    direction: Direction | None = None

    def with_text(self, text: str) -> TextSegment:
        """Return a segment of other text; `_replace` would take several times as long, and there are many."""
        return TextSegment(text, self.role, self.link, self.isolate, self.direction)


SegmentLine = tuple[TextSegment, ...]


def line_width(line: Iterable[TextSegment]) -> int:
    """Return the width of a line in cells."""
    return sum([width(segment.text) for segment in line])


def no_break(text: str) -> str:
    """Keep `text` on one line if a line can hold it, such as a mark "[1, par. 12]" or a name."""
    return text.replace(" ", NO_BREAK)
