"""The chronology as steps, one per event, for the formats that draw it: order, gaps, years, disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...dates import calendar, parse_date
from ...dispute import Dispute, event_disputes
from .line import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Event, Timeline
    from .options import TextOptions
    from .voice import Voice


class Step(NamedTuple):
    """An event, what lies between it and the event printed before, and what other sources say of it.

    `gap` is in days. `year` is of the first calendar of the options, None where no day is known; it heads the
    event if `new_year`.
    """

    event: Event
    gap: int
    year: int | None
    new_year: bool
    disputes: tuple[Dispute, ...]


def steps(tl: Timeline, events: Sequence[Event], gaps: Sequence[int], options: TextOptions) -> Iterator[Step]:
    """Give the steps in the order of printing; `gaps` are those of `measure_gaps`."""
    order = list(zip(events, gaps, strict=True))
    if options.reverse:
        order = list(zip(events, (*gaps[1:], 0), strict=True))[::-1]
    above: int | None = None
    for index, (event, gap) in enumerate(order):
        year = _year(event, options.calendars[0])
        yield Step(event, gap, year, index == 0 or year != above, _disputes(event, tl))
        above = year


def year_fragments(year: int | None, voice: Voice) -> list[tuple[Span, ...]]:
    """Say a year of the first calendar in each calendar."""
    if year is None:
        return [(Span(voice.words.no_date, "year"),)]
    calendars = voice.options.calendars
    date = parse_date(_year_text(calendars[0], year))
    said = [voice.date(date, name) for name in calendars]
    return [(Span(text, "other-date" if i else "year", apart=True),) for i, text in enumerate(said)]


def _disputes(event: Event, tl: Timeline) -> tuple[Dispute, ...]:
    """Leave out the values that merely say less, such as the year of a known day."""
    return tuple(found for found in event_disputes(event, tl.places) if found.reason != "precision")


def _year(event: Event, calendar_id: str) -> int | None:
    first = event.date.earliest if event.date.earliest is not None else event.date.latest
    return None if first is None else calendar(calendar_id).date(first).year


def _year_text(calendar_id: str, year: int) -> str:
    sign = "-" if year < 0 else ""
    text = f"{sign}{abs(year):04d}" if abs(year) < 10_000 else f"Y{year}"
    return text if calendar_id == "gregory" else f"{calendar_id}:{text}"
