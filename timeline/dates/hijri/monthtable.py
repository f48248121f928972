"""A Hijri calendar that is a table of month starts, carried on outside the table by the tabular calendar.

The seam rule: from each end of the table the months go on with their tabular (civil) lengths, except that
the nearest ones that can take up the difference do: a month of 30 days gets 29, or one of 29 gets 30, until a
month starts where the tabular calendar has it; from there on all is tabular. So every month outside the table
has 29 or 30 days, the months are contiguous, and each day has one date and each date one day.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ..protocol import YearMonthDay, check_day, check_month
from .tabular import CIVIL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..basis import Basis


class MonthTable:
    """A calendar of months that someone has listed; a copy of one is itself.

    Parameters
    ----------
    identifier
        The calendar's id.
    load
        Returns the number of the table's first month, counted from 0 = Muharram 1 AH, and the day numbers of
        the first days of its months, and last the day after the table; called on first use.
    inside, outside
        What to answer with inside and outside the table: classes that carry the basis.
    again
        Returns this very calendar for its id, in whichever process a date of it is unpickled: dates of one
        calendar are those of one object.
    """

    __slots__ = (
        "_again",
        "_first_index",
        "_inside",
        "_load",
        "_outside",
        "_range",
        "_starts",
        "id",
    )

    era = "AH"
    solar = False

    def __init__(
        self,
        identifier: str,
        load: Callable[[], tuple[int, Sequence[int]]],
        *,
        inside: type[YearMonthDay],
        outside: type[YearMonthDay],
        again: Callable[[str], MonthTable],
    ) -> None:
        self.id = identifier
        self._load = load
        self._inside = inside
        self._outside = outside
        self._again = again
        self._starts: tuple[int, ...] = ()
        self._first_index = 0
        self._range = (0, 0)

    @property
    def range(self) -> tuple[int, int]:
        """The inclusive day numbers that the table covers."""
        self._open()
        return self._range

    @property
    def months(self) -> tuple[int, tuple[int, ...]]:
        """The number of the first month that is not simply tabular, and the first days from there on.

        Months count from 0 = Muharram 1 AH. Table and seams are in it; last comes the first day of the month
        with which the tabular calendar takes over.
        """
        starts = self._open()
        return self._first_index, starts

    def day_number(self, year: int, month: int, day: int) -> int:
        """Return the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        return self._month_start(12 * (year - 1) + month - 1) + day - 1

    def date(self, day_number: int) -> YearMonthDay:
        """Return the date of any day number; its `basis` tells table from tabular."""
        starts = self._starts or self._open()
        if not starts[0] <= day_number < starts[-1]:
            return self._outside(CIVIL.split(day_number))
        position = bisect_right(starts, day_number) - 1
        year, month = divmod(position + self._first_index, 12)
        first, last = self._range
        kind = self._inside if first <= day_number <= last else self._outside
        return kind((year + 1, month + 1, day_number - starts[position] + 1))

    def month_length(self, year: int, month: int) -> int:
        """Return the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        index = 12 * (year - 1) + month - 1
        return self._month_start(index + 1) - self._month_start(index)

    def months_in_year(self, year: int) -> int:  # noqa: ARG002 - in this calendar all years are alike
        """Return 12."""
        return 12

    def name_of_month(self, year: int, month: int) -> int:  # noqa: ARG002 - all years are alike
        """Return the month: names are in the order of the months."""
        return month

    def basis(self, first_day: int, last_day: int) -> Basis:
        """Return the table's basis where it covers all the days, else the tabular one."""
        first, last = self.range
        return (self._inside if first <= first_day and last_day <= last else self._outside).basis

    def _month_start(self, index: int) -> int:
        starts = self._starts or self._open()
        position = index - self._first_index
        return starts[position] if 0 <= position < len(starts) else CIVIL.month_start(index)

    def _open(self) -> tuple[int, ...]:
        """Read the table on first use, and join it to the tabular calendar at both ends."""
        if not self._starts:
            index, table = self._load()
            before = _seam(table[0], index, -1)
            self._range = table[0], table[-1] - 1
            self._first_index = index - len(before)
            # Last: a thread that finds it set finds all set; two that do not set the same.
            self._starts = (*reversed(before), *table, *_seam(table[-1], index + len(table) - 1, 1))
        return self._starts

    def __reduce__(self) -> tuple[Callable[[str], MonthTable], tuple[str]]:
        return self._again, (self.id,)

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"


def _seam(start: int, index: int, step: int) -> list[int]:
    """Return the month starts that follow `start` (`step` 1) or precede it (-1), up to a tabular one."""
    starts = []
    while start != CIVIL.month_start(index):
        index += step
        wanted = abs(CIVIL.month_start(index) - start)
        start += step * min(max(wanted, 29), 30)
        starts.append(start)
    return starts
