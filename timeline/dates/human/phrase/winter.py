"""One season of two years: the winter of 1850-51."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .extent import extent

if TYPE_CHECKING:
    from .fields import Fields

_WINTER, _SUMMER, _SOUTHERN_SUMMER = 24, 22, 30


def one_winter(first: Fields, second: Fields) -> Fields | None:
    """Return the one season of two years in a row that a winter, or a southern summer, goes over.

    Raises
    ------
    DateError
        For any other season and a year after it: it may be of both years, or of the first alone.
    """
    if first.season is None or second.season is not None or first.year is None or second.year is None:
        return None
    if second.month is not None or second.span is not None or second.part is not None:
        return None
    if first.season in (_WINTER, _SUMMER) and second.year == first.year + 1 and not second.marks:
        first.season = _WINTER if first.season == _WINTER else _SOUTHERN_SUMMER
        return first
    start, year = extent(first).text, extent(second).text
    both = f"{first.prefix}{start}/{year}-{first.season}"
    raise first.refused("the season may be of both years or of the first alone", (both, f"{start}/{year}"))
