"""A TOML text cut into tables and their statements, each with its comments; nothing is left over."""

from __future__ import annotations

from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .path import Path
    from .positions import Positions

Lines = tuple[str, ...]


class Statement(NamedTuple):
    """A header or a `key = value`: the lines above it (comments and blanks) and its own text.

    `path` is that of the value; `depth` the number of its first parts that the header names.
    """

    path: Path
    above: Lines
    text: str
    depth: int = 0

    @property
    def name(self) -> str:
        """The first part of the key."""
        return str(self.path[self.depth])


class StatementTable:
    """A header, None for what stands above the first, with its statements and the comments `below` them."""

    def __init__(self, header: Statement | None = None) -> None:
        self.header = header
        self.statements: list[Statement] = []
        self.below: Lines = ()

    @property
    def names(self) -> Lines:
        """The parts of the header."""
        return tuple(part for part in self.header.path if isinstance(part, str)) if self.header else ()


def tables(positions: Positions) -> list[StatementTable]:
    """Cut a text that is TOML."""
    statements, rest = _cut(positions)
    found = [StatementTable()]
    depth = 0
    for number, statement in enumerate(statements):
        is_header = statement.text.startswith("[")
        if is_header or number == 0:
            found[-1].below, above = _divide(statement.above, at_top=number == 0)
            statement = statement._replace(above=above)  # noqa: PLW2901
        if is_header:
            depth = len(statement.path) + statement.text.startswith("[[")
            found.append(StatementTable(statement))
        else:
            if found[-1].below:
                found.append(StatementTable())
            found[-1].statements.append(statement._replace(depth=depth))
    found[-1].below = _without_outer_blanks(rest)
    return found


def _cut(positions: Positions) -> tuple[list[Statement], Lines]:
    """Return the statements in order, and the lines below the last."""
    text, done = positions.text, 0
    found: list[Statement] = []
    for at, path in positions.statements:
        if at < done:  # inside the value of the statement before
            continue
        start = text.rfind("\n", 0, at) + 1
        above = _even(text[done:start].split("\n")[:-1])
        if text[start:at].lstrip(" \t").startswith("["):
            written, done = _to_line_end(text, start, at)
        else:
            value, done = _to_line_end(text, positions.starts[path], positions.ends[path])
            key = text[at : positions.starts[path]].rstrip(" \t").removesuffix("=").rstrip(" \t")
            written = f"{key} = {value}"
        found.append(Statement(path, above, written.strip(" \t")))
    return found, _even(text[done:].split("\n"))


def _to_line_end(text: str, start: int, within: int) -> tuple[str, int]:
    """Return the text from `start` to the end of the line of `within`, and where the next line starts."""
    end = text.find("\n", within)
    end = len(text) if end < 0 else end
    return text[start:end], end + 1


def _divide(lines: Lines, *, at_top: bool) -> tuple[Lines, Lines]:
    """Divide the lines above a header: what belongs to the statement before, and what to the header.

    Comments without a blank line between them and the statement before, but with one below them, are that
    statement's. At the top of the file all is the file's but the comments right above the header.
    """
    blanks = [index for index, line in enumerate(lines) if not line]
    if not blanks:
        return (), lines
    cut = blanks[-1] if at_top else blanks[0]
    return _without_outer_blanks(lines[:cut]), without_blanks_above(lines[cut:])


def _even(lines: Iterable[str]) -> Lines:
    """Take away indentation, space at the end, and all but one of neighbouring blank lines."""
    bare = [line.strip(" \t\r") for line in lines]
    return tuple(line for before, line in pairwise(["-", *bare]) if line or before)


def without_blanks_above(lines: Lines) -> Lines:
    """Take away blank lines at the top."""
    return tuple(dropwhile(lambda line: not line, lines))


def _without_outer_blanks(lines: Lines) -> Lines:
    return without_blanks_above(without_blanks_above(lines)[::-1])[::-1]
