"""What a file declares by id: `[actors]`, `[categories]`, `[places.*]`, `[sources.*]`, and its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..toml.path import shown
from .faults import Fault, Faults
from .kinds import ListOf, expect_table, read_each
from .names import Id, read_id
from .texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .kinds import Context, Kind, Schema
    from .table import Table


class Named:
    """Ids with a name each, of what the file calls a `what`; `model` is built of both."""

    def __init__(self, what: str, model: Callable[[str, Any], Any]) -> None:
        self.what = what
        self.model = model

    def schema(self) -> Schema:
        """Describe id -> text."""
        return _schema(Text())

    def read(self, raw: object, context: Context) -> tuple[Any, ...]:
        """Declare and return the objects."""
        name = Text()
        return _declare(
            self.what, raw, context, lambda key, value: self.model(key, name.read(value, context))
        )


class Keyed:
    """Ids with a table each, of what the file calls a `what`."""

    def __init__(self, what: str, item: Table) -> None:
        self.what = what
        self.item = item

    def schema(self) -> Schema:
        """Describe id -> table."""
        return _schema(self.item)

    def read(self, raw: object, context: Context) -> tuple[Any, ...]:
        """Declare and return the objects."""
        return _declare(self.what, raw, context, lambda key, value: self.item.read(value, context, id=key))


def _schema(item: Kind) -> Schema:
    return {"type": "object", "propertyNames": Id().schema(), "additionalProperties": item.schema()}


def _declare(what: str, raw: object, context: Context, read: Callable[[str, Any], Any]) -> tuple[Any, ...]:
    def entry(key: str, value: Any) -> Any:
        _check_id(key)
        return read(key, value)

    # Until all are read, and where one is at fault: declared, but as nothing; a reference to it is none.
    context.declared[what] = dict.fromkeys(raw) if isinstance(raw, dict) else None
    found = context.declared[what] = read_each(expect_table(raw).items(), entry)
    return tuple(found.values())


def _check_id(key: str) -> None:
    try:
        read_id(key)
    except Fault as fault:
        fault.at_key, fault.named, fault.message = True, False, f"an id {fault.message}"
        raise


class Events:
    """The list of events; no id may be used twice."""

    def __init__(self, item: Table) -> None:
        self._list = ListOf(item)

    def schema(self) -> Schema:
        """Describe the list."""
        return self._list.schema()

    def read(self, raw: object, context: Context) -> tuple[Any, ...]:
        """Return the events, and declare their ids unless one of them is at fault."""
        events: tuple[Any, ...] = ()
        faults: Faults | None = None
        try:
            events = self._list.read(raw, context)
        except Faults as wrong:
            faults = wrong
        ids = _ids(raw)
        for fault in _repeated(ids):
            faults = fault.beside(faults)
        context.declared["event"] = None if _at_an_id(faults) else {key: key for _, key in ids}
        if faults:
            raise faults
        return events


def _at_an_id(faults: Faults | None) -> bool:
    """Return whether an id is at fault, or may be."""
    if faults is None:
        return False
    return faults.left_out > 0 or any(fault.where[-1:] == ("id",) for fault in faults.faults)


def _ids(events: object) -> list[tuple[int, str]]:
    """Return the events that have an id, by index; those without one are told elsewhere."""
    listed = enumerate(events if isinstance(events, list) else ())
    ids = ((index, event.get("id")) for index, event in listed if isinstance(event, dict))
    return [(index, key) for index, key in ids if isinstance(key, str)]


def _repeated(ids: list[tuple[int, str]]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for index, key in ids:
        first = seen.setdefault(key, index)
        if first != index:
            message = f"the id {shown(key)} is used twice"
            yield Fault("E305", message, where=(index, "id"), first=(first, "id"))
