"""From a timeline to what a layout is given: instants and finished words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates.calendars import calendar
from ..language.safe import safe
from ..words.brief import brief
from .chart import Chart
from .citing import Citing
from .clusters import clustered
from .entries import EntryWriter
from .lanes import Lanes
from .voice import Voice
from .words import ChartWords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Timeline
    from .chart import Entry
    from .options import ChartOptions


def build(tl: Timeline, options: ChartOptions) -> Chart:
    """Put a timeline into instants and words; the same arguments give the same chart."""
    voice = Voice(options.language or tl.language, options, tl.words.tables)
    words = ChartWords(voice)
    events = tl.chronological()
    citing = Citing(events, voice, locators=options.locators)
    lanes = Lanes.of(tl, events, options.group_by, voice)
    writer = EntryWriter(tl, voice, citing, summaries=options.summaries)
    if 0 < options.clusters_beyond < len(events):
        entries, note = clustered(events, lanes, options.clusters_beyond, writer, words)
    else:
        entries, note = list(map(writer.entry, events, lanes.of_event)), ""
    return Chart(
        title=voice.text(tl.title),
        summary=safe(tl.summary.get(voice.language)) if tl.summary else "",
        language=voice.language,
        right_to_left=voice.direction == "rtl",
        entries=tuple(_in_order(entries)),
        categories=tuple(voice.text(category.name) for category in tl.categories),
        sources=citing.lines(),
        calendars=tuple(calendar(name) for name in options.calendars),
        words=words,
        groups=tuple(brief(safe(name)) for name in lanes.names),
        note=note,
    )


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Order by lane and anchor, those without one last, and bring those of one date together."""
    together: dict[tuple[int, int | None, str], list[Entry]] = {}
    for entry in sorted(entries, key=_place):
        together.setdefault((entry.group, entry.anchor, entry.date), []).append(entry)
    return [entry for same in together.values() for entry in same]


def _place(entry: Entry) -> tuple[int, bool, int]:
    at = entry.anchor
    return entry.group, at is None, at or 0
