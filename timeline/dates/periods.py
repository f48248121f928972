"""Which periods a date may stand for: the reading on which all relations between dates rest.

- A day is the period of that day, and a moment that of its minute, second or fraction of one.
- A coarser date (``1992``, ``1985-04-XX``, ``1992-21``) says that something happened within it: any period of
  one or more days, all of which it covers.
- An interval starts on some day of its first date and ends on some day of its last, in that order; an end
  that is open or unknown may be any day.
- One of a set is a period of one of its members; all of a set is the whole time from the first to the last of
  them, each of which takes place somewhere within its member.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, product
from math import inf, prod
from typing import TYPE_CHECKING

from .allen import Period, Window
from .calendar_date import CalendarDate
from .day import SECONDS_IN_DAY, UNIX_EPOCH
from .hijri.sighted import SightedDay
from .interval import End, Interval
from .localtime import instants
from .moment import Moment
from .runs import MOST_PIECES, runs
from .sets import AllOf, OneOf, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from .interval import IntervalEnd
    from .season import Season
    from .types import Date

    Member = CalendarDate | Season | Range
    Days = tuple[float, float]  # day numbers, both inclusive; infinite where without bound

_EPOCH = UNIX_EPOCH * SECONDS_IN_DAY


@lru_cache(maxsize=256)
def periods(date: Date, *, widened: bool) -> tuple[Period, ...]:
    """Return the families of periods that the date may stand for: one, or several where it has gaps.

    Day `n` starts at second ``n * SECONDS_IN_DAY``: of UTC for a moment whose instant is known
    (`is_absolute`), else of a wall clock. With `widened`, days are widened by the margin of their basis.
    """
    if isinstance(date, Moment):
        return tuple(_moment(date))
    if isinstance(date, OneOf):
        return _one_of(date, widened)
    if isinstance(date, AllOf):
        return tuple(_all(date, widened))
    if isinstance(date, Interval):
        return tuple(_interval(date, widened))
    return tuple(_within(days) for days in _days(date, widened))


def is_absolute(date: Date) -> bool:
    """Whether its place on the line of UTC is known."""
    return isinstance(date, Moment) and date.instant is not None


def hull(families: tuple[Period, ...]) -> Period:
    """Return the narrowest single family that holds them all."""
    starts, ends = [family.start for family in families], [family.end for family in families]
    return Period(_around(starts), _around(ends))


def _around(windows: list[Window]) -> Window:
    first, last = min(window.first for window in windows), max(window.last for window in windows)
    return Window(first, last, min(window.step for window in windows))


def _moment(moment: Moment) -> Iterator[Period]:
    resolution = _resolution(moment)
    for instant in instants(moment) or (moment.wall_seconds,):
        start = instant + _EPOCH
        end, step = start + resolution, min(resolution, 1)
        yield Period(Window(start, start, step), Window(end, end, step))


def _resolution(moment: Moment) -> int | Fraction:
    """Return the seconds that the moment, as written, takes up."""
    if moment.second is None:
        return 60
    if not moment.fraction:
        return 1
    scale = 10
    while scale % moment.fraction.denominator:
        scale *= 10
    return type(moment.fraction)(1, scale)


def _one_of(date: OneOf, widened: bool) -> tuple[Period, ...]:
    families = (family for member in date.members for family in _member(member, widened))
    found = tuple(islice(families, MOST_PIECES + 1))
    return found if len(found) <= MOST_PIECES else (_within(_bounds(date, widened)),)


def _bounds(date: OneOf, widened: bool) -> Days:
    early, late = date.basis.margin if widened else (0, 0)
    return (
        -inf if date.earliest is None else date.earliest + early,
        inf if date.latest is None else date.latest + late,
    )


def _member(member: Member, widened: bool) -> Iterator[Period]:
    start, end = _ends(member)
    if start is end and not isinstance(start, End):
        return (_within(days) for days in _days(start, widened))
    first, last = _outer(start, widened)[0], _outer(end, widened)[1]
    if last - first < MOST_PIECES and _is_day(start) and _is_day(end):
        return (_within((day, day)) for day in range(int(first), int(last) + 1))
    return iter((_within((first, last)),))


def _is_day(end: IntervalEnd) -> bool:
    return isinstance(end, CalendarDate) and end.day is not None


def _all(date: AllOf, widened: bool) -> Iterator[Period]:
    """Yield a family for each choice of the runs in which the members lie."""
    choices = [_start_and_end_days(member, widened) for member in date.members]
    if prod(map(len, choices)) > MOST_PIECES:
        choices = [(_hull(pairs),) for pairs in choices]
    for days in product(*choices):
        starts, ends = zip(*days, strict=True)
        yield _from_to(_first_of(starts), _last_of(ends))


def _start_and_end_days(member: Member, widened: bool) -> tuple[tuple[Days, Days], ...]:
    """Return the runs of days in which a member of all may start, each with that in which it may end."""
    if isinstance(member, Range):
        starts, ends = _end_days(member.start, widened), _end_days(member.end, widened)
        return tuple((start, end) for start, end in product(starts, ends) if start[0] <= end[1])
    return tuple((days, days) for days in _days(member, widened))


def _hull(pairs: Sequence[tuple[Days, Days]]) -> tuple[Days, Days]:
    return (pairs[0][0][0], pairs[-1][0][1]), (pairs[0][1][0], pairs[-1][1][1])


def _first_of(days: Sequence[Days]) -> Days:
    return min(first for first, _ in days), min(last for _, last in days)


def _last_of(days: Sequence[Days]) -> Days:
    return max(first for first, _ in days), max(last for _, last in days)


def _ends(member: Member) -> tuple[IntervalEnd, IntervalEnd]:
    return (member.start, member.end) if isinstance(member, Range) else (member, member)


def _interval(interval: Interval, widened: bool) -> Iterator[Period]:
    starts, ends = _end_days(interval.start, widened), _end_days(interval.end, widened)
    if len(starts) * len(ends) > MOST_PIECES:
        starts, ends = (_outer(interval.start, widened),), (_outer(interval.end, widened),)
    return (_from_to(start, end) for start, end in product(starts, ends) if start[0] <= end[1])


def _end_days(end: IntervalEnd, widened: bool) -> tuple[Days, ...]:
    return ((-inf, inf),) if isinstance(end, End) else _days(end, widened)


def _outer(end: IntervalEnd, widened: bool) -> Days:
    days = _end_days(end, widened)
    return days[0][0], days[-1][1]


def _days(date: CalendarDate | Season, widened: bool) -> tuple[Days, ...]:
    """Return the runs of days, widened by the margin of their basis; a single day stays one, within it.

    The 30th of a month by sight has its margin even within its calendar, where its tabular day is another's.
    """
    early, late = date.basis.margin if widened or isinstance(date, SightedDay) else (0, 0)
    return tuple(
        (first + shift, last + other)
        for first, last in runs(date)
        for shift, other in (((early, late),) if first < last else ((n, n) for n in range(early, late + 1)))
    )


def _within(days: Days) -> Period:
    return _from_to(days, days)


def _from_to(start: Days, end: Days) -> Period:
    """Return the periods from some day of `start` to some day of `end`, both days included."""
    return Period(
        Window(start[0] * SECONDS_IN_DAY, start[1] * SECONDS_IN_DAY),
        Window((end[0] + 1) * SECONDS_IN_DAY, (end[1] + 1) * SECONDS_IN_DAY),
    )
