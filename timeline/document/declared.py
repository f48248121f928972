"""Tables that declare things by id: `[actors]`, `[categories]`, `[places.*]`, `[sources.*]`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from .kinds import Context, Fault, Kind, Schema, expect_table, read_each
from .names import Id
from .words import Text


class GivenId(str):
    """An id that comes from the name of the table, not from a key inside it."""

    __slots__ = ()


def given_id(raw: object, _type: object = None) -> str:
    """Refuse an `id` that is written inside a table that has one already by its name."""
    if not isinstance(raw, GivenId):
        raise Fault("E110", "`id` is not a key here: the id is the name of the table", at_key=True)
    return str(raw)


def _read(raw: object, read: Callable[[str, Any], Any]) -> dict[str | int, Any]:
    def entry(pair: tuple[str, Any]) -> Any:
        _check_id(pair[0])
        return read(*pair)

    return read_each(((key, (key, value)) for key, value in expect_table(raw).items()), entry, dict)


def _check_id(key: str) -> None:
    try:
        Id().read(key, _NOWHERE)
    except Fault as fault:
        fault.at_key, fault.named, fault.message = True, False, f"an id {fault.message}"
        raise


_NOWHERE = Context()


def _schema(item: Kind) -> Schema:
    return {"type": "object", "propertyNames": Id().schema(), "additionalProperties": item.schema()}


@frozen
class Named:
    """Ids with a name each; `model` is built of both."""

    model: Callable[[str, Any], Any]

    def schema(self) -> Schema:
        """Describe id -> text."""
        return _schema(Text())

    def read(self, raw: object, context: Context) -> dict[str | int, Any]:
        """Give id -> object."""
        return _read(raw, lambda key, value: self.model(key, Text().read(value, context)))


@frozen
class Keyed:
    """Ids with a table each."""

    item: Kind

    def schema(self) -> Schema:
        """Describe id -> table."""
        return _schema(self.item)

    def read(self, raw: object, context: Context) -> dict[str | int, Any]:
        """Give id -> object."""
        return _read(
            raw, lambda key, value: self.item.read({"id": GivenId(key), **expect_table(value)}, context)
        )
