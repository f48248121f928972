"""The JSON Schema (2020-12) of the file format, for editors that complete and check while one types.

It follows the same tables as the reader. What depends on the rest of the file, or on the calendar, is beyond
it: whether a reference is declared, an id unique, a date real.
"""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, Attribute, fields_dict

from ..model.words import OwnWords
from .format.tables import ROOT, TABLES
from .format.texts import text_schema
from .format.words import forms_schema, words_schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .format.kinds import Schema
    from .format.table import Key, Table


def schema() -> Schema:
    """Return the schema as a new dict."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A sourced timeline (events.toml)",
        "description": "Events, each dated as precisely as is known and cited to its sources.",
        **_object(ROOT.keys),
        "$defs": {
            "text": text_schema(),
            "words": words_schema(),
            "forms": forms_schema(),
            **{table.title: _definition(table) for table in TABLES},
        },
    }


def schema_json() -> str:
    """Return the schema as JSON text, the same to the byte each time."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _definition(table: Table) -> Schema:
    described = _object(table.keys, fields_dict(table.model))
    return {"title": table.title, "description": table.about, **described, **table.rules}


def _object(keys: tuple[Key, ...], attributes: Mapping[str, Attribute[Any]] = MappingProxyType({})) -> Schema:
    found: Schema = {
        "type": "object",
        "properties": {key.name: _property(key, attributes.get(key.attribute)) for key in keys},
        "additionalProperties": False,
    }
    required = [key.name for key in keys if key.required]
    if required:
        found["required"] = required
        found["x-taplo"] = {"initKeys": required}
    return found


def _property(key: Key, attribute: Attribute[Any] | None) -> Schema:
    """Describe a key; what is said of it here stands beside a `$ref`, as 2020-12 allows."""
    return {
        "title": key.name[0].upper() + key.name[1:].replace("-", " "),
        "description": key.about,
        **key.kind.schema(),
        **_default(attribute),
        **_examples(key),
    }


def _default(attribute: Attribute[Any] | None) -> Schema:
    """Say what counts without the key, where that is something."""
    value = NOTHING if attribute is None else attribute.default
    if value is NOTHING or value in (None, (), "", OwnWords()):
        return {}
    return {"default": list(value) if isinstance(value, tuple) else value}


def _examples(key: Key) -> Schema:
    return {"examples": list(key.examples)} if key.examples else {}
