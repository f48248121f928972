"""What names something: ids, and words from a fixed set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...codes import ADVICE, NEEDLESS
from .broken import Broken, must, shown
from .csl import TYPES
from .texts import line, string

if TYPE_CHECKING:
    from collections.abc import Iterable

ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_is_id = re.compile(ID).fullmatch
_is_like_an_id = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*").fullmatch
CITABLE = ("date", "title", "summary", "category", "actors", "places", "quantities")
"""The fields of an event that a citation can be said to support."""
REFUSABLE = tuple(code for code in ADVICE if code != NEEDLESS)
"""The advice that an author can say is not wanted."""


def identifier(raw: object) -> str:
    """Return an id of the right form."""
    text = raw if isinstance(raw, str) else string(raw)
    if not is_identifier(text):
        rule = "be 1 to 100 of the characters A-Z a-z 0-9 . _ - and start with a letter or digit"
        raise must("E306", rule, raw, suggestion=slug(text) or None)
    return text


def is_identifier(text: str) -> bool:
    """Return whether it has the form of an id."""
    return _is_id(text) is not None


def is_like_an_id(text: str) -> bool:
    """Return whether a text that may be a name is taken for an id: it is in lower case and has no space."""
    return _is_like_an_id(text) is not None


def speaker(raw: object) -> str:
    """Return the name of somebody who is not declared; what is like an id would be the id of an actor."""
    text = line(raw, "an Actor or a name")
    if is_like_an_id(text):
        raise must("E302", "be an Actor, or a name with a capital or a space", raw)
    return text


def slug(text: str) -> str:
    """Return an id that reads like the text; empty where none of its letters can stand in one."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:100]


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


def advice(raw: object) -> str:
    """Return the code of a piece of advice that can be refused."""
    return one_of(raw, REFUSABLE, "advice", "E309")


def whole_name(parts: object) -> None:
    """Refuse the parts of a CSL name that are neither a person's nor a whole name."""
    match parts:
        case {"family": str(), **rest} if not rest.get("literal"):
            return
        case {"literal": str(), **rest} if not rest.get("family") and not rest.get("given"):
            return
    raise Broken("E406", "a name must have either `family` (and `given`) or `literal`", named=False)
