"""How years, months and days are written: in EDTF, and in ISO 8601 where a day of any year needs a text."""

from __future__ import annotations

from typing import Final

from ...errors import DateError

LAST_YEAR: Final = 9999  # either way; beyond it EDTF has years alone, after a Y


def year_text(year: int) -> str:
    """Return a year as EDTF: ``1992``, ``-0043``, and beyond four digits ``Y12345``."""
    return _signed(year) if abs(year) <= LAST_YEAR else f"Y{year}"


def decade_text(year: int) -> str:
    """Return the ten years that share all but the last digit of `year` as EDTF, ``199X``.

    Beyond four digits, of which EDTF leaves none open, it is the year.
    """
    return f"{_signed(year)[:-1]}X" if abs(year) <= LAST_YEAR else year_text(year)


def date_text(year: int, *rest: int) -> str:
    """Return a year with its month and day, as far as they are given, as EDTF: ``-0043-03-15``.

    Raises
    ------
    DateError
        For a month or day in a year of more than four digits, which EDTF does not have.
    """
    if rest and abs(year) > LAST_YEAR:
        raise DateError(f"EDTF has months only in years of four digits, got the year {year}")
    return "-".join((year_text(year), *(f"{part:02d}" for part in rest)))


def iso_text(year: int, *rest: int) -> str:
    """Return a year, month or day as ISO 8601, beyond four digits with a sign: ``+12345-01-31``."""
    sign = "+" if year > LAST_YEAR else ""
    return "-".join((f"{sign}{_signed(year)}", *(f"{part:02d}" for part in rest)))


def _signed(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04d}"
