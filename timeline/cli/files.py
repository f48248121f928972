"""Files of events, as commands take and read them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from .origin import STANDARD

if TYPE_CHECKING:
    from ..document import Document

# Completed as a path; whether it can be read is found by reading it.
a_path = click.Path(allow_dash=True, readable=False)
events_file = click.argument("file", metavar="[FILE]", required=False, type=a_path)


def read(file: str | None) -> Document:
    """Read an events file; None is the shipped one, ``-`` the standard input.

    Raises
    ------
    DocumentError
        Where it cannot be read or has problems.
    """
    from ..document import parse_document, read_document  # noqa: PLC0415 - heavy

    if file != STANDARD:
        return read_document(file)
    return parse_document(_standard_input(), "<stdin>")


def _standard_input() -> str:
    from ..errors import DocumentError, Problem  # noqa: PLC0415

    content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DocumentError((Problem("<stdin>", line, 1, "E103", "the input must be UTF-8"),)) from None
