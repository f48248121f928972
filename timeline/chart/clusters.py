"""Clusters in words: "47 events" under "3–9 May 2011"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..dates.day import day_number, from_day_number
from ..dates.edtf.write import LAST_YEAR, date_text, year_text
from ..dates.parse import parse_date
from ..language import is_right_to_left
from ..model import IMPORTANCE
from .chart import NO_CATEGORY, Entry
from .division import clusters
from .instants import DAY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..dates.types import Date
    from ..model import Event

_LABELS = 240  # of a chart whose events are gathered: a page or two that can be taken in
_FOREMOST = IMPORTANCE[-1]  # keeps a label of its own, while that leaves room for the others

Bounds = tuple[int | None, int | None]


class Dated(NamedTuple):
    """An event, and its half-open bounds in seconds."""

    event: Event
    bounds: Bounds
    group: int = 0

    @property
    def anchor(self) -> int | None:
        """As `Entry.anchor`."""
        start, end = self.bounds
        return start if start is not None else end


def gathered(events: Sequence[Dated], beyond: int) -> tuple[list[Dated], list[list[Dated]]]:
    """Give the events that are labelled themselves, and the clusters of two or more, each of one group."""
    most = min(_LABELS, beyond)
    alone = [it for it in events if it.event.importance == _FOREMOST or it.anchor is None]
    if len(alone) > most // 2:
        alone = [it for it in events if it.anchor is None]
    kept = {it.event.id for it in alone}
    by_group: dict[int, list[Dated]] = {}
    for it in events:
        if it.event.id not in kept:
            by_group.setdefault(it.group, []).append(it)
    found: list[list[Dated]] = []
    for members in by_group.values():
        members.sort(key=lambda it: it.anchor or 0)
        share = (most - len(alone)) * len(members) // (len(events) - len(alone))
        runs = clusters([it.anchor or 0 for it in members], max(share, 1))
        found += [[members[index] for index in run] for run in runs]
    alone += [members[0] for members in found if len(members) == 1]
    return alone, [members for members in found if len(members) > 1]


def cluster(members: Sequence[Dated], title: str, language: str, word: Callable[[Date], str]) -> Entry:
    """Make one entry of neighbouring events; it covers all that they may cover."""
    starts = [start for it in members for start in it.bounds if start is not None]
    first, last = min(starts), max(starts)
    dates = _dates(first // DAY, max((last - 1) // DAY, first // DAY))
    return Entry(
        id=f"cluster-{members[0].event.id}",
        start=first,
        end=last,
        date=" – ".join(map(word, dates)),
        title=title,
        language=language,
        direction="rtl" if is_right_to_left(language) else "ltr",
        point=last - first <= DAY,
        category=NO_CATEGORY,
        importance=3,
        members=len(members),
        group=members[0].group,
    )


def _dates(first: int, last: int) -> list[Date]:
    """Give the span of two days, as years or months where it is made of whole ones.

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
