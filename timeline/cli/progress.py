"""Says what takes long, on a terminal and nowhere else."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..language.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 0.5  # seconds before anything is said
_CLEAR = "\r\x1b[2K"


@contextmanager
def progress(words: str) -> Iterator[None]:
    """Show `words` on stderr while the body runs, if that is a terminal and the body takes long."""
    if not sys.stderr.isatty():
        yield
        return
    from threading import Timer  # seldom needed

    said: list[str] = []

    def say() -> None:
        said.append(words)
        sys.stderr.write(f"{_CLEAR}{safe(words)}…")
        sys.stderr.flush()

    timer = Timer(PATIENCE, say)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if said:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
