"""What a drawing says, before geometry: entries with instants and finished words. It knows no event.

Instants are those of `chart.instants`, half-open: `end` is the first second after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from .instants import anchor

if TYPE_CHECKING:
    from ..dates.protocol import Calendar
    from ..language.direction import Direction
    from .words import ChartWords

Edge = Literal["known", "about", "open", "unknown"]
NO_CATEGORY = -1


class Cite(NamedTuple):
    """A citation mark such as ``[3]``, where it leads, and what it names.

    `located` is the mark that also names the place in the source, ``3, par. 12``; it is taken where it fits.
    """

    mark: str
    href: str | None = None
    title: str = ""
    located: str = ""


class Rival(NamedTuple):
    """A date that some sources give instead, and the marks of those sources."""

    at: int
    words: str
    cites: tuple[Cite, ...] = ()


class Entry(NamedTuple):
    """One labelled event.

    `start` and `end` are None where the edge is not known. `point` says that the span is a single day or
    less, drawn as a dot. `date` is the date in words; entries with the same words at the same `start` share a
    heading. `category` and `group` are indices of the chart's categories and groups; an entry may have
    `NO_CATEGORY`. `members` is how many events a cluster holds. `tooltip` has date and title in full where
    the label has them cut (`words.brief`).
    """

    id: str
    start: int | None
    end: int | None
    date: str
    title: str
    language: str = "und"
    direction: Direction = "ltr"
    point: bool = True
    start_edge: Edge = "known"
    end_edge: Edge = "known"
    uncertain: bool = False
    cites: tuple[Cite, ...] = ()
    rivals: tuple[Rival, ...] = ()
    category: int = 0
    importance: int = 3
    summary: str = ""
    members: int = 1
    group: int = 0
    tooltip: str = ""

    @property
    def label(self) -> str:
        """The date and the title, in full."""
        return self.tooltip or f"{self.date}: {self.title}"

    @property
    def anchor(self) -> int | None:
        """The instant that the label is tied to; None where neither edge is known."""
        return anchor(self.start, self.end)


class Piece(NamedTuple):
    """A part of a text that runs its own way; None where it runs as what stands around it."""

    text: str
    direction: Direction | None = None


class SourceLine(NamedTuple):
    """One entry of the list of sources: its number, and its pieces, with the spaces between them."""

    mark: str
    pieces: tuple[Piece, ...]
    href: str | None = None

    @property
    def words(self) -> str:
        """The whole entry."""
        return "".join(piece.text for piece in self.pieces)


class Chart(NamedTuple):
    """Everything that is drawn. `entries` are in order of groups, then of anchors, those without one last."""

    title: str
    summary: str
    language: str
    right_to_left: bool
    entries: tuple[Entry, ...]
    categories: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    calendars: tuple[Calendar, ...]
    words: ChartWords
    groups: tuple[str, ...] = ()
    """Headings of the lanes, which entries name by index; empty where the chart has none."""
    note: str = ""
    """What has to be said of the chart as a whole, such as that neighbours share a label."""
