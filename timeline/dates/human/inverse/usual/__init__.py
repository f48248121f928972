"""The forms of each language that people write and we do not: one file each, loaded when it is asked for.

A file has `FORMS`, by the name of the phrase that they stand in place of (see `phrases.base`), with the same
slots.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

Forms = dict[str, tuple[str, ...]]

_GENERAL: Forms = {"uncertain": ("{date}?", "{date} ?", "{date} (?)", "¿{date}?")}


@cache
def usual(tag: str) -> Forms:
    """Return the usual forms of the language of a tag, those of all languages included."""
    name = f"{__name__}.{tag.partition('-')[0]}"
    found: Forms = import_module(name).FORMS if find_spec(name) else {}
    return _GENERAL | found
