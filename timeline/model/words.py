"""The words of the interface that a timeline brings of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ..interface.catalogue import Own, thawed
from .fields import refusing
from .rules.broken import Broken, must
from .rules.texts import language, line

Tables = Mapping[str, Mapping[str, Any]]


def _tables(given: Tables | Own) -> Own:
    """Return the words as nested pairs, which can be hashed."""
    found: dict[str, Any] = {}
    for tag, table in _pairs(given):
        if language(tag).lower() in {each.lower() for each in found}:
            raise Broken("E504", f"has the language {tag!r} twice")
        found[tag] = _checked(tag, _as_dict(table))
    return tuple(found.items())


def _pairs(given: object) -> tuple[tuple[Any, Any], ...]:
    if isinstance(given, Mapping):
        return tuple(given.items())
    if isinstance(given, tuple) and all(isinstance(pair, tuple) and len(pair) == 2 for pair in given):
        return given
    raise must("E112", "be a mapping of language tag to words", given)


def _as_dict(value: object) -> Any:
    """Return nested mappings, or pairs as they are kept here, as dicts; anything else as it is."""
    if isinstance(value, Mapping):
        return {key: _as_dict(each) for key, each in value.items()}
    if isinstance(value, tuple) and all(isinstance(each, tuple) and len(each) == 2 for each in value):
        return {key: _as_dict(each) for key, each in value}
    return value


def _checked(tag: str, table: Any) -> tuple[tuple[str, Any], ...]:
    from ..interface.own import frozen_words, wrong  # few timelines have words of their own

    for fault in wrong(tag, table):
        said = "" if not fault.where else f"{'.'.join(map(str, (tag, *fault.where)))}: "
        raise Broken(
            fault.code, f"{said}{fault.message}", named=False, word=fault.word, options=fault.options
        )
    _each_line(table)
    return frozen_words(table)


def _each_line(table: Mapping[str, Any]) -> None:
    for value in table.values():
        if not isinstance(value, str):
            _each_line(value)
        elif value.strip():
            line(value)


@refusing
@frozen
class OwnWords:
    """Words of the interface by language tag, each a table with the keys of a catalogue.

    `tables` are kept as pairs of tag and pairs of key and text; in place of a text, a group of keys or the
    plural forms of one are pairs again. They are given as nested mappings::

        OwnWords({"sw": {"sources": "Vyanzo", "units": {"meli": {"one": "meli {n}", "other": "meli {n}"}}}})
    """

    tables: Own = field(default=(), converter=_tables)

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages that have words here, in the order of the file."""
        return tuple(tag for tag, _ in self.tables)

    def of(self, tag: str) -> dict[str, Any]:
        """Return the words under a tag as nested dicts; raise `KeyError` where it has none."""
        return thawed(dict(self.tables)[tag])

    def __bool__(self) -> bool:
        return bool(self.tables)


def own_words(given: OwnWords | Tables) -> OwnWords:
    """Return words of a timeline, as they are given or as nested mappings."""
    return given if isinstance(given, OwnWords) else OwnWords(_tables(given))
