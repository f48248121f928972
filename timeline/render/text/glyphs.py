"""The characters of the rail: box drawing, mirrored for right-to-left, or ASCII."""

from __future__ import annotations

from typing import NamedTuple


class Glyphs(NamedTuple):
    """Each takes one cell, but for `first`, `year`, `last` and `dispute`, which may take two."""

    first: str
    year: str
    last: str
    line: str
    gap: str
    day: str
    span: str
    doubtful: str
    dispute: str
    seeming: str


_UNICODE = Glyphs("┌─", "├─", "└─", "│", "┊", "●", "○", "◌", "≠", "↔")
_MIRRORED = _UNICODE._replace(first="┐─", year="┤─", last="┘─")
_ASCII = Glyphs("+-", "+-", "+-", "|", ":", "*", "o", "?", "!=", "~")


def choose_glyphs(kind: str, *, right_to_left: bool) -> Glyphs:
    """Return the characters for ``unicode`` or ``ascii``."""
    if kind == "ascii":
        return _ASCII
    return _MIRRORED if right_to_left else _UNICODE
