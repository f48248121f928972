"""What a drawing shows of a date: its instants, and how sure its edges are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..dates.types import Date, End, Interval, Precision
from .instants import bounds, within_a_day

if TYPE_CHECKING:
    from ..dates.interval import IntervalEnd
    from .chart import Edge


class Dating(NamedTuple):
    """What an entry has from its date; see `Entry`."""

    start: int | None
    end: int | None
    start_edge: Edge
    end_edge: Edge
    point: bool
    uncertain: bool


def dating(date: Date) -> Dating:
    """Return what an entry has from its date."""
    start, end = bounds(date)
    return Dating(
        start,
        end,
        *_edges(date),
        point=within_a_day(start, end) and date.precision.rank <= Precision.DAY.rank,
        uncertain=date.qualification.uncertain,
    )


def _edges(date: Date) -> tuple[Edge, Edge]:
    if isinstance(date, Interval):
        return _edge(date.start), _edge(date.end)
    edge: Edge = "about" if date.qualification.approximate else "known"
    return "open" if date.earliest is None else edge, "open" if date.latest is None else edge


def _edge(end: IntervalEnd) -> Edge:
    if isinstance(end, End):
        return "unknown" if end is End.UNKNOWN else "open"
    return "about" if end.qualification.approximate else "known"
