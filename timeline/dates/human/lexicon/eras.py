"""In which calendar a date is counted: by its era, by the name of its month, or by what the caller knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...calendars import CALENDAR_IDS, calendar

if TYPE_CHECKING:
    from ...protocol import Calendar
    from ..hints import Hints

# Eras that count backwards, and the ones before which they lie: the era of a `Calendar`.
_BEFORE: Final = {"BCE": "CE", "BH": "AH", "BP": "CE"}
_YEAR_BEFORE: Final = {"BCE": 1, "BH": 1, "BP": 1950}  # from which they count: BP is before 1950

# The hundreds that people leave out of a year: by the era of a calendar, those of the last two centuries.
_LEFT_OUT: Final = {"CE": (1900, 2000), "AH": (1300, 1400), "AP": (1300, 1400), "RUMI": (1300,)}


# Abbreviations of more than one era; of those here that no calendar counts in, nothing is read.
_OPEN: Final = {"SH": ("AP", "BH")}


def open_era(abbreviation: str) -> tuple[str, ...]:
    """Return the eras that an abbreviation may be of, as far as there are calendars for them."""
    known = {calendar(each).era for each in CALENDAR_IDS}
    return tuple(era for era in _OPEN[abbreviation] if forward(era) in known)


def forward(era: str) -> str:
    """Return the era in which a calendar counts from 1: of "BCE" it is "CE"."""
    return _BEFORE.get(era, era)


def astronomical(year: int, era: str | None) -> int:
    """Return a year of an era as EDTF counts it: 1 BCE is 0, 1000 BP is 950."""
    return _YEAR_BEFORE[era] - year if era in _YEAR_BEFORE else year


def counts_backwards(era: str | None) -> bool:
    """Return whether years of the era grow towards the past: 44 BCE comes before 43 BCE."""
    return era in _BEFORE


def era_of_months(family: str) -> str:
    """Return the era of the calendars whose months are named: of "islamic" it is "AH".

    `family` is the id of a calendar, or what the ids of several begin with.
    """
    return calendar(next(each for each in CALENDAR_IDS if each.startswith(family))).era


def goes_with(era: str, family: str) -> bool:
    """Return whether a calendar that counts in an era has the months that were named."""
    months = era_of_months(family)
    return forward(era) == months or (forward(era), months) == ("RUMI", "CE")


def completed(number: int, era: str) -> list[int]:
    """Return the years of the last two centuries of an era that end in a number of two digits."""
    return [hundreds + number for hundreds in _LEFT_OUT.get(era, ())]


def calendar_of(era: str | None, family: str | None, hints: Hints) -> Calendar:
    """Return the calendar of a date.

    Parameters
    ----------
    era
        What the text says, or None. It and the name of a month win over the hint: only a hint of the same
        era is more exact than they are.
    family
        Whose month was named, or None.
    """
    said = forward(era) if era else era_of_months(family) if family else None
    hinted = calendar(hints.calendar) if hints.calendar else None
    if hinted is not None and said == "CE" and hinted.era == "RUMI" and not era:
        return hinted  # its months have the names of the Gregorian ones
    if hinted is not None and said in (None, hinted.era):
        return hinted
    return calendar(next(each for each in CALENDAR_IDS if calendar(each).era == (said or "CE")))
