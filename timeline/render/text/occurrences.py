"""The events of a section as occurrences, for the formats that draw it: order, gaps, headings, disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...dispute import Dispute, clocks, event_disputes
from .periods import Periods

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Event, Place, Timeline
    from .page import Page
    from .sections import Section
    from .segment import SegmentLine


class Occurrence(NamedTuple):
    """An event, what lies between it and the event printed before, and what other sources say of it.

    `gap` is in days. `heading` are the fragments that stand above the event, where a period begins.
    """

    event: Event
    gap: int
    heading: Sequence[SegmentLine]
    disputes: tuple[Dispute, ...]


def occurrences(section: Section, gaps: Sequence[int], tl: Timeline, page: Page) -> Iterator[Occurrence]:
    """Yield the occurrences in the order of printing; `gaps` are those of `measure_gaps`."""
    order = zip(section.events, gaps, strict=True)
    if page.voice.options.reverse:
        order = zip(reversed(section.events), (0, *reversed(gaps[1:])), strict=True)
    periods = Periods(page.voice)
    asked = clocks(tl.places)
    above: str | None = ""
    printed = ((event, gap) for event, gap in order if event.id not in section.left_out)
    for index, (event, gap) in enumerate(printed):
        heading: Sequence[SegmentLine] = () if index else section.heading
        if not section.heading and (period := periods.of(event)) != above:
            heading, above = periods.heading(period), period
        yield Occurrence(event, gap, heading, _disputes(event, asked))


def _disputes(event: Event, places: Sequence[Place]) -> tuple[Dispute, ...]:
    """Leave out the values that merely say less, such as the year of a known day."""
    return tuple(found for found in event_disputes(event, places) if found.reason != "precision")
