"""What `verify` finds: the same, moved, changed, missing, or nothing to compare."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from timeline import Citation, Event, Source, Timeline, parse_date
from timeline.evidence import ArchiveError, Outcome, Verdict, verify

if TYPE_CHECKING:
    from collections.abc import Mapping

PAPER = Source(id="paper", title="A paper", archived="paper.txt")
BOOK = Source(id="book", title="A book")
TEXT = "one\n\ntwo\nthree\nfour\n"


class Shelf:
    def __init__(self, copies: Mapping[str, str]) -> None:
        self.copies = copies

    def read(self, name: str) -> str:
        if name not in self.copies:
            raise ArchiveError("it is not on the shelf")
        return self.copies[name]


def sha(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def judge(citation: Citation, text: str | None = TEXT) -> Verdict:
    event = Event(id="e", date=parse_date("2025"), title="E", citations=(citation,))
    timeline = Timeline(title="T", events=(event,), sources=(citation.source,))
    (verdict,) = verify(timeline, Shelf({} if text is None else {"paper.txt": text}))
    assert (verdict.event, verdict.citation) == ("e", 0)
    assert (verdict.source, verdict.locator) == (citation.source.id, citation.locator)
    return verdict


TWO = Citation(PAPER, "par. 2", digest=sha("two"))
PAIR = Citation(PAPER, "pars. 2, 4", digest=sha("two\nfour"))


@pytest.mark.parametrize(
    ("citation", "text", "outcome", "found", "holds"),
    [
        (TWO, TEXT, Outcome.SAME, (), True),
        (TWO, "one\n\n\n  two \nthree", Outcome.SAME, (), True),
        (TWO, "a new first line\none\ntwo", Outcome.MOVED, (3,), False),
        (TWO, "two\none", Outcome.MOVED, (1,), False),
        (TWO, "two", Outcome.MOVED, (1,), False),
        (TWO, "two\none\nthree\ntwo\nfour\nfive\ntwo", Outcome.MOVED, (1,), False),
        (TWO, "one\ntoo\nthree", Outcome.CHANGED, (), False),
        (TWO, "one", Outcome.MISSING, (), False),
        (TWO, "", Outcome.MISSING, (), False),
        (TWO, None, Outcome.MISSING, (), False),
        (PAIR, TEXT, Outcome.SAME, (), True),
        (PAIR, f"zero\n{TEXT}", Outcome.MOVED, (3, 5), False),
        (PAIR, "one\ntwo\nthree\n3.5\nfour", Outcome.CHANGED, (), False),
        (evolve(TWO, digest=None), TEXT, Outcome.NO_DIGEST, (), True),
        (evolve(TWO, digest=None), "one", Outcome.MISSING, (), False),
        (evolve(TWO, locator="p. 3"), TEXT, Outcome.NO_PARAGRAPH, (), False),
        (evolve(TWO, locator=None, digest=None), TEXT, Outcome.NO_PARAGRAPH, (), True),
        (evolve(TWO, source=BOOK), TEXT, Outcome.NOT_ARCHIVED, (), False),
        (Citation(BOOK), TEXT, Outcome.NOT_ARCHIVED, (), True),
    ],
)
def test_every_citation_gets_one_verdict(
    citation: Citation, text: str | None, outcome: Outcome, found: tuple[int, ...], holds: bool
) -> None:
    verdict = judge(citation, text)
    assert (verdict.outcome, verdict.found, verdict.holds) == (outcome, found, holds)


def test_a_verdict_says_where_and_what() -> None:
    assert str(judge(PAIR, f"zero\n{TEXT}")) == "moved: event 'e', source 'paper', pars. 2, 4: now pars. 3, 5"
    assert str(judge(TWO, "one")) == "missing: event 'e', source 'paper', par. 2: the copy ends with par. 1"
    assert str(judge(TWO, None)).endswith("par. 2: paper.txt: it is not on the shelf")


def test_verdicts_carry_the_digest_of_what_stands_there_now() -> None:
    assert judge(evolve(TWO, digest=None)).actual == sha("two")
    assert judge(TWO, "one\ntoo").actual == sha("too")


def test_each_copy_is_read_once() -> None:
    class Counting(Shelf):
        reads = 0

        def read(self, name: str) -> str:
            self.reads += 1
            return super().read(name)

    event = Event(id="e", date=parse_date("2025"), title="E", citations=(TWO, PAIR, TWO))
    for copies in ({"paper.txt": TEXT}, {}):
        shelf = Counting(copies)
        verify(Timeline(title="T", events=(event,), sources=(PAPER,)), shelf)
        assert shelf.reads == 1
