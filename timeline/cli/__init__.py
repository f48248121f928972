"""The command `timeline`: it parses words, calls the library, prints and exits."""

from __future__ import annotations

import atexit
import gc
import os
import sys

# A command makes many objects that live to its end and few cycles: looking for cycles after each 700 of them
# takes a thirtieth of the time.
gc.set_threshold(100_000, 20, 20)

from .program import program  # noqa: E402 - importing makes most of those objects


def main() -> None:
    """Run the command and end the process with its exit code."""
    _open_closed_streams()
    ended: list[int] = []
    atexit.register(_leave, ended)
    try:
        program()
    except SystemExit as end:
        if isinstance(end.code, int):
            ended.append(end.code)
        raise


def _open_closed_streams() -> None:
    """Give a standard stream that was closed before the start (``>&-``) an end: Python has None there."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - as `files`


def _leave(ended: list[int]) -> None:
    """End the process at once: freeing each object first takes a twentieth of the time of a short run.

    What was registered with `atexit` since has run. Where the command did not end as commands do, or the
    output cannot be written, Python goes its usual way.
    """
    if ended:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ended[0])


__all__ = ["main", "program"]
