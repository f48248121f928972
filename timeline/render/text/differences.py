"""The disputes of a timeline as text: each event with what it states and what other sources say."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ...dispute import Dispute, disputes
from .citations import source_lines
from .encode import encoder
from .entry import dispute_spans, note_spans, value_spans
from .glyphs import choose_glyphs
from .line import Line, Span, wrap
from .options import TextOptions
from .voice import Voice, voice_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Event, Timeline

_INDENT = 2  # cells


def dispute_lines(tl: Timeline, options: TextOptions | None = None, *, real: bool = False) -> Iterator[str]:
    """Give the lines of a report on where the sources disagree, and its numbered sources.

    `real` leaves out what only seems to differ. No lines where there is nothing to report.
    """
    options = options or TextOptions()
    voice = voice_for(options, tl.language)
    encode = encoder(width=options.width, right_to_left=voice.right_to_left, rich=options.format == "rich")
    found = [dispute for dispute in disputes(tl) if dispute.real or not real]
    return map(encode, _report(tl, found, voice))


def _report(tl: Timeline, found: list[Dispute], voice: Voice) -> Iterator[Line]:
    sources = {source.id: (number, source) for number, source in enumerate(tl.cited_sources(), 1)}
    numbers = {name: number for name, (number, _) in sources.items()}
    for _, group in groupby(found, key=lambda dispute: dispute.event.id):
        disputed = list(group)
        yield from _event(disputed[0].event, disputed, numbers, voice)
        yield ()
    cited = {citation.source.id for dispute in found for citation in dispute.citations}
    for name, (number, source) in sources.items():
        if name in cited:
            yield from source_lines(number, source, voice, len(str(len(sources))), voice.options.width)


def _event(event: Event, found: list[Dispute], numbers: dict[str, int], voice: Voice) -> Iterator[Line]:
    glyphs = choose_glyphs(voice.options.glyphs, right_to_left=voice.right_to_left)
    room = voice.options.width - _INDENT
    yield from wrap(
        (voice.text(event.title, "title"), Span(" "), Span(f"({event.id})", "detail", apart=True)),
        voice.options.width,
    )
    for dispute in found:
        label = Span(f"{voice.words.fields[dispute.field]}: ", "detail")
        lines = [*wrap((label, *value_spans(dispute.stated, voice)), room)]
        lines += wrap(dispute_spans(dispute, numbers, voice, glyphs), room)
        yield from ((Span(" " * _INDENT), *line) for line in lines)
    if event.note is not None:
        yield from ((Span(" " * _INDENT), *line) for line in wrap(note_spans(event.note, voice), room))
