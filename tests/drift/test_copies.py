"""The copies of other people's tables: each names its source, and what has changed in one is told."""

from __future__ import annotations

import pytest

from .copies import TESTS, Copy

FILES = sorted(TESTS.glob("*/data/*.tsv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_copy_names_what_it_was_written_from(path: object) -> None:
    header = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert "Written by `python -m tests.drift --write` from " in header[-1]
    assert any(character.isdigit() for character in header[-1])


def test_what_differs_is_told_line_by_line() -> None:
    path = FILES[0].relative_to(TESTS).as_posix()
    here = Copy(path, "", "a newer release", list)
    lines = here.committed()
    changed = [*lines[1:], "new"]
    assert here._replace(lines=lambda: lines).differences() == []
    told = here._replace(lines=lambda: changed).differences()
    assert [line for line in told[2:] if line[0] in "+-"] == [f"-{lines[0]}", "+new"]
    assert told[:2] == [f"--- {path}", "+++ a newer release"]
