"""Where something stands in a parsed TOML text, and how its value is quoted in a message."""

from __future__ import annotations

import datetime as dt

from ...model.rules import broken

Step = str | int
Path = tuple[Step, ...]
"""Keys, and indices from 0: ``("events", 12, "title", "en")``."""


def shown(raw: object) -> str:
    """Quote a TOML value in a message as `broken.shown` does, in the words of TOML where it has its own."""
    match raw:
        case list() | dict():
            return f"{'a' if raw else 'an empty'} {'list' if isinstance(raw, list) else 'table'}"
        case bool():
            return str(raw).lower()
        case dt.date() | dt.time():
            return raw.isoformat()
        case _:
            return broken.shown(raw)
