"""Where in a TOML text every key and value stands: found only when a place must be named.

Offsets count characters from 0; lines and columns count from 1.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from .scan import Scan

if TYPE_CHECKING:
    from .path import Path


class Positions:
    """The offsets of all keys and values of a TOML text, by path, such as ``("events", 12, "title", "en")``.

    A table's value starts at its header or at its brace. What is nested more than 12 deep is not told apart
    from what it is in. `stopped` is where the scan gave up, or None.
    `statements` lists (offset, path) of each key and header, in order.
    """

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        scan = Scan(self.text)
        self.stopped = scan.run()
        self.keys, self.starts, self.ends, self.statements = (
            scan.keys,
            scan.starts,
            scan.ends,
            scan.statements,
        )

    def line_column(self, offset: int) -> tuple[int, int]:
        """Turn an offset into (line, column)."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> array[int]:
        return array("L", chain((0,), (found.end() for found in re.finditer("\n", self.text))))

    def value(self, path: Path) -> tuple[int, int]:
        """Return the place of a value, or of the nearest thing around it that is in the text."""
        while path not in self.starts:
            path = path[:-1]
        return self.line_column(self.starts[path])

    def key(self, path: Path) -> tuple[int, int]:
        """Return the place of a key; for what has no key of its own (an item of a list), of its value."""
        return self.line_column(self.keys[path]) if path in self.keys else self.value(path)

    def inside(self, path: Path, offset: int) -> tuple[int, int]:
        """Return the place of the character `offset` (from 0) of a string's value; its start if in doubt."""
        start, end = self.starts.get(path), self.ends.get(path)
        if start is None or end is None or self.text[start] not in "\"'":
            return self.value(path)
        token = self.text[start:end]
        body = _body_start(token)
        if token[0] == '"' and "\\" in token[body : body + offset]:
            return self.line_column(start)
        return self.line_column(min(start + body + offset, end - 1))


def _body_start(token: str) -> int:
    if token[:3] not in ('"""', "'''") or len(token) < 6:
        return 1
    return 4 if token[3] == "\n" else 3
