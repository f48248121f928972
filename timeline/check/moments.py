"""A rule on moments: what the clock on the wall, the offset and the time zone say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import zone_conflict
from ..dates.types import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates.types import Date
    from ..model import Timeline
    from .finding import Found, Where


def impossible_moment(tl: Timeline) -> Found:
    """Find moments whose offset is not that of their zone, or that its clocks skipped or showed twice."""
    for where, date in _dates(tl):
        conflict = zone_conflict(date) if isinstance(date, Moment) else None
        if conflict is not None:
            yield where, conflict


def _dates(tl: Timeline) -> Iterator[tuple[Where, Date | None]]:
    for source in tl.sources:
        yield ("sources", source.id, "issued"), source.issued
        yield ("sources", source.id, "accessed"), source.accessed
    for index, event in enumerate(tl.events):
        yield ("events", index, "date"), event.date
        for number, quantity in enumerate(event.quantities):
            yield ("events", index, "quantities", number, "as-of"), quantity.as_of
        for number, citation in enumerate(event.citations):
            if citation.says is not None:
                yield ("events", index, "citations", number, "says", "date"), citation.says.date
