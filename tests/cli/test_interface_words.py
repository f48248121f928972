"""A command says where a reader gets English words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from timeline.cli.program import program

if TYPE_CHECKING:
    from pathlib import Path

FILE = """\
[timeline]
title = "Zanzibar"
languages = ["sw"]
{words}
[sources.a]
title = "Kitabu"
[[events]]
id = "mapinduzi"
date = "1964-01-12"
title = "Mapinduzi"
citations = [{{ source = "a" }}]
"""
SAID = "words of the interface do not exist in 'sw': English is used"


@pytest.mark.parametrize(
    ("command", "words", "is_said"),
    [
        ([], "", True),
        (["--lang", "de"], "", False),
        (["--format", "jsonl"], "", False),
        ([], 'words.sw.sources = "Vyanzo"', False),
        ([], 'words.de.sources = "Belege"', True),
    ],
)
def test_a_language_without_words_is_told_once(
    command: list[str], words: str, is_said: bool, tmp_path: Path
) -> None:
    file = tmp_path / "events.toml"
    file.write_text(FILE.format(words=words), encoding="utf-8")
    for args in (["show", str(file), *command], ["render", str(file), "-o", "-", *command]):
        if args[0] == "render" and "--format" in command:
            continue
        result = CliRunner().invoke(program, args)
        assert result.exit_code == 0, result.output
        assert result.stderr.count(SAID) == is_said
