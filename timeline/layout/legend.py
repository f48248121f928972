"""The legend: what the symbols and marks that occur in a chart mean, in rows as wide as the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..chart.chart import NO_CATEGORY
from .scene import Band, Box, Ending, Item, Mark, snap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..chart.chart import Chart, Entry

_SYMBOL = 16.0  # from the symbol's left edge to the words
_AFTER = 18.0


class Key(NamedTuple):
    """One item of the legend; `draw` gives its symbol in a room whose left edge and middle it is told."""

    words: str
    draw: Callable[[float, float], Item]


def keys(chart: Chart) -> Iterator[Key]:
    """Yield the categories in use, then the marks."""
    used = {entry.category for entry in chart.entries}
    for index, name in enumerate(chart.categories):
        if index in used and name:
            yield Key(name, _symbol(index))
    kinds = {_kind(entry): entry for entry in chart.entries}.values()
    for name in (name for name, is_used in _MARKS if any(map(is_used, kinds))):
        yield Key(chart.words.mark(name), _DRAW[name])


def rows(
    items: Sequence[Key], width: Callable[[str], float], room: float
) -> Iterator[tuple[int, float, Key]]:
    """Yield the row and the left edge of each key; a row is at most `room` wide."""
    row, x = 0, 0.0
    for key in items:
        extent = _SYMBOL + width(key.words) + _AFTER
        if x and x + extent - _AFTER > room:
            row, x = row + 1, 0.0
        yield row, x, key
        x += extent


def words_at(x: float) -> float:
    """Return where the words begin that belong to a symbol."""
    return x + _SYMBOL


def _kind(entry: Entry) -> tuple[object, ...]:
    """Return all that the marks of an entry depend on."""
    return entry.point, entry.start_edge, entry.end_edge, entry.uncertain, not entry.rivals


def _edges(entry: Entry) -> tuple[str, str]:
    return entry.start_edge, entry.end_edge


_MARKS: tuple[tuple[str, Callable[[Entry], bool]], ...] = (
    ("dot", lambda entry: entry.point),
    ("band", lambda entry: not entry.point),
    ("fade", lambda entry: "about" in _edges(entry) and not entry.point),
    ("hollow", lambda entry: entry.uncertain),
    ("arrow", lambda entry: "open" in _edges(entry)),
    ("ragged", lambda entry: "unknown" in _edges(entry)),
    ("rival", lambda entry: bool(entry.rivals)),
)


def _symbol(category: int) -> Callable[[float, float], Item]:
    return lambda x, y: Mark(snap(x + 5.0), snap(y), 8.0, "bullet", category)


def _band(first: Ending, last: Ending) -> Callable[[float, float], Item]:
    return lambda x, y: Band(
        Box(snap(x), snap(y - 3.0), snap(x + 12.0), snap(y + 3.0)), NO_CATEGORY, (first, last), upright=False
    )


_DRAW: dict[str, Callable[[float, float], Item]] = {
    "dot": lambda x, y: Mark(snap(x + 6.0), snap(y), 7.0, "dot"),
    "band": _band("flat", "flat"),
    "fade": _band("fade", "fade"),
    "hollow": lambda x, y: Mark(snap(x + 6.0), snap(y), 7.0, "bullet", NO_CATEGORY, hollow=True),
    "arrow": _band("flat", "arrow"),
    "ragged": _band("flat", "ragged"),
    "rival": lambda x, y: Mark(snap(x + 6.0), snap(y), 7.0, "rival"),
}
