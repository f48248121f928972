"""Divisions of a year that are not months: seasons, quarters, quadrimesters and semesters (codes 21..41)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import NoSuchDateError
from .calendar_date import carried, month_span
from .expression import Bounds, Expression
from .mask import highest, lowest, year_fits
from .precision import Precision

if TYPE_CHECKING:
    from .protocol import Calendar

FIRST_CODE, LAST_CODE = 21, 41

# Months by code, (first, last) inclusive, counted on past 12 into the next year. Seasons are meteorological;
# one for which no hemisphere is named is what it is in either.
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
_SPRING_MONTH = {"gregory": 3, "julian": 3, "persian": 1}  # the first, where seasons are of whole months


class Season(Expression):
    """A season, quarter, quadrimester or semester of a year.

    Raises
    ------
    NoSuchDateError
        When made: a season in a calendar whose months move through the seasons; any part of a year where
        years have not all twelve months.
    """

    __slots__ = ("_code", "_mask")

    def __init__(self, text: str, calendar: Calendar, mask: str, code: int) -> None:
        if code <= 32 and calendar.id not in _SPRING_MONTH:
            raise NoSuchDateError(
                f"a season is of a solar year; of {calendar.id!r} 33..41 (quarters to semesters), got {code}"
            )
        if calendar.months_in_year(lowest(mask)) != 12 or calendar.id == "hebrew":
            raise NoSuchDateError(
                f"quarters to semesters are of years of twelve months, got {code} in {text!r}"
            )
        super().__init__(text, calendar)
        self._mask = mask
        self._code = code

    @property
    def year(self) -> int | None:
        """The year in which it begins; None where a digit is unspecified."""
        return None if "X" in self._mask else int(self._mask)

    @property
    def mask(self) -> str:
        """The digits of the year as written, ``X`` where unspecified, with its minus."""
        return self._mask

    @property
    def code(self) -> int:
        """Which part of the year, as EDTF numbers them.

        21..24 are spring, summer, autumn and winter wherever it was; 25..28 those of the northern and 29..32
        of the southern hemisphere; 33..36 quarters; 37..39 quadrimesters, of four months; 40..41 semesters.
        """
        return self._code

    @property
    def precision(self) -> Precision:
        """Season, quarter, quadrimester or semester."""
        if self._code <= 32:
            return Precision.SEASON
        if self._code <= 36:
            return Precision.QUARTER
        return Precision.QUADRIMESTER if self._code <= 39 else Precision.SEMESTER

    @property
    def months(self) -> tuple[tuple[int, int], ...]:
        """The runs of months it may be, first and last inclusive; 13 is the first month of the next year."""
        found = _MONTHS[self._code]
        if self._code > 32:
            return found
        earlier = _SPRING_MONTH["gregory"] - _SPRING_MONTH[self._calendar.id]
        return tuple((first - earlier, last - earlier) for first, last in found) if earlier else found

    def covers(self, day: int) -> bool:
        """Return whether the day is in it, or may be in it; the months between two readings are not."""
        year, month, _ = self._calendar.date(day)
        return any(
            first <= month + offset <= last and year_fits(year - offset // 12, self._mask)
            for first, last in self.months
            for offset in (0, 12)
        )

    def _find_bounds(self) -> Bounds:
        months = self.months
        first, last = carried(lowest(self._mask), months[0][0]), carried(highest(self._mask), months[-1][1])
        return month_span(self._calendar, first, last)
