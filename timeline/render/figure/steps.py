"""The steps that ticks of a calendar may have, and the days on which those of one step fall.

Like `matplotlib.dates`, but of any calendar with twelve months: ticks stand at round numbers, so that they
stay where they are while the axis is panned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...dates.protocol import Calendar

HijriUnit = Literal["day", "month", "year"]


class HijriStep(NamedTuple):
    """A spacing of ticks: `number` units, which take about `days`."""

    days: float
    unit: HijriUnit
    number: int


_YEAR = 354.367
_MONTH = _YEAR / 12
_FARTHEST = 15  # the coarsest step is 5 * 10**15 years


def _step(unit: HijriUnit, number: int) -> HijriStep:
    return HijriStep({"day": 1.0, "month": _MONTH, "year": _YEAR}[unit] * number, unit, number)


STEPS: tuple[HijriStep, ...] = (
    *(_step("day", number) for number in (1, 2, 5, 10, 15)),
    *(_step("month", number) for number in (1, 2, 3, 6)),
    *(_step("year", number * 10**power) for power in range(_FARTHEST + 1) for number in (1, 2, 5)),
)
_MINOR: dict[tuple[HijriUnit, int], tuple[HijriUnit, int]] = {
    ("day", 2): ("day", 1), ("day", 5): ("day", 1), ("day", 10): ("day", 5), ("day", 15): ("day", 5),
    ("month", 1): ("day", 10), ("month", 2): ("month", 1), ("month", 3): ("month", 1),
    ("month", 6): ("month", 1), ("year", 1): ("month", 3), ("year", 2): ("year", 1),
}  # fmt: skip


def minor(step: HijriStep) -> HijriStep | None:
    """Return the step of the minor ticks between those of `step`; None within a single day."""
    found = _MINOR.get((step.unit, step.number))
    if found is not None:
        return _step(*found)
    if step.unit == "day":
        return None
    leading = int(str(step.number)[0])
    return _step("year", step.number // (4 if leading == 2 else 5))


def ticks(calendar: Calendar, step: HijriStep, first_day: int, last_day: int) -> list[int]:
    """Return the days of `step` in the calendar that lie within two day numbers, both inclusive."""
    low, high = calendar.date(first_day), calendar.date(last_day)
    if step.unit == "year":
        found: Iterable[int] = (
            calendar.day_number(year, 1, 1) for year in _years(low[0], high[0], step.number)
        )
    else:
        months = _months(calendar, low[0], high[0])
        found = (
            _days(calendar, months, step.number)
            if step.unit == "day"
            else _starts(calendar, months, step.number)
        )
    return [day for day in found if first_day <= day <= last_day]


def _years(low: int, high: int, number: int) -> Iterator[int]:
    """Yield round years; those before the era are counted backwards from 1, and there is no year 0."""
    if number == 1:
        yield from range(low, high + 1)
        return
    for multiple in range(low // number * number - number, high + 1, number):
        yield multiple if multiple > 0 else multiple + 1


def _months(calendar: Calendar, low: int, high: int) -> Iterator[tuple[int, int]]:
    for year in range(low, high + 1):
        for month in range(1, calendar.months_in_year(year) + 1):
            yield year, month


def _starts(calendar: Calendar, months: Iterable[tuple[int, int]], number: int) -> Iterator[int]:
    for year, month in months:
        if (month - 1) % number == 0:
            yield calendar.day_number(year, month, 1)


def _days(calendar: Calendar, months: Iterable[tuple[int, int]], number: int) -> Iterator[int]:
    """Yield the days of each month: 1, 3, 5... or 1, 5, 10..., none of them too near to the next month."""
    for year, month in months:
        start, length = calendar.day_number(year, month, 1), calendar.month_length(year, month)
        for day in range(1, length + 1):
            is_round = day % number == (1 if number == 2 else 0)
            if day == 1 or (is_round and day + number <= length + 1):
                yield start + day - 1
