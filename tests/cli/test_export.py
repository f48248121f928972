"""`timeline export`: the sources of all events, or of those that are chosen."""

from __future__ import annotations

import json

from click.testing import CliRunner

from timeline.cli.program import program
from timeline.document import shipped_path


def exported(*words: str) -> list[str]:
    result = CliRunner().invoke(program, ["export", str(shipped_path()), "--to", "csl-json", *words])
    assert result.exit_code == 0, result.output
    return [item["id"] for item in json.loads(result.output)]


def test_all_sources_are_exported_where_nothing_is_chosen() -> None:
    assert len(exported()) == 142


def test_only_what_the_chosen_events_cite_is_exported() -> None:
    found = exported("--since", "1991-12-16", "--until", "1991-12-16", "--certain")
    assert found == ["e-history-kz", "wikipedia-independence-law", "noonpost-2025"]
