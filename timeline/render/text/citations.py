"""Citation marks and the numbered list of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...language.links import safe_link
from ...language.safe import safe
from ...words.bibliography import reference
from ...words.locators import collapsed, places_in_sources, runs
from .cells import width
from .segment import SegmentLine, TextSegment, no_break
from .wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model import Citation, Source
    from ...words.bibliography import Part
    from .voice import Voice

Numbers = Mapping[str, int]  # source id -> citation number


def marks(citations: Iterable[Citation], numbers: Numbers, voice: Voice) -> SegmentLine:
    """Return the marks of several citations, each source once: ``[1, 4–6] [2, pars. 12, 14]``.

    Sources that are cited as a whole come first, in one mark; then those of which a place is named.
    """
    places = {numbers[source]: found for source, found in places_in_sources(citations).items()}
    comma = voice.words.separator
    cited = runs(number for number, found in places.items() if not found)
    whole = comma.join(voice.digits(run) for run in cited)
    texts = [whole] if whole else []
    for number, found in places.items():
        if found:
            said = (voice.words.locator(place, voice.options.digits) for place in collapsed(found, comma))
            texts.append(comma.join((voice.number(number), *said)))
    segments = (TextSegment(no_break(f"[{text}]"), "citation", isolate=True) for text in texts)
    return tuple(piece for segment in segments for piece in (TextSegment(" "), segment))[1:]


def source_lines(number: int, source: Source, voice: Voice, digits: int, room: int) -> list[SegmentLine]:
    """Return the lines of one entry: the number hanging in a column for `digits` digits, the links below."""
    label = f"[{voice.number(number)}]"
    indent = digits + 3
    lines = wrap(entry(source, voice), room - indent)
    for url in dict.fromkeys(filter(None, (safe_link(source.url), safe_link(source.archive_url)))):
        lines.append((TextSegment(_shown(url, voice), "link", link=url, isolate=True),))
    first = TextSegment(label + " " * (indent - width(label)), "citation", isolate=False)
    return [(first if index == 0 else TextSegment(" " * indent), *line) for index, line in enumerate(lines)]


def _shown(url: str, voice: Voice) -> str:
    """Return an address as it is read where it is a link, and as it is copied where it is only text."""
    if voice.options.format != "rich":
        return url
    from ...words.iri import readable  # for links alone

    return readable(url)


def entry(source: Source, voice: Voice) -> tuple[TextSegment, ...]:
    """Return the entry of a source in the bibliography."""
    parts = reference(source, voice.language, voice.words, voice.date)
    return tuple([segment for part in parts for segment in _part(part) if segment.text])


def _part(part: Part) -> tuple[TextSegment, ...]:
    """Return a piece of an entry; what stands around it is the page's, whichever way the piece runs."""
    return (
        TextSegment(part.before),
        TextSegment(safe(part.text), f"source-{part.role}", None, True),
        TextSegment(part.after),
    )
