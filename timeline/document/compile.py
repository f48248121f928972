"""Make the compiled form of the shipped file: `python -m timeline.document.compile`; see `compiled`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..model import (
    Actor,
    Allowed,
    Category,
    Checks,
    Citation,
    Event,
    LocalizedText,
    Name,
    Place,
    Quantity,
    Says,
    Source,
)
from .compiled import DECLARED, compiled_path, shipped_path, signature
from .read import read_document

if TYPE_CHECKING:
    from ..model import Timeline


def compile_timeline(content: bytes, timeline: Timeline) -> str:
    """Write the compiled form of a file: `content` are its bytes, `timeline` what the reader made of them."""
    record = {name: _plain(value) for name, value in _fields(timeline) if name not in DECLARED}
    record |= {name: [_record(item) for item in getattr(timeline, name)] for name in DECLARED}
    signed = [signature(content), record]
    return json.dumps(signed, ensure_ascii=False, separators=(",", ":")) + "\n"


def _fields(item: Any) -> list[tuple[str, Any]]:
    values = ((name, getattr(item, name)) for name in type(item).__match_args__)
    return [(name, value) for name, value in values if value is not None and value != ()]


def _record(item: Any) -> dict[str, Any]:
    return {name: _plain(value) for name, value in _fields(item)}


def _plain(value: Any) -> Any:
    """Write a value: what is declared by its id, dates as canonical text."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, LocalizedText):
        return dict(value.variants)
    if isinstance(value, (Category, Actor, Place, Source)):
        return {"id": value.id} if isinstance(value, Actor) else value.id
    if isinstance(value, (Event, Citation, Quantity, Says, Name, Checks, Allowed)):
        return _record(value)
    return str(value)  # a date, a Decimal


def main() -> None:
    """Compile the shipped file."""
    path = shipped_path()
    target = compiled_path()
    target.parent.mkdir(exist_ok=True)
    target.write_text(compile_timeline(path.read_bytes(), read_document(path).timeline), encoding="utf-8")


if __name__ == "__main__":
    main()
