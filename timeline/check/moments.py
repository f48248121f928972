"""A rule on moments: what the clock on the wall, the offset and the time zone say together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import zone_conflict
from ..dates.types import Moment
from .dated import dates

if TYPE_CHECKING:
    from ..model import Timeline
    from .finding import Found


def impossible_moment(tl: Timeline) -> Found:
    """Find moments whose offset is not that of their zone, or that its clocks skipped or showed twice."""
    for where, date in dates(tl):
        conflict = zone_conflict(date) if isinstance(date, Moment) else None
        if conflict is not None:
            yield where, conflict
