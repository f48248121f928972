"""How much of a long text or a long date is said where it is said often; that there is more is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import AllOf, OneOf, parse_date
from ..language.graphemes import graphemes

if TYPE_CHECKING:
    from ..dates.types import Date

MOST_CHARACTERS = 1_000
"""Of a title in a drawing, of a name, of an entry of the list of sources: twelve times a line of text."""
MOST_OF_SUMMARY = 10_000
MOST_DATES = 12
"""Of a set, such as ``{1960,1961-12}``."""
_ELLIPSIS = "…"


def brief(text: str, most: int = MOST_CHARACTERS) -> str:
    """Return a text of at most `most` characters, cut between graphemes, with an ellipsis where it is cut."""
    if len(text) <= most:
        return text
    *whole, last = graphemes(text[:most])  # of which the last one may go on
    return ("".join(whole) or last[:-1]).rstrip() + _ELLIPSIS


def brief_date(date: Date) -> tuple[Date, int]:
    """Return a date of no more than `MOST_DATES` dates, and how many of its own that leaves out."""
    if not isinstance(date, AllOf | OneOf) or len(date.members) <= MOST_DATES:
        return date, 0
    text = str(date)
    first = ",".join(text.split(",")[:MOST_DATES])
    return parse_date(first + text[-1]), len(date.members) - MOST_DATES
