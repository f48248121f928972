"""Places in a source, put together: "par. 4", "par. 5" and "par. 12" are "pars. 4, 5, 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Citation

_PLURALS = {"par": "pars", "p": "pp", "l": "ll"}
_MOST_DIGITS = 7  # a longer number, or one that begins with 0, is not a count of pages: it stays as it is


def places_in_sources(citations: Iterable[Citation]) -> dict[str, tuple[str, ...]]:
    """Return the places that are cited of each source, by its id, both in the order of citing, each once."""
    places: dict[str, dict[str, None]] = {}
    for citation in citations:
        found = places.setdefault(citation.source.id, {})
        if citation.locator:
            found[safe(citation.locator)] = None
    return {source: tuple(found) for source, found in places.items()}


def runs(numbers: Iterable[int]) -> list[str]:
    """Write numbers in order, three and more that follow each other as a run: 1, 4–6."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [text for run in found for text in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]


def collapsed(locators: Iterable[str], comma: str) -> Iterator[str]:
    """Put single paragraphs, pages, lines of one source together; other locators follow as they are."""
    numbers: dict[str, set[int]] = {}
    rest: list[str] = []
    for locator in locators:
        label, _, number = locator.partition(". ")
        if label in _PLURALS and _is_number(number):
            numbers.setdefault(label, set()).add(int(number))
        else:
            rest.append(locator)
    for label, found in numbers.items():
        yield f"{label if len(found) == 1 else _PLURALS[label]}. {comma.join(runs(found))}"
    yield from rest


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and text[0] != "0" and len(text) <= _MOST_DIGITS
