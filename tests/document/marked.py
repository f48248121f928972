"""Broken files as edits of a good one, with a mark where the problem must be reported.

`data/problems.diff` holds one block for each, like a diff: a line with the code and with who refuses it
(`both` the schema and the reader, or the `reader` alone), ``-`` lines that stand in `data/complete.toml`,
``+`` lines that take their place, and a ``>`` line with the message. The mark ▸ is where the problem is.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

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
        before, _, _ = self.marked.partition(MARK)
        return before.count("\n") + 1, len(before) - before.rfind("\n")


def _edit(block: str) -> Edit:
    head, *lines = block.strip("\n").split("\n")
    code, refused_by = head.split()

    def part(sign: str) -> str:
        return "\n".join(line[2:] for line in lines if line[:1] == sign)

    return Edit(code, refused_by, part("-"), part("+"), part(">"))


def edits() -> list[Edit]:
    blocks = (DATA / "problems.diff").read_text(encoding="utf-8").split("\n\n")
    return [_edit(block) for block in blocks if not block.startswith("#")]
