"""The shipped events file in a form that loads fast: JSON made from it, used only while it is made from it.

The reader needs some 0.1 s for the shipped file, to parse it and to check what a person wrote. That file has
been checked, so it travels with a form that needs no checking, as modules do with their byte code. It names
the length and the CRC-32 of the text that it was made from; with any other text it is not used. No other
file has such a form. `python -m timeline.document.compile` makes it anew.
"""

# Without pathlib, which takes 5 ms to import.
# ruff: noqa: PTH113, PTH118, PTH120, PTH123

from __future__ import annotations

import json
import os.path
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..dates.parse import parse_date
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
    Timeline,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.dirname(__file__))

DECLARED = {"categories": Category, "actors": Actor, "places": Place, "sources": Source}
_Read = dict[str, "Callable[[Any], Any]"]


def shipped_path() -> Path:
    """Give the path of the shipped events file: in the installed package, or beside it in a checkout."""
    from pathlib import Path  # noqa: PLC0415 - 5 ms to import

    return Path(shipped_file())


def compiled_path() -> Path:
    """Give the path of its compiled form."""
    from pathlib import Path  # noqa: PLC0415 - as above

    return Path(_compiled_file())


def shipped_file() -> str:
    """Give the path as a string."""
    installed = os.path.join(_PACKAGE, "data", "events.toml")
    return installed if os.path.isfile(installed) else os.path.join(os.path.dirname(_PACKAGE), "events.toml")


def _compiled_file() -> str:
    return os.path.join(_PACKAGE, "data", "events.json")


def shipped_timeline() -> Timeline | None:
    """Give the shipped timeline from its compiled form; None where that is missing or of another text."""
    try:
        with open(_compiled_file(), "rb") as compiled, open(shipped_file(), "rb") as events:
            made_from, timeline = json.loads(compiled.read())
            if made_from != signature(events.read()):
                return None
    except (OSError, ValueError):
        return None
    return _timeline(timeline)


def signature(content: bytes) -> list[int]:
    """Give what tells a text from another by accident, not by malice: its length and CRC-32."""
    return [len(content), zlib.crc32(content)]


def _timeline(record: Mapping[str, Any]) -> Timeline:
    read = _readers()
    declared = {
        name: tuple(_made(kind, item, read) for item in record[name]) for name, kind in DECLARED.items()
    }
    categories, actors, places, sources = ({item.id: item for item in declared[name]} for name in DECLARED)
    read["category"] = categories.__getitem__
    read["source"] = sources.__getitem__
    read["places"] = lambda ids: tuple(map(places.__getitem__, ids))
    read["actors"] = lambda items: tuple(actors[item["id"]] for item in items)
    read["quoting"] = lambda value: value if isinstance(value, str) else actors[value["id"]]
    events = tuple(_made(Event, item, read) for item in record["events"])
    rest = {name: value for name, value in record.items() if name not in DECLARED and name != "events"}
    own: _Read = {"languages": tuple, "scope": parse_date, "checks": lambda value: _made(Checks, value, read)}
    timeline: Timeline = _made(Timeline, {**rest, **declared, "events": events}, own)
    return timeline


def _readers() -> _Read:
    """Give what turns a plain value into that of a field, by the name of the field."""
    read: _Read = dict.fromkeys(("date", "issued", "accessed", "as_of"), parse_date)
    read |= dict.fromkeys(("low", "high"), Decimal)
    read |= dict.fromkeys(("tags", "supports", "coordinates"), tuple)
    read["says"] = lambda value: _made(Says, value, read)
    read["loaded_words"] = lambda values: tuple(map(LocalizedText.of, values))
    for name, kind in (
        ("author", Name),
        ("quantities", Quantity),
        ("citations", Citation),
        ("allow", Allowed),
    ):
        read[name] = _each(kind, read)
    return read


def _each(kind: type, read: _Read) -> Callable[[Any], Any]:
    return lambda values: tuple(_made(kind, value, read) for value in values)


def _made(kind: type, record: Mapping[str, Any], read: _Read) -> Any:
    return kind(**{name: read[name](value) if name in read else value for name, value in record.items()})
