"""Dates in the words of the sources, in quotation marks and with the citations that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...words.brief import brief
from ...words.written import as_written
from .citations import marks
from .segment import SegmentLine, TextSegment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Event
    from .page import Page


def written_segments(event: Event, page: Page) -> Iterator[SegmentLine]:
    """Yield each text that the date is written as, a long one in part, with the marks of its citations."""
    voice = page.voice
    opening, closing = voice.words.enclosed("quoted")
    for text, citations in as_written(event).items():
        cited = marks(citations, page.numbers, voice)
        gap = (TextSegment(" "),) if cited else ()
        yield TextSegment(opening), voice.text(brief(text)), TextSegment(closing), *gap, *cited
