"""The disputes of a timeline as text: each event with what it states and what other sources say."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ...dispute import Dispute, disputes
from .citations import source_lines
from .options import TextOptions
from .page import Page, page_for
from .rivals import dispute_segments, note_lines, value_segments
from .segment import SegmentLine, TextSegment
from .wrap import HANG, wrap
from .write import encoder_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Event, Timeline

_INDENT = TextSegment("  ")


def dispute_lines(tl: Timeline, options: TextOptions | None = None, *, real: bool = False) -> Iterator[str]:
    """Return the lines of a report on where the sources disagree, and its numbered sources.

    `real` leaves out what only seems to differ. No lines where there is nothing to report.
    """
    options = options or TextOptions()
    found = [dispute for dispute in disputes(tl) if dispute.real or not real]
    return map(encoder_for(tl, options), _report(tl, found, page_for(tl, options)))


def _report(tl: Timeline, found: list[Dispute], page: Page) -> Iterator[SegmentLine]:
    for _, group in groupby(found, key=lambda dispute: dispute.event.id):
        disputed = list(group)
        yield from _event(disputed[0].event, disputed, page)
        yield ()
    cited = {citation.source.id for dispute in found for citation in dispute.citations}
    digits = len(str(len(page.numbers)))
    for source in tl.cited_sources():
        if source.id in cited:
            yield from source_lines(page.numbers[source.id], source, page.voice, digits, page.width)


def _event(event: Event, found: list[Dispute], page: Page) -> Iterator[SegmentLine]:
    voice = page.voice
    room = page.width - len(_INDENT.text)
    name = voice.text(f"({event.id})", "detail")
    yield from wrap((voice.text(event.title, "title"), TextSegment(" "), name), page.width, HANG)
    for dispute in found:
        label = TextSegment(f"{voice.words.fields[dispute.field]}{voice.words.colon}", "detail")
        lines = [*wrap((label, *value_segments(dispute.stated, voice)), room, HANG)]
        lines += wrap(dispute_segments(dispute, page), room, HANG)
        yield from ((_INDENT, *line) for line in lines)
    yield from ((_INDENT, *line) for line in note_lines(event, page, room))
