"""Which events are read where no FILE is named, and how the reader learns of it."""

# ruff: noqa: PTH113 - without pathlib, which takes 5 ms to import

from __future__ import annotations

import os
import stat
import sys
from io import BufferedReader

import click

STANDARD = "-"
CUSTOMARY = "events.toml"
_PATIENCE = 1.0  # seconds of waiting for the standard input before it is said
_LONGEST = 10.0  # seconds of waiting for it at all: some hosts leave a pipe open that sends nothing


def origin(file: str | None) -> str | None:
    """Return what is to be read: `file` where one is named; None is the shipped file.

    Else the standard input, where a pipe or a file sends something there; else ``events.toml`` of the current
    folder; else the shipped file. The last two were named by nobody, so the standard error says which it is.
    Waiting for a pipe that sends nothing yet is said as well.

    Raises
    ------
    click.UsageError
        Where a pipe neither sends anything nor ends: then nobody knows what is meant.
    """
    if file is not None:
        return file
    sent = _sent()
    if sent:
        return STANDARD
    reason = "no FILE is named" if sent is None else "no FILE is named and the standard input is empty"
    path = customary()
    what = f"{path} of this folder" if path else "the shipped example"
    click.echo(f"timeline: {reason}; reading {what}", err=True)
    return path


def customary() -> str | None:
    """Return the name of the file that is read where none is named; None where this folder has none."""
    return CUSTOMARY if os.path.isfile(CUSTOMARY) else None


def _sent() -> bool | None:
    """Return whether something is sent to the standard input; None where nobody could: a terminal, /dev/null.

    A file that is empty from the start is what its name says, and is read; one that is read to its end, as by
    a loop around this command, sends nothing.
    """
    try:
        found = os.fstat(sys.stdin.fileno())
        if stat.S_ISREG(found.st_mode):
            return found.st_size == 0 or _something_comes()
        if stat.S_ISFIFO(found.st_mode) or stat.S_ISSOCK(found.st_mode):
            _wait()
            return _something_comes()
    except (OSError, ValueError):  # closed, or no file of the system
        return None
    return None


def _something_comes() -> bool:
    """Wait for the first byte, which stays to be read, or for the end."""
    stream = sys.stdin.buffer
    return isinstance(stream, BufferedReader) and bool(stream.peek(1))


def _wait() -> None:
    """Wait for a pipe to send something or to end, where the system can tell, and not for ever."""
    from select import select  # only for a pipe

    try:
        if select([sys.stdin], [], [], _PATIENCE)[0]:
            return
        click.echo("timeline: waiting for the standard input; name a FILE to read that instead", err=True)
        if select([sys.stdin], [], [], _LONGEST)[0]:
            return
    except OSError:  # Windows knows only sockets
        return
    raise click.UsageError("the standard input sends nothing; name a FILE, or - to wait for it")
