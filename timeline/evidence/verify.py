"""What has become of the paragraphs that a timeline cites, in a folder of archived texts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from attrs import evolve, field, frozen

from ..errors import TimelineError
from ..model.timeline import check_timeline
from .copy import Copy
from .locator import locator_text, paragraph_numbers

if TYPE_CHECKING:
    from ..model import Citation, Timeline


class Archive(Protocol):
    """Where archived copies are kept."""

    def read(self, name: str) -> str:
        """Return the text of a copy; raise `ArchiveError` where it cannot be had."""


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


_NEAR_BY = "of so long a copy only what stands near was searched"


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
    """Archived copies, each read once."""

    archive: Archive
    known: dict[str, Copy | ArchiveError] = field(factory=dict)

    def get(self, name: str) -> Copy:
        """Return a copy; raises `ArchiveError`."""
        if name not in self.known:
            try:
                self.known[name] = Copy(self.archive.read(name))
            except ArchiveError as error:
                self.known[name] = error
        copy = self.known[name]
        if isinstance(copy, ArchiveError):
            raise copy
        return copy


def verify(tl: Timeline, archive: Archive) -> tuple[Verdict, ...]:
    """Compare every citation's digest with the archived text; one verdict each, in file order."""
    check_timeline(tl)
    copies = Copies(archive)
    return tuple(
        _judge(_unread(event.id, index, citation), citation, copies)
        for event in tl.events
        for index, citation in enumerate(event.citations)
    )


def _unread(event: str, index: int, citation: Citation) -> Verdict:
    """Return the verdict before any copy is read."""
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
    return _compare(evolve(verdict, actual=copy.digest_at(numbers)), copy, numbers)


def _compare(verdict: Verdict, copy: Copy, numbers: tuple[int, ...]) -> Verdict:
    expected, actual = verdict.expected, verdict.actual
    if actual is not None and expected in (None, actual):
        return evolve(verdict, outcome=Outcome.SAME if expected else Outcome.NO_DIGEST)
    found, everywhere = ((), True) if expected is None else copy.nearest(numbers, expected)
    if found:
        return evolve(verdict, outcome=Outcome.MOVED, found=found)
    reason = "" if everywhere else _NEAR_BY
    if actual is None:
        reason = ": ".join(filter(None, (_end_of(copy), reason)))
        return evolve(verdict, outcome=Outcome.MISSING, reason=reason)
    return evolve(verdict, outcome=Outcome.CHANGED, reason=reason)


def _end_of(copy: Copy) -> str:
    last = len(copy.paragraphs)
    return f"the copy ends with par. {last}" if last else "the copy is empty"
