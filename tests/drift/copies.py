"""Copies of other people's tables: files with a header that names the source, and how they are made."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TESTS = Path(__file__).parents[1]


class Copy(NamedTuple):
    """A committed copy.

    `path` is below tests/. `about` says what it holds and what its columns are; `source` names where the
    lines come from, with the version that is installed here. `lines` makes them, tab-separated.
    """

    path: str
    about: str
    source: str
    lines: Callable[[], Iterable[str]]

    def committed(self) -> list[str]:
        """Return the lines of the file without its header."""
        return read(self.path)

    def differences(self) -> list[str]:
        """Return what the installed source has otherwise, as the lines of a diff; none where all is alike."""
        diff = unified_diff(self.committed(), list(self.lines()), self.path, self.source, lineterm="", n=0)
        return list(diff)

    def write(self) -> None:
        """Write the file anew."""
        header = f"{self.about}\nWritten by `python -m tests.drift --write` from {self.source}."
        lines = [*(f"# {line}" for line in header.splitlines()), *self.lines()]
        (TESTS / self.path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(path: str) -> list[str]:
    """Return the lines of a copy, which is below tests/, without its header."""
    lines = (TESTS / path).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
