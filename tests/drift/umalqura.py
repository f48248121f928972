"""The Umm al-Qura calendar as published, which the library reads from hijridate itself."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.metadata import version
from itertools import pairwise
from typing import TYPE_CHECKING

from hijridate import Gregorian, Hijri
from hijridate.ummalqura import GREGORIAN_RANGE, HIJRI_RANGE

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator


def years() -> Iterator[str]:
    """Say of each year when it begins, and how long its months are."""
    first, last = HIJRI_RANGE[0][0], HIJRI_RANGE[1][0]
    starts = [Hijri(y, m, 1).to_gregorian() for y in range(first, last + 1) for m in range(1, 13)]
    after = Gregorian(*GREGORIAN_RANGE[1]) + timedelta(days=1)
    lengths = [(b - a).days for a, b in pairwise([*map(_civil, starts), _civil(after)])]
    for index in range(0, len(lengths), 12):
        of_year = " ".join(map(str, lengths[index : index + 12]))
        yield f"{first + index // 12}\t{_civil(starts[index])}\t{of_year}"


def _civil(day: date) -> date:
    return date(day.year, day.month, day.day)


COPIES = (
    Copy(
        "dates/data/umalqura_hijridate.tsv",
        "The Umm al-Qura calendar as published.\n"
        "year<TAB>Gregorian date of 1 Muharram<TAB>days of the twelve months",
        f"hijridate {version('hijridate')}",
        years,
    ),
)
