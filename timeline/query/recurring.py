"""Which events fall on one day of the year, whatever the year: 6 November, or 15 Jumada I."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ..dates import Interval, Moment, Precision, calendar, parse_date
from ..dates.calendars import DEFAULT_HIJRI
from ..dates.evenings import begins_in_the_evening, by_evening
from ..dates.expression import prefix
from ..errors import DateError
from ..model.sunset import place_of_sunset
from .events import with_events

if TYPE_CHECKING:
    from ..model import Event, Timeline

_LONGEST = 31  # days: what lasted longer is not remembered on each of its days
_FORM = re.compile(r"(?:(AH) |([a-z][a-z-]*):)?(?:XXXX|-)?-?([0-9]{2})-([0-9]{2})")


class MonthDay(NamedTuple):
    """A day of any year of a calendar."""

    calendar: str
    month: int
    day: int


def month_day(text: str) -> MonthDay:
    """Read ``11-06``, ``AH 05-15`` or ``islamic-civil:05-15``; also ``XXXX-11-06`` and ``--11-06``.

    Raises
    ------
    DateError
        Where it is not of that form, or no year has such a day.
    UnknownCalendarError
        For an unknown calendar.
    """
    found = _FORM.fullmatch(text)
    if found is None:
        raise DateError(f"a day of any year is MM-DD or AH MM-DD, got {text!r}", text=text)
    era, name, month, day = found.groups()
    chosen = calendar(DEFAULT_HIJRI if era else name or "gregory")
    _check(f"{prefix(chosen)}XXXX-{month}-{day}", text)
    return MonthDay(chosen.id, int(month), int(day))


def _check(edtf: str, text: str) -> None:
    """Refuse 02-30 and month 13, in the words of what was given."""
    try:
        parse_date(edtf)
    except DateError as error:
        raise type(error)(error.message, text=text) from None


def on_day(tl: Timeline, day: MonthDay) -> Timeline:
    """Return the timeline with only the events that were on that day of some year.

    Their days must be known: an event of "November 1999" is left out, one from 5 to 7 November is not, unless
    it lasted longer than a month. A Hijri day is that of the daytime; a moment after sunset was on the day
    that began then too.
    """
    return with_events(tl, (event for event in tl.events if _was_on(event, day)))


def _was_on(event: Event, wanted: MonthDay) -> bool:
    date = event.date
    first, last = date.earliest, date.latest
    if first is None or last is None or last - first >= _LONGEST:
        return False
    if first != last and not (isinstance(date, Interval) and date.precision is Precision.DAY):
        return False
    chosen = calendar(wanted.calendar)
    days = [chosen.date(number) for number in range(first, last + 1)]
    if isinstance(date, Moment) and begins_in_the_evening(chosen):
        days.append(by_evening(date, chosen.id, place_of_sunset(event)).found.date)
    return any((day.month, day.day) == wanted[1:] for day in days)
