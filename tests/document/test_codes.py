"""Every code is provoked by a test and documented, and no code is documented that does not exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline import DocumentError
from timeline.document import ERRORS
from timeline.document.format.tables import ROOT, TABLES

from .marked import Edit, edits

if TYPE_CHECKING:
    from timeline.document.format.table import Table

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGE = REFERENCE / "problems.md"
OF_FILES = {"E101", "E102", "E103", "E104"}  # test_problems.py reads such files,
OF_TEXTS = {"E107", "E108", "E109"}  # and texts that are too long to print


def test_every_code_is_provoked():
    assert {edit.code for edit in edits()} | OF_FILES | OF_TEXTS == set(ERRORS)


def test_every_code_has_a_section_with_cause_example_and_cure():
    page = PAGE.read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### (E\d{3}) (.*?)(?=^##|\Z)", page, re.MULTILINE | re.DOTALL))
    assert set(sections) == set(ERRORS)
    for code, section in sections.items():
        assert section.startswith(f"— {ERRORS[code]}\n"), code
        assert "\nCure: " in section, code
        assert "```" in section or code in OF_FILES, code


def test_the_codes_are_in_order():
    assert list(ERRORS) == sorted(ERRORS)


def test_the_examples_of_the_page_are_what_a_broken_file_prints():
    """The date layer words its own messages (E2..): of those, place and code are compared."""
    page = PAGE.read_text(encoding="utf-8")
    shown = re.findall(r"^events\.toml:(\d+:\d+: (?!E107|E108|E109)E\d{3} .*)$", page, re.MULTILINE)[1:]
    printed = [line(edit) for edit in edits()]
    assert len(shown) == len(ERRORS) - len(OF_FILES | OF_TEXTS)
    assert {compared(text) for text in shown} <= {compared(text) for text in printed}


def compared(text: str) -> str:
    return text.partition(" E2")[0] if " E2" in text else text


def line(edit: Edit) -> str:
    with pytest.raises(DocumentError) as caught:
        timeline.loads(edit.text)
    return str(caught.value).removeprefix("<text>:")


TITLES = {
    "timeline": "`[timeline]`",
    "place": "`[places.ID]`",
    "name": "Names in `author`",
    "source": "`[sources.ID]`",
    "quantity": "`quantities`",
    "says": "`says`",
    "citation": "`[[events.citations]]`",
    "event": "`[[events]]`",
    "check": "`[check]`",
    "allowed": "`[[check.allow]]`",
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.title)
def test_every_key_is_in_the_reference_of_the_format(table: Table):
    page = (REFERENCE / "file-format.md").read_text(encoding="utf-8")
    section = re.split(
        r"^##", page.partition(f"# {TITLES[table.title]}\n")[2], maxsplit=1, flags=re.MULTILINE
    )[0]
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \|", section, re.MULTILINE)
    assert [(name, "**required**" in value) for name, value in rows] == [
        (key.name, key.required) for key in table.keys
    ]


def test_every_table_of_the_top_is_in_the_reference_of_the_format():
    page = (REFERENCE / "file-format.md").read_text(encoding="utf-8")
    section = page.partition("## The top of the file\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \|", section, re.MULTILINE)
    assert [(name, "**required**" in value) for name, value in rows] == [
        (key.name, key.required) for key in ROOT.keys
    ]
