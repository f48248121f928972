"""Divisions of a year that are not months: seasons, quarters, quadrimesters and semesters (codes 21..41)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DateError
from .calendar_date import month_span
from .expression import Bounds, Expression, set_slot
from .mask import year_fits, years
from .precision import Precision

if TYPE_CHECKING:
    from .protocol import Calendar

FIRST_CODE, LAST_CODE = 21, 41

# Months by code, (first, last) inclusive, counted on past 12 into the next year. Seasons are meteorological; those
# that no hemisphere is named for are what they are in either.
_SPRING, _SUMMER, _AUTUMN, _WINTER = (3, 5), (6, 8), (9, 11), (12, 14)
_MONTHS: dict[int, tuple[tuple[int, int], ...]] = {
    21: (_SPRING, _AUTUMN),
    22: (_SUMMER, _WINTER),
    23: (_SPRING, _AUTUMN),
    24: (_SUMMER, _WINTER),
    25: (_SPRING,),
    26: (_SUMMER,),
    27: (_AUTUMN,),
    28: (_WINTER,),
    29: (_AUTUMN,),
    30: (_WINTER,),
    31: (_SPRING,),
    32: (_SUMMER,),
    **{33 + n: ((3 * n + 1, 3 * n + 3),) for n in range(4)},
    **{37 + n: ((4 * n + 1, 4 * n + 4),) for n in range(3)},
    **{40 + n: ((6 * n + 1, 6 * n + 6),) for n in range(2)},
}
_SOLAR = frozenset({"gregory", "julian"})


class Season(Expression):
    """A season, quarter, quadrimester or semester of a year.

    Attributes
    ----------
    year
        The year in which it begins; None where it is not wholly specified.
    code
        21..24 spring, summer, autumn, winter wherever it is; 25..28 those of the northern and 29..32 of the
        southern hemisphere; 33..36 quarters; 37..39 quadrimesters (four months); 40..41 semesters.
    """

    __slots__ = ("code", "mask", "year")

    year: int | None
    code: int
    mask: str

    def __init__(self, text: str, calendar: Calendar, mask: str, code: int) -> None:
        if code <= 32 and calendar.id not in _SOLAR:
            raise DateError(
                f"a season needs a solar calendar, got {code} in {calendar.id!r}: its months move through the "
                "seasons; 33..41 (quarters to semesters) are allowed"
            )
        super().__init__(text, calendar)
        set_slot(self, "mask", mask)
        set_slot(self, "year", None if "X" in mask else int(mask))
        set_slot(self, "code", code)

    @property
    def precision(self) -> Precision:
        """Season, quarter, quadrimester or semester."""
        if self.code <= 32:
            return Precision.SEASON
        if self.code <= 36:
            return Precision.QUARTER
        return Precision.QUADRIMESTER if self.code <= 39 else Precision.SEMESTER

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """The ranges of months it may be, first and last inclusive; 13 is the first month of the next year."""
        return _MONTHS[self.code]

    def covers(self, day: int) -> bool:
        """Say whether the day is in it, or may be in it; the months between two readings are not."""
        year, month, _ = self.calendar.date(day)
        return any(
            first <= month + offset <= last and year_fits(year - offset // 12, self.mask)
            for first, last in self.months
            for offset in (0, 12)
        )

    def _find_bounds(self) -> Bounds:
        first, last = next(years(self.mask)), next(years(self.mask, descending=True))
        months = self.months
        return month_span(self.calendar, _month(first, months[0][0]), _month(last, months[-1][1]))


def _month(year: int, month: int) -> tuple[int, int]:
    return (year, month) if month <= 12 else (year + 1, month - 12)
