"""Broken files as edits of a good one, with a mark where the problem must be reported.

`data/problems.diff` holds one block for each, like a diff: a line with the code and with who refuses it
(`both` the schema and the reader, or the `reader` alone), ``-`` lines that stand in `data/complete.toml`,
``+`` lines that take their place, and a ``>`` line with the message. The mark ▸ is where the problem is.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.document.format.faults import Fault, Faults
from timeline.document.structure import structure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MARK = "▸"
DATA = Path(__file__).parent / "data"
GOOD = (DATA / "complete.toml").read_text(encoding="utf-8")


class Edit(NamedTuple):
    code: str
    refused_by: str
    old: str
    new: str
    message: str

    @property
    def marked(self) -> str:
        before, found, after = GOOD.partition(self.old)
        assert found, f"{self.old!r} is not in the good file"
        broken = before + self.new + after
        assert broken.count(MARK) == 1, f"one mark in {self.new!r}"
        return broken

    @property
    def text(self) -> str:
        return self.marked.replace(MARK, "")

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the mark, from 1."""
        return place_after(self.marked.partition(MARK)[0])

    @property
    def lines(self) -> range:
        """The lines of the good file that it changes, from 0."""
        before, _, _ = GOOD.partition(self.old)
        first = before.count("\n")
        return range(first, first + self.old.count("\n") + 1)


def faults_of(raw: Mapping[str, object]) -> list[Fault]:
    """What is wrong with a file of which the TOML is parsed."""
    try:
        structure(raw)
    except Faults as wrong:
        return wrong.faults
    return []


def place_after(text: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows a text."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _edit(block: str) -> Edit:
    head, *lines = block.strip("\n").split("\n")
    code, refused_by = head.split()

    def part(sign: str) -> str:
        return "\n".join(line[2:] for line in lines if line[:1] == sign)

    return Edit(code, refused_by, part("-"), part("+"), part(">"))


def edits() -> list[Edit]:
    blocks = (DATA / "problems.diff").read_text(encoding="utf-8").split("\n\n")
    return [_edit(block) for block in blocks if not block.startswith("#")]


def apart(edits: Iterable[Edit]) -> Iterator[list[Edit]]:
    """Deal edits into sets, in each of which no two change the same line."""
    left = list(edits)
    while left:
        taken: dict[int, Edit] = {}
        rest = []
        for edit in left:
            if taken.keys().isdisjoint(edit.lines):
                taken |= dict.fromkeys(edit.lines, edit)
            else:
                rest.append(edit)
        yield sorted(set(taken.values()), key=lambda edit: edit.lines.start)
        left = rest


def all_made(edits: Iterable[Edit]) -> str:
    """The good file with all of these edits, which are of different lines and in order, and their marks."""
    done, rest = "", GOOD
    for edit in edits:
        before, _, rest = rest.partition(edit.old)
        done += before + edit.new
    return done + rest
