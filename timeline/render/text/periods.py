"""The years or decades under which events stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dates import calendar, parse_date
from ...dates.calendars import DEFAULT_HIJRI
from ...dates.edtf.write import decade_text, year_text
from ...dates.expression import prefix
from ...dates.wording.estimates import is_long, open_years, rounded
from .segment import TextSegment

if TYPE_CHECKING:
    from ...model import Event
    from .segment import SegmentLine
    from .voice import Voice


class Periods:
    """Years, or decades, of one calendar, said in each calendar of the page."""

    def __init__(self, voice: Voice) -> None:
        calendars = voice.options.calendars
        if voice.options.group_by == "hijri-year":
            first = next((name for name in calendars if calendar(name).era == "AH"), DEFAULT_HIJRI)
            calendars = (first, *(name for name in calendars if name != first))
        self._voice = voice
        self._calendars = calendars
        self._decades = voice.options.group_by == "decade"

    def of(self, event: Event) -> str | None:
        """Return the period of an event's first day as EDTF; None where no day is known."""
        first = event.date.earliest if event.date.earliest is not None else event.date.latest
        if first is None:
            return None
        chosen = calendar(self._calendars[0])
        year = rounded(chosen.date(first).year, open_years(event.date))
        return prefix(chosen) + (decade_text(year) if self._decades else year_text(year))

    def heading(self, period: str | None) -> list[SegmentLine]:
        """Say a period in each calendar; one of deep time, which no table tells to the year, in the first."""
        if period is None:
            return [(TextSegment(self._voice.words.no_date, "year"),)]
        date = parse_date(period)
        calendars = self._calendars[:1] if is_long(date) else self._calendars
        said = [self._voice.date(date, name) for name in calendars]
        return [
            (TextSegment(text, "other-date" if i else "year", isolate=True),) for i, text in enumerate(said)
        ]
