"""A year, month or day of some calendar, all of its digits known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expression import Bounds, Expression, set_slot
from .grammar import components
from .precision import Precision
from .qualification import Qualification

if TYPE_CHECKING:
    from .protocol import Calendar


class CalendarDate(Expression):
    """A year, month or day.

    Attributes
    ----------
    year, month, day
        Ints (year 0 is the year before year 1); None where absent or not wholly specified. Of a year with
        significant digits (``1950S2``), `year` is the estimate.
    """

    __slots__ = ("day", "month", "year")

    year: int | None
    month: int | None
    day: int | None

    def __init__(
        self,
        text: str,
        calendar: Calendar,
        year: int | None,
        month: int | None = None,
        day: int | None = None,
    ) -> None:
        set_slot(self, "text", text)
        set_slot(self, "calendar", calendar)
        set_slot(self, "year", year)
        set_slot(self, "month", month)
        set_slot(self, "day", day)

    @property
    def precision(self) -> Precision:
        """Day, month or year, or a coarser unit where digits of the year are unspecified or not significant."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    @property
    def component_qualifications(self) -> tuple[Qualification, ...]:
        """The qualification of the year, of the month and of the day, as far as the date goes.

        A sign on the left of a component is for that one alone; a sign on its right is for it and for all that
        stands before it.
        """
        signs = components(self.text)
        return tuple(
            Qualification.of(left + "".join(right for _, _, right in signs[index:]))
            for index, (left, _, _) in enumerate(signs)
        )

    def _find_bounds(self) -> Bounds:
        year, month, day, calendar = self.year, self.month, self.day, self.calendar
        assert year is not None  # noqa: S101 - only `UnspecifiedDate` has none, and its own bounds
        if day is not None:
            assert month is not None  # noqa: S101 - as the grammar has it
            number = calendar.day_number(year, month, day)
            return number, number
        if month is not None:
            return month_span(calendar, (year, month), (year, month))
        return year_span(calendar, year, year)


def month_span(calendar: Calendar, first: tuple[int, int], last: tuple[int, int]) -> tuple[int, int]:
    """Give the first day of the month `first` and the last of the month `last`, each a (year, month)."""
    end = calendar.day_number(*last, calendar.month_length(*last))
    return calendar.day_number(*first, 1), end


def year_span(calendar: Calendar, first: int, last: int) -> tuple[int, int]:
    """Give the first day of the year `first` and the last of the year `last`."""
    return month_span(calendar, (first, 1), (last, calendar.months_in_year(last)))
