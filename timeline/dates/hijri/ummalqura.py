"""Umm al-Qura, which is two tables: the calendar as published, and the one that KACST computed."""

from __future__ import annotations

from itertools import accumulate
from typing import ClassVar, Final

from ..basis import Basis
from ..protocol import YearMonthDay
from .monthtable import MonthTable

MARGIN: Final = (-2, 1)  # published minus tabular civil in days, over all months of the published table
_RJD_TO_DAY = 678_575  # hijridate counts in Reduced Julian Days: JDN - 2,400,000; day 1 is JDN 1,721,426


class PublishedDate(YearMonthDay):
    """A date that stands in the published table."""

    __slots__ = ()
    basis: ClassVar[Basis] = Basis("published", "the Umm al-Qura calendar as published, from hijridate")


class ComputedDate(YearMonthDay):
    """A date that stands in KACST's table."""

    __slots__ = ()
    basis: ClassVar[Basis] = Basis("computed", "the Umm al-Qura calendar as computed by KACST, from ICU")


class OutsideDate(YearMonthDay):
    """A date outside the table asked for: tabular, joined to the table's ends."""

    __slots__ = ()
    basis: ClassVar[Basis] = Basis("tabular", "the tabular civil Hijri calendar, outside the table", MARGIN)


def _published_starts() -> tuple[int, list[int]]:
    # Imported on first use: the date layer starts without it.
    from hijridate.ummalqura import HIJRI_OFFSET, MONTH_STARTS

    return HIJRI_OFFSET, [start + _RJD_TO_DAY for start in MONTH_STARTS]


def _computed_starts() -> tuple[int, list[int]]:
    from ..tables import kacst  # on first use, as above

    long = "".join(f"{int(year, 16):012b}" for year in kacst.LONG_MONTHS.split())
    starts = accumulate((29 + (bit == "1") for bit in long), initial=kacst.FIRST_DAY)
    return 12 * (kacst.FIRST_YEAR - 1), list(starts)


def umm_al_qura(identifier: str) -> MonthTable:
    """Return the one table of an id, which must be that of one of the two."""
    return PUBLISHED if identifier == PUBLISHED.id else COMPUTED


PUBLISHED = MonthTable(
    "islamic-umalqura",
    _published_starts,
    inside=PublishedDate,
    outside=OutsideDate,
    again=umm_al_qura,
)
COMPUTED = MonthTable(
    "islamic-umalqura-kacst",
    _computed_starts,
    inside=ComputedDate,
    outside=OutsideDate,
    again=umm_al_qura,
)
