"""How long nothing happened: empty rows of the rail, in proportion to the time between two events."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..lengths import MONTH, YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...model import Event

_UNITS = (
    ("day", 1, 1.0),
    ("month", 1, MONTH),
    *(("year", n * 10**e, n * 10**e * YEAR) for e in range(12) for n in (1, 2, 5)),
)
_FEWEST_ROWS = 12


class RailScale(NamedTuple):
    """What a broken row of the rail stands for: `number` times `unit` (day, month or year); how many rows."""

    unit: str
    number: int
    days: float
    rows: int = 0


def measure_gaps(events: Sequence[Event]) -> list[int]:
    """Give the days without an event before each event (0 before the first); events are in order.

    What is not known counts as time in which something may have happened: the gap runs from the latest day of
    all that came before to the earliest of the next. An open or unknown end adds nothing to the start.
    """
    gaps = []
    reached: int | None = None
    for event in events:
        first, last = event.date.earliest, event.date.latest
        start = last if first is None else first
        gaps.append(max(0, start - reached - 1) if start is not None and reached is not None else 0)
        end = start if last is None else last
        if end is not None:
            reached = end if reached is None else max(reached, end)
    return gaps


def rail_scale(gaps: Sequence[int]) -> RailScale:
    """Choose the smallest unit that keeps the empty rows to a third of the events."""
    budget = max(_FEWEST_ROWS, len(gaps) // 3)
    for unit, number, days in _UNITS:
        rows = sum(int(gap / days) for gap in gaps)
        if rows <= budget:
            return RailScale(unit, number, days, rows)
    return RailScale(*_UNITS[-1])
