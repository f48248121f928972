"""What a drawing says of sources: the marks of citations, and the numbered list that they lead to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..language.direction import direction_of, isolated
from ..language.links import safe_link
from ..language.safe import safe
from ..model.timeline import cited_by
from ..words.bibliography import reference
from ..words.brief import MOST_CHARACTERS, brief
from ..words.locators import collapsed, places_in_sources
from .chart import Cite, Piece, SourceLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..model import Citation, Event, Source
    from ..words.bibliography import Part
    from .voice import Voice


class Citing:
    """Numbers the sources of events, in the order in which they are first cited."""

    def __init__(self, events: Sequence[Event], voice: Voice, *, locators: bool) -> None:
        self._voice, self._locators = voice, locators
        sources = cited_by(events)
        self._numbers = {source.id: number for number, source in enumerate(sources, 1)}
        self._lines = {source.id: self._line(source) for source in sources}
        self._mark = cache(self._say_mark)  # many events cite the same places

    def lines(self) -> tuple[SourceLine, ...]:
        """Return the list of sources, in the order of their numbers."""
        return tuple(self._lines.values())

    def marks(self, citations: Iterable[Citation]) -> tuple[Cite, ...]:
        """Return one mark for each source, in the order of their numbers."""
        places = places_in_sources(citations)
        return tuple(self._mark(key, places[key]) for key in sorted(places, key=self._numbers.__getitem__))

    def _say_mark(self, key: str, locators: tuple[str, ...]) -> Cite:
        """Return the mark of a source; the tooltip, and on demand the mark itself, names the places in it."""
        comma, line = self._voice.words.separator, self._lines[key]
        places = [self._voice.locator(each) for each in collapsed(locators, comma)]
        entry = "".join(isolated(piece.text, piece.direction, self._voice.direction) for piece in line.pieces)
        title = self._voice.words.colon.join(filter(None, (entry, comma.join(places))))
        located = comma.join([line.mark, *places]) if places and self._locators else ""
        return Cite(line.mark, line.href, title, located)

    def _line(self, source: Source) -> SourceLine:
        voice = self._voice
        parts = reference(source, voice.language, voice.words, voice.own_date)
        number = voice.digits(str(self._numbers[source.id]))
        pieces = (piece for part in parts for piece in self._pieces(part) if piece.text)
        return SourceLine(number, tuple(_first(pieces)), safe_link(source.url))

    def _pieces(self, part: Part) -> Iterator[Piece]:
        """Yield a piece of an entry, and what stands around it, which runs as the reader reads."""
        text = safe(part.text)
        yield Piece(part.before)
        yield Piece(text, self._voice.direction if part.role == "issued" else direction_of(text))
        yield Piece(part.after)


def _first(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces for as long as they hold no more than `MOST_CHARACTERS`, the last one cut."""
    room = MOST_CHARACTERS
    for piece in pieces:
        if len(piece.text) > room:
            yield piece._replace(text=brief(piece.text, max(room, 1)))
            return
        yield piece
        room -= len(piece.text)
