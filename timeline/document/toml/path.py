"""Where something stands in a parsed TOML text, and how its value is quoted in a message."""

from __future__ import annotations

import datetime as dt

Step = str | int
Path = tuple[Step, ...]
"""Keys, and indices from 0: ``("events", 12, "title", "en")``."""

MOST_SHOWN = 60  # characters of a value that a message quotes


def shown(raw: object) -> str:
    """Quote a TOML value in a message: on one line, never long, whatever it is."""
    match raw:
        case str():
            return repr(raw if len(raw) <= MOST_SHOWN else raw[: MOST_SHOWN - 1] + "…")
        case list() | dict():
            return f"{'a' if raw else 'an empty'} {'list' if isinstance(raw, list) else 'table'}"
        case int() if raw.bit_length() > 200:
            return "a very large number"
        case dt.date() | dt.time():
            return raw.isoformat()
        case _:
            return str(raw).lower().replace("infinity", "inf")[:MOST_SHOWN]
