"""How fast the calendars are beside hijridate: run by hand, it prints ratios of one run.

python -m tests.benchmarks.calendars
"""

from __future__ import annotations

import timeit
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from hijridate import Gregorian, Hijri

from timeline.dates.arrays import dates, day_numbers
from timeline.dates.calendars import calendar
from timeline.dates.day import day_number
from timeline.dates.text_arrays import bounds

if TYPE_CHECKING:
    from collections.abc import Callable

PUBLISHED = calendar("islamic-umalqura")
FIRST, LAST = date(1924, 8, 1).toordinal(), date(2077, 11, 16).toordinal()
MANY = 1_000_000
TEXTS = ["2025-11-06", "AH 1447-05-15", "1992", "AH 1412", "2016-12"] * 2_000


def nanoseconds(call: Callable[[], object], per_call: int = 1) -> float:
    """The best of seven runs, per element."""
    number = max(1, 20_000 // per_call)
    return min(timeit.repeat(call, number=number, repeat=7)) / number / per_call * 1e9


def main() -> None:
    ordinal = date(2025, 11, 6).toordinal()
    days = np.random.default_rng(1).integers(FIRST, LAST + 1, MANY)
    parts = dates(days, PUBLISHED.id)[:3]
    report(
        "year, month, day to Hijri",
        hijridate=nanoseconds(lambda: Gregorian(2025, 11, 6).to_hijri()),
        ours=nanoseconds(lambda: PUBLISHED.date(day_number(2025, 11, 6))),
    )
    report(
        "day number to Hijri",
        hijridate=nanoseconds(lambda: Gregorian.fromordinal(ordinal).to_hijri()),
        ours=nanoseconds(lambda: PUBLISHED.date(ordinal)),
        many=nanoseconds(lambda: dates(days, PUBLISHED.id), MANY),
    )
    report(
        "Hijri to day number",
        hijridate=nanoseconds(lambda: Hijri(1447, 5, 15).to_gregorian().toordinal()),
        ours=nanoseconds(lambda: PUBLISHED.day_number(1447, 5, 15)),
        many=nanoseconds(lambda: day_numbers(*parts, PUBLISHED.id), MANY),
    )
    each = nanoseconds(lambda: bounds(TEXTS), len(TEXTS))
    print(f"bounds of {len(TEXTS):,} texts: {each:.0f} ns each")


def report(what: str, *, hijridate: float, ours: float, many: float | None = None) -> None:
    print(f"{what}: hijridate {hijridate:.0f} ns, ours {ours:.0f} ns, {hijridate / ours:.1f} times as fast")
    if many is not None:
        print(f"  of {MANY:,} at once: {many:.1f} ns each, {hijridate / many:.0f} times as fast")


if __name__ == "__main__":
    main()
