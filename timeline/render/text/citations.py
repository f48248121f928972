"""Citation marks and the numbered list of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..bibliography import reference
from ..locators import gathered, runs
from ..safe import safe, safe_link
from .cells import width
from .line import NO_BREAK, Line, Span, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model import Citation, Source
    from .voice import Voice

Numbers = Mapping[str, int]  # source id -> citation number


def marks(citations: Iterable[Citation], numbers: Numbers, voice: Voice) -> Line:
    """Give the marks of several citations, each source once: ``[1, 4–6] [2, pars. 12, 14]``.

    Sources that are cited as a whole come first, in one mark; then those of which a place is named.
    """
    places: dict[int, dict[str, None]] = {}
    for citation in citations:
        found = places.setdefault(numbers[citation.source.id], {})
        if citation.locator:
            found[safe(citation.locator)] = None
    comma = voice.words.separator
    cited = runs(number for number, found in places.items() if not found)
    whole = comma.join(voice.digits(run) for run in cited)
    texts = [whole] if whole else []
    for number, found in places.items():
        if found:
            said = (voice.words.locator(place, voice.options.digits) for place in gathered(found, comma))
            held = (place.replace(" ", NO_BREAK) for place in said)
            texts.append(voice.number(number) + comma.replace(" ", NO_BREAK) + comma.join(held))
    spans = (Span(f"[{text}]", "citation", apart=True) for text in texts)
    return tuple(piece for span in spans for piece in (Span(" "), span))[1:]


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
