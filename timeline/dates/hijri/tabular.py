"""The tabular Hijri calendars: 30-year cycles of 19 years of 354 days and 11 of 355.

Odd months have 30 days and even ones 29; in a leap year the twelfth has 30. Two epochs and four patterns of
leap years are in use. The patterns are numbered as by R. H. van Gent, "The Arithmetical or Tabular Islamic
Calendar", Utrecht University (elsewhere: 15-based, 16-based, Indian, Habash al-Hasib's). Each fits one rule:
a year is leap where (11 year + shift) mod 30 >= 19.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from ..basis import Basis
from ..protocol import YearMonthDay, check_day, check_month

if TYPE_CHECKING:
    from collections.abc import Callable

CIVIL_EPOCH: Final = 227_015  # 1 Muharram 1 AH on Friday 16 July 622 (Julian), counted from midnight
ASTRONOMICAL_EPOCH: Final = 227_014  # on Thursday 15 July 622 (Julian)
PATTERN_SHIFTS: Final = {"i": 4, "ii": 3, "iii": 0, "iv": -2}

_DAYS_PER_CYCLE = 10_631
_DAYS_PER_YEAR = 354
_BASIS = Basis("tabular", "the tabular Hijri calendar's 30-year cycle (R. H. van Gent, Utrecht)")


class TabularDate(YearMonthDay):
    """A date in a tabular calendar that was asked for by name: what that calendar says, without margin."""

    __slots__ = ()
    basis: ClassVar[Basis] = _BASIS


class Tabular:
    """A tabular Hijri calendar.

    Parameters
    ----------
    identifier
        The calendar's id.
    epoch
        The day number of 1 Muharram 1 AH.
    shift
        The leap-year pattern, one of `PATTERN_SHIFTS`.
    """

    __slots__ = ("epoch", "id", "shift")

    era = "AH"
    solar = False
    range = None

    def __init__(self, identifier: str, epoch: int, shift: int) -> None:
        self.id = identifier
        self.epoch = epoch
        self.shift = shift

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        return self.month_start(12 * (year - 1) + month - 1) + day - 1

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number."""
        year, month, day = self.split(day_number)
        return TabularDate((year, month, day))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        return 30 if month % 2 or (month == 12 and self.is_leap(year)) else 29

    def months_in_year(self, year: int) -> int:  # noqa: ARG002 - in this calendar all years are alike
        """Return 12."""
        return 12

    def name_of_month(self, year: int, month: int) -> int:  # noqa: ARG002 - all years are alike
        """Return the month: names are in the order of the months."""
        return month

    def basis(self, first_day: int, last_day: int) -> Basis:  # noqa: ARG002 - endless arithmetic
        """Return ``tabular`` without margin: the answer is exactly what this calendar says."""
        return _BASIS

    def is_leap(self, year: int) -> bool:
        """Return whether the year has 355 days."""
        return (11 * year + self.shift) % 30 >= 19

    def month_start(self, index: int) -> int:
        """Return the first day of a month; months count from 0, which is Muharram 1 AH."""
        year, month = divmod(index, 12)
        days_before_year = _DAYS_PER_YEAR * year + (11 * (year + 1) + self.shift) // 30
        return self.epoch + days_before_year + (59 * month + 1) // 2

    def split(self, day_number: int) -> tuple[int, int, int]:
        """Return year, month and day of any day number as a plain tuple."""
        elapsed = day_number - self.epoch
        year = (30 * elapsed + 10_649 - self.shift) // _DAYS_PER_CYCLE
        day_of_year = elapsed - _DAYS_PER_YEAR * (year - 1) - (11 * year + self.shift) // 30
        month = min(11, 2 * day_of_year // 59)
        return year, month + 1, day_of_year - (59 * month + 1) // 2 + 1

    def __reduce__(self) -> tuple[Callable[[str], Tabular], tuple[str]]:
        return tabular, (self.id,)  # the one instance, which dates are compared by

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


def tabular(identifier: str) -> Tabular:
    """Return the one calendar of an id, which must be among `TABULAR`."""
    return next(each for each in TABULAR if each.id == identifier)


def _variants(name: str, epoch: int) -> list[Tabular]:
    """Return a calendar for each pattern; the second is the common one and goes by the bare name."""
    return [
        Tabular(name if pattern == "ii" else f"{name}-{pattern}", epoch, shift)
        for pattern, shift in PATTERN_SHIFTS.items()
    ]


TABULAR = [*_variants("islamic-civil", CIVIL_EPOCH), *_variants("islamic-tbla", ASTRONOMICAL_EPOCH)]
CIVIL = tabular("islamic-civil")
