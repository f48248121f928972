"""events.toml <-> model: reading with every problem at its line and column, and the schema of the format."""

from __future__ import annotations

from .codes import ERRORS
from .read import Document, load, loads, parse_document, read_document, shipped_path
from .schema import schema_json
from .write import dumps

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
]
