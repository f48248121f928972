"""`render --watch`: draws after each save, keeps the last good drawing, ends quietly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from timeline.cli.program import program
from timeline.cli.watch import watch
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

SECONDS = 60.0  # after which a watch that says nothing has failed
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


class Watching:
    """A watch in a process of its own; what it says is waited for, but not for ever."""

    def __init__(self, path: Path, target: Path) -> None:
        command = [sys.executable, "-m", "timeline", "render", str(path), "--watch", "-o", str(target)]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self._said: Queue[str] = Queue()
        self._listener = Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        for line in self.process.stderr or ():
            self._said.put(line)

    def next_line(self) -> str:
        """Return the next line; raises `queue.Empty` where none comes."""
        return self._said.get(timeout=SECONDS)

    def end(self) -> str:
        """Press Ctrl-C, and give what was said since; raises `subprocess.TimeoutExpired` where it goes on."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(SECONDS)
        self._listener.join(SECONDS)
        return "".join(self._said.queue)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._listener.join(SECONDS)
        if self.process.stderr is not None:
            self.process.stderr.close()


def test_a_broken_save_keeps_the_last_good_drawing_and_ctrl_c_ends_cleanly(tmp_path: Path) -> None:
    path, target = tmp_path / "events.toml", tmp_path / "t.svg"
    path.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    with Watching(path, target) as watching:
        watching.next_line()
        assert watching.next_line() == f"{target}: drawn\n"
        good = target.read_text(encoding="utf-8")
        path.write_text("[timeline]\ntitle = 3\n", encoding="utf-8")
        os.utime(path, (time.time(), time.time() + 5))
        assert f"{path}:2:" in watching.next_line()
        rest = watching.end()
    assert watching.process.returncode == 0
    assert "Traceback" not in rest
    assert target.read_text(encoding="utf-8") == good


def test_a_watch_that_says_nothing_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "SECONDS", 0.1)
    path = tmp_path / "events.toml"
    path.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    with Watching(path, tmp_path / "t.svg") as watching:
        watching.process.send_signal(signal.SIGSTOP)
        with pytest.raises(Empty):
            watching.next_line()
    assert watching.process.returncode == -signal.SIGKILL
