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
    from ..document import read_document, read_stream  # heavy

    if file != STANDARD:
        return read_document(file)
    return read_stream(sys.stdin.buffer, "<stdin>")
