"""From a timeline to what the layout is given: instants and finished words."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from ..dates.calendars import calendar
from ..dates.wording import Formatter, Wording
from ..dispute import clocks, event_disputes
from ..language.direction import direction_of, is_right_to_left
from ..language.safe import safe
from ..words.phrases import localize_digits, phrases
from .chart import NO_CATEGORY, Chart, Entry, Rival
from .citing import Citing
from .clusters import Dated, cluster, gathered
from .dating import Dating, dating, in_words
from .groups import Grouping
from .instants import bounds
from .words import chart_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..dates.types import Date
    from ..model import Event, Timeline
    from .options import ChartOptions


def build(tl: Timeline, options: ChartOptions) -> Chart:
    """Put a timeline into words and instants."""
    return Builder(tl, options).chart()


class Builder:
    """Holds what every event's wording needs."""

    def __init__(self, tl: Timeline, options: ChartOptions) -> None:
        self.tl, self.options = tl, options
        self.language = options.language or tl.language
        self.calendars = tuple(calendar(name) for name in options.calendars)
        self.formatters = tuple(
            Formatter(Wording(self.language, name, options.digits, "medium"))  # type: ignore[arg-type]
            for name in options.calendars
        )
        self.right_to_left = is_right_to_left(self.language)
        self.words = chart_words(self.language, self._digits)
        self.phrases = phrases(self.language)
        # Many events are on one day.
        self._dating: Callable[[Date], Dating] = cache(partial(dating, formatters=self.formatters))
        self.events = tl.chronological()
        self.citing = Citing(self.events, self.language, options)
        self.clocks = clocks(tl.places)
        self.category = {category.id: index for index, category in enumerate(tl.categories)}
        self.uncategorised = NO_CATEGORY if tl.categories else 0

    def chart(self) -> Chart:
        """Give the chart."""
        events = self.events
        grouping = Grouping.of(self.tl, events, self.options.group_by, self.language)
        if 0 < self.options.clusters_beyond < len(events):
            entries, note = self._gathered(events, grouping)
        else:
            entries = list(map(self._entry, events, grouping.of_event))
            note = ""
        return Chart(
            title=safe(self.tl.title.get(self.language)),
            summary=safe(self.tl.summary.get(self.language)) if self.tl.summary else "",
            language=self.language,
            right_to_left=self.right_to_left,
            entries=tuple(_in_order(entries)),
            categories=tuple(safe(category.name.get(self.language)) for category in self.tl.categories),
            sources=self.citing.lines(),
            calendars=self.calendars,
            words=self.words,
            groups=tuple(map(safe, grouping.names)),
            note=note,
        )

    def _gathered(self, events: Sequence[Event], grouping: Grouping) -> tuple[list[Entry], str]:
        """Give an entry for each cluster and for each event that has none, and say so."""
        dated = [
            Dated(event, bounds(event.date), group)
            for event, group in zip(events, grouping.of_event, strict=True)
        ]
        alone, groups = gathered(dated, self.options.clusters_beyond)
        count = self.phrases.count
        entries = [self._entry(it.event, it.group) for it in alone]
        entries += [
            cluster(
                members,
                self._digits(count("event", len(members))),
                self.language,
                partial(in_words, formatters=self.formatters),
            )
            for members in groups
        ]
        return entries, self.words.gathered(sum(map(len, groups)), len(groups), len(alone))

    def _digits(self, text: str) -> str:
        return localize_digits(text, self.options.digits)

    def _entry(self, event: Event, group: int) -> Entry:
        language, title = event.title.choose(self.language)
        dated = self._dating(event.date)
        return Entry(
            id=event.id,
            start=dated.start,
            end=dated.end,
            date=dated.words,
            title=safe(title),
            language=language,
            direction=direction_of(title, language),
            point=dated.point,
            start_edge=dated.start_edge,
            end_edge=dated.end_edge,
            uncertain=dated.uncertain,
            cites=self.citing.marks(event.citations),
            rivals=tuple(self._rivals(event)),
            category=self.category[event.category.id] if event.category else self.uncategorised,
            importance=event.importance,
            group=group,
            summary=safe(event.summary.get(self.language)) if event.summary and self.options.summaries else
            "",
        )  # fmt: skip

    def _rivals(self, event: Event) -> Iterable[Rival]:
        for dispute in event_disputes(event, self.clocks):
            if dispute.field == "date" and dispute.real:
                start, end = bounds(dispute.rival)
                at = start if start is not None else end
                words = safe(self.formatters[0].format(dispute.rival))
                if at is not None:
                    yield Rival(at, words, self.citing.marks(dispute.citations))


def _in_order(entries: list[Entry]) -> list[Entry]:
    """Order by group and anchor, those without one last, and bring those of one date together."""
    together: dict[tuple[int, int | None, str], list[Entry]] = {}
    for entry in sorted(entries, key=_place):
        together.setdefault((entry.group, entry.anchor, entry.date), []).append(entry)
    return [entry for same in together.values() for entry in same]


def _place(entry: Entry) -> tuple[int, bool, int]:
    at = entry.anchor
    return entry.group, at is None, at or 0
