"""What a year brings back: the anniversaries in it, and how long after another event its own events came."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ...dates import CalendarDate, Interval, Precision, parse_date
from ...dates.edtf.write import date_text, year_text
from ...dates.expression import prefix
from ...errors import OptionError
from ...interface.keys import filled
from ...model.sunset import place_of_sunset
from .chronology import heading
from .citations import marks
from .elapsed import Elapsed, doubted, elapsed, say
from .find import event_named
from .options import TextOptions
from .page import POINT, Page, page_for
from .segment import SegmentLine, TextSegment
from .wrap import HANG, flow, wrap
from .write import encoder_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...dates import Calendar, Date, YearMonthDay
    from ...model import Event, Timeline

_YEARS = range(1, 10_000)


class Anniversary(NamedTuple):
    """An event, when it is remembered, and after how many years of the calendar asked for."""

    event: Event
    date: Date
    years: int


def anniversary_lines(
    tl: Timeline, year: Date, options: TextOptions | None = None, *, since: str | None = None
) -> Iterator[str]:
    """Return the lines of a page on `year`, a year of any calendar.

    First the anniversaries, each dated as precisely as its event: the day, the month or the year. Then the
    events of that year, and how long they came after the event whose id is `since`, by default the first of
    those that matter most.

    Raises
    ------
    OptionError
        Where `year` is not a year from 1 to 9999, `since` no event, or the format not ``plain`` or ``rich``.
    """
    options = options or TextOptions()
    if options.format not in {"plain", "rich"}:
        raise OptionError(f"anniversaries have the format plain or rich, got {options.format!r}")
    if not isinstance(year, CalendarDate) or year.precision is not Precision.YEAR or year.year not in _YEARS:
        raise OptionError(f"anniversaries are of a year in 1..9999, got {str(year)!r}")
    return map(encoder_for(tl, options), _lines(tl, year, _anchor(tl, since), page_for(tl, options)))


def anniversaries(tl: Timeline, year: CalendarDate) -> list[Anniversary]:
    """Find what is remembered in a year, in order of date: of the events that are known to the year."""
    found = ((event, _moved(event.date, year)) for event in tl.chronological())
    kept = [Anniversary(event, date, years) for event, moved in found if moved for date, years in [moved]]
    return sorted(kept, key=_place)


def _place(item: Anniversary) -> tuple[int, int, str]:
    """Return the place in the order of a page: longer spans first, and what is dated alike together."""
    return item.date.earliest or 0, -(item.date.latest or 0), str(item.date)


def _moved(date: Date, year: CalendarDate) -> tuple[Date, int] | None:
    """Return the date in a later year and the years between; None where it is not in one year before."""
    if date.earliest is None or date.latest is None:
        return None
    calendar, wanted = year.calendar, year.year or 0
    first, last = calendar.date(date.earliest), calendar.date(date.latest)
    if first.year != last.year or first.year >= wanted:
        return None
    text = _expression(date, first, last, calendar, wanted)
    return parse_date(f"{prefix(calendar)}{text}{date.qualification}"), wanted - first.year


def _expression(date: Date, first: YearMonthDay, last: YearMonthDay, calendar: Calendar, year: int) -> str:
    """Write the day, the span of days, the month or the year in which a date comes back."""
    if date.earliest == date.latest:
        return _day(first, calendar, year)
    if isinstance(date, Interval) and date.precision is Precision.DAY:
        return f"{_day(first, calendar, year)}/{_day(last, calendar, year)}"
    if date.precision is Precision.MONTH and date.calendar.id == calendar.id and first.month == last.month:
        return date_text(year, first.month)
    return year_text(year)


def _day(date: YearMonthDay, calendar: Calendar, year: int) -> str:
    """Write the same day in another year; the last of its month where that is shorter then."""
    day = min(date.day, calendar.month_length(year, date.month))
    return date_text(year, date.month, day)


def _anchor(tl: Timeline, since: str | None) -> Event | None:
    if since is not None:
        return event_named(tl, since)
    # The first of the highest: `max` keeps the earliest of those that are equal.
    return max(tl.chronological(), key=lambda event: event.importance, default=None)


def _lines(tl: Timeline, year: CalendarDate, anchor: Event | None, page: Page) -> Iterator[SegmentLine]:
    said = page.voice.date(year)
    yield from heading(tl, page)
    for title, items in (
        (filled(page.voice.words.anniversaries, year=said), _remembered(tl, year, page)),
        (filled(page.voice.words.events_of, year=said), _happened(tl, year, anchor, page)),
    ):
        lines = list(items)
        if lines:
            yield ()
            yield from wrap((TextSegment(title, "year"),), page.measure)
            yield from lines


def _remembered(tl: Timeline, year: CalendarDate, page: Page) -> Iterator[SegmentLine]:
    unit = "hijri-year" if year.calendar.id.startswith("islamic") else "year"
    for _, group in groupby(anniversaries(tl, year), key=lambda item: str(item.date)):
        items = list(group)
        yield from _dated(items[0].date, page)
        for event, _date, years in items:
            doubt = event.date.qualification
            time = Elapsed((years, 0, 0), (years, 0, 0), doubt.approximate, doubt.uncertain)
            length = doubted(page.voice.count(unit, years), time, page.voice)
            said = page.voice.date(event.date, page.voice.options.calendars[0], place_of_sunset(event))
            date = page.voice.parenthesis(said)
            yield from wrap((*_after(length, event, page), *date), page.measure, HANG)


def _happened(tl: Timeline, year: CalendarDate, anchor: Event | None, page: Page) -> Iterator[SegmentLine]:
    """Yield the events of a year by date, each date with the time since the anchor."""
    for _, group in groupby(_events_of(tl, year), key=lambda event: str(event.date)):
        events = list(group)
        yield from _dated(events[0].date, page)
        for event in events:
            cited = marks(event.citations, page.numbers, page.voice)
            yield from wrap(
                (page.voice.text(event.title, "title"), TextSegment(" "), *cited), page.measure, HANG
            )
        time = None if anchor is None or anchor in events else elapsed(anchor.date, events[0].date)
        if anchor is not None and time is not None:
            yield from wrap(_after(say(time, page.voice), anchor, page, ""), page.measure, HANG)


def _events_of(tl: Timeline, year: CalendarDate) -> list[Event]:
    dated = ((event, event.date.earliest) for event in tl.chronological())
    return [event for event, first in dated if first is not None and year.covers(first)]


def _dated(date: Date, page: Page) -> Iterator[SegmentLine]:
    said = [page.voice.date(date, calendar) for calendar in page.voice.options.calendars]
    segments = (
        TextSegment(text, "other-date" if index else "date", isolate=True) for index, text in enumerate(said)
    )
    yield ()
    yield from flow([(segment,) for segment in segments], page.measure, POINT)


def _after(length: str, event: Event, page: Page, role: str = "title") -> SegmentLine:
    """Say "33 years after “Relations established”"."""
    opening, closing = page.voice.words.enclosed("quoted")
    before, _, after = filled(page.voice.words.after, length=length).partition("{event}")
    return (
        TextSegment(f"{before}{opening}"),
        page.voice.text(event.title, role),
        TextSegment(f"{closing}{after}"),
    )
