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


# --- long copies: each paragraph is read once, and a search that is given up says so ---

MANY = 30_000


def verdicts(citations: list[Citation], text: str) -> tuple[Verdict, ...]:
    event = Event(id="e", date=parse_date("2025"), title="E", citations=tuple(citations))
    return verify(Timeline(title="T", events=(event,), sources=(PAPER,)), Shelf({"paper.txt": text}))


def test_thousands_of_paragraphs_that_have_moved_are_each_found() -> None:
    text = "\n".join(f"line {number}" for number in range(MANY))
    cited = [Citation(PAPER, "par. 1", digest=sha(f"line {number}")) for number in range(1, MANY)]
    assert [verdict.found for verdict in verdicts(cited, text)] == [(n,) for n in range(2, MANY + 1)]


def test_the_nearest_of_thousands_of_equal_paragraphs_is_found() -> None:
    text = "\n".join(["same", "other"] * MANY)
    cited = [Citation(PAPER, f"par. {number}", digest=sha("same")) for number in range(2, 2 * MANY, 2)]
    assert [verdict.found for verdict in verdicts(cited, text)] == [(n - 1,) for n in range(2, 2 * MANY, 2)]


def test_several_paragraphs_that_moved_far_in_a_long_copy_are_not_searched_for_in_silence() -> None:
    text = "\n".join(f"line {number}" for number in range(1, 100_001))
    near, far = (
        Citation(PAPER, "pars. 50000-50001", digest=sha(f"line {number}\nline {number + 1}"))
        for number in (50_700, 99_000)
    )
    found, given_up = verdicts([near, far], text)
    assert (found.outcome, found.found) == (Outcome.MOVED, (50_700, 50_701))
    assert (given_up.outcome, given_up.found) == (Outcome.CHANGED, ())
    assert given_up.reason == "of so long a copy only what stands near was searched"


def test_a_copy_of_one_letter_with_all_marks_has_a_digest() -> None:
    text = "a" + "\u0301\u0323" * 200_000
    assert verdicts([Citation(PAPER, "par. 1")], text)[0].actual == sha(
        "ạ" + "\u0323" * 199_999 + "\u0301" * 200_000
    )


def test_a_long_run_of_tatweel_or_of_spaces_is_looked_at_once() -> None:
    run = "1" + "\u0640" * 300_000 + "1"
    spaces = Citation(PAPER, "par. 1" + " " * 300_000 + "x")
    one, other = verdicts([Citation(PAPER, "par. 1"), spaces], run)
    assert one.actual == sha(run)
    assert other.outcome is Outcome.NO_PARAGRAPH
