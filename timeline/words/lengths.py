"""How long nothing happened, in one unit: the same words on a rail and at a break of an axis."""

from __future__ import annotations

from ..dates.day import DAYS_IN_400_YEARS

YEAR = DAYS_IN_400_YEARS / 400
"""Days of the mean Gregorian year."""
MONTH = YEAR / 12


def gap_length(days: int) -> tuple[str, int]:
    """Return a length to say, rounded: whole years or years from two on, months from two on, else days."""
    months = round(days / MONTH)
    if months >= 24 or (months and months % 12 == 0):
        return "year", round(days / YEAR)
    return ("month", months) if months >= 2 else ("day", days)
