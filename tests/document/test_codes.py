"""Every code is provoked by a test and documented, and no code is documented that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

from timeline.document import ERRORS

from .marked import edits

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "problems.md"
OF_FILES = {"E101", "E102", "E103", "E104"}  # test_problems.py reads such files


def test_every_code_is_provoked():
    assert {edit.code for edit in edits()} | OF_FILES == set(ERRORS)


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
