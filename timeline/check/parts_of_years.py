"""A rule on dates in EDTF that mean a part of a year, and that people write for a run of years: 1936-39."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..dates.calendar_date import carried
from ..dates.expression import prefix
from ..dates.names import month_name
from ..dates.season import Season
from ..dates.sets import AllOf, OneOf
from ..dates.types import Interval
from .dated import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates.expression import Expression
    from ..dates.types import Date
    from ..model import Timeline
    from .finding import Found

_YEAR_AND_CODE = re.compile(r"([0-9]{2})([0-9]{2})-([0-9]{2})").match
_LAST_SEASON = 32  # codes beyond it are quarters, thirds and halves of a year
_SEASONS = ("spring", "summer", "autumn", "winter")
_HEMISPHERES = ("", "northern ", "southern ")


def years_cut_short(tl: Timeline) -> Found:
    """Find parts of a year whose number could be the end of a run of years."""
    for where, date in dates(tl):
        for part in _parts(date):
            years = _as_years(part)
            if years is not None:
                yield where, f"`{part}` is {_meaning(part)}; if the years are meant, write `{years}`"


def _parts(date: Date) -> Iterator[Season]:
    """Yield the parts of a year that a date is, or is made of, each once."""
    members: list[Expression] = list(date.members) if isinstance(date, OneOf | AllOf) else [date]
    ends = (
        end
        for member in members
        for end in ((member.start, member.end) if isinstance(member, Interval) else (member,))
    )
    yield from dict.fromkeys(end for end in ends if isinstance(end, Season))


def _as_years(part: Season) -> str | None:
    """Return the run of years that people write so, as EDTF; None where the years do not ascend."""
    found = _YEAR_AND_CODE(part.text)
    if found is None or int(found[3]) <= int(found[2]):
        return None
    return f"{prefix(part.calendar)}{found[1]}{found[2]}/{found[1]}{found[3]}"


def _meaning(part: Season) -> str:
    """Say which part of which year it is."""
    if part.code <= _LAST_SEASON:
        hemisphere, season = divmod(part.code - 21, 4)
        named = f"the {_HEMISPHERES[hemisphere]}{_SEASONS[season]} of {part.year}"
        return f"{named} ({_months(part)})" if hemisphere else named
    return _months(part)


def _months(part: Season) -> str:
    """Name the months of a part of a year that has one run of them: December 1825 to February 1826."""
    ((first, last),) = (tuple(carried(part.year or 0, month) for month in run) for run in part.months)
    names = [month_name(part.calendar.id, month, "en", "wide") for _, month in (first, last)]
    between = " to " if first[0] == last[0] else f" {first[0]} to "
    return f"{names[0]}{between}{names[1]} {last[0]}"
