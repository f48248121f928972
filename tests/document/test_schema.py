"""The JSON Schema and the reader agree on everything that does not depend on the rest of the file."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import timeline
from timeline import DocumentError
from timeline.document import schema_json, shipped_path
from timeline.document.toml.parse import parse

from .marked import DATA, GOOD, Edit, edits, faults_of

SCHEMA = json.loads(schema_json())
VALIDATOR = Draft202012Validator(SCHEMA)
SHIPPED_SCHEMA = Path(timeline.__file__).parent / "schema" / "events.schema.json"
# What only the reader can know: dates in detail, references, repeats, the order of a range, Python's tz data.
SEMANTIC = {
    "E201",
    "E203",
    "E204",
    "E301",
    "E302",
    "E303",
    "E304",
    "E305",
    "E308",
    "E504",
    "E506",
    "E507",
    "E509",
    "E510",
}


def as_json(node: Any) -> Any:
    """Turn parsed TOML into what an editor hands to its validator: dates as strings, numbers as numbers."""
    match node:
        case dict():
            return {key: as_json(value) for key, value in node.items()}
        case list():
            return [as_json(value) for value in node]
        case dt.date() | dt.time():
            return node.isoformat()
        case Decimal():
            return float(node)
        case _:
            return node


def is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True


EDITS = [edit for edit in edits() if is_toml(edit.text) and "▸nan" not in edit.new]  # JSON has no NaN


def valid(text: str) -> bool:
    return bool(VALIDATOR.is_valid(as_json(tomllib.loads(text))))


def readable(text: str) -> bool:
    try:
        timeline.loads(text)
    except DocumentError:
        return False
    return True


def test_the_schema_is_a_valid_schema():
    Draft202012Validator.check_schema(SCHEMA)


def test_the_shipped_schema_is_the_generated_one():
    assert SHIPPED_SCHEMA.read_text(encoding="utf-8") == schema_json()


def test_the_complete_example_is_accepted():
    assert list(VALIDATOR.iter_errors(as_json(tomllib.loads(GOOD)))) == []


def test_the_shipped_file_is_accepted_and_names_the_schema_in_its_first_line():
    text = shipped_path().read_text(encoding="utf-8")
    assert list(VALIDATOR.iter_errors(as_json(tomllib.loads(text)))) == []
    directive, _, target = text.splitlines()[0].partition(" ")
    assert directive == "#:schema"
    assert (shipped_path().parent / target).resolve() == SHIPPED_SCHEMA.resolve()


@pytest.mark.parametrize(
    "edit",
    [edit for edit in EDITS if edit.refused_by == "both"],
    ids=lambda edit: f"{edit.code}-{edit.new[:30]!a}",
)
def test_a_file_of_the_wrong_shape_is_refused_by_schema_and_reader(edit: Edit):
    assert not readable(edit.text)
    assert not valid(edit.text)


def test_what_only_the_reader_refuses_is_a_matter_of_meaning():
    alone = {edit.code for edit in EDITS if valid(edit.text)}
    assert alone <= SEMANTIC | {"E405", "E202"}, "a port that is no number; a time of day is a string in JSON"


def test_there_are_forty_kinds_of_broken_shape():
    assert sum(edit.refused_by == "both" for edit in EDITS) >= 40


def test_every_key_is_described_for_the_editor():
    tables = [SCHEMA, *SCHEMA["$defs"].values()]
    for table in tables:
        assert table["description"]
        for key in table.get("properties", {}).values():
            assert key["title"]
            assert key["description"]


def schemas(node: Any) -> list[dict[str, Any]]:
    """Every schema inside the schema."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = [node] if isinstance(node, dict) and {"examples", "default"} & set(node) else []
    return own + [found for value in inner for found in schemas(value)]


def test_what_an_editor_offers_is_valid_and_means_what_absence_means():
    described = [schema for schema in schemas(SCHEMA) if isinstance(schema.get("examples", []), list)]
    assert sum("examples" in schema for schema in described) >= 20
    for schema in described:
        validator = VALIDATOR.evolve(schema={**schema, "$defs": SCHEMA["$defs"]})
        offered = [*schema.get("examples", []), *([schema["default"]] if "default" in schema else [])]
        assert all(validator.is_valid(value) for value in offered), schema
    defaults = {
        (table, name): key["default"]
        for table, body in SCHEMA["$defs"].items()
        for name, key in body.get("properties", {}).items()
        if "default" in key
    }
    assert defaults == {
        ("timeline", "languages"): ["en"],
        ("source", "type"): "document",
        ("quantity", "approximate"): False,
        ("event", "importance"): 3,
    }


def spots(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = list(
        node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    )
    return [(*path, key) for key, _ in items] + [
        p for key, value in items for p in spots(value, (*path, key))
    ]


@given(st.data())
def test_whatever_the_schema_refuses_the_reader_refuses(data):
    """Put the value of one place at another: most often nonsense, now and then sense."""
    parsed = parse(GOOD)
    paths = spots(parsed)
    donor, (*outer, last) = data.draw(st.sampled_from(paths)), data.draw(st.sampled_from(paths))
    value: Any = parsed
    for step in donor:
        value = value[step]
    target: Any = parsed
    for step in outer:
        target = target[step]
    if donor == (*outer, last)[: len(donor)] or isinstance(value, dt.date):
        return  # a table cannot be put into itself; a TOML date is a string to the schema
    target[last] = value
    faults = faults_of(parsed)
    if not VALIDATOR.is_valid(as_json(parsed)):
        assert faults
    else:
        assert {fault.code for fault in faults} <= SEMANTIC, faults


DATES = (DATA / "dates.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("text", DATES)
def test_the_pattern_of_a_date_lets_every_form_pass(text):
    """The forms are those of the EDTF specification (Library of Congress, 2019) and of our extensions."""
    assert Draft202012Validator(SCHEMA["$defs"]["event"]["properties"]["date"]).is_valid(text)


@pytest.mark.parametrize(
    "text", ["yesterday", "10 April 1992", "April 1992", "", "c. 1992", "1992 or 1993", "٢٠٢٥"]
)
def test_the_pattern_of_a_date_stops_plain_words(text):
    assert not Draft202012Validator(SCHEMA["$defs"]["event"]["properties"]["date"]).is_valid(text)
