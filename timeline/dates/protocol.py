"""What every calendar can do, and what it answers with."""

from __future__ import annotations

from operator import itemgetter
from typing import ClassVar, Protocol

from ..errors import NoSuchDateError
from .basis import EXACT, Basis
from .edtf.write import iso_text


class YearMonthDay(tuple[int, int, int]):
    """A date in some calendar: equal to the plain tuple ``(year, month, day)``.

    Years are astronomical: 0 is the year before year 1. `basis` says on what the conversion stands; it
    belongs to the class, so that an answer costs no more than a tuple.
    """

    __slots__ = ()

    basis: ClassVar[Basis] = EXACT

    year = property(itemgetter(0), doc="The year; 0 and below lie before the era.")
    month = property(itemgetter(1), doc="The month, from 1.")
    day = property(itemgetter(2), doc="The day of the month, from 1.")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self[0]}, {self[1]}, {self[2]})"


class Calendar(Protocol):
    """A calendar: days are plain ints (0001-01-01 Gregorian is 1), years have no limits.

    `date` and `day_number` are inverse to each other over all days; where a calendar is a table of months, it
    goes on outside the table by a rule, and `basis` says so.
    """

    @property
    def id(self) -> str:
        """The id, CLDR's where it has one: ``gregory``, ``islamic-umalqura``..."""

    @property
    def era(self) -> str:
        """The era in which its years count from 1: ``CE``, ``AH``, ``AP``, ``AM`` or ``RUMI``."""

    @property
    def solar(self) -> bool:
        """Whether its months keep to the seasons."""

    @property
    def range(self) -> tuple[int, int] | None:
        """The inclusive day numbers that its table covers; None where it is arithmetic, without end."""

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number of a date; raise `NoSuchDateError` where the date does not exist."""

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of a day number; never raises."""

    def month_length(self, year: int, month: int) -> int:
        """Return the number of days in a month; raise `NoSuchDateError` where there is no such month."""

    def months_in_year(self, year: int) -> int:
        """Return the number of months in a year."""

    def name_of_month(self, year: int, month: int) -> int:
        """Return which of the calendar's names, from 1, a month of a year has; see `names.month_names`."""

    def __hash__(self) -> int:
        """Return a hash: calendars are keys of caches."""

    def basis(self, first_day: int, last_day: int) -> Basis:
        """Return the weakest basis over the inclusive day numbers."""


def month_of_name(calendar: Calendar, year: int, name: int) -> int:
    """Return the month of a year that has a name, as `Calendar.name_of_month` numbers names.

    Raises
    ------
    NoSuchDateError
        Where the year has none of that name: Adar alone in a leap year.
    """
    last = calendar.months_in_year(year)
    if 1 <= name <= last and calendar.name_of_month(year, name) == name:  # as most are
        return name
    for month in range(1, last + 1):
        if calendar.name_of_month(year, month) == name:
            return month
    raise NoSuchDateError(f"the year {year} of {calendar.id!r} has no month of that name")


def check_month(month: int, last: int = 12) -> None:
    """Raise `NoSuchDateError` unless `month` is in 1..`last`."""
    if not 1 <= month <= last:
        raise NoSuchDateError(f"month must be in 1..{last}, got {month!r}")


def check_day(calendar: Calendar, year: int, month: int, day: int) -> None:
    """Raise `NoSuchDateError` unless the month has such a day; `month` is checked first."""
    last = calendar.month_length(year, month)
    if not 1 <= day <= last:
        raise NoSuchDateError(
            f"day must be in 1..{last} for {iso_text(year, month)} in {calendar.id}, got {day!r}"
        )
