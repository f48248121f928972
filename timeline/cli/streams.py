"""The standard streams as a command needs them, while it runs, and how they end."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}


@contextmanager
def standard_streams() -> Iterator[None]:
    """Open the streams that are closed and let the others write Unicode; afterwards they are as they were."""
    before: dict[str, TextIO | None] = {name: getattr(sys, name) for name in _MODES}
    written = [stream for stream in (sys.stdout, sys.stderr) if isinstance(stream, TextIOWrapper)]
    spoken = [(stream, stream.encoding, stream.errors) for stream in written]
    _open_closed()
    for stream in written:
        _speak_unicode(stream)
    try:
        yield
    finally:
        for stream, encoding, errors in spoken:
            _let_go_of_unread(stream)
            if (stream.encoding, stream.errors) != (encoding, errors):
                stream.reconfigure(encoding=encoding, errors=errors)
        for name, stream_before in before.items():
            setattr(sys, name, stream_before)


def _open_closed() -> None:
    """Open what was closed before the start (``>&-``), where Python has None, on the null device."""
    for name, mode in _MODES.items():
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - as `files`


def _speak_unicode(stream: TextIOWrapper) -> None:
    """Write UTF-8 to files and pipes whatever the locale, and what a terminal can show to a terminal."""
    if stream.encoding.lower().replace("-", "") == "utf8":
        return
    if stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8")


def _let_go_of_unread(stream: TextIOWrapper) -> None:
    """Send what is left in a stream that nobody reads, or a disk cannot take, nowhere.

    Where that was not told already, nobody is there to be told; Python would at its end. See
    https://docs.python.org/3/library/signal.html#note-on-sigpipe.
    """
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        with suppress(OSError):
            stream.flush()
