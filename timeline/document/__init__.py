"""events.toml <-> model: reading with every problem at its line and column, and the schema of the format.

Each name is imported when it is first used (PEP 562): reading needs neither the schema nor the writer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import getter as _getter

if TYPE_CHECKING:
    from ..codes import ERRORS
    from .read import Document, load, loads, parse_document, read_document, read_stream
    from .schema import schema_json
    from .shipped import shipped_path
    from .write import dumps

_HOME_OF = {
    "ERRORS": "..codes",
    "Document": ".read",
    "dumps": ".write",
    "load": ".read",
    "loads": ".read",
    "parse_document": ".read",
    "read_document": ".read",
    "read_stream": ".read",
    "schema_json": ".schema",
    "shipped_path": ".shipped",
}

__all__ = [
    "ERRORS",
    "Document",
    "dumps",
    "load",
    "loads",
    "parse_document",
    "read_document",
    "read_stream",
    "schema_json",
    "shipped_path",
]


__getattr__ = _getter(__name__, _HOME_OF)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
