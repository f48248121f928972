"""A hand-written events file in canonical order: whole lines move, so that no comment and no value is lost.

The text is cut into statements: a header or a `key = value`, each with the comment lines above it and what
follows it on its line. They are put in order and the space between them is made even. What is inside a value
is not looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ModelError
from .format.tables import ALLOWED, CHECK, CITATION, EVENT, PLACE, QUANTITY, ROOT, SAYS, SOURCE, TIMELINE
from .read import loads
from .toml.positions import Positions
from .toml.statements import Statement, StatementTable, tables, without_blanks_above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# The tables whose keys have an order, by the names in their headers, ids left out.
_TABLES = {
    ("timeline",): TIMELINE,
    ("places",): PLACE,
    ("sources",): SOURCE,
    ("events",): EVENT,
    ("events", "quantities"): QUANTITY,
    ("events", "citations"): CITATION,
    ("events", "citations", "says"): SAYS,
    ("check",): CHECK,
    ("check", "allow"): ALLOWED,
}


def _order(names: Iterable[str]) -> Mapping[str, int]:
    return {name: index for index, name in enumerate(names)}


_KEY_ORDER = {names: _order(table.by_name) for names, table in _TABLES.items()}
_ROOT_ORDER = _order(ROOT.by_name)
_IDENTIFIED = ("places", "sources")


def tidy(text: str) -> str:
    """Return the text of an events file in canonical order; `tidy` of that changes nothing.

    Tables stand in the order of the format, those of one kind in the order written; in each table the keys
    stand in the order of the reference. One blank line stands before each table, none before an event's
    citations and figures unless they have a comment. Comments go with what they stand above or beside.

    Raises
    ------
    DocumentError
        Where the text has problems.
    """
    timeline = loads(text)
    blocks = sorted(tables(Positions(text)), key=_rank)
    pairs = zip([StatementTable(), *blocks], blocks, strict=False)
    lines = [line for before, table in pairs for line in _lines(table, before)]
    tidied = "\n".join([*lines, ""]).lstrip("\n")
    if loads(tidied) != timeline:
        raise ModelError("this file cannot be put in order without a change of what it says")
    return tidied.replace("\n", "\r\n") if "\r\n" in text else tidied


def _names(table: StatementTable) -> tuple[str, ...]:
    """Return the names in the header, without the id of a place or source or the language of words."""
    names = table.names
    if names[:2] == ("timeline", "words"):
        return names[1:2] + names[3:]
    return names[:1] + names[2:] if names[:1] and names[0] in _IDENTIFIED else names


def _kind(table: StatementTable) -> tuple[str, ...]:
    """Return the names that tables have in common which stand together; of words, the language among them."""
    return table.names[:3] if table.names[:2] == ("timeline", "words") else table.names[:1]


def _rank(table: StatementTable) -> int:
    """Rank what stands above the first header first, then as the format has it."""
    return _ROOT_ORDER[table.names[0]] if table.names else -1


def _lines(table: StatementTable, before: StatementTable) -> Iterator[str]:
    commented = bool(table.header and table.header.above) or bool(before.below)
    of_another_kind = _kind(before) != _kind(table)
    if len(_names(table)) < 2 or commented or of_another_kind:
        yield ""
    if table.header:
        yield from (*table.header.above, table.header.text)
    for number, statement in enumerate(_ordered(table)):
        yield from statement.above if number else without_blanks_above(statement.above)
        yield statement.text
    yield from table.below


def _ordered(table: StatementTable) -> list[Statement]:
    """Sort the keys; blank lines between keys that have an order stand only above comments."""
    order = _KEY_ORDER.get(_names(table)) if table.header else _ROOT_ORDER
    if order is None:
        return table.statements
    bare = (each._replace(above=each.above if any(each.above) else ()) for each in table.statements)
    return sorted(bare, key=lambda statement: order[statement.name])
