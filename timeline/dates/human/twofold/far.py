"""Hijri years that can hardly be meant: a column of Hijri years that has a 1614, Rajab 1741.

The tables of Umm al-Qura end with 1500 and 1600 AH, in 2077 and 2174. A year beyond them in a text that names
no era, but a month of the Hijra at most, is as likely one of the common era.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from ....errors import DateError
from ...calendars import DEFAULT_HIJRI, calendar
from ...edtf.write import year_text
from ...expression import prefix
from ...parse import try_date
from ..lexicon.items import items
from ..lexicon.tokens import tokens
from ..refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...types import Date
    from ..hints import Hints, Read

_YEAR_OF_MONTH = re.compile(r"([0-9]{4})-[0-9]{2}").findall
_MESSAGE = "no table reaches this Hijri year, and the text does not say that it is one"


def check_year(date: Date, text: str, given: Hints, read: Read) -> None:
    """Raise `DateError` where the years of a date are beyond its table, and the text has no era."""
    if not _reaches_beyond_tables(date) or _says_its_calendar(text, given):
        return
    others = list(_in_common_year(date))
    with suppress(DateError):
        other = read(text, given._replace(calendar="gregory"))
        others = [str(other)] if other.calendar.era != "AH" else others
    if others:
        raise refusal(_MESSAGE, text, 0, (str(date), *others))


def is_beyond_tables(date: Date) -> bool:
    """Return whether all of a Hijri date lies after its calendar's table, or after the published one."""
    table = date.calendar.range or calendar(DEFAULT_HIJRI).range
    return date.calendar.era == "AH" and table is not None and min(date.known_days) > table[1]


def _reaches_beyond_tables(date: Date) -> bool:
    table = date.calendar.range or calendar(DEFAULT_HIJRI).range
    return date.calendar.era == "AH" and table is not None and max(date.known_days) > table[1]


def _says_its_calendar(text: str, given: Hints) -> bool:
    try:
        return any(item.kind == "era" for item in items(tokens(text), text, given))
    except DateError:
        return True  # no words of a date: EDTF has the calendar in it


def _in_common_year(date: Date) -> Iterator[str]:
    """Yield a day or month of the Hijra as it was in the year of the common era that has the number."""
    years = set(_YEAR_OF_MONTH(date.text))
    if len(years) != 1:
        return
    written = years.pop()
    year = try_date(written)
    for hijri in year.to(date.calendar.id).years:
        reading = prefix(date.calendar) + date.text.replace(f"{written}-", f"{year_text(hijri)}-")
        with suppress(DateError):
            found = try_date(reading)
            if year.covers(found.earliest or 0) or year.covers(found.latest or 0):
                yield reading
