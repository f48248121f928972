"""Do something again whenever a file is saved: by looking at it, which works on every file system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

INTERVAL = 0.3  # seconds between two looks

_State = tuple[int, int, int]


def watch(path: Path, draw: Callable[[], None], say: Callable[[str], None], wait: Callable[[], None]) -> None:
    """Call `draw` now and after each change of the file, until `wait` is interrupted from the keyboard.

    What `draw` raises of the library's errors and of the system's is said, and the watch goes on. A file that
    is gone for a moment, as while an editor replaces it, is waited for.
    """
    seen: _State | None = None
    first = True
    try:
        while True:
            state = _state(path)
            if first or (state is not None and state != seen):
                _attempt(draw, say)
            seen, first = state or seen, False
            wait()
    except KeyboardInterrupt:
        return


def _attempt(draw: Callable[[], None], say: Callable[[str], None]) -> None:
    try:
        draw()
    except (TimelineError, OSError) as error:
        say(str(error))


def _state(path: Path) -> _State | None:
    """Return what changes when a file is saved; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
