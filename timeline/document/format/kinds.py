"""What a value in the file can be: each kind reads it strictly and describes itself as JSON Schema.

A kind never coerces: `3` is not text and `"3"` is not a number. What it refuses, it raises as a `Fault`; a
list or table, as `Faults`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ...model.rules.broken import MOST_SHOWN
from ..toml.path import shown
from .faults import Fault, Faults, by, must

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..toml.path import Step

Schema = dict[str, Any]


class Context:
    """What reading one file has to know at every value: its first language and what it declares.

    `declared` maps "actor", "place", "category", "source" and "event" to id -> object; the object is None
    where the declaration itself is at fault. For what could not be read at all there is None instead of a
    mapping: references to it are then not judged, and what has one is not built.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.declared: dict[str, Mapping[str, Any] | None] = {
            kind: {} for kind in ("category", "actor", "place", "source", "event")
        }


class Kind(Protocol):
    """What a value can be."""

    def schema(self) -> Schema:
        """Describe the kind as JSON Schema: all that does not depend on the rest of the file."""

    def read(self, raw: object, context: Context) -> Any:
        """Read a TOML value, or raise a `Fault` or `Faults`."""


class Plain:
    """A kind of value that the model holds as it stands, and itself refuses for what it is not.

    It need not be read before the model is built, only to tell what is wrong with it.
    """


class PlainString(Plain):
    """A string that a `rule` of the model allows."""

    rule: Callable[[object], Any]

    def read(self, raw: object, context: Context) -> Any:  # noqa: ARG002
        """Read the string."""
        return by(type(self).rule, expect_string(raw))


def expect_string(raw: object, what: str = "a string") -> str:
    """Return `raw`, which has to be a string."""
    if not isinstance(raw, str):
        quoted = f'"{raw}"' if isinstance(raw, int | Decimal) and not isinstance(raw, bool) else None
        short = quoted if quoted is not None and len(quoted) <= MOST_SHOWN else None
        raise must("E112", f"be {what}", raw, suggestion=short)
    return raw


def expect_table(raw: object) -> Mapping[str, Any]:
    """Return `raw`, which has to be a table."""
    if not isinstance(raw, dict):
        raise must("E112", "be a table", raw)
    return raw


def read_each(items: Iterable[tuple[Step, Any]], read: Callable[[Any, Any], Any]) -> dict[Any, Any]:
    """Read every item of a table; raise all their faults together, each with the step to its item."""
    found: dict[Step, Any] = {}
    faults: Faults | None = None
    for step, raw in items:
        try:
            found[step] = read(step, raw)
        except Faults as wrong:
            faults = wrong.below(step, faults)
    if faults:
        raise faults
    return found


class ListOf(NamedTuple):
    """A list of one kind; `least` 1 refuses the empty list, with `code`.

    With `unique`, two items for which `same` returns the same are refused, by default equal ones.
    """

    item: Kind
    least: int = 0
    unique: bool = False
    code: str = "E113"
    same: Callable[[Any], Any] | None = None

    def schema(self) -> Schema:
        """Describe the list."""
        found: Schema = {"type": "array", "items": self.item.schema()}
        if self.least:
            found["minItems"] = self.least
        if self.unique:
            found["uniqueItems"] = True
        return found

    def read(self, raw: object, context: Context) -> tuple[Any, ...]:
        """Read all items; the result is a tuple."""
        if not isinstance(raw, list):
            hint = (
                " (the header of a table in a list has [[double brackets]])" if isinstance(raw, dict) else ""
            )
            raise must("E112", f"be a list{hint}", raw)
        if len(raw) < self.least:
            raise must(self.code, "have at least one item", raw)
        read = self.item.read
        items: list[Any] = []
        faults: Faults | None = None
        for index, item in enumerate(raw):
            try:
                items.append(read(item, context))
            except Faults as wrong:
                faults = wrong.below(index, faults)
        if faults:
            raise faults
        if self.unique:
            _refuse_repeats(raw, self.same or _itself)
        return tuple(items)


def _itself(item: Any) -> Any:
    return item


def _refuse_repeats(items: list[Any], same: Callable[[Any], Any]) -> None:
    seen: dict[Any, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(same(item), index)
        if first != index:
            raise Fault("E307", f"{shown(item)} is listed twice", where=(index,), first=(first,))
