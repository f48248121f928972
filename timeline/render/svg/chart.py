"""From a timeline to what the layout is given: instants and finished words."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...dates.calendars import calendar
from ...dates.types import Date, End, Interval, Moment, Precision
from ...dates.wording import Formatter, Wording
from ...dispute import event_disputes
from ...language import is_right_to_left
from ...layout.chart import LIMIT, NO_CATEGORY, Chart, Cite, Edge, Entry, Rival, SourceLine
from ...layout.scale import DAY
from ...model.timeline import cited_by
from ..locators import gathered as gathered_places
from ..phrases import localize_digits, phrases
from ..safe import safe_link
from .clean import clean
from .gather import Dated, cluster, gathered
from .grouping import Grouping
from .words import chart_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...dates.interval import IntervalEnd
    from ...layout.scene import Direction
    from ...model import Citation, Event, Source, Timeline
    from .options import SvgOptions

_UNIX_EPOCH = 719_163 * DAY  # 1970-01-01, in seconds since the start of day 0


def build(tl: Timeline, options: SvgOptions) -> Chart:
    """Put a timeline into words and instants."""
    return Builder(tl, options).chart()


class _Dated(NamedTuple):
    """What an entry has from its date; see `Entry`."""

    words: str
    start: int | None
    end: int | None
    start_edge: Edge
    end_edge: Edge
    point: bool
    uncertain: bool


class Builder:
    """Holds what every event's wording needs."""

    def __init__(self, tl: Timeline, options: SvgOptions) -> None:
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
        self._dated = cache(self._say_dated)  # many events are on one day,
        self._cite = cache(self._say_cite)  # and cite the same places
        self.events = tl.chronological()
        self.sources = cited_by(self.events)
        self.numbers = {source.id: number for number, source in enumerate(self.sources, 1)}
        self.references = {source.id: self._reference(source) for source in self.sources}
        self.links = {source.id: safe_link(source.url) for source in self.sources}
        self.category = {category.id: index for index, category in enumerate(tl.categories)}
        self.uncategorised = NO_CATEGORY if tl.categories else 0

    def chart(self) -> Chart:
        """Give the chart."""
        events = self.events
        grouping = Grouping.of(self.tl, events, self.options.group_by, self.language)
        entries, note = (
            self._gathered(events, grouping)
            if self._too_many(events)
            else (
                [self._entry(event, group) for event, group in zip(events, grouping.of_event, strict=True)],
                "",
            )
        )
        return Chart(
            title=self._text(self.tl.title.get(self.language)),
            summary=self._text(self.tl.summary.get(self.language)) if self.tl.summary else "",
            language=self.language,
            right_to_left=self.right_to_left,
            entries=tuple(_in_order(entries)),
            categories=tuple(self._text(category.name.get(self.language)) for category in self.tl.categories),
            sources=tuple(self._source(source) for source in self.sources),
            calendars=self.calendars,
            words=self.words,
            groups=tuple(map(clean, grouping.names)),
            note=note,
        )

    def _too_many(self, events: Sequence[Event]) -> bool:
        return 0 < self.options.clusters_beyond < len(events)

    def _gathered(self, events: Sequence[Event], grouping: Grouping) -> tuple[list[Entry], str]:
        """Give an entry for each cluster and for each event that has none, and say so."""
        dated = [
            Dated(event, _bounds(event.date), group)
            for event, group in zip(events, grouping.of_event, strict=True)
        ]
        alone, groups = gathered(dated, self.options.clusters_beyond)
        count = self.phrases.count
        entries = [self._entry(it.event, it.group) for it in alone]
        entries += [
            cluster(members, self._digits(count("event", len(members))), self.language, self._say_date)
            for members in groups
        ]
        return entries, self.words.gathered(sum(map(len, groups)), len(groups), len(alone))

    def _digits(self, text: str) -> str:
        return localize_digits(text, self.options.digits)

    @staticmethod
    def _text(text: str) -> str:
        return clean(text)

    def _entry(self, event: Event, group: int = 0) -> Entry:
        language, title = event.title.choose(self.language)
        dated = self._dated(event.date)
        return Entry(
            id=event.id,
            start=dated.start,
            end=dated.end,
            date=dated.words,
            title=clean(title),
            language=language,
            direction=_direction(language, title),
            point=dated.point,
            start_edge=dated.start_edge,
            end_edge=dated.end_edge,
            uncertain=dated.uncertain,
            cites=self._cites(event.citations),
            rivals=tuple(self._rivals(event)),
            category=self.category[event.category.id] if event.category else self.uncategorised,
            importance=event.importance,
            group=group,
            summary=clean(event.summary.get(self.language)) if event.summary and self.options.summaries else
            "",
        )  # fmt: skip

    def _say_dated(self, date: Date) -> _Dated:
        start, end = _bounds(date)
        brief = start is not None and end is not None and end - start <= DAY
        return _Dated(
            self._say_date(date),
            start,
            end,
            *_edges(date),
            point=brief and date.precision.rank <= Precision.DAY.rank,
            uncertain=date.qualification.uncertain,
        )

    def _say_date(self, date: Date) -> str:
        return " · ".join(
            dict.fromkeys([_kept(clean(formatter.format(date))) for formatter in self.formatters])
        )

    def _cites(self, citations: Iterable[Citation]) -> tuple[Cite, ...]:
        """Give one mark for each source, in the order of their numbers."""
        places: dict[str, dict[str, None]] = {}
        for citation in citations:
            found = places.setdefault(citation.source.id, {})
            if citation.locator:
                found[clean(citation.locator)] = None
        return tuple(
            self._cite(key, tuple(places[key])) for key in sorted(places, key=self.numbers.__getitem__)
        )

    def _say_cite(self, key: str, locators: tuple[str, ...]) -> Cite:
        """Give the mark of a source; the tooltip, and on demand the mark itself, names the places in it."""
        words, number = self.phrases, self._digits(str(self.numbers[key]))
        said = [
            words.locator(each, self.options.digits) for each in gathered_places(locators, words.separator)
        ]
        title = ": ".join(filter(None, (self.references[key], words.separator.join(said))))
        place = words.separator.join([number, *said]) if said and self.options.locators else ""
        return Cite(number, self.links[key], title, place)

    def _rivals(self, event: Event) -> Iterable[Rival]:
        for dispute in event_disputes(event, self.tl.places):
            if dispute.field == "date" and dispute.real:
                start, end = _bounds(dispute.rival)
                at = start if start is not None else end
                words = clean(self.formatters[0].format(dispute.rival))
                if at is not None:
                    yield Rival(at, words, self._cites(dispute.citations))

    def _source(self, source: Source) -> SourceLine:
        number = self._digits(str(self.numbers[source.id]))
        return SourceLine(number, self.references[source.id], self.links[source.id])

    def _reference(self, source: Source) -> str:
        """Name a source in one line: author, title, container, date."""
        issued = self.formatters[0].format(source.issued) if source.issued else ""
        parts = [
            self.phrases.separator.join(map(str, source.author)),
            source.title.get(self.language),
            source.container_title or "",
        ]
        parts += [source.publisher or "" if not source.container_title else "", issued]
        mark = "\u200f" if is_right_to_left(self.language) else "\u200e"  # keeps each part in its place
        return f"{mark}. ".join(clean(part).rstrip(".") for part in parts if part)


def _in_order(entries: list[Entry]) -> list[Entry]:
    """Order by group and anchor, those without one last, and bring those of one date together."""
    together: dict[tuple[int, int | None, str], list[Entry]] = {}
    for entry in sorted(entries, key=_place):
        together.setdefault((entry.group, entry.anchor, entry.date), []).append(entry)
    return [entry for same in together.values() for entry in same]


def _place(entry: Entry) -> tuple[int, bool, int]:
    at = entry.anchor
    return entry.group, at is None, at or 0


def _kept(words: str) -> str:
    """Keep a short last word, such as an era, on the line of the number before it."""
    head, _, last = words.rpartition(" ")
    return f"{head}\u00a0{last}" if head and len(last) <= 3 else words


def _bounds(date: Date) -> tuple[int | None, int | None]:
    """Give the half-open bounds in seconds since the start of day 0; a moment is by its own clock."""
    if isinstance(date, Moment):
        at = int(date.wall_seconds // 1) + _UNIX_EPOCH
        return at, at + 1
    first, last = date.earliest, date.latest
    start = None if first is None else max(min(first * DAY, LIMIT), -LIMIT)
    end = None if last is None else max(min((last + 1) * DAY, LIMIT), -LIMIT)
    return start, end


def _edges(date: Date) -> tuple[Edge, Edge]:
    if isinstance(date, Interval):
        return _edge(date.start), _edge(date.end)
    edge: Edge = "about" if date.qualification.approximate else "known"
    return "open" if date.earliest is None else edge, "open" if date.latest is None else edge


def _edge(end: IntervalEnd) -> Edge:
    if isinstance(end, End):
        return "unknown" if end is End.UNKNOWN else "open"
    return "about" if end.qualification.approximate else "known"


def _direction(language: str, text: str) -> Direction:
    """Give the direction of a text: its language's, or else its first strong character's."""
    if language != "und":
        return "rtl" if is_right_to_left(language) else "ltr"
    strong = (unicodedata.bidirectional(char) for char in text)
    return "rtl" if next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L" else "ltr"
