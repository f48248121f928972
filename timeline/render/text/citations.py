"""Citation marks and the numbered list of sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..bibliography import reference
from ..safe import safe, safe_link
from .cells import width
from .line import NO_BREAK, Line, Span, wrap

if TYPE_CHECKING:
    from ...model import Citation, Source
    from .voice import Voice

Numbers = Mapping[str, int]  # source id -> citation number


def mark(citation: Citation, numbers: Numbers, voice: Voice) -> Span:
    """Give the mark of one citation: ``[1, par. 12]``."""
    number = voice.number(numbers[citation.source.id])
    locator = voice.words.locator(safe(citation.locator), voice.options.digits) if citation.locator else ""
    inside = voice.words.separator.join(filter(None, (number, locator)))
    return Span(f"[{inside}]".replace(" ", NO_BREAK), "citation", apart=True)


def marks(citations: Iterable[Citation], numbers: Numbers, voice: Voice) -> tuple[Span, ...]:
    """Give the marks of several citations, each but the first after a space; the same mark only once."""
    distinct = dict.fromkeys(mark(citation, numbers, voice) for citation in citations)
    return tuple(piece for span in distinct for piece in (Span(" "), span))[1:]


def source_lines(number: int, source: Source, voice: Voice, digits: int, room: int) -> list[Line]:
    """Give the lines of one entry: the number hanging in a column for `digits` digits, the links below."""
    label = f"[{voice.number(number)}]"
    indent = digits + 3
    lines = wrap(entry(source, voice), room - indent)
    for url in dict.fromkeys(filter(None, (safe_link(source.url), safe_link(source.archive_url)))):
        lines.append((Span(url, "link", link=url, apart=True),))
    first = Span(label + " " * (indent - width(label)), "citation", apart=False)
    return [(first if index == 0 else Span(" " * indent), *line) for index, line in enumerate(lines)]


def entry(source: Source, voice: Voice) -> tuple[Span, ...]:
    """Give the entry of a source in the bibliography."""
    parts = reference(source, voice.language, voice.words, voice.date)
    return tuple(
        span
        for part in parts
        for span in (Span(part.before), Span(safe(part.text), f"source-{part.role}", apart=True))
    )
