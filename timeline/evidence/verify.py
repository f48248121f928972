"""What has become of the paragraphs that a timeline cites, in a folder of archived texts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from attrs import evolve, field, frozen

from ..errors import TimelineError
from .digest import digest_of_normal, normalise, paragraphs
from .locator import locator_text, paragraph_numbers

if TYPE_CHECKING:
    from ..model import Citation, Timeline


class Archive(Protocol):
    """Where archived copies are kept."""

    def read(self, name: str) -> str:
        """Give the text of a copy; raise `ArchiveError` where it cannot be had."""


class ArchiveError(TimelineError):
    """An archived copy that cannot be had; the message says why, and names no path."""


class Outcome(Enum):
    """What was found of a cited paragraph."""

    SAME = "same"
    MOVED = "moved"  # the same text, under another number
    CHANGED = "changed"
    MISSING = "missing"  # the copy cannot be read, or has not so many paragraphs
    NOT_ARCHIVED = "not archived"  # the source names no archived copy
    NO_DIGEST = "without a digest"
    NO_PARAGRAPH = "without a paragraph"  # the locator names none


# Where nothing was promised (no digest), nothing can be broken.
_OPEN = frozenset({Outcome.NOT_ARCHIVED, Outcome.NO_DIGEST, Outcome.NO_PARAGRAPH})


@frozen
class Verdict:
    """What was found of one citation.

    `citation` is its index in the event, from 0. `found` are the numbers of the paragraphs, from 1, under
    which the cited text stands now; `actual` is the digest of what stands at the locator; `reason` says more.
    """

    event: str
    citation: int
    source: str
    locator: str | None
    outcome: Outcome
    expected: str | None = None
    actual: str | None = None
    found: tuple[int, ...] = ()
    reason: str = ""

    @property
    def holds(self) -> bool:
        """Whether the digest that was given, if any, is that of the paragraph that is cited."""
        return self.outcome is Outcome.SAME or (self.expected is None and self.outcome in _OPEN)

    def __str__(self) -> str:
        where = f"event {self.event!r}, source {self.source!r}, {self.locator or 'no locator'}"
        moved = f"now {locator_text(self.found)}" if self.found else ""
        return f"{self.outcome.value}: " + ": ".join(part for part in (where, moved, self.reason) if part)


@frozen
class Copies:
    """Archived copies as normalised paragraphs, each read once."""

    archive: Archive
    known: dict[str, tuple[str, ...] | ArchiveError] = field(factory=dict)

    def get(self, name: str) -> tuple[str, ...]:
        """Give the paragraphs of a copy; raises `ArchiveError`."""
        if name not in self.known:
            try:
                self.known[name] = tuple(map(normalise, paragraphs(self.archive.read(name))))
            except ArchiveError as error:
                self.known[name] = error
        copy = self.known[name]
        if isinstance(copy, ArchiveError):
            raise copy
        return copy


def verify(tl: Timeline, archive: Archive) -> tuple[Verdict, ...]:
    """Compare every citation's digest with the archived text; one verdict each, in file order."""
    copies = Copies(archive)
    return tuple(
        _judge(_unread(event.id, index, citation), citation, copies)
        for event in tl.events
        for index, citation in enumerate(event.citations)
    )


def _unread(event: str, index: int, citation: Citation) -> Verdict:
    """Give the verdict before any copy is read."""
    named = citation.source.archived is not None
    outcome = Outcome.NO_PARAGRAPH if named else Outcome.NOT_ARCHIVED
    return Verdict(event, index, citation.source.id, citation.locator, outcome, citation.digest)


def _judge(verdict: Verdict, citation: Citation, copies: Copies) -> Verdict:
    name, numbers = citation.source.archived, paragraph_numbers(citation.locator)
    if name is None or numbers is None:
        return verdict
    try:
        copy = copies.get(name)
    except ArchiveError as error:
        return evolve(verdict, outcome=Outcome.MISSING, reason=f"{name}: {error}")
    return _compare(evolve(verdict, actual=_digest_at(copy, numbers)), copy, numbers)


def _compare(verdict: Verdict, copy: tuple[str, ...], numbers: tuple[int, ...]) -> Verdict:
    if verdict.actual is not None and verdict.expected in (None, verdict.actual):
        return evolve(verdict, outcome=Outcome.SAME if verdict.expected else Outcome.NO_DIGEST)
    found = _elsewhere(copy, numbers, verdict.expected)
    if found:
        return evolve(verdict, outcome=Outcome.MOVED, found=found)
    if verdict.actual is None:
        return evolve(verdict, outcome=Outcome.MISSING, reason=_end_of(copy))
    return evolve(verdict, outcome=Outcome.CHANGED)


def _end_of(copy: tuple[str, ...]) -> str:
    return f"the copy ends with par. {len(copy)}" if copy else "the copy is empty"


def _digest_at(copy: tuple[str, ...], numbers: tuple[int, ...]) -> str | None:
    """Give the digest of the paragraphs `numbers`, from 1; None where the copy has not so many."""
    if max(numbers) > len(copy):
        return None
    return digest_of_normal(copy[number - 1] for number in numbers)


def _elsewhere(copy: tuple[str, ...], numbers: tuple[int, ...], wanted: str | None) -> tuple[int, ...]:
    """Give the numbers nearest to `numbers` under which the same text stands, all shifted by as much."""
    if wanted is None:
        return ()
    shifts = range(1 - min(numbers), len(copy) - max(numbers) + 1)
    for shift in sorted(shifts, key=abs):
        there = tuple(number + shift for number in numbers)
        if _digest_at(copy, there) == wanted:
            return there
    return ()
