"""Digests written into the text of an events file: nothing else of it is touched, not a space."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from .format.tables import CITATION
from .toml.positions import Positions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .toml.path import Path

# (index of the event, index of the citation in it), both from 0.
CitationKey = tuple[int, int]

_BEFORE = tuple(key.name for key in CITATION.keys[: list(CITATION.by_name).index("digest")])


def with_digests(text: str, digests: Mapping[CitationKey, str]) -> str:
    """Return `text`, a valid events file, with these digests; one that a citation has already is replaced."""
    positions = Positions(text)
    edits = sorted(
        _edit(positions, ("events", event, "citations", index), digest)
        for (event, index), digest in digests.items()
    )
    original = _Offsets(text)
    parts, done = [], 0
    for start, end, new in edits:
        at = original.of(start)
        parts += [text[done:at], new.replace("\n", original.line_end)]
        done = original.of(end)
    return "".join([*parts, text[done:]])


def _edit(positions: Positions, citation: Path, digest: str) -> tuple[int, int, str]:
    """Return (start, end, new text) of one edit."""
    old = (*citation, "digest")
    if old in positions.ends:
        return positions.starts[old], positions.ends[old], f'"{digest}"'
    entry = f'digest = "{digest}"'
    name, after = max(
        ((key, positions.ends[*citation, key]) for key in _BEFORE if (*citation, key) in positions.ends),
        key=lambda found: found[1],
    )
    if positions.text[positions.starts[citation]] == "{":
        return after, after, f", {entry}"
    line = positions.keys[*citation, name]
    indent = re.match(r"[ \t]*", positions.text[positions.text.rfind("\n", 0, line) + 1 :])
    end = positions.text.find("\n", after)
    end = len(positions.text) if end < 0 else end
    return end, end, f"\n{indent[0] if indent else ''}{entry}"


class _Offsets:
    """Offsets in a text whose line ends were counted as one character -> offsets in the text as it is."""

    def __init__(self, text: str) -> None:
        found = [match.start() for match in re.finditer("\r\n", text)]
        self._returns = [at - number for number, at in enumerate(found)]
        self.line_end = "\r\n" if found else "\n"

    def of(self, offset: int) -> int:
        return offset + bisect_right(self._returns, offset - 1)
