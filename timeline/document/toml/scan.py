"""A scan of TOML that tells where every key and value stands, and builds nothing.

`tomli` gives values without positions. This follows the same grammar (TOML 1.1), is meant for text that
`tomli` accepts, and stops quietly where other text departs from the grammar.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import tomli

if TYPE_CHECKING:
    from .path import Path

_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\n]++|#[^\n]*+)*+")
_BARE_PART = re.compile(r"[ \t]*+([A-Za-z0-9_-]++)[ \t]*+")  # of a key, with the space around it
_EQUALS = re.compile(r"=[ \t]*+")
STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*+'{3,5}"
    r'|"(?!"")(?:[^"\\\n]|\\[^\n])*+"'
    r"|'(?!'')[^'\n]*+'",
    re.DOTALL,
)
_PLAIN = re.compile(r"""[^\s,\[\]{}#='"]+(?:[ ]\d\d:\d[^\s,\]}#]*)?""")

_MOST_STEPS = 12  # of a path; the format has 9 at most, and each path costs memory for all of its steps


class _Stop(Exception):  # noqa: N818 - it ends a scan; nothing sees it
    """The text departs from the grammar at `Scan.position`."""


class Scan:
    """One pass over a text, and the offsets of what it meets, by path; line ends are a newline each.

    `keys` are those of keys, `starts` and `ends` those of values; `statements` are (offset, path) of each key
    and header, in order.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.keys: dict[Path, int] = {}
        self.starts: dict[Path, int] = {(): 0}
        self.ends: dict[Path, int] = {}
        self.statements: list[tuple[int, Path]] = []
        self.position = 0
        self.list_lengths: dict[Path, int] = {}

    def run(self) -> int | None:
        """Scan all of it; return the offset at which it departs from the grammar, None where it does not."""
        header: Path = ()
        try:
            while self._skip(_BLANK) < len(self.text):
                if self.text[self.position] == "[":
                    header = self._header()
                else:
                    self._value(self._key(header))
        except _Stop:
            return self.position
        return None

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.position)
        self.position = found.end() if found else self.position
        return self.position

    def _expect(self, literal: str) -> None:
        self._skip(_SPACE)
        if not self.text.startswith(literal, self.position):
            raise _Stop
        self.position += len(literal)

    def _header(self) -> Path:
        start = self.position
        brackets = 2 if self.text.startswith("[[", start) else 1
        self.position += brackets
        parts = self._key_parts()
        path = self._walk(parts[:-1], start)
        last, at = parts[-1]
        path = _step(path, last)
        self.keys.setdefault(path, at)
        self.statements.append((at, path))
        self._expect("]" * brackets)
        if brackets == 2:
            self.starts.setdefault(path, start)
            length = self.list_lengths.get(path, 0)
            self.list_lengths[path] = length + 1
            path = _step(path, length)
        self.starts[path] = start
        return path

    def _walk(self, parts: list[tuple[str, int]], start: int) -> Path:
        """Follow the leading parts of a header, into the last item of each list of tables."""
        path: Path = ()
        for part, at in parts:
            path = _step(path, part)
            self.keys.setdefault(path, at)
            self.starts.setdefault(path, start)
            if path in self.list_lengths:
                path = _step(path, self.list_lengths[path] - 1)
        return path

    def _key(self, within: Path) -> Path:
        """Read `a.b =` and the space after it; return the path of the value."""
        parts = self._key_parts()
        path = within
        for part, at in parts:
            path = _step(path, part)
            self.keys.setdefault(path, at)
            self.starts.setdefault(path, at)  # of a table that dotted keys imply
        self.statements.append((parts[0][1], path))
        self._token(_EQUALS)
        return path

    def _key_parts(self) -> list[tuple[str, int]]:
        parts: list[tuple[str, int]] = []
        while True:
            bare = _BARE_PART.match(self.text, self.position)
            if bare:
                parts.append((bare[1], bare.start(1)))
                self.position = bare.end()
            else:
                parts.append(self._quoted_part())
            if not self.text.startswith(".", self.position):
                return parts
            self.position += 1

    def _quoted_part(self) -> tuple[str, int]:
        start = self._skip(_SPACE)
        token = self._token(STRING)
        try:
            part = str(tomli.loads(f"x={token}")["x"])
        except tomli.TOMLDecodeError:  # an escape that does not exist
            self.position = start
            raise _Stop from None
        self._skip(_SPACE)
        return part, start

    def _token(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.position)
        if not found:
            raise _Stop
        self.position = found.end()
        return found[0]

    def _value(self, path: Path | None) -> None:
        """Read one value and all that is nested in it, without recursion: depth is the author's to choose."""
        nest: list[_Nest] = []
        while path is not None:
            start = self.position
            if len(path) < _MOST_STEPS:
                self.starts[path] = start
            char = self.text[start : start + 1]
            if char in ("[", "{"):
                self.position += 1
                nest.append(_Nest(path, start, is_list=char == "["))
            else:
                self._token(STRING if char in ('"', "'") else _PLAIN)
                self._end(path)
            path = self._next(nest)

    def _next(self, nest: list[_Nest]) -> Path | None:
        """Close what ends here; return the path of the value that comes next, or None when all is closed."""
        while nest:
            inner = nest[-1]
            self._skip(_BLANK)
            if self.text.startswith(",", self.position):
                self.position += 1
                self._skip(_BLANK)
            if self.position >= len(self.text):
                self.position = inner.start
                raise _Stop
            if self.text[self.position] != inner.closer:
                return inner.next_item() if inner.is_list else self._key(inner.path)
            self.position += 1
            self._end(inner.path)
            nest.pop()
        return None

    def _end(self, path: Path) -> None:
        if len(path) < _MOST_STEPS:
            self.ends[path] = self.position


def _step(path: Path, step: str | int) -> Path:
    return path if len(path) >= _MOST_STEPS else (*path, step)


class _Nest:
    """A list or inline table that is still open."""

    def __init__(self, path: Path, start: int, *, is_list: bool) -> None:
        self.path = path
        self.start = start
        self.is_list = is_list
        self.closer = "]" if is_list else "}"
        self.count = 0

    def next_item(self) -> Path:
        self.count += 1
        return _step(self.path, self.count - 1)
