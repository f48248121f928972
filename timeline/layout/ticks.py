"""Where the ticks of a calendar fall on a scale, and what they say: a table of steps and a bisection.

The same code serves every `Calendar`. Ticks never collide: of two that would, the one of the higher rank
stays (a year before a month before a day).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..chart.instants import DAY
from ..dates.day import DAYS_IN_400_YEARS
from ..dates.edtf.write import LAST_YEAR
from ..dates.wording.estimates import rounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .scale import Scale, Segment
    from .tick_wording import TickWording

TickUnit = Literal["second", "minute", "hour", "day", "month", "year"]


class TickStep(NamedTuple):
    """A spacing of ticks: `number` units, which take about `seconds`."""

    seconds: float
    unit: TickUnit
    number: int


class Tick(NamedTuple):
    """A label on the axis; `rank` grows with the unit. Without `marked` it only names the section it begins.

    `centre` is the middle of the label, which stays on the axis where the tick itself stands near an end.
    """

    centre: float
    position: float
    label: str
    rank: int
    marked: bool = True


_YEAR = DAYS_IN_400_YEARS / 400 * DAY
_MONTH = _YEAR / 12
_STEPS = (
    *(TickStep(float(count), "second", count) for count in (1, 5, 15, 30)),
    *(TickStep(60.0 * count, "minute", count) for count in (1, 5, 15, 30)),
    *(TickStep(3600.0 * count, "hour", count) for count in (1, 3, 6, 12)),
    *(TickStep(1.0 * DAY * count, "day", count) for count in (1, 2, 5, 10)),
    *(TickStep(_MONTH * count, "month", count) for count in (1, 3, 6)),
    *(
        TickStep(_YEAR * count * 10**power, "year", count * 10**power)
        for power in range(16)
        for count in (1, 2, 5)
    ),
)
_LENGTHS = tuple(step.seconds for step in _STEPS)
_RANK = {"second": 0, "minute": 0, "hour": 1, "day": 2, "month": 3, "year": 4}
_CONTEXT_RANK = 5
_CLOCK = frozenset({"second", "minute", "hour"})
_CLOCK_BELOW = 3 * DAY  # on a longer axis, stretches that only make room for labels have no ticks of hours
_ROOMY = 150.0  # user units; but where it is as long as this, its hours fill it
_ONE_MONTH = TickStep(_MONTH, "month", 1)
_QUARTER_DAY = TickStep(6 * 3600.0, "hour", 6)
_ONE_DAY = TickStep(1.0 * DAY, "day", 1)
# How many of year, month and day have to be said where a section begins, given the unit of its ticks.
_DEPTH = {"year": 1, "month": 1, "day": 2, "hour": 3, "minute": 3, "second": 3}
_DIGITS_OF_STEP = 3  # a year between two ticks is said to a hundredth of the way, which the eye takes for it
_AIRY = 1.6  # ticks stand this much farther apart than they have to


class Ticker:
    """Where the ticks of one calendar stand: what they say, and how much room that takes, is `wording`'s.

    Hours are shown where `clock` says so: they are the same in every calendar.
    """

    def __init__(self, wording: TickWording, *, clock: bool = True) -> None:
        self.wording, self.clock = wording, clock
        self.calendar, self._date = wording.calendar, wording.date
        self._spacing = cache(self._needed)

    def ticks(self, scale: Scale) -> list[Tick]:
        """Return the ticks of a scale, in order, none within another's room."""
        kept: list[Tick] = []
        length = scale.length
        candidates = self._candidates(scale)
        if not self.wording.upright:
            candidates = (self._centred(tick, length) for tick in candidates)
        for tick in sorted(candidates, key=lambda tick: (-tick.rank, tick.position)):
            place = bisect_left(kept, (tick.centre,))
            around = kept[max(place - 1, 0) : place + 1]
            if all(abs(tick.centre - other.centre) >= self._clearance(tick, other) for other in around):
                insort(kept, tick)
        return kept

    def _centred(self, tick: Tick, length: float) -> Tick:
        half = self.wording.room(tick.label) / 2
        return tick._replace(centre=max(half, min(tick.position, length - half)))

    def _clearance(self, one: Tick, other: Tick) -> float:
        room = self.wording.room(one.label)
        return room if self.wording.upright else (room + self.wording.room(other.label)) / 2

    def _candidates(self, scale: Scale) -> Iterator[Tick]:
        shown: tuple[int, ...] = ()
        clock = scale.until - scale.since < _CLOCK_BELOW
        for segment in scale.segments:
            if segment.style == "break":
                continue
            step = self._step(segment)
            roomy = segment.end - segment.start >= _ROOMY
            if step.unit in _CLOCK and not (self.clock and (clock or roomy or segment.style != "stretch")):
                step = _ONE_DAY
            elif step.unit in _CLOCK and segment.style == "stretch" and not clock:
                step = max(step, _QUARTER_DAY)
            elif step.unit == "day" and step.number >= 5 and self._turns(segment):
                step = _ONE_MONTH
            first = self._date(segment.since // DAY)
            depth = _DEPTH[step.unit]
            if shown[:depth] != first[:depth]:
                yield Tick(
                    segment.start, segment.start, self._context(*first, step), _CONTEXT_RANK, marked=False
                )
            shown = self._date(segment.until // DAY)
            if segment.until > segment.since and segment.end > segment.start:
                yield from self._within(segment, step)

    def _turns(self, segment: Segment) -> bool:
        """Return whether a month begins on a segment after its start; days far between then add little."""
        first, last = (self._date(at // DAY) for at in (segment.since, segment.until))
        return first[:2] != last[:2]

    def _step(self, segment: Segment) -> TickStep:
        """Pick the finest step whose labels have room."""
        if segment.end <= segment.start or segment.until <= segment.since:
            return TickStep(_YEAR, "year", 1)
        per_unit = (segment.until - segment.since) / (segment.end - segment.start)
        long_years = self._long_years(segment)
        for step in _STEPS[bisect_left(_LENGTHS, per_unit * 1.5 * self.wording.size) :]:
            needed = self._spacing(step.unit)
            if step.seconds / per_unit >= (max(needed, long_years) if step.unit == "year" else needed):
                return step
        return _STEPS[-1]

    def _needed(self, unit: TickUnit) -> float:
        """Return the least way between two ticks of a unit."""
        month = self.wording.month(1, 9)
        return _AIRY * self.wording.room(
            {"year": "2000", "month": month, "day": f"30 {month}"}.get(unit, "00:00:00")
        )

    def _long_years(self, segment: Segment) -> float:
        """Return the least way between two ticks of years that have more than four digits; else 0."""
        years = {self._date(at // DAY)[0] for at in (segment.since, segment.until)}
        labels = [self.wording.year_label(year) for year in years if abs(year) > LAST_YEAR]
        return max((_AIRY * self.wording.room(label) for label in labels), default=0.0)

    def _within(self, segment: Segment, step: TickStep) -> Iterator[Tick]:
        first, last = segment.since // DAY, segment.until // DAY
        if step.unit in _CLOCK:
            found = self._clock(segment, step)
        elif step.unit == "day":
            found = self._days(first, last, step.number)
        elif step.unit == "month":
            found = self._months(first, last, step.number)
        else:
            found = self._years(first, last, step.number)
        for at, label, rank in found:
            if segment.since <= at <= segment.until:
                position = segment.position(at)
                yield Tick(position, position, label, rank)

    def _clock(self, segment: Segment, step: TickStep) -> Iterator[tuple[int, str, int]]:
        length = int(step.seconds)
        for at in range(-(-segment.since // length) * length, segment.until + 1, length):
            minutes, second = divmod(at % DAY, 60)
            if at % DAY == 0:
                yield at, self.wording.day_label(*self._date(at // DAY)), _RANK["day"]
            else:
                clock = f"{minutes // 60:02}:{minutes % 60:02}" + (
                    f":{second:02}" if step.unit == "second" else ""
                )
                yield at, self.wording.words.digits(clock), _RANK[step.unit]

    def _days(self, first: int, last: int, count: int) -> Iterator[tuple[int, str, int]]:
        for number in range(first, last + 1):
            year, month, day = self._date(number)
            if day == 1:
                yield (number * DAY, self.wording.year_label(year), _RANK["year"]) if month == 1 else (
                    number * DAY, self.wording.month(year, month), _RANK["month"]
                )  # fmt: skip
            elif (day - 1) % count == 0 and day + count // 2 <= 30:
                yield number * DAY, self.wording.day_label(year, month, day), _RANK["day"]

    def _months(self, first: int, last: int, count: int) -> Iterator[tuple[int, str, int]]:
        low, high = self._date(first)[:2], self._date(last)[:2]
        for year in range(low[0], high[0] + 1):
            for month in range(1, self.calendar.months_in_year(year) + 1, count):
                if not low <= (year, month) <= high:
                    continue
                at = self.calendar.day_number(year, month, 1) * DAY
                yield (
                    (at, self.wording.year_label(year), _RANK["year"])
                    if month == 1
                    else (at, self.wording.month(year, month), _RANK["month"])
                )

    def _years(self, first: int, last: int, count: int) -> Iterator[tuple[int, str, int]]:
        low, high = self._date(first)[0], self._date(last)[0]
        for multiple in range(low // count * count - count, high + count + 1, count):
            # Years before the era are counted backwards from 1, so that round ones are 1 - n; year 0 is none.
            for year in (multiple, multiple + 1) if multiple == 0 and count > 1 else (multiple,):
                shown = year if year > 0 else year + (1 if count > 1 else 0)
                if shown == 1 and count > 1 and year <= 0:
                    continue
                yield (
                    self.calendar.day_number(shown, 1, 1) * DAY,
                    self.wording.year_label(shown),
                    _RANK["year"],
                )

    def _context(self, year: int, month: int, day: int, step: TickStep) -> str:
        """Say what the ticks of a section leave unsaid at its start."""
        if step.unit in {"year", "month"}:
            finest = 10 ** max(len(str(step.number)) - _DIGITS_OF_STEP, 0) if step.unit == "year" else 1
            return self.wording.year_label(rounded(year, finest))
        if step.unit in _CLOCK:
            return self.wording.day_label(year, month, day)
        return self.wording.month_year(month, year)
