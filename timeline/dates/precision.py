"""How fine a date is."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """The smallest unit of the calendar that holds everything a date may be, from fine to coarse.

    ``1985-04-XX`` has the precision of a month and ``198X`` that of a decade: what is written as unknown is
    not known. The value is the unit's English name.
    """

    MOMENT = "moment"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    MILLENNIA = "millennia"

    @property
    def rank(self) -> int:
        """The position from fine (0) to coarse."""
        return _RANKS[self]


_RANKS = {precision: rank for rank, precision in enumerate(Precision)}
# By the number of digits at the end of a year that are not known.
YEAR_UNITS = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM, Precision.MILLENNIA)
