"""Clusters in words: "47 events" under "3–9 May 2011"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..dates.day import day_number, from_day_number
from ..dates.edtf.write import LAST_YEAR, date_text, year_text
from ..dates.parse import parse_date
from ..model import IMPORTANCE
from .chart import NO_CATEGORY, Entry
from .division import divided
from .instants import DAY, anchor, bounds, within_a_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..dates.types import Date
    from ..model import Event
    from .entries import EntryWriter
    from .lanes import Lanes
    from .words import ChartWords

_LABELS = 240  # of a chart with clusters: a page or two that can be taken in
_FOREMOST = IMPORTANCE[-1]  # keeps a label of its own, while that leaves room for the others


class _Dated(NamedTuple):
    """An event, its half-open bounds (instants, None where not known), and the index of its lane."""

    event: Event
    bounds: tuple[int | None, int | None]
    lane: int

    @property
    def anchor(self) -> int | None:
        """As `Entry.anchor`."""
        return anchor(*self.bounds)


def clustered(
    events: Sequence[Event], lanes: Lanes, beyond: int, writer: EntryWriter, words: ChartWords
) -> tuple[list[Entry], str]:
    """Return an entry for each cluster and for each event that stands alone, and a sentence that says so.

    No more than `beyond` labels are made, and no more than fill a page or two.
    """
    dated = [
        _Dated(event, bounds(event.date), lane) for event, lane in zip(events, lanes.of_event, strict=True)
    ]
    alone, clusters = _divided(dated, beyond)
    entries = [writer.entry(it.event, it.lane) for it in alone]
    entries += [_entry(members, writer) for members in clusters]
    return entries, words.clustered(sum(map(len, clusters)), len(clusters), len(alone))


def _divided(events: Sequence[_Dated], beyond: int) -> tuple[list[_Dated], list[list[_Dated]]]:
    """Return the events that are labelled themselves, and clusters of two or more, each of one lane."""
    most = min(_LABELS, beyond)
    alone = [it for it in events if it.event.importance == _FOREMOST or it.anchor is None]
    if len(alone) > most // 2:
        alone = [it for it in events if it.anchor is None]
    kept = {it.event.id for it in alone}
    by_lane: dict[int, list[_Dated]] = {}
    for it in events:
        if it.event.id not in kept:
            by_lane.setdefault(it.lane, []).append(it)
    found: list[list[_Dated]] = []
    for members in by_lane.values():
        members.sort(key=lambda it: it.anchor or 0)
        share = (most - len(alone)) * len(members) // (len(events) - len(alone))
        runs = divided([it.anchor or 0 for it in members], max(share, 1))
        found += [[members[index] for index in run] for run in runs]
    alone += [members[0] for members in found if len(members) == 1]
    return alone, [members for members in found if len(members) > 1]


def _entry(members: Sequence[_Dated], writer: EntryWriter) -> Entry:
    """Make one entry of neighbouring events; it covers all that they may cover."""
    voice = writer.voice
    edges = [edge for it in members for edge in it.bounds if edge is not None]
    first, last = min(edges), max(edges)
    dates = _dates(first // DAY, max((last - 1) // DAY, first // DAY))
    return Entry(
        id=f"cluster-{members[0].event.id}",
        start=first,
        end=last,
        date=" – ".join(map(voice.dates, dates)),
        title=voice.digits(voice.words.count("event", len(members))),
        language=voice.language,
        direction=voice.direction,
        point=within_a_day(first, last),
        category=NO_CATEGORY,
        importance=3,
        members=len(members),
        group=members[0].lane,
    )


def _dates(first: int, last: int) -> list[Date]:
    """Return the span of two days, as years or months where it is made of whole ones.

    EDTF has no intervals between years of more than four digits: those are two dates.
    """
    (year, month, day), (until, last_month, last_day) = from_day_number(first), from_day_number(last)
    if max(abs(year), abs(until)) > LAST_YEAR:
        return [parse_date(year_text(number)) for number in dict.fromkeys((year, until))]
    if day == 1 and last == day_number(*_next(until, last_month), 1) - 1:
        if month == 1 and last_month == 12:
            start, end = year_text(year), year_text(until)
        else:
            start, end = date_text(year, month), date_text(until, last_month)
    else:
        start = date_text(year, month, day)
        end = date_text(until, last_month, last_day)
    return [parse_date(start if start == end else f"{start}/{end}")]


def _next(year: int, month: int) -> tuple[int, int]:
    return (year, month + 1) if month < 12 else (year + 1, 1)
