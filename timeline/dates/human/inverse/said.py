"""What a reading says: dates as EDTF, of the calendar that their months and eras are of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ....errors import DateError
from ...calendars import CALENDAR_IDS, calendar
from ...edtf.write import LAST_YEAR, date_text, year_text
from ...expression import prefix
from ...protocol import month_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...protocol import Calendar

JULIAN: Final = "julian"
_BEFORE: Final = {"BCE": "CE", "BH": "AH"}  # eras that count backwards, and those that follow them

FIRST_YEAR_ALONE: Final = 100


class Raw(NamedTuple):
    """A date whose year is counted in an era that may not be known yet.

    Attributes
    ----------
    family
        Whose months are named: what the ids of calendars begin with.
    era
        The era that stands beside the year.
    """

    family: str | None
    year: int
    month: int | None = None
    day: int | None = None
    era: str | None = None


class Said(NamedTuple):
    """Something in EDTF, without the sign of its calendar.

    Attributes
    ----------
    family
        Of which calendars it is; None where nothing says it.
    told
        Whether it has an era, of those that are never left out; None where that does not matter.
    """

    family: str | None
    text: str
    told: bool | None = None


class Relayed(NamedTuple):
    """Something that we do not write, said of a date in English, for the reader of words."""

    template: str
    said: Said


@cache
def calendars_by_family() -> dict[str, Calendar]:
    """Return the first calendar of each family; the Julian one has the names of the Gregorian."""
    found: dict[str, Calendar] = {}
    for each in CALENDAR_IDS:
        if each != JULIAN:
            found.setdefault(each.partition("-")[0], calendar(each))
    return found


@cache
def family_of_era(era: str) -> str:
    """Return the family of calendars that count in an era: "islamic" for AH and for BH."""
    forward = _BEFORE.get(era, era)
    return next(family for family, each in calendars_by_family().items() if each.era == forward)


def is_before(era: str | None) -> bool:
    """Return whether years of an era grow towards the past."""
    return era in _BEFORE


def in_era(date: Raw, era: str | None) -> Said | None:
    """Return a date in EDTF; None for a year 0, two eras, and a month and an era of two calendars.

    A number of one or two digits is a year only beside an era.
    """
    family = date.family
    if date.era is not None:
        if era is not None:
            return None
        era = date.era
    if era is not None:
        if family not in (None, family_of_era(era)):
            return None
        family = family_of_era(era)
    if date.year < (1 if era else FIRST_YEAR_ALONE):
        return None
    year = 1 - date.year if era in _BEFORE else date.year
    rest = [part for part in (date.month, date.day) if part is not None]
    if rest and abs(year) > LAST_YEAR:
        return None
    if rest and family is not None:
        try:
            rest[0] = month_of_name(calendars_by_family()[family], year, rest[0])
        except DateError:  # the year has no such month
            return None
    return Said(family, date_text(year, *rest), era not in (None, "CE", "BCE"))


def all_in_era(date: Iterable[Raw], era: str | None) -> tuple[Said, ...] | None:
    """Return several dates of which the era is said once; None where one cannot be of it."""
    found = [in_era(each, era) for each in date]
    return tuple(each for each in found if each) if all(found) else None


def together(template: str, several: Iterable[Said]) -> Said | None:
    """Fill dates of one calendar into EDTF; None where they are of several, or only some say their era."""
    members = tuple(several)
    families = {each.family for each in members} - {None}
    if len(families) > 1 or {True, False} <= {each.told for each in members}:
        return None
    return Said(next(iter(families), None), template.format(*(each.text for each in members)))


def sign_of(family: str | None, hinted: str | None) -> str:
    """Return what EDTF writes before dates of a family, or of the calendar that a caller knows it is of."""
    if family == JULIAN:
        return prefix(calendar(JULIAN))
    given = calendar(hinted) if hinted else None
    if given is not None and family in (None, given.id.partition("-")[0], family_of_era(given.era)):
        return prefix(given)
    return prefix(calendars_by_family()[family or "gregory"])


def years_text(first: int, last: int) -> str:
    """Return some year from one to another, both inclusive and astronomical, as EDTF."""
    return f"[{year_text(first)}..{year_text(last)}]"
