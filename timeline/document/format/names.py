"""The kinds of value that name something: ids, references to them, and words from a fixed set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...model.rules.names import ID, identifier, is_like_an_id, one_of
from ..toml.path import shown
from .faults import Fault, Faults, by
from .kinds import PlainString, expect_string
from .texts import Line, read_line

if TYPE_CHECKING:
    from .kinds import Context, Schema


class Id(PlainString):
    """An id that the author gives."""

    rule = staticmethod(identifier)

    def schema(self) -> Schema:
        """Describe the form of an id."""
        return {"type": "string", "pattern": f"^{ID}$"}


def read_id(raw: object) -> str:
    """Return an id of the right form."""
    return by(identifier, expect_string(raw))


_UNKNOWN = {"source": "E301", "actor": "E302", "place": "E303", "category": "E304", "event": "E308"}


class Reference:
    """The id of a source, actor, place, category or event that the file declares."""

    def __init__(self, to: str) -> None:
        self.to = to

    def schema(self) -> Schema:
        """Describe the form; whether it is declared is beyond JSON Schema."""
        return Id().schema()

    def read(self, raw: object, context: Context) -> Any:
        """Return the object that is declared under the id; say nothing where that is at fault."""
        key = expect_string(raw, f"the id of a declared {self.to}")
        known = context.declared[self.to]
        if known is not None and key not in known:
            raise Fault(_UNKNOWN[self.to], f"unknown {self.to} {shown(key)}", word=key, options=known)
        if known is None or known[key] is None:
            raise Faults()
        return known[key]


class Quoted:
    """Whose words they are: a declared actor's id, or plain text for somebody who is not declared.

    A text in the form of an id (lower case, no space) has to be declared, so that a slip is not taken for a
    name.
    """

    def schema(self) -> Schema:
        """Describe any text that is not blank."""
        return Line().schema()

    def read(self, raw: object, context: Context) -> Any:
        """Return the actor, or the text."""
        text = read_line(raw)
        known = context.declared["actor"]
        if known is None:
            return text
        if text in known and known[text] is None:
            raise Faults()
        if text in known:
            return known[text]
        if is_like_an_id(text):
            message = (
                f"unknown actor {shown(text)} (the name of somebody not declared has a capital or a space)"
            )
            raise Fault("E302", message, word=text, options=known)
        return text


class Choice(NamedTuple):
    """One of a fixed set of words."""

    options: tuple[str, ...]
    what: str
    code: str

    def schema(self) -> Schema:
        """List the words."""
        return {"type": "string", "enum": list(self.options)}

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Return the word."""
        if isinstance(raw, str) and raw in self.options:
            return raw
        return by(lambda word: one_of(word, self.options, self.what, self.code), expect_string(raw))
