"""Which events are read where no FILE is named: never others than meant without a word."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click import UsageError
from click.shell_completion import ShellComplete

from timeline.cli import origin
from timeline.cli.program import program

if TYPE_CHECKING:
    from pathlib import Path

HERE = """
[timeline]
title = "{title}"
[sources.s]
title = "S"
issued = "1992"
[[events]]
id = "e"
date = "1992"
title = "An event"
[[events.citations]]
source = "s"
"""
SHIPPED = "timeline: no FILE is named; reading the shipped example\n"
CUSTOMARY = "timeline: no FILE is named; reading events.toml of this folder\n"
NOTHING = "no FILE is named and the standard input is empty"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mine.toml").write_text(HERE.format(title="Mine"), encoding="utf-8")
    (tmp_path / "empty.toml").touch()
    return tmp_path


def title_and_word(command: str, folder: Path) -> tuple[str, str]:
    """The first line that a command prints and all that it says on the standard error."""
    timeline = f"{shlex.quote(sys.executable)} -m timeline"
    done = subprocess.run(
        ["bash", "-c", command.replace("timeline", timeline)],
        cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.stdout.partition("\n")[0], done.stderr


@pytest.mark.parametrize(
    "command",
    [
        "timeline show mine.toml",
        "timeline show < mine.toml",
        "cat mine.toml | timeline show",
        "timeline show - < mine.toml",
        "timeline show mine.toml < events.toml",  # what is named is read
        "timeline show mine.toml <&-",
    ],
)
def test_what_is_named_or_sent_is_read_without_a_word(command: str, folder: Path) -> None:
    (folder / "events.toml").write_text(HERE.format(title="Customary"), encoding="utf-8")
    assert title_and_word(command, folder) == ("Mine", "")


@pytest.mark.parametrize("command", ["timeline show", "timeline show < /dev/null", "timeline show <&-"])
def test_the_file_of_the_folder_and_the_shipped_one_are_read_with_a_word(command: str, folder: Path) -> None:
    assert title_and_word(command, folder) == ("Kazakhstan and Israel, 1991–2025", SHIPPED)
    (folder / "events.toml").write_text(HERE.format(title="Customary"), encoding="utf-8")
    assert title_and_word(command, folder) == ("Customary", CUSTOMARY)


@pytest.mark.parametrize("command", ["true | timeline show", "{ cat > kept; timeline show; } < mine.toml"])
def test_a_standard_input_that_is_read_to_its_end_is_told(command: str, folder: Path) -> None:
    title, word = title_and_word(command, folder)
    assert (title, word) == (
        "Kazakhstan and Israel, 1991–2025",
        f"timeline: {NOTHING}; reading the shipped example\n",
    )


def test_a_file_that_is_empty_is_read_and_refused(folder: Path) -> None:
    title, word = title_and_word("timeline show < empty.toml", folder)
    assert (title, word) == ("", "<stdin>:1:1: E111 the table [timeline] is missing\n")


def test_a_pipe_that_sends_nothing_yet_is_waited_for_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origin, "_PATIENCE", 0.0)
    reader, writer = os.pipe()
    said: list[str] = []

    def say_and_send(words: str, *, err: bool) -> None:
        said.append(words)
        os.write(writer, b"[timeline]")

    monkeypatch.setattr(origin.click, "echo", say_and_send)
    with os.fdopen(reader) as late, os.fdopen(writer, "w"):
        monkeypatch.setattr("sys.stdin", late)
        assert origin.origin(None) == "-"
        assert late.buffer.peek() == b"[timeline]"  # which is still to be read
    assert said == ["timeline: waiting for the standard input; name a FILE to read that instead"]


def test_a_pipe_that_neither_sends_nor_ends_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(origin, "_PATIENCE", 0.0)
    monkeypatch.setattr(origin, "_LONGEST", 0.1)
    reader, writer = os.pipe()
    with os.fdopen(reader) as silent, os.fdopen(writer, "w"):
        monkeypatch.setattr("sys.stdin", silent)
        with pytest.raises(UsageError, match="sends nothing; name a FILE, or - to wait for it"):
            origin.origin(None)
    assert "waiting for the standard input" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", ["check", "disputes", "export --to bibtex", "render", "verify --archive ."]
)
def test_every_command_reads_the_same(command: str, folder: Path) -> None:
    assert title_and_word(f"timeline {command}", folder)[1].startswith(SHIPPED)
    sent = title_and_word(f"timeline {command} < mine.toml", folder)
    assert not sent[1]
    assert sent == title_and_word(f"timeline {command} - < mine.toml", folder)


def test_the_shell_completes_from_the_file_of_the_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    complete = ShellComplete(program, {}, "timeline", "_TIMELINE_COMPLETE")
    assert len(complete.get_completions(["show", "--event"], "")) == 76
    (folder / "events.toml").write_text(HERE.format(title="Customary"), encoding="utf-8")
    assert [item.value for item in complete.get_completions(["show", "--event"], "")] == ["e"]
