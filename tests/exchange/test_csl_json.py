"""Sources as CSL-JSON: valid by the schema, dates said in full or not at all, nothing lost."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from timeline import Timeline, load, parse_date
from timeline.cli.program import program
from timeline.document import shipped_path
from timeline.exchange import csl_item, to_csl_json
from timeline.model.rules.csl import TYPES

from .sources import BARE, NEWS, dated, timeline

# What csl-data.json of CSL 1.0.2 (github.com/citation-style-language/schema) says of the variables we use.
TEXT = {"type": "string"}
NAME = {
    "type": "object",
    "properties": dict.fromkeys(("family", "given", "literal"), TEXT),
    "additionalProperties": False,
}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "items": {"type": "array", "items": {"type": ["string", "number"]}, "minItems": 1, "maxItems": 3},
            "minItems": 1,
            "maxItems": 2,
        },
        "season": {"type": ["string", "number"]},
        "circa": {"type": ["string", "number", "boolean"]},
        "literal": TEXT,
        "raw": TEXT,
    },
    "additionalProperties": False,
}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "properties": {
            "type": {"enum": list(TYPES)},
            "id": {"type": ["string", "number"]},
            "author": {"type": "array", "items": NAME},
            "issued": DATE,
            "accessed": DATE,
            "custom": {"type": "object"},
            **dict.fromkeys(
                [
                    "title",
                    "container-title",
                    "publisher",
                    "language",
                    "URL",
                    "archive",
                    "archive_location",
                    "note",
                ],
                TEXT,
            ),
        },
        "additionalProperties": False,
    },
}


def items(tl: Timeline) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(to_csl_json(tl))
    return found


def test_a_source_keeps_all_that_is_known_of_it() -> None:
    assert items(timeline(NEWS)) == [
        {
            "id": "news-1",
            "type": "article-newspaper",
            "title": "العنوان",
            "author": [
                {"family": "Doe", "given": "Jane"},
                {"family": "van der Berg", "given": "Jan"},
                {"literal": "Barnes and Noble, Inc."},
            ],
            "container-title": "News & Views",
            "publisher": "Press",
            "issued": {"date-parts": [[2025, 11, 6]]},
            "accessed": {"date-parts": [[2025, 11, 12]]},
            "language": "ar",
            "URL": "https://example.org/a_b?c=%D9%86&d#e",
            "archive": "web.archive.org",
            "archive_location": "https://web.archive.org/web/2025/https://example.org/",
            "note": "A note",
            "custom": {"title-en": "A translation", "note-ar": "ملاحظة", "archived": "news.txt"},
        }
    ]


def test_what_is_not_known_is_left_out() -> None:
    assert items(timeline(BARE)) == [{"id": "bare", "type": "document", "title": "Only a title"}]


@pytest.mark.parametrize(
    ("edtf", "issued", "lossless"),
    [
        ("2025", {"date-parts": [[2025]]}, True),
        ("2025-11", {"date-parts": [[2025, 11]]}, True),
        ("2025-11~", {"date-parts": [[2025, 11]], "circa": True}, True),
        ("2025-11?", {"date-parts": [[2025, 11]], "circa": True}, False),
        ("2025-11%", {"date-parts": [[2025, 11]], "circa": True}, False),
        ("2025-~11", {"date-parts": [[2025, 11]], "circa": True}, False),
        ("1992/1995-04", {"date-parts": [[1992], [1995, 4]]}, True),
        ("1992~/1995", {"date-parts": [[1992], [1995]], "circa": True}, False),
        ("0000", {"date-parts": [[-1]]}, True),
        ("-0044-03-15", {"date-parts": [[-45, 3, 15]]}, True),
        ("2001-23", {"date-parts": [[2001]], "season": 3}, True),
        ("AH 1447-05-15", {"date-parts": [[2025, 11, 6]]}, False),
        ("2025-11-06T18:30:00-05:00", {"date-parts": [[2025, 11, 6]]}, False),
        ("[2025-11-07..]", {"literal": "7 November 2025 or later"}, False),
        ("199X", {"literal": "1990s"}, False),
        ("2001-34", {"literal": "second quarter of 2001"}, False),
        ("1992/..", {"literal": "from 1992"}, False),
        ("AH 1412", {"literal": "1412 AH"}, False),
    ],
)
def test_dates_are_parts_where_they_fit_and_words_elsewhere(
    edtf: str, issued: dict[str, Any], lossless: bool
) -> None:
    (item,) = items(timeline(dated(edtf)))
    assert item["issued"] == issued
    assert item.get("custom", {}) == ({} if lossless else {"issued-edtf": str(parse_date(edtf))})


def test_words_are_in_the_language_of_the_reader() -> None:
    item = csl_item(dated("[2025-11-07..]"), "ar")
    assert item["issued"] == {"literal": "7 نوفمبر 2025 أو بعد ذلك"}
    assert csl_item(NEWS, "ar")["note"] == "ملاحظة"


def test_the_shipped_sources_are_valid() -> None:
    found = items(load())
    jsonschema.validate(found, SCHEMA)
    assert [item["id"] for item in found] == [source.id for source in load().sources]


def test_the_command_writes_a_file(tmp_path: Any) -> None:
    target = tmp_path / "sources.json"
    result = CliRunner().invoke(
        program,
        ["export", str(shipped_path()), "--to", "csl-json", "-o", str(target)],
        catch_exceptions=False,
    )
    assert (result.exit_code, result.output) == (0, "")
    assert target.read_text(encoding="utf-8") == to_csl_json(load())
