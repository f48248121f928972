"""`render --watch`: draws after each save, keeps the last good drawing, ends quietly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from timeline.cli.program import program
from timeline.cli.watch import watch
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLE = Path(__file__).parents[1] / "render" / "example.toml"


def session(path: Path, *edits: Callable[[], object], draw: Callable[[], None]) -> list[str]:
    """Watch while each edit happens in turn, then Ctrl-C; gives what was said."""
    steps = iter(edits)
    said: list[str] = []

    def wait() -> None:
        edit = next(steps, None)
        if edit is None:
            raise KeyboardInterrupt
        edit()

    watch(path, draw, said.append, wait)
    return said


def test_it_draws_at_once_and_after_each_change_only(tmp_path: Path) -> None:
    path = tmp_path / "events.toml"
    path.write_text("a")
    drawn: list[str] = []
    said = session(
        path,
        lambda: None,
        lambda: path.write_text("longer"),
        lambda: None,
        lambda: path.write_text("b"),
        draw=lambda: drawn.append(path.read_text()),
    )
    assert (drawn, said) == (["a", "longer", "b"], [])


def test_what_is_wrong_is_said_and_the_watch_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "events.toml"
    path.write_text("bad")
    drawn: list[str] = []

    def draw() -> None:
        if path.read_text() == "bad":
            raise TimelineError("line 3: no")
        drawn.append(path.read_text())

    assert session(path, lambda: path.write_text("good now"), draw=draw) == ["line 3: no"]
    assert drawn == ["good now"]


def test_a_file_that_is_replaced_is_waited_for(tmp_path: Path) -> None:
    path, new = tmp_path / "events.toml", tmp_path / "new"
    path.write_text("a")
    new.write_text("b")
    drawn: list[str] = []
    said = session(path, path.unlink, lambda: None, lambda: new.rename(path), draw=lambda: drawn.append("x"))
    assert (drawn, said) == (["x", "x"], [])


@pytest.mark.parametrize("words", [["--watch"], [str(EXAMPLE), "--watch"], ["-", "--watch", "-o", "x.svg"]])
def test_it_needs_a_file_to_look_at_and_one_to_write(words: list[str]) -> None:
    result = CliRunner().invoke(program, ["render", *words])
    assert result.exit_code == 2
    assert "--watch needs a FILE to look at and a file to write" in result.output


def test_a_broken_save_keeps_the_last_good_drawing_and_ctrl_c_ends_cleanly(tmp_path: Path) -> None:
    path, target = tmp_path / "events.toml", tmp_path / "t.svg"
    path.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "timeline", "render", str(path), "--watch", "-o", str(target)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    lines = [process.stderr.readline() for _ in range(2)]
    assert lines[1] == f"{target}: drawn\n"
    good = target.read_text(encoding="utf-8")
    path.write_text("[timeline]\ntitle = 3\n", encoding="utf-8")
    os.utime(path, (time.time(), time.time() + 5))
    assert f"{path}:2:" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    rest = process.communicate(timeout=20)[1]
    assert process.returncode == 0
    assert "Traceback" not in rest
    assert target.read_text(encoding="utf-8") == good
