"""The chronology as lines: heading, years, events on a rail, gaps, sources."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ...dates import calendar, parse_date
from ...disputes import Dispute, event_disputes
from .citations import source_lines
from .entry import body, date_column, date_lines, node
from .gaps import RailScale, gap_length, measure_gaps, rail_scale
from .glyphs import Glyphs, choose_glyphs
from .line import Line, Span, flow, line_width, wrap
from .voice import Voice, voice_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ...model import Event, Source, Timeline
    from .options import TextOptions

_RAIL = 3  # cells: the mark and two spaces
_TWO_COLUMNS_FROM = 100  # cells
_DATE_COLUMN = 34  # cells
_MEASURE = 88  # the widest text that is read with ease, in cells
_POINT = " · "


class _Page(NamedTuple):
    voice: Voice
    glyphs: Glyphs
    numbers: Mapping[str, int]
    scale: RailScale
    width: int

    @property
    def room(self) -> int:
        """Cells for the text beside the rail."""
        return min(self.width - _RAIL, _MEASURE)


def chronology(tl: Timeline, options: TextOptions) -> Iterator[Line]:
    """Give the lines of the whole chronology, one after the other."""
    voice = voice_for(options, tl.language)
    events = tl.chronological()
    gaps = measure_gaps(events)
    sources = tl.cited_sources()
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    glyphs = choose_glyphs(options.glyphs, right_to_left=voice.right_to_left)
    page = _Page(voice, glyphs, numbers, rail_scale(gaps), options.width)
    yield from _heading(tl, events, page)
    yield from _rail(tl, events, gaps, page)
    if options.sources and sources:
        yield from _sources(sources, page)


def _heading(tl: Timeline, events: Sequence[Event], page: _Page) -> Iterator[Line]:
    voice = page.voice
    yield from wrap((voice.text(tl.title, "heading"),), min(page.width, _MEASURE))
    if tl.summary is not None:
        yield from wrap((voice.text(tl.summary),), min(page.width, _MEASURE))
    counts = [voice.count("event", len(events)), voice.count("source", len(page.numbers))]
    yield from flow([(Span(count, "detail"),) for count in counts], page.width, _POINT)
    yield ()
    yield from flow(_legend(events, page), page.width, "   ")
    yield ()


def _legend(events: Sequence[Event], page: _Page) -> list[tuple[Span, ...]]:
    used = {node(event, page.glyphs) for event in events}
    legend = page.voice.words.legend
    signs: list[tuple[Span, ...]] = [
        (Span(f"{sign} {legend[name]}", "detail"),)
        for name in ("day", "span", "doubtful")
        if (sign := getattr(page.glyphs, name)) in used
    ]
    return [*signs, (Span(_scale(page), "detail"),)] if page.scale.rows else signs


def _scale(page: _Page) -> str:
    """Say what a broken row of the rail stands for."""
    length = page.voice.count(page.scale.unit, page.scale.number)
    return f"{page.glyphs.gap} {page.voice.words.without_event.format(length=length)}"


def _rail(tl: Timeline, events: Sequence[Event], gaps: Sequence[int], page: _Page) -> Iterator[Line]:
    order = list(zip(events, gaps, strict=True))
    if page.voice.options.reverse:
        following = [*gaps[1:], 0]
        order = list(zip(events, following, strict=True))[::-1]
    year: object = None
    for index, (event, gap) in enumerate(order):
        yield from _gap(gap, page)
        heading = _year(event, page)
        if heading != year or index == 0:
            yield from _year_heading(heading, page, first=index == 0)
            yield _rail_line(page.glyphs.line)
            year = heading
        yield from _event(event, _disputes_to_show(event, tl), page)
        yield _rail_line(page.glyphs.line if index < len(order) - 1 else page.glyphs.last)


def _disputes_to_show(event: Event, tl: Timeline) -> list[Dispute]:
    """Leave out the values that merely say less, such as the year of a known day."""
    return [dispute for dispute in event_disputes(event, tl.places) if dispute.reason != "precision"]


def _rail_line(sign: str) -> Line:
    return (Span(sign, "rail"),)


def _gap(days: int, page: _Page) -> Iterator[Line]:
    """Draw a row for each whole unit of the scale, with the length said beside the middle one."""
    rows = int(days / page.scale.days)
    for row in range(rows):
        rail = Span(page.glyphs.gap + " " * (_RAIL - 1), "rail")
        if row == (rows - 1) // 2:
            yield rail, Span(page.voice.count(*gap_length(days)), "gap")
        else:
            yield (rail,)


def _year(event: Event, page: _Page) -> int | None:
    first = event.date.earliest if event.date.earliest is not None else event.date.latest
    return None if first is None else calendar(page.voice.options.calendars[0]).date(first).year


def _year_heading(year: int | None, page: _Page, *, first: bool) -> Iterator[Line]:
    arm = page.glyphs.first if first else page.glyphs.year
    lead = Span(arm + " ", "rail")
    if year is None:
        fragments = [(Span(page.voice.words.no_date, "year"),)]
    else:
        calendars = page.voice.options.calendars
        date = parse_date(_year_text(calendars[0], year))
        said = [page.voice.date(date, name) for name in calendars]
        fragments = [
            (Span(text, "year" if i == 0 else "other-date", apart=True),) for i, text in enumerate(said)
        ]
    indent = Span(page.glyphs.line + " " * (_RAIL - 1), "rail")
    for index, line in enumerate(flow(fragments, page.width - _RAIL, _POINT)):
        yield (indent if index else lead, *line)


def _year_text(calendar_id: str, year: int) -> str:
    sign = "-" if year < 0 else ""
    text = f"{sign}{abs(year):04d}" if abs(year) < 10_000 else f"Y{year}"
    return text if calendar_id == "gregory" else f"{calendar_id}:{text}"


def _event(event: Event, disputes: Sequence[Dispute], page: _Page) -> Iterator[Line]:
    first = node(event, page.glyphs)
    for index, line in enumerate(_columns(event, disputes, page)):
        sign = page.glyphs.line if index else first
        yield (Span(sign + " " * (_RAIL - 1), "rail" if index else "mark"), *line)


def _columns(event: Event, disputes: Sequence[Dispute], page: _Page) -> Iterator[Line]:
    """Set the dates above the text, or beside it where the page is wide."""
    if page.width < _TWO_COLUMNS_FROM:
        yield from date_lines(event, page.voice, page.room)
        yield from _body(event, disputes, page, page.room)
        return
    room = min(page.width - _RAIL - _DATE_COLUMN, _MEASURE)
    left = date_column(event, page.voice, _DATE_COLUMN - 2)
    right = _body(event, disputes, page, room)
    for dates, text in zip_longest(left, right, fillvalue=()):
        yield (*dates, Span(" " * (_DATE_COLUMN - line_width(dates))), *text)


def _body(event: Event, disputes: Sequence[Dispute], page: _Page, room: int) -> Iterator[Line]:
    return body(
        event, disputes=disputes, numbers=page.numbers, voice=page.voice, glyphs=page.glyphs, room=room
    )


def _sources(sources: Sequence[Source], page: _Page) -> Iterator[Line]:
    yield ()
    yield (Span(page.voice.words.sources, "heading"),)
    yield ()
    digits = len(str(len(sources)))
    for number, source in enumerate(sources, 1):
        yield from source_lines(number, source, page.voice, digits, min(page.width, _MEASURE + _RAIL))
