"""Files in and out."""

# Without pathlib and tempfile, which take 5 ms each to import.
# ruff: noqa: PTH101, PTH105, PTH108, PTH110, PTH113, PTH116, PTH118, PTH120, PTH123

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..document import Document
    from ..model import Timeline
    from .filters import Filters

STANDARD = "-"

events_file = click.argument(
    "file",
    metavar="[FILE]",
    required=False,
    type=click.Path(allow_dash=True),  # completed as a path
)


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


def read_timeline(file: str | None, filters: Filters) -> Timeline:
    """Read an events file and keep the events that the options ask for.

    Raises
    ------
    DocumentError, DateError, OptionError
        As `read` and `query.select`.
    """
    timeline = read(file).timeline
    if not filters:
        return timeline
    from ..query import select  # noqa: PLC0415 - seldom needed
    from ..query.recurring import on_day  # noqa: PLC0415

    rest = {name: value for name, value in filters.items() if name != "on"}
    chosen = select(timeline, **rest) if rest else timeline
    return on_day(chosen, filters["on"]) if "on" in filters else chosen


def _standard_input() -> str:
    from ..errors import DocumentError, Problem  # noqa: PLC0415

    content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DocumentError((Problem("<stdin>", line, 1, "E103", "the input must be UTF-8"),)) from None


def write(target: str, content: str | bytes) -> None:
    """Write a file whole or not at all; ``-`` is the standard output.

    The content, text as UTF-8, goes to a new file beside the target that then takes its place and its mode.
    What is not a regular file, such as a pipe or ``/dev/null``, is written directly.

    Raises
    ------
    OSError
        Where it cannot be written; its `filename` is `target`.
    """
    if target == STANDARD:
        click.echo(content, nl=False)
        return
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        _write(target, data)
    except OSError as failure:
        failure.filename = target  # which the reader knows, unlike the file beside it
        raise


def _write(target: str, data: bytes) -> None:
    path = os.path.realpath(target)
    if target.endswith(os.sep) or (os.path.exists(path) and not os.path.isfile(path)):
        with open(target, "wb") as stream:  # which fails for a folder
            stream.write(data)
        return
    temporary = os.path.join(os.path.dirname(path), f".timeline-{os.urandom(8).hex()}.tmp")
    try:
        with open(temporary, "xb", opener=_private) as stream:
            stream.write(data)
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _private(path: str, flags: int) -> int:
    """Open a file that is nobody else's to read until it is whole."""
    return os.open(path, flags, 0o600)


def _mode(path: str) -> int:
    """Give the mode that the file has, or that a new file would get."""
    if os.path.exists(path):
        return stat.S_IMODE(os.stat(path).st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
