"""Times without seconds, as TOML 1.1 has them: the parser makes seconds of it that nobody wrote."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from .positions import Positions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .path import Path

_MINUTE = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?![:\d])")


class Minute(dt.datetime):
    """A date-time that is known to the minute."""

    def isoformat(self, sep: str = "T", timespec: str = "minutes") -> str:
        """Write it without seconds."""
        return super().isoformat(sep, timespec)


def keep_minutes(raw: dict[str, Any], text: str) -> None:
    """Put a `Minute` in the place of each date-time of `raw` that has no seconds in the text."""
    for *around, last in _written_to_the_minute(text):
        node: Any = raw
        for step in around:
            node = node[step]
        whole: dt.datetime = node[last]
        node[last] = Minute.combine(whole.date(), whole.timetz())


def _written_to_the_minute(text: str) -> Iterator[Path]:
    positions = Positions(text)
    for path in positions.ends:
        if _MINUTE.match(positions.text, positions.starts[path]):
            yield path
