"""Where a command writes: to a file whole or not at all, or to the standard output."""

# Without pathlib and tempfile, which take 5 ms each to import.
# ruff: noqa: PTH101, PTH105, PTH108, PTH110, PTH113, PTH114, PTH116, PTH118, PTH120, PTH123

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

import click

from .files import a_path
from .origin import STANDARD
from .signals import ended_in_order

if TYPE_CHECKING:
    from collections.abc import Iterator

output_option = click.option(
    "-o",
    "--output",
    type=a_path,
    default=STANDARD,
    metavar="FILE",
    help="Write to FILE; by default to the standard output.",
)


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
    with replacing(target) as stream:
        stream.write(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def replacing(target: str) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `target`, as `write` says, if the body ends without an error.

    Raises
    ------
    OSError
        Where it cannot be written; its `filename` is `target`.
    """
    try:
        path = os.path.realpath(target)
        if os.path.islink(path):  # what is left of links that lead in a circle
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if target.endswith(os.sep) or (os.path.exists(path) and not os.path.isfile(path)):
            with open(target, "wb") as stream:  # which fails for a folder
                yield stream
            return
        temporary = os.path.join(os.path.dirname(path), f".timeline-{os.urandom(8).hex()}.tmp")
        with ended_in_order(), _in_place_of(path, temporary) as stream:
            yield stream
    except OSError as failure:
        failure.filename = target  # which the reader knows, unlike the file beside it
        raise


@contextmanager
def _in_place_of(path: str, temporary: str) -> Iterator[BinaryIO]:
    before = os.stat(path) if os.path.exists(path) else None
    try:
        with open(temporary, "xb", opener=_shared if before is None else _private) as stream:
            yield stream
        if before is not None:
            _keep_owner_and_mode(temporary, before)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _shared(path: str, flags: int) -> int:
    """Open a new file with the mode that the umask gives."""
    return os.open(path, flags, 0o666)


def _private(path: str, flags: int) -> int:
    """Open a file that is nobody else's to read until it has the mode of the one that it replaces."""
    return os.open(path, flags, 0o600)


def _keep_owner_and_mode(path: str, before: os.stat_result) -> None:
    """Make a file that of whom the one before was, where that may be done, and give it its permissions."""
    if os.name == "posix" and os.stat(path)[4:6] != before[4:6]:  # user and group
        with suppress(PermissionError):
            os.chown(path, before.st_uid, before.st_gid)
    os.chmod(path, before.st_mode & 0o777)
