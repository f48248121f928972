"""What names something: ids, and words from a fixed set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .broken import Broken, must, shown
from .csl import TYPES
from .texts import string

if TYPE_CHECKING:
    from collections.abc import Iterable

ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_IS_ID = re.compile(ID).fullmatch
CITABLE = ("date", "title", "summary", "category", "actors", "places", "quantities")
"""The fields of an event that a citation can be said to support."""


def identifier(raw: object) -> str:
    """Return an id of the right form."""
    text = raw if isinstance(raw, str) else string(raw)
    if not _IS_ID(text):
        rule = "be 1 to 100 of the characters A-Z a-z 0-9 . _ - and start with a letter or digit"
        slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:100]
        raise must("E306", rule, raw, suggestion=slug or None)
    return text


def one_of(raw: object, options: Iterable[str], what: str, code: str) -> str:
    """Return one of a fixed set of words, of what is called a `what`."""
    word = string(raw)
    if word not in options:
        listed = tuple(options)
        allowed = f"; must be one of {', '.join(listed)}" if len(listed) < 12 else ""
        message = f"unknown {what} {shown(word)}{allowed}"
        raise Broken(code, message, named=False, word=word, options=listed)
    return word


def source_type(raw: object) -> str:
    """Return a type of CSL."""
    return one_of(raw, TYPES, "CSL type", "E402")


def cited_field(raw: object) -> str:
    """Return a field of `Event` that a citation can support."""
    return one_of(raw, CITABLE, "field", "E404")
