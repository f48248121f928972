"""A kind of table: its keys, and how one is read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import ModelError
from ..toml.path import shown
from .faults import Fault, Faults
from .kinds import Plain, expect_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .kinds import Context, Kind, Schema


class Key(NamedTuple):
    """One key of a table: its kind, and what it means.

    `slips` are other names that people write for it; `missing` is the code of its absence, and the words.
    """

    name: str
    kind: Kind
    about: str
    required: bool = False
    slips: tuple[str, ...] = ()
    missing: tuple[str, str] = ("E111", "the required key `{}` is missing")
    examples: tuple[Any, ...] = ()

    @property
    def attribute(self) -> str:
        """The attribute of the model that it fills."""
        return self.name.lower().replace("-", "_")


class Table:
    """One kind of table: its keys, the class of the model that it describes, and what is built of its values.

    `build` takes the values as keyword arguments, by attribute; without it, the model is built of them.
    `rules` are added to the JSON Schema.
    """

    def __init__(
        self,
        title: str,
        about: str,
        model: type,
        keys: tuple[Key, ...],
        *,
        build: Callable[..., Any] | None = None,
        rules: Schema | None = None,
    ) -> None:
        self.title = title
        self.about = about
        self.model = model
        self.keys = keys
        self.rules = rules or {}
        self.by_name: Mapping[str, Key] = {key.name: key for key in keys}
        self._build = build or model
        self._readers = {key.name: (key.attribute, self._reader(key)) for key in keys}
        self._required = {key.name for key in keys if key.required}

    def _reader(self, key: Key) -> Callable[[Any, Context], Any] | None:
        """Return what reads a value before the model is built; None for what the model itself checks."""
        return None if isinstance(key.kind, Plain) and self._build is not dict else key.kind.read

    def schema(self) -> Schema:
        """Refer to the table's definition."""
        return {"$ref": f"#/$defs/{self.title}"}

    def read(self, raw: object, context: Context, **given: str) -> Any:
        """Build what the table says; `given` is said outside of it, as the id of a source is by its name."""
        table = expect_table(raw)
        filled: dict[str, Any] = dict(given)
        faults: Faults | None = None
        if not self._required <= table.keys() <= self._readers.keys():
            for fault in self._wrong_keys(table, given):
                faults = fault.beside(faults)
            table = {name: value for name, value in table.items() if name in self._readers}
        for name, value in table.items():
            attribute, read = self._readers[name]
            if read is None:
                filled[attribute] = value
                continue
            try:
                filled[attribute] = read(value, context)
            except Faults as wrong:
                faults = wrong.below(name, faults)
        if faults is None:
            try:
                return self._build(**filled)
            except (ModelError, Faults) as refusal:
                raise self._refused(table, context) or _as_faults(refusal) from None
        refused = self._refused(table, context)
        raise refused.beside(faults) if refused else faults

    def _refused(self, table: Mapping[str, Any], context: Context) -> Faults | None:
        """Tell what is wrong with the values that the model was to check."""
        faults: Faults | None = None
        for key in self.keys:
            if key.name in table and self._readers[key.name][1] is None:
                try:
                    key.kind.read(table[key.name], context)
                except Faults as wrong:
                    faults = wrong.below(key.name, faults)
        return faults

    def _wrong_keys(self, table: Mapping[str, Any], given: Mapping[str, str]) -> Iterator[Fault]:
        """Tell the keys that are missing, then those that are not known."""
        for key in self.keys:
            if key.required and key.name not in table:
                yield Fault(key.missing[0], key.missing[1].format(key.name))
        for name in table:
            if name not in self.by_name:
                yield self._unknown(name, given)

    def _unknown(self, name: str, given: Mapping[str, str]) -> Fault:
        if name in given:
            message = f"`{name}` is not a key here: the {name} is the name of the table"
            return Fault("E110", message, where=(name,), at_key=True)
        return Fault(
            "E110",
            f"unknown key {shown(name)}",
            where=(name,),
            at_key=True,
            guess=partial(self._meant, name),
            word=name,
            options=self.by_name,
        )

    def _meant(self, name: str) -> str | None:
        plain = name.lower().replace("_", "-")
        return next((key.name for key in self.keys if plain in (key.name.lower(), *key.slips)), None)


def _as_faults(refusal: ModelError | Faults) -> Faults:
    return refusal if isinstance(refusal, Faults) else Fault("E112", str(refusal))
