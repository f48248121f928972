"""Both days of a moment of the evening in words: 15 Jumada I 1447 AH (16 after sunset)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..evenings import begins_in_the_evening, by_evening
from .sure import noted

if TYPE_CHECKING:
    from ..boundary import Coordinates
    from ..evenings import Evening
    from ..moment import Moment
    from .parts import Writer

_SIX = "18:00"


def with_evening(text: str, moment: Moment, place: Coordinates | None, writer: Writer) -> str:
    """Add to the date of a moment by midnight, in words, that by sunset, where it is another.

    Of two days of one month the second is said by its number.
    """
    if not begins_in_the_evening(writer.calendar):
        return text
    evening = by_evening(moment, writer.calendar.id, place)
    if not evening.differs:
        return text
    year, month, day = evening.found.date
    same_month = writer.calendar.date(moment.date.known_days[0])[:2] == (year, month)
    said = writer.day_of_month(day) if same_month else writer.write((year, month, day))
    return noted(text, _when(said, moment, evening, writer), writer.phrases)


def _when(day: str, moment: Moment, evening: Evening, writer: Writer) -> str:
    """Say a day with what it begins or ends with."""
    phrases = writer.phrases
    if not evening.found.how.startswith("sunset"):
        return phrases.after_hour.format(date=day, time=writer.in_digits(_SIX))
    ends = evening.found.day < moment.date.known_days[0]  # the Sun sets after midnight, and has not yet
    return (phrases.before_sunset if ends else phrases.after_sunset).format(date=day)
