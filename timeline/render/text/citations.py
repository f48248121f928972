"""Citation marks and the numbered list of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..bibliography import reference
from ..safe import safe, safe_link
from .cells import width
from .line import NO_BREAK, Line, Span, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...model import Citation, Source
    from .voice import Voice

_PLURALS = {"par": "pars", "p": "pp", "l": "ll"}

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
            said = (voice.words.locator(place, voice.options.digits) for place in _gathered(found, comma))
            held = (place.replace(" ", NO_BREAK) for place in said)
            texts.append(voice.number(number) + comma.replace(" ", NO_BREAK) + comma.join(held))
    spans = (Span(f"[{text}]", "citation", apart=True) for text in texts)
    return tuple(piece for span in spans for piece in (Span(" "), span))[1:]


def runs(numbers: Iterable[int]) -> list[str]:
    """Write numbers in order, three and more that follow each other as a run: 1, 4–6."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [text for run in found for text in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]


def _gathered(locators: Iterable[str], comma: str) -> Iterator[str]:
    """Put single paragraphs, pages, lines of one source together: "par. 4", "par. 5" are "pars. 4, 5"."""
    numbers: dict[str, set[int]] = {}
    rest: list[str] = []
    for locator in locators:
        label, _, number = locator.partition(". ")
        if label in _PLURALS and number.isdecimal() and number.isascii():
            numbers.setdefault(label, set()).add(int(number))
        else:
            rest.append(locator)
    for label, found in numbers.items():
        yield f"{label if len(found) == 1 else _PLURALS[label]}. {comma.join(runs(found))}"
    yield from rest


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
