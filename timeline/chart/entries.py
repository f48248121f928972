"""From an event to the entry that a drawing has of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..dispute import clocks, event_disputes
from ..language.direction import direction_of, isolated
from ..language.safe import safe
from ..model.sunset import place_of_sunset
from ..words.brief import MOST_CHARACTERS, MOST_OF_SUMMARY, brief, brief_date
from ..words.written import as_written
from .chart import NO_CATEGORY, Entry, Rival
from .dating import dating
from .instants import anchor, bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Event, Timeline
    from .citing import Citing
    from .voice import Voice


class EntryWriter:
    """Words the events of one timeline."""

    def __init__(self, tl: Timeline, voice: Voice, citing: Citing, *, summaries: bool) -> None:
        self._clocks, self.voice, self._citing = clocks(tl.places), voice, citing
        self._summaries = summaries
        self._category = {category.id: index for index, category in enumerate(tl.categories)}
        self._uncategorised = NO_CATEGORY if tl.categories else 0
        self._dating = cache(dating)  # many events are on one day

    def entry(self, event: Event, lane: int) -> Entry:
        """Return the entry of an event, which stands in the lane of that index."""
        voice, dated = self.voice, self._dating(event.date)
        language, title = event.title.choose(voice.language)
        title = safe(title)
        return Entry(
            id=event.id,
            start=dated.start,
            end=dated.end,
            date=voice.dates(event.date, place_of_sunset(event)),
            title=brief(title),
            language=language,
            direction=direction_of(title, language),
            point=dated.point,
            start_edge=dated.start_edge,
            end_edge=dated.end_edge,
            uncertain=dated.uncertain,
            cites=self._citing.marks(event.citations),
            rivals=tuple(self._rivals(event)),
            category=self._category[event.category.id] if event.category else self._uncategorised,
            importance=event.importance,
            group=lane,
            tooltip=self._tooltip(event, title),
            summary=voice.text(event.summary, MOST_OF_SUMMARY) if self._summaries else "",
        )

    def _rivals(self, event: Event) -> Iterator[Rival]:
        """Yield the dates that some sources give instead; one without a known end has no place on an axis."""
        for dispute in event_disputes(event, self._clocks):
            if dispute.field == "date" and dispute.real:
                at = anchor(*bounds(dispute.rival))
                if at is not None:
                    marks = self._citing.marks(dispute.citations)
                    yield Rival(at, self.voice.date(dispute.rival), marks)

    def _tooltip(self, event: Event, title: str) -> str:
        """Return what the label leaves out: title and date in full, and how the sources write the date."""
        date, written = event.date, self._written(event)
        left_out = brief_date(date)[1]
        if not (left_out or written) and len(title) <= MOST_CHARACTERS:
            return ""
        said = self.voice.dates(date, place_of_sunset(event))
        return (f"{said} ({date}): {title}" if left_out else f"{said}: {title}") + written

    def _written(self, event: Event) -> str:
        """Say how the sources write the date, each text running its own way; nothing where none is there."""
        words, direction = self.voice.words, self.voice.direction
        opening, closing = words.enclosed("quoted")
        texts = [brief(safe(text)) for text in as_written(event)]
        quoted = (f"{opening}{isolated(text, direction_of(text), direction)}{closing}" for text in texts)
        return f"\n{words.labels['as-written']}{words.colon}{words.separator.join(quoted)}" if texts else ""
