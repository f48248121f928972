"""The compiled form of the shipped file: equal to what the reader makes of it, and never used for another."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.document import compiled, read_document, shipped_path
from timeline.document.compile import compile_timeline
from timeline.document.compiled import compiled_path, shipped_timeline

HERE = Path(__file__).parent


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with its own copy of the shipped file and of the compiled form; gives its folder."""
    folder = tmp_path / "timeline" / "data"
    folder.mkdir(parents=True)
    shutil.copy(shipped_path(), folder / "events.toml")
    shutil.copy(compiled_path(), folder / "events.json")
    monkeypatch.setattr(compiled, "_PACKAGE", str(folder.parent))
    return folder


def test_the_compiled_form_is_that_of_the_shipped_file_and_equal_to_it() -> None:
    path = shipped_path()
    read = read_document(path).timeline
    made = compile_timeline(path.read_bytes(), read)
    assert compiled_path().read_text(encoding="utf-8") == made, (
        "make it anew: python -m timeline.document.compile"
    )
    assert shipped_timeline() == read


@pytest.mark.parametrize("file", ["complete.toml"])
def test_whatever_a_file_can_say_survives(file: str, copy: Path) -> None:
    path = copy / "events.toml"
    shutil.copy(HERE / "data" / file, path)
    read = read_document(path).timeline
    (copy / "events.json").write_text(compile_timeline(path.read_bytes(), read), encoding="utf-8")
    assert shipped_timeline() == read


def test_after_a_change_of_the_file_the_file_itself_is_read(copy: Path) -> None:
    assert shipped_timeline() is not None
    text = (copy / "events.toml").read_text(encoding="utf-8")
    (copy / "events.toml").write_text(text.replace("Kazakhstan", "Kazakhstam", 1), encoding="utf-8")
    assert shipped_timeline() is None


@pytest.mark.parametrize("broken", [None, "", "{", "[1]", "\ud800"])
def test_a_compiled_form_that_is_missing_or_broken_is_not_used(broken: str | None, copy: Path) -> None:
    (copy / "events.json").unlink()
    if broken is not None:
        (copy / "events.json").write_text(broken, encoding="utf-8", errors="surrogatepass")
    assert shipped_timeline() is None


def test_the_shipped_timeline_needs_no_reader() -> None:
    code = "import sys; from timeline.document import shipped_timeline as s; s(); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "timeline.model" in loaded
    assert not {"tomllib", "timeline.document.format", "timeline.document.read"} & set(loaded)


def test_the_compiled_form_is_json_that_names_what_it_was_made_from() -> None:
    (length, _checksum), timeline = json.loads(compiled_path().read_text(encoding="utf-8"))
    assert length == shipped_path().stat().st_size
    assert timeline["title"]["en"].startswith("Kazakhstan")
