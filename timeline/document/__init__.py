"""events.toml <-> model: reading with every problem at its line and column, and the schema of the format."""

from __future__ import annotations

from .read import Document, load, loads, parse_document, read_document, shipped_path

__all__ = ["Document", "load", "loads", "parse_document", "read_document", "shipped_path"]
