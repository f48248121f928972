"""The chronology as Markdown that renders well on code hosts: CommonMark, with no HTML but the direction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...language.links import safe_link
from ...words.lengths import gap_length
from .citations import entry
from .entry import body, dates, node
from .gaps import measure_gaps
from .isolate import isolated
from .occurrences import Occurrence, occurrences
from .page import POINT, page_for
from .sections import left_out_here, sections
from .segment import NO_BREAK, SegmentLine, TextSegment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Source, Timeline
    from .options import TextOptions
    from .page import Page
    from .voice import Voice

_WIDE = 1 << 30  # cells: lines are for the host to break
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")
_LIST_MARK = re.compile(r"^(\d*)([-+=.):])")
# What hosts make links of by themselves: addresses, also of mail, and names that begin with "@". Some look
# for them when escapes are gone, so a word joiner, which is not seen, parts what they look for.
_LINKED = re.compile(r"(?i)(:)(?=//)|(\bwww)(?=\.)|(@)")
_JOINER = "\u2060"
_STYLES = {"title": "**", "doubt": "*", "note": "*"}


def markdown(tl: Timeline, options: TextOptions) -> Iterator[str]:
    """Yield the lines of the page."""
    page = page_for(tl, options)
    voice = page.voice
    if voice.right_to_left:
        yield '<div dir="rtl">\n'
    yield f"# {_inline(voice.text(tl.title), voice)}"
    if tl.summary is not None:
        yield f"\n{_line((voice.text(tl.summary),), voice)}"
    for section in sections(tl, page):
        for occurrence in occurrences(section, measure_gaps(section.events), tl, page):
            yield from _occurrence(occurrence, page)
        if section.heading and not section.printed:
            yield _heading(section.heading, voice)
        if section.left_out:
            yield f"*{_joined((left_out_here(section, page),), voice)}*"
    if options.sources and page.sources:
        yield from _sources(page.sources, voice)
    if voice.right_to_left:
        yield "\n</div>"


def _occurrence(occurrence: Occurrence, page: Page) -> Iterator[str]:
    voice = page.voice
    unit, length = gap_length(occurrence.gap)
    if occurrence.gap and unit == "year":
        yield f"\n*{_inline(TextSegment(voice.count(unit, length)), voice)}*"
    if occurrence.heading:
        yield _heading(occurrence.heading, voice)
    first = f"{node(occurrence.event, page.glyphs)} {_joined(dates(occurrence.event, voice), voice)}"
    parts = body(occurrence.event, occurrence.disputes, page, _WIDE)
    yield "- " + "\\\n  ".join([first, *(_line(part, voice) for part in parts)])


def _heading(fragments: Sequence[SegmentLine], voice: Voice) -> str:
    return f"\n## {_joined(fragments, voice)}\n"


def _sources(sources: Sequence[Source], voice: Voice) -> Iterator[str]:
    yield f"\n## {voice.words.sources}\n"
    for number, source in enumerate(sources, 1):
        links = filter(None, (safe_link(source.url), safe_link(source.archive_url)))
        text = _joined((entry(source, voice),), voice)
        yield f"{number}. {' '.join([text, *(f'<{link}>' for link in dict.fromkeys(links))])}"


def _joined(fragments: Sequence[Sequence[TextSegment]], voice: Voice) -> str:
    return POINT.join("".join(_inline(segment, voice) for segment in fragment) for fragment in fragments)


def _line(line: SegmentLine, voice: Voice) -> str:
    return _LIST_MARK.sub(r"\1\\\2", _joined((line,), voice))


def _inline(segment: TextSegment, voice: Voice) -> str:
    """Write a segment with its emphasis, which may not begin or end with a space."""
    text = _SPECIAL.sub(r"\\\1", isolated(segment, right_to_left=voice.right_to_left).replace(NO_BREAK, " "))
    text = _LINKED.sub(lambda found: f"{found[0]}{_JOINER}", text)
    style = _STYLES.get(segment.role, "")
    return f"{style}{text}{style}" if text and text.strip() == text else text
