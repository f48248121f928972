"""Reading an events file: from a path or a text to a `Timeline`, or to all of its problems at once."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO

from ..errors import DocumentError, OptionError, Problem
from .content import refusal, text_of_file, text_of_stream
from .format.faults import Faults
from .shipped import shipped_file
from .structure import structure
from .toml.parse import parse

if TYPE_CHECKING:
    from os import PathLike

    from ..model import Timeline
    from .toml.path import Path
    from .toml.positions import Positions

_UNNAMED = "<text>"


class Document:
    """A file that was read without a problem: its timeline, and where everything in it stands."""

    def __init__(self, timeline: Timeline, path: str, text: str) -> None:
        self.timeline = timeline
        self.path = path
        self.text = text

    def locate(self, where: Path) -> tuple[int, int]:
        """Return (line, column), from 1, of a value, such as that of ``("events", 12, "title", "en")``.

        The keys are those of the file (``"as-of"``, not ``"as_of"``). For what is not in the file, the place
        of the nearest thing around it: of the event's header for a summary that is missing.
        """
        return self._positions.value(where)

    @cached_property
    def _positions(self) -> Positions:
        return _positions(self.text)


def load(path: str | PathLike[str] | None = None) -> Timeline:
    """Read an events file; without a path, the one that is shipped with the package.

    Raises
    ------
    DocumentError
        Where the file cannot be read or has problems; all of them are in `problems`.
    """
    return read_document(path).timeline


def loads(text: str) -> Timeline:
    """Read the text of an events file.

    Raises
    ------
    DocumentError
        Where the text has problems; all of them are in `problems`.
    OptionError
        For what is no string.
    """
    return parse_document(text).timeline


def read_document(path: str | PathLike[str] | None = None) -> Document:
    """Read an events file and keep its text, so that places in it can be named.

    Raises
    ------
    DocumentError
        As `load`.
    """
    file = shipped_file() if path is None else os.fsdecode(path)
    return parse_document(text_of_file(file), file)


def read_stream(stream: BinaryIO, name: str) -> Document:
    """Read an events file from a buffered stream, such as ``sys.stdin.buffer``, as one that is called `name`.

    Raises
    ------
    DocumentError
        As `load`.
    """
    return parse_document(text_of_stream(stream, name), name)


def parse_document(text: str, path: str = _UNNAMED) -> Document:
    """Read the text of an events file; `path` is what its problems are reported under.

    Raises
    ------
    DocumentError
        As `loads`.
    """
    if not isinstance(text, str):
        raise OptionError(f"text must be a string, got {type(text).__name__}; a file is read by `load`")
    if text.startswith("\ufeff"):
        raise refusal(path, "E104", "the file starts with a byte order mark; save it as UTF-8 without one")
    try:
        raw = parse(text)
    except (ValueError, RecursionError) as error:
        raise _not_toml(path, text, error) from None
    try:
        return Document(structure(raw), path, text)
    except Faults as wrong:
        raise _faulty(path, text, raw, wrong) from None


def _not_toml(path: str, text: str, error: ValueError | RecursionError) -> DocumentError:
    from .toml.syntax import explain  # only a file with problems pays for it

    found = explain(text, error)
    before = text.replace("\r\n", "\n")[: found.offset]
    line, column = before.count("\n") + 1, found.offset - before.rfind("\n")
    return DocumentError((Problem(path, line, column, found.code, found.message, found.suggestion),))


def _faulty(path: str, text: str, raw: dict[str, Any], faults: Faults) -> DocumentError:
    from .problems import problems  # as above

    return DocumentError(problems(path, _positions(text), raw, faults), faults.left_out)


def _positions(text: str) -> Positions:
    from .toml.positions import Positions  # only what names a place pays for it

    return Positions(text)
