"""What a value in the file can be: each kind reads it strictly and describes itself as JSON Schema.

A kind never coerces: `3` is not text and `"3"` is not a number. What it refuses, it raises as a `Fault`.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen, mutable
from cattrs import Converter, IterableValidationError
from cattrs.errors import IterableValidationNote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Path = tuple[str | int, ...]
Schema = dict[str, Any]
_SHOWN = 60  # characters of a value that a message quotes


class Fault(Exception):  # noqa: N818 - a user never sees it: it becomes a `Problem`
    """One thing wrong with one value; `where` and `at_key` say where, from the value that was being read.

    `named` faults read "must be ..." and get the name of the key before them. `offset` counts characters from
    0 in the text of a string. What was meant is `suggestion`; or what `guess` makes of it, which may cost
    more; or, of `options`, the one nearest to `word`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        where: Path = (),
        at_key: bool = False,
        named: bool = False,
        offset: int = 0,
        suggestion: str | None = None,
        guess: Callable[[], str | None] | None = None,
        word: str = "",
        options: Iterable[str] = (),
        first: Path | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.where = where
        self.at_key = at_key
        self.named = named
        self.offset = offset
        self.suggestion = suggestion
        self.guess = guess
        self.word = word
        self.options = options
        self.first = first


def must(code: str, rule: str, raw: object, *, where: Path = (), suggestion: str | None = None) -> Fault:
    """Build the fault "`key` must `rule`, got `raw`"."""
    return Fault(code, f"must {rule}, got {shown(raw)}", where=where, named=True, suggestion=suggestion)


def shown(raw: object) -> str:
    """Quote a TOML value in a message: on one line, never long, whatever it is."""
    match raw:
        case str():
            return repr(raw if len(raw) <= _SHOWN else raw[: _SHOWN - 1] + "…")
        case list() | dict():
            return f"{'a' if raw else 'an empty'} {'list' if isinstance(raw, list) else 'table'}"
        case int() if raw.bit_length() > 200:
            return "a very large number"
        case dt.date() | dt.time():
            return raw.isoformat()
        case _:
            return str(raw).lower().replace("infinity", "inf")[:_SHOWN]


@mutable
class Context:
    """What reading one file has to know at every value: its first language and what it declares.

    `declared` maps "actor", "place", "category" and "source" to id -> object; the object is None where the
    declaration itself is at fault. A kind that is missing from it could not be read at all: its references
    are then not judged.
    """

    language: str = "en"
    declared: dict[str, dict[str, Any]] = field(factory=dict)
    converter: Converter = field(factory=lambda: Converter(forbid_extra_keys=True, detailed_validation=True))


class Kind(Protocol):
    """What a value can be."""

    def schema(self) -> Schema:
        """Describe the kind as JSON Schema: all that does not depend on the rest of the file."""

    def read(self, raw: object, context: Context) -> Any:
        """Read a TOML value, or raise a `Fault` (or cattrs' group of them)."""


def expect_string(raw: object, what: str = "a string") -> str:
    """Give `raw`, which has to be a string."""
    if not isinstance(raw, str):
        quoted = f'"{raw}"' if isinstance(raw, int | Decimal) and not isinstance(raw, bool) else None
        short = quoted if quoted is not None and len(quoted) <= _SHOWN else None
        raise must("E112", f"be {what}", raw, suggestion=short)
    return raw


def read_each(
    items: Iterable[tuple[str | int, object]], read: Callable[[Any], Any], what: type
) -> dict[str | int, Any]:
    """Read every item, and raise all their faults as one group that says which item each is of."""
    results: dict[str | int, Any] = {}
    faults: list[Exception] = []
    for index, raw in items:
        try:
            results[index] = read(raw)
        except (Fault, ExceptionGroup) as fault:
            fault.add_note(IterableValidationNote(f"at {index!r}", index, what))
            faults.append(fault)
    if faults:
        raise IterableValidationError("while reading a list or table", faults, what)
    return results


@frozen
class ListOf:
    """A list of one kind; `least` 1 refuses the empty list, with `code`."""

    item: Kind
    least: int = 0
    unique: bool = False
    code: str = "E113"

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
        items = read_each(enumerate(raw), lambda item: self.item.read(item, context), list)
        if self.unique:
            _refuse_repeats(raw)
        return tuple(items.values())


def _refuse_repeats(items: list[Any]) -> None:
    seen: dict[Any, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(item, index)
        if first != index:
            raise Fault("E307", f"{shown(item)} is listed twice", where=(index,), first=(first,))


def expect_table(raw: object) -> Mapping[str, Any]:
    """Give `raw`, which has to be a table."""
    if not isinstance(raw, dict):
        raise must("E112", "be a table", raw)
    return raw
