"""How long nothing happened: empty rows of the rail, in proportion to the time between two events."""

from __future__ import annotations

from itertools import count, dropwhile
from typing import TYPE_CHECKING, NamedTuple

from ...dates.day import DAYS_IN_400_YEARS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Event

# Days of a unit as a ratio of ints, so that a gap of any length is counted exactly.
_DAY = 1, 1
_MONTH = DAYS_IN_400_YEARS, 4800
_YEAR = DAYS_IN_400_YEARS, 400
_FEWEST_ROWS = 12


class RailScale(NamedTuple):
    """What a broken row of the rail stands for: `number` times `unit`, of `numerator / denominator` days.

    `rows` is how many broken rows the whole page has.
    """

    unit: str
    number: int
    numerator: int
    denominator: int
    rows: int = 0

    def rows_of(self, gap: int) -> int:
        """Return the rows that stand for `gap` days: one for each whole unit."""
        return gap * self.denominator // self.numerator


def measure_gaps(events: Sequence[Event]) -> list[int]:
    """Return the days without an event before each event (0 before the first); events are in order.

    What is not known counts as time in which something may have happened: the gap runs from the latest day of
    all that came before to the earliest of the next. An open or unknown end adds nothing: such an event
    stands at the end that is known, as it does in the order.
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
    """Choose the smallest unit that keeps the empty rows to a third of the events, or to twelve.

    The units are a day, a month, and 1, 2 or 5 years times a power of ten, without an end. Each gap loses
    less than one row, so a unit of which the whole time has more than the budget and a row for each gap is
    too small: with those left out, four are tried at most, whatever the gaps.
    """
    budget = max(_FEWEST_ROWS, len(gaps) // 3)
    whole, most = sum(gaps), budget + len(gaps)
    large_enough = dropwhile(lambda scale: scale.rows_of(whole) > most, _scales(whole // most))
    tried = (scale._replace(rows=sum(map(scale.rows_of, gaps))) for scale in large_enough)
    return next(scale for scale in tried if scale.rows <= budget)


def _scales(least: int) -> Iterator[RailScale]:
    """Yield the units from small to large; of the years, from a power of ten that is under `least` days."""
    yield RailScale("day", 1, *_DAY)
    yield RailScale("month", 1, *_MONTH)
    numerator, denominator = _YEAR
    for exponent in count(max(len(str(least)) - 4, 0)):
        for number in (10**exponent, 2 * 10**exponent, 5 * 10**exponent):
            yield RailScale("year", number, number * numerator, denominator)
