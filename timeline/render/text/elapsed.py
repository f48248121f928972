"""How long after: the time between two dates in years, months and days, never finer than both dates allow."""

from __future__ import annotations

from datetime import date as civil_date
from typing import TYPE_CHECKING, NamedTuple

from ...dates.day import DAYS_IN_400_YEARS
from ...interface.keys import filled

if TYPE_CHECKING:
    from ...dates import Date
    from .voice import Voice

Count = tuple[int, int, int]  # years, months, days

_UNITS = ("year", "month", "day")


class Elapsed(NamedTuple):
    """At least `low`, at most `high`; `approximate` and `uncertain` where one of the dates is."""

    low: Count
    high: Count
    approximate: bool = False
    uncertain: bool = False


def elapsed(since: Date, until: Date) -> Elapsed | None:
    """Return the time from one date to another; None where an end is not known, or `until` may come first."""
    start, end = _bounds(since), _bounds(until)
    if start is None or end is None or start[1] > end[0]:
        return None
    doubts = (since.qualification, until.qualification)
    return Elapsed(
        between(start[1], end[0]),
        between(start[0], end[1]),
        any(doubt.approximate for doubt in doubts),
        any(doubt.uncertain for doubt in doubts),
    )


def _bounds(date: Date) -> tuple[int, int] | None:
    if date.earliest is None or date.latest is None:
        return None
    return date.earliest, date.latest


def between(first: int, last: int) -> Count:
    """Count the years, months and days from one day number to a later one, in the Gregorian calendar.

    As people count: whole months from the day of the month, and then days (dateutil's `relativedelta`).
    Years of any number are brought into its range by the cycle of 400 years.
    """
    from dateutil.relativedelta import relativedelta  # 10 ms, seldom needed

    cycles, days = divmod(last - first, DAYS_IN_400_YEARS)
    start = (first - 1) % DAYS_IN_400_YEARS + 1
    delta = relativedelta(civil_date.fromordinal(start + days), civil_date.fromordinal(start))
    return cycles * 400 + delta.years, delta.months, delta.days


def say(time: Elapsed, voice: Voice) -> str:
    """Say a time: unit by unit while low and high agree, then the first in which they differ as a run.

    Of an approximate one only the first unit is said.
    """
    parts: list[str] = []
    for unit, low, high in zip(_UNITS, time.low, time.high, strict=True):
        if low != high:
            parts.append(voice.words.run(unit, low, high, voice.options.digits))
            break
        if low:
            parts.append(voice.count(unit, low))
        if low and time.approximate:
            break
    return doubted(_listed(parts or [voice.count("day", 0)], voice), time, voice)


def doubted(length: str, time: Elapsed, voice: Voice) -> str:
    """Mark a length that is approximate or uncertain, as its date is marked."""
    length = filled(voice.words.about, value=length) if time.approximate else length
    return filled(voice.words.uncertain, value=length) if time.uncertain else length


def _listed(parts: list[str], voice: Voice) -> str:
    comma, conjunction = (voice.words.punctuation[f"length-{each}"] for each in ("comma", "and"))
    *most, last = parts
    return comma.join(most) + conjunction + last if most else last
