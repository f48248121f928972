"""Long output on a terminal goes through the reader's pager, as in git; elsewhere it is just written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from .say import inert

if TYPE_CHECKING:
    from collections.abc import Iterable

# Leave at once where one screen is enough, pass colours, keep the screen: the defaults that git gives less.
_LESS = "FRX"


def write_lines(lines: Iterable[str], *, paged: bool = True) -> None:
    """Write to the standard output, each line as soon as it is known; on a terminal through the pager."""
    command = _pager() if paged and sys.stdout.isatty() else []
    if not command or not _write_to(command, lines):
        for line in lines:
            sys.stdout.write(f"{inert(line)}\n")
        sys.stdout.flush()  # here, where a reader who has gone can still be noticed


def _pager() -> list[str]:
    """Return the command of PAGER, by default less; empty where there is to be none."""
    import shlex  # only on a terminal

    command = shlex.split(os.environ.get("PAGER", "less"))
    return [] if command == ["cat"] else command


def _write_to(command: list[str], lines: Iterable[str]) -> bool:
    """Run the pager and write to it until it or the text ends; say whether it could be run."""
    import subprocess  # 15 ms, and only on a terminal

    environment = {"LESS": _LESS, **os.environ}
    try:
        pager = subprocess.Popen(  # noqa: S603 - it is the reader's own choice of program
            command, stdin=subprocess.PIPE, env=environment, text=True, encoding="utf-8"
        )
    except OSError:
        return False
    with suppress(BrokenPipeError, KeyboardInterrupt), pager:  # the reader has seen enough
        assert pager.stdin is not None  # noqa: S101 - it is a pipe
        for line in lines:
            pager.stdin.write(f"{line}\n")
    return True
