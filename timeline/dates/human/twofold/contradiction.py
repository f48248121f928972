"""How far two datings of one date are from each other, and in which calendar they would agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...day import from_day_number
from ...edtf.write import iso_text
from ...precision import Precision
from ...readings import COMMON
from .agreement import agree, counted, days, ends, is_open, is_run, margin

if TYPE_CHECKING:
    from ...types import Date
    from .agreement import Days

_MANY_DAYS = 731  # from here on a difference is told in years


def contradiction(first: Date, second: Date) -> str:
    """Return what each of two dates is, how far apart they are, and in which calendars they would agree."""
    early, late = margin(first, second)
    about = f" (≈ {early:+d} to {late:+d} days)" if early < late else ""
    message = f"{first} is {_in_gregorian(first)}{about}, not {_in_gregorian(second)}"
    apart = _apart(first, second)
    if not apart:
        return f"{message}: the two do not say the same"
    others = [f"`{each}`" for each in _agreeing_otherwise(first, second)]
    return f"{message}: {apart} off" + (f"; {' and '.join(others)} would be" if others else "")


def _in_gregorian(date: Date) -> str:
    whole_years = date.calendar.id == "gregory" and date.precision.rank >= Precision.YEAR.rank
    bounds = [
        "…" if day is None else iso_text(*from_day_number(day)[: 1 if whole_years else 3])
        for day in (date.earliest, date.latest)
    ]
    return " to ".join(dict.fromkeys(bounds))


def _apart(first: Date, second: Date) -> str:
    """Return the days or years between two dates, or the ends of two runs that differ more; "" for none."""
    if is_open(first) or is_open(second):
        return ""
    runs = is_run(first) and is_run(second)
    pairs = zip(ends(first), ends(second), strict=True) if runs else [(days(first), days(second))]
    gap, low, high = max(map(_gap, pairs))
    if gap <= 0:
        return ""
    years = from_day_number(int(high))[0] - from_day_number(int(low))[0]
    if years and (gap > _MANY_DAYS or Precision.YEAR is first.precision is second.precision):
        return f"{years} year{'s' if years > 1 else ''}"
    return f"{gap:.0f} day{'s' if gap > 1 else ''}"


def _gap(pair: tuple[Days, Days]) -> tuple[float, float, float]:
    """Return the days from one to the other, the last day before that gap and the first after it."""
    low, high = sorted(pair)
    return high[0] - low[1], low[1], high[0]


def _agreeing_otherwise(first: Date, second: Date) -> list[str]:
    """Return what is Hijri in the other Hijri calendars, and the other as Julian, where they would agree."""
    hijri, other = (first, second) if first.calendar.era == "AH" else (second, first)
    if hijri.calendar.era != "AH":
        return []
    found = [counted(hijri, each) for each in COMMON if each != hijri.calendar.id]
    readings = [str(each) for each in found if each is not None and agree(each, other)]
    julian = counted(other, "julian") if other.calendar.id == "gregory" else None
    if julian is not None and agree(hijri, julian):
        readings.append(str(julian))
    return readings
