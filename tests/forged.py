"""Objects of the model that no constructor would make: what writes them must be safe all the same."""

from __future__ import annotations

import copy
from typing import TypeVar

from timeline import LocalizedText

T = TypeVar("T")
TEXTS = ("title", "name", "summary", "note")


def forged(value: T, **fields: object) -> T:
    """A copy with these fields, whatever the rules say of them; a text may be a string of any characters."""
    other = copy.copy(value)
    for name, field in fields.items():
        is_text = name in TEXTS and isinstance(field, str)
        object.__setattr__(other, name, forged_text(field) if is_text else field)
    return other


def forged_text(text: str, language: str = "und") -> LocalizedText:
    """A text of any characters, or none."""
    return forged(LocalizedText("A text"), variants=((language, text),))
