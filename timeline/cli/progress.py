"""Says what takes long, and how far it is, on a terminal and nowhere else."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from ..language.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


@contextmanager
def counted(things: str) -> Iterator[Callable[[int], None]]:
    """Give the body a function that shows on stderr how many `things` are done, twice a second at most."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    last = begin = monotonic()

    def tell(number: int) -> None:
        nonlocal last
        if number % 1024 or (now := monotonic()) < last + PATIENCE:
            return
        last = now
        sys.stderr.write(f"{_CLEAR}{number:,} {things}…")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        if last > begin:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
