"""What the formats of bibliographies have in common: which text, and which dates they can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from ..dates import from_day_number
from ..dates.edtf.write import LAST_YEAR
from ..dates.types import CalendarDate, Moment

if TYPE_CHECKING:
    from ..dates.types import Date
    from ..model import Source


def own_title(source: Source) -> str:
    """Return the title in the source's own language, or the first that was written."""
    return source.title.get(source.language) if source.language else str(source.title)


def plain_date(date: Date) -> tuple[int, ...] | None:
    """Return (year, month, day), or the first one or two, of a date that is no more than that.

    The year is Gregorian, proleptic and astronomical. A day of another calendar is converted; None for what
    would lose more than a time of day: sets, masks, intervals, a month or year of another calendar, a day
    that its calendar's table cannot place.
    """
    if isinstance(date, Moment):
        return plain_date(date.date)
    if type(date) is not CalendarDate or date.year is None:  # not one with a mask or few significant digits
        return None
    if date.calendar.id == "gregory":
        parts = (date.year, date.month, date.day)
        return tuple(part for part in parts if part is not None)
    if date.earliest is None or date.earliest != date.latest or date.basis.approximate:
        return None
    day = from_day_number(date.earliest)
    return day if abs(day[0]) <= LAST_YEAR else None  # EDTF has no days in longer years


def address(url: str | None) -> str | None:
    """Return an http or https address such that nothing in it ends a field or acts on a terminal.

    Letters of any script stay; what no address holds is percent-encoded. None for what is no such address.
    """
    if not url or not re.match("https?://", url, re.IGNORECASE):
        return None
    return "".join(each if _stands_in_an_address(each) else quote(each, errors="replace") for each in url)


def _stands_in_an_address(character: str) -> bool:
    return character.isprintable() and not character.isspace() and character not in '<>"{}|\\^`'


def host(url: str | None) -> str | None:
    """Return the host of an address, None where it has none."""
    try:
        return urlsplit(address(url) or "").hostname
    except ValueError:  # an IPv6 address that is none
        return None
