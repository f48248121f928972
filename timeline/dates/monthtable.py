"""A Hijri calendar that is a table of month starts, carried on outside the table by the tabular calendar.

The seam rule: a month starts where the table says; the month after the last one starts where that ends; every
other month starts where the tabular civil calendar says. So the months stay contiguous, each day has one date
and each date one day. The month before the table and the month after it take up the difference, and may be a
day or two longer or shorter than 29 or 30 days.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from .protocol import YearMonthDay, check_day, check_month
from .tabular import CIVIL

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .basis import Basis


class MonthTable:
    """A calendar of months that someone has listed.

    Parameters
    ----------
    identifier
        The calendar's id.
    first_year
        The year whose first month is the first of the table.
    load
        Gives the day numbers of the first days of the months, and last the day after the table; called once,
        on first use.
    inside, outside
        What to answer with inside and outside the table: classes that carry the basis.
    """

    __slots__ = ("_first_index", "_inside", "_load", "_outside", "_starts", "id")

    era = "AH"

    def __init__(
        self,
        identifier: str,
        first_year: int,
        load: Callable[[], Sequence[int]],
        inside: type[YearMonthDay],
        outside: type[YearMonthDay],
    ) -> None:
        self.id = identifier
        self._first_index = 12 * (first_year - 1)
        self._load = load
        self._inside = inside
        self._outside = outside
        self._starts: tuple[int, ...] = ()

    @property
    def starts(self) -> tuple[int, ...]:
        """The first days of the table's months in order, and last the day after the table."""
        if not self._starts:
            self._starts = tuple(self._load())
        return self._starts

    @property
    def first_index(self) -> int:
        """The number of the table's first month, counted from 0 = Muharram 1 AH."""
        return self._first_index

    @property
    def range(self) -> tuple[int, int]:
        """The inclusive day numbers that the table covers."""
        return self.starts[0], self.starts[-1] - 1

    def day_number(self, year: int, month: int, day: int) -> int:
        """Give the day number; raise `DateError` where the date does not exist."""
        check_day(self, year, month, day)
        return self.month_start(12 * (year - 1) + month - 1) + day - 1

    def date(self, day_number: int) -> YearMonthDay:
        """Give the date of any day number; its `basis` tells table from tabular."""
        starts = self._starts or self.starts
        if starts[0] <= day_number < starts[-1]:
            position = bisect_right(starts, day_number) - 1
            year, month = divmod(position + self._first_index, 12)
            return self._inside((year + 1, month + 1, day_number - starts[position] + 1))
        index = self._index_outside(day_number)
        return self._outside((index // 12 + 1, index % 12 + 1, day_number - self.month_start(index) + 1))

    def month_length(self, year: int, month: int) -> int:
        """Give the days of the month; raise `DateError` unless `month` is in 1..12."""
        check_month(month)
        index = 12 * (year - 1) + month - 1
        return self.month_start(index + 1) - self.month_start(index)

    def months_in_year(self, year: int) -> int:  # noqa: ARG002 - in this calendar all years are alike
        """Give 12."""
        return 12

    def basis(self, first_day: int, last_day: int) -> Basis:
        """Give the table's basis where it covers all the days, else the tabular one."""
        first, last = self.range
        return (self._inside if first <= first_day and last_day <= last else self._outside).basis

    def month_start(self, index: int) -> int:
        """Give the first day of a month; months count from 0, which is Muharram 1 AH."""
        position = index - self._first_index
        starts = self.starts
        return starts[position] if 0 <= position < len(starts) else CIVIL.month_start(index)

    def _index_outside(self, day_number: int) -> int:
        """Give the month of a day outside the table: the tabular one, but never one that the table has."""
        year, month, _ = CIVIL.split(day_number)
        index = 12 * (year - 1) + month - 1
        if day_number < self.starts[0]:
            return min(index, self._first_index - 1)
        return max(index, self._first_index + len(self.starts) - 1)

    def __repr__(self) -> str:
        return f"calendar({self.id!r})"
