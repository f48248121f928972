"""What a drawing shows of a date: its words, its instants, and how sure its edges are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..dates.types import Date, End, Interval, Precision
from ..language.safe import safe
from .instants import DAY, bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..dates.interval import IntervalEnd
    from ..dates.wording import Formatter
    from .chart import Edge


class Dating(NamedTuple):
    """What an entry has from its date; see `Entry`."""

    words: str
    start: int | None
    end: int | None
    start_edge: Edge
    end_edge: Edge
    point: bool
    uncertain: bool


def dating(date: Date, formatters: Sequence[Formatter]) -> Dating:
    """Give what an entry has from its date; its words are those of each formatter."""
    start, end = bounds(date)
    brief = start is not None and end is not None and end - start <= DAY
    return Dating(
        in_words(date, formatters),
        start,
        end,
        *_edges(date),
        point=brief and date.precision.rank <= Precision.DAY.rank,
        uncertain=date.qualification.uncertain,
    )


def in_words(date: Date, formatters: Sequence[Formatter]) -> str:
    """Say a date as each formatter does, once where they agree."""
    return " · ".join(dict.fromkeys([_kept(safe(formatter.format(date))) for formatter in formatters]))


def _kept(text: str) -> str:
    """Keep a short last word, such as an era, on the line of the number before it."""
    head, _, last = text.rpartition(" ")
    return f"{head}\u00a0{last}" if head and len(last) <= 3 else text


def _edges(date: Date) -> tuple[Edge, Edge]:
    if isinstance(date, Interval):
        return _edge(date.start), _edge(date.end)
    edge: Edge = "about" if date.qualification.approximate else "known"
    return "open" if date.earliest is None else edge, "open" if date.latest is None else edge


def _edge(end: IntervalEnd) -> Edge:
    if isinstance(end, End):
        return "unknown" if end is End.UNKNOWN else "open"
    return "about" if end.qualification.approximate else "known"
