"""Rules on dates against how they are written: in the words of sources, and in EDTF that looks like years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates import parse_date, parse_human
from ..dispute import clocks
from ..dispute.dates import why_dates_differ
from ..errors import DateError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..dates.types import Date
    from ..model import Event, Timeline
    from .finding import Found, Where

_SHOWN = 80  # characters of a text that a message quotes


def disagreeing_words(tl: Timeline) -> Found:
    """Find dates in the words of a source that no reading of them allows to be the date beside them."""
    for event, where, text, date in _written(tl):
        readings = _readings(text, date)
        if readings and not _one_agrees(readings, date, event, tl):
            read = " or ".join(f"`{reading}`" for reading in readings)
            said = f"“{_brief(text)}” is {read}, and the date is `{date}`"
            yield where, f"event {event.id!r}: {said}; they cannot both be right"


def unread_words(tl: Timeline) -> Found:
    """Find how many dates in the words of sources cannot be read, and are not compared; once for a file."""
    unread = [(where, text) for _, where, text, date in _written(tl) if not _readings(text, date)]
    if unread:
        where, text = unread[0]
        many = "1 date" if len(unread) == 1 else f"{len(unread):,} dates"
        which = "" if len(unread) == 1 else "the first is "
        yield (
            where,
            f"{many} as written could not be read, and so not compared: {which}“{_brief(text)}”",
        )


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _written(tl: Timeline) -> Iterator[tuple[Event, Where, str, Date]]:
    """Yield each text, where it stands, and the date that it should be, of a citation what it says."""
    for index, event in enumerate(tl.events):
        if event.date_text is not None:
            yield event, ("events", index, "date-text"), event.date_text, event.date
        for number, citation in enumerate(event.citations):
            if citation.date_text is not None:
                says = citation.says.date if citation.says else None
                where = ("events", index, "citations", number, "date-text")
                yield event, where, citation.date_text, says or event.date


def _readings(text: str, date: Date) -> list[Date]:
    """Return what a text may be, each once: read by itself, and as in the calendar of the date beside it."""
    found: dict[Date, None] = {}
    for calendar in (None, date.calendar.id):
        try:
            found[parse_human(text, calendar=calendar)] = None
        except DateError as error:
            found |= dict.fromkeys(map(parse_date, error.readings))
    return list(found)


def _one_agrees(readings: list[Date], date: Date, event: Event, tl: Timeline) -> bool:
    """Return whether a reading and the date can both be right, by some clock or some table of a calendar."""
    places = (*clocks(event.places), *clocks(tl.places))
    return any(reading == date or why_dates_differ(date, reading, places)[0] for reading in readings)
