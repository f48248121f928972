"""The days that a date may be, as runs without gaps: ``1XXX-12`` is a thousand Decembers."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .calendar_date import CalendarDate, carried, month_span, year_span
from .hijri.sighted import days_that_fit, number_of
from .mask import fills, years
from .season import Season
from .unspecified import UnspecifiedDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DayRun = tuple[int, int]  # day numbers, both inclusive

MOST_PIECES = 1_000  # pieces of a date that are looked at one by one; beyond, its bounds have to do


def runs(date: CalendarDate | Season) -> tuple[DayRun, ...]:
    """Return the longest runs of days that a date may be, in order.

    Of a date with more than `MOST_PIECES` pieces it is the one run from its first day to its last, which is
    too wide but leaves nothing out.
    """
    hull = _hull(date)
    if _is_one_run(date):
        return (hull,)
    pieces = tuple(islice(_pieces(date), MOST_PIECES + 1))
    return (hull,) if len(pieces) > MOST_PIECES else tuple(_joined(pieces))


def _hull(date: CalendarDate | Season) -> DayRun:
    assert date.earliest is not None and date.latest is not None  # noqa: S101, PT018 - it is no interval
    return date.earliest, date.latest


def _is_one_run(date: CalendarDate | Season) -> bool:
    """Whether nothing specified follows an unspecified digit, and no code has two readings."""
    if isinstance(date, Season):
        return date.year is not None and len(date.months) == 1
    return not isinstance(date, UnspecifiedDate) or "X" not in "".join(date.masks).rstrip("X")


def _pieces(date: CalendarDate | Season) -> Iterator[DayRun]:
    if isinstance(date, Season):
        return _parts_of_years(date)
    assert isinstance(date, UnspecifiedDate)  # noqa: S101 - all others are one run
    return _units(date)


def _parts_of_years(season: Season) -> Iterator[DayRun]:
    for year in years(season.mask):
        for first, last in season.months:
            yield month_span(season.calendar, carried(year, first), carried(year, last))


def _units(date: UnspecifiedDate) -> Iterator[DayRun]:
    calendar = date.calendar
    year_mask, month_mask, day_mask = (*date.masks, "XX", "XX")[:3]
    for year in years(year_mask):
        if len(date.masks) == 1:
            yield year_span(calendar, year, year)
            continue
        for month in fills(month_mask, calendar.months_in_year(year)):
            if day_mask == "XX":
                yield month_span(calendar, (year, month), (year, month))
                continue
            for day in days_that_fit(calendar, year, month, day_mask):
                number = number_of(calendar, year, month, day)
                yield number, number


def _joined(pieces: Iterable[DayRun]) -> Iterator[DayRun]:
    """Join the pieces that touch or overlap; they come in order."""
    start = end = None
    for first, last in pieces:
        if start is None or end is None:
            start, end = first, last
        elif first <= end + 1:
            end = max(end, last)
        else:
            yield start, end
            start, end = first, last
    if start is not None and end is not None:
        yield start, end
