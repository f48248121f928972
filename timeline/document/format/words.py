"""The kind of value that is the words of the interface, by language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...interface.keys import Group, Key, described
from ...interface.own import Wrong, wrong
from ...interface.words import Words
from ...language.plurals import CATEGORIES
from ...model.words import OwnWords
from .faults import Fault, Faults
from .kinds import expect_table, read_each
from .texts import Language, Line, read_line, read_tag, refuse_same_tag

if TYPE_CHECKING:
    from .kinds import Context, Schema


class InterfaceWords:
    """A table of words for each language, with the keys of a catalogue."""

    def schema(self) -> Schema:
        """Describe language tag -> words; `words` is defined once in the schema."""
        return {
            "type": "object",
            "propertyNames": Language().schema(),
            "additionalProperties": {"$ref": "#/$defs/words"},
        }

    def read(self, raw: object, context: Context) -> OwnWords:  # noqa: ARG002
        """Read the words of each language, or tell all that is wrong with them."""
        table = expect_table(raw)
        found = read_each(table.items(), _read)
        refuse_same_tag(table)
        return OwnWords(found)


def _read(tag: str, table: Any) -> Any:
    read_tag(tag)
    faults: Faults | None = None
    for each in wrong(tag, table):
        faults = _fault(each).beside(faults)
    try:
        _read_lines(table)
    except Faults as forbidden:
        faults = forbidden.beside(faults)
    if faults:
        raise faults
    return table


def _fault(found: Wrong) -> Fault:
    return Fault(
        found.code,
        found.message,
        where=found.where,
        at_key=found.at_key,
        named=found.named,
        offset=found.offset,
        word=found.word,
        options=found.options,
    )


def _read_lines(value: Any) -> None:
    """Refuse texts with characters that act on the text around them."""
    if isinstance(value, dict):
        read_each(value.items(), lambda _key, each: _read_lines(each))
    elif isinstance(value, str) and value.strip():
        read_line(value)


def words_schema() -> Schema:
    """Describe the words of one language, for the definitions of the schema."""
    return {
        "title": "words",
        "description": "Words of the interface in one language; what is not here stays as it is.",
        "type": "object",
        "properties": {name: _described(name, what) for name, what in described(Words).items()},
        "additionalProperties": False,
    }


def forms_schema() -> Schema:
    """Describe the plural forms of a counted word, for the definitions of the schema."""
    titled = {"title": "", "description": "A plural form (CLDR); {n} is the number."}
    form = {"type": "string", "maxLength": Key("").most}
    return {
        "title": "forms",
        "description": "A form for each plural category that CLDR has for the language.",
        "type": "object",
        "properties": {category: {**titled, "title": category.title(), **form} for category in CATEGORIES},
        "required": ["other"],
        "additionalProperties": False,
    }


def _described(name: str, what: Key | Group) -> Schema:
    title = name[0].upper() + name[1:].replace("-", " ")
    if isinstance(what, Group):
        rest = _described("unit", what.open) if what.open else False
        return {
            "title": title,
            "description": f"{what.about[0].upper()}{what.about[1:]}.",
            "type": "object",
            "properties": {key: _described(key, each) for key, each in what.keys.items()},
            "additionalProperties": rest,
        }
    about = f"{what.about[0].upper()}{what.about[1:]}."
    described = {"title": title, "description": about}
    return {**described, "$ref": "#/$defs/forms"} if what.counted else {**described, **_text(what)}


def _text(key: Key) -> Schema:
    if key.one_of:
        return {"type": "string", "enum": list(key.one_of)}
    needed = [{"pattern": rf"\{{{name}\}}"} for name in key.placeholders]
    plain = {"type": "string"} if key.may_be_blank else Line().schema()
    return {**plain, "maxLength": key.most, **({"allOf": needed} if needed else {})}
