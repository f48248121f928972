"""events.toml <-> model: reading with every problem at its line and column, and the schema of the format.

Each name is imported when it is first used (PEP 562): the reader is not needed for the shipped file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import getter as _getter

if TYPE_CHECKING:
    from .codes import ERRORS
    from .compiled import shipped_path, shipped_timeline
    from .entry import load
    from .read import Document, loads, parse_document, read_document
    from .schema import schema_json
    from .write import dumps

_HOME_OF = {
    "ERRORS": ".codes",
    "Document": ".read",
    "dumps": ".write",
    "load": ".entry",
    "loads": ".read",
    "parse_document": ".read",
    "read_document": ".read",
    "schema_json": ".schema",
    "shipped_path": ".compiled",
    "shipped_timeline": ".compiled",
}

__all__ = [
    "ERRORS",
    "Document",
    "dumps",
    "load",
    "loads",
    "parse_document",
    "read_document",
    "schema_json",
    "shipped_path",
    "shipped_timeline",
]


__getattr__ = _getter(__name__, _HOME_OF)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
