"""How long nothing happened, in one unit: the same words on a rail and at a break of an axis."""

from __future__ import annotations

YEAR = 365.2425  # days: the mean Gregorian year
MONTH = YEAR / 12


def gap_length(days: int) -> tuple[str, int]:
    """Return a length to say, rounded: whole years or years from two on, months from two on, else days."""
    months = round(days / MONTH)
    if months >= 24 or (months and months % 12 == 0):
        return "year", round(days / YEAR)
    return ("month", months) if months >= 2 else ("day", days)
