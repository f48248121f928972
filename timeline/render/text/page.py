"""What every line of a page is set by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .glyphs import choose_glyphs
from .voice import voice_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...model import Source, Timeline
    from .glyphs import Glyphs
    from .options import TextOptions
    from .voice import Voice

MEASURE = 88  # the widest text that is read with ease, in cells
POINT = " · "


class Page(NamedTuple):
    """The reader's voice, the signs, the sources that are cited, their numbers by id, the width in cells."""

    voice: Voice
    glyphs: Glyphs
    sources: Sequence[Source]
    numbers: Mapping[str, int]
    width: int

    @property
    def measure(self) -> int:
        """The widest that running text is set, in cells."""
        return min(self.width, MEASURE)


def page_for(tl: Timeline, options: TextOptions) -> Page:
    """Return the page on which a timeline is printed for the reader of the options."""
    voice = voice_for(options, tl)
    sources = tl.cited_sources()
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    glyphs = choose_glyphs(options.glyphs, right_to_left=voice.right_to_left)
    return Page(voice, glyphs, sources, numbers, options.width)
