"""The command line: what it prints, where, and with which exit code; never a traceback."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import shlex
import stat
import struct
import subprocess
import sys
import termios
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from timeline.cli import program
from timeline.cli.files import write
from timeline.cli.manual import manual
from timeline.cli.program import COMMANDS

ROOT = Path(__file__).parents[2]
EXAMPLE = str(ROOT / "tests" / "render" / "example.toml")

BROKEN = """\
[timeline]
title = "T"
[sources.s]
title = "S"
[[events]]
id = "e"
date = "1992-13"
title = "A: 100%, b"
[[events.citations]]
source = "z"
"""


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def run(*words: str, stdin: str | bytes = "", **environment: str) -> Result:
    return CliRunner().invoke(
        program, words, input=stdin, env=environment, prog_name="timeline", catch_exceptions=False
    )


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in its own process; `python` is this interpreter."""
    command = command.replace("python -", shlex.quote(sys.executable) + " -", 1)
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def command_named(name: str) -> click.Command:
    command = program.get_command(click.Context(program), name)
    assert command is not None
    return command


# Help.


def test_the_first_page_says_what_it_is_and_names_every_command() -> None:
    text = run("--help").output
    assert "Timelines that a reader can trust" in text
    for name in ("show", "render", "check", "schema", "date", "disputes"):
        assert f"  {name} " in text
    assert run("-h").output == text


def test_the_version_is_printed() -> None:
    assert run("--version").output.startswith("timeline, version ")


def test_the_reference_is_what_the_commands_say() -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert page == manual(), "write it anew: python -m timeline.cli.manual > docs/reference/cli.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_described_and_has_examples(name: str) -> None:
    command = command_named(name)
    assert command.help
    assert command.short_help
    assert "Examples:\n" in (command.epilog or "")
    assert [
        option.name for option in command.params if isinstance(option, click.Option) and not option.help
    ] == []


EXAMPLES = [
    line.strip().partition("#")[0].partition("|")[0]
    for command in (program, *map(command_named, COMMANDS))
    for line in (command.epilog or "").partition("Examples:\n")[2].splitlines()
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_help_works(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "archive").mkdir()
    (tmp_path / "events.toml").write_text(Path(EXAMPLE).read_text(encoding="utf-8"), encoding="utf-8")
    result = run(*shlex.split(example)[1:])
    assert result.exit_code == 0, result.output


# show.


def test_no_file_is_the_shipped_data_and_a_dash_the_standard_input() -> None:
    assert "Kazakhstan" in run("show").output.splitlines()[0]
    text = Path(EXAMPLE).read_text(encoding="utf-8")
    assert run("show", "-", stdin=text).output == run("show", EXAMPLE).output


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b" not in run("show", EXAMPLE).output  # not a terminal
    assert "\x1b" in run("show", EXAMPLE, FORCE_COLOR="1").output
    assert "\x1b" not in run("show", EXAMPLE, FORCE_COLOR="1", NO_COLOR="1").output
    assert "\x1b" in run("show", EXAMPLE, "--format", "rich").output


def test_the_width_is_that_of_columns_or_of_the_option() -> None:
    narrow = run("show", EXAMPLE, COLUMNS="40").output
    assert narrow == run("show", EXAMPLE, "--width", "40").output
    assert narrow != run("show", EXAMPLE).output
    assert run("show", EXAMPLE, COLUMNS="3").exit_code == 0


def test_events_can_be_chosen() -> None:
    words = ("--format", "tsv", "--since", "AH 1447", "--category", "work", "--certain")
    lines = run("show", EXAMPLE, *words).output.splitlines()
    assert [line.split("\t")[3] for line in lines[1:]] == ["gift-2025"]
    assert "A flood" not in run("render", EXAMPLE, "--since", "2000").output


# Failures.


@pytest.mark.parametrize("command", ["show", "render", "disputes"])
def test_all_the_problems_of_a_file_go_to_the_standard_error(command: str) -> None:
    result = run(command, "-", stdin=BROKEN)
    assert result.exit_code == 1
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0].startswith("<stdin>:7:14: E2")
    assert lines[1].startswith("<stdin>:10:10: E3")
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["show", "nowhere.toml"], 1, "nowhere.toml:1:1: E101 there is no such file"),
        (["show", "--width", "3"], 2, "timeline: width must be in 20..1000 cells, got 3"),
        (["show", "--width", "wide"], 2, "'wide' is not a valid integer"),
        (["show", "--calendar", "mayan"], 2, "mayan"),
        (["show", EXAMPLE, "--actor", "liberian"], 2, "actor must be one of librarian, town, got 'liberian'"),
        (
            ["show", EXAMPLE, "--since", "1992-13"],
            2,
            "Invalid value for '--since': month must be in 1..12, got '13'",
        ),
        (["frobnicate"], 2, "No such command 'frobnicate'"),
        (["check", "--ignore", "W000"], 2, "timeline: a rule to ignore is one of W101"),
        (["render", EXAMPLE, "-o", "/nowhere/at/all.svg"], 1, "No such file or directory"),
        (["date", "1992-02-30"], 1, "day must be in 1..29"),
    ],
)
def test_what_cannot_be_done_ends_with_a_message_and_a_code(
    words: list[str], code: int, message: str
) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (code, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_that_is_no_text_is_a_problem_with_a_place() -> None:
    result = run("show", "-", stdin=b'title = "\xff"\n')
    assert result.exit_code == 1
    assert result.stderr.startswith("<stdin>:1:")


def test_messages_carry_no_control_characters() -> None:
    result = run("show", "-", stdin='[timeline]\ntitle = "T"\n"\\u001b[31m" = 1\n')
    assert result.exit_code == 1
    assert "\x1b" not in result.stderr


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    done = shell("python -m timeline show | head -1")
    assert done.stderr == ""
    assert "Kazakhstan" in done.stdout


@pytest.mark.parametrize("words", ["show", "--version", "--help", "render -o -"])
def test_a_full_disk_is_an_error_in_a_line(words: str) -> None:
    done = shell(f"python -m timeline {words} > /dev/full")
    assert (done.returncode, done.stderr) == (1, "timeline: error: No space left on device\n")


@pytest.mark.parametrize(("words", "code"), [("show", 0), ("show no-such-file.toml", 1), ("show --nope", 2)])
def test_the_process_ends_with_the_code_of_the_command_and_all_of_its_output(words: str, code: int) -> None:
    done = shell(f"python -m timeline {words}")
    inside = run(*words.split())
    assert done.returncode == inside.exit_code == code
    assert done.stdout == inside.stdout
    assert done.stderr == inside.stderr.replace("Usage: timeline", "Usage: python -m timeline").replace(
        "Try 'timeline", "Try 'python -m timeline"
    )


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("show", 0, ""),
        ("--version", 0, ""),
        ("render -o -", 0, ""),
        ("show -", 1, "<stdin>:1:1: E111 the table [timeline] is missing"),
        ("render --width 3", 2, "timeline: width must be in 240..20000, got 3.0"),
    ],
)
def test_closed_streams_hold_nothing_and_take_anything(words: str, code: int, said: str) -> None:
    done = shell(f"python -m timeline {words} <&- >&-")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.strip() == said
    assert shell(f"python -m timeline {words} <&- >&- 2>&-").returncode == code


@pytest.mark.parametrize("words", ["show", "--version", "date 1992", "schema"])
def test_a_pipe_that_nobody_reads_ends_the_program_quietly(words: str) -> None:
    done = shell(f"(sleep 0.2; python -m timeline {words}; echo ended with $? >&2) | true")
    assert done.stderr == "ended with 1\n"


def test_what_was_asked_to_run_at_the_end_runs() -> None:
    code = (
        "import atexit, timeline.cli as c; c.program.main = lambda: (atexit.register(print, 'last'), exit(0))"
    )
    done = shell(f'python -c "{code}; c.main()"')
    assert (done.returncode, done.stdout) == (0, "last\n")


HEAVY = {"matplotlib", "numpy", "rich", "babel", "dateutil", "wcwidth", "timeline.render.svg"}


def test_the_terminal_chronology_starts_without_heavy_libraries() -> None:
    code = "import sys, timeline.cli as c; c.program(['show'], standalone_mode=False); print(*sys.modules)"
    loaded = set(shell(f'python -c "{code}" | tail -1').stdout.split())
    assert "timeline.render.text" in loaded
    assert not loaded & HEAVY


def test_pipes_get_utf_8_whatever_the_locale() -> None:
    done = shell(f"PYTHONIOENCODING=ascii LC_ALL=C python -m timeline show {EXAMPLE} --lang ar")
    assert (done.returncode, done.stderr) == (0, "")
    assert "تأسيس مكتبة" in done.stdout


def on_a_terminal(command: str, **environment: str) -> str:
    """What a command prints on a terminal of 80 columns and 24 rows."""
    reader, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    variables = {**os.environ, "TERM": "xterm", "PAGER": "cat", **environment}
    process = subprocess.Popen(
        [sys.executable, "-m", "timeline", *shlex.split(command)],
        cwd=ROOT, env=variables, stdin=terminal, stdout=terminal, stderr=terminal,
    )  # fmt: skip
    os.close(terminal)
    printed = b""
    with contextlib.suppress(OSError):  # the terminal is closed when the command ends
        while chunk := os.read(reader, 65536):
            printed += chunk
    assert process.wait(timeout=60) == 0
    os.close(reader)
    return printed.decode("utf-8").replace("\r\n", "\n")


def test_a_terminal_gets_colour_and_a_pager(tmp_path: Path) -> None:
    kept = tmp_path / "paged"
    script = tmp_path / "pager"
    script.write_text(f'#!/bin/sh\necho "LESS=$LESS" > {kept}\ncat >> {kept}\n', encoding="utf-8")
    script.chmod(0o755)
    assert on_a_terminal(f"show {EXAMPLE}", PAGER=str(script), LESS="x") == ""
    assert kept.read_text(encoding="utf-8").startswith("LESS=x\n\x1b[1mThe founding of a library\x1b[0m\n")
    kept.unlink()
    assert "The founding" in on_a_terminal(f"show {EXAMPLE} --no-pager", PAGER=str(script))
    assert not kept.exists()
    assert "The founding" in on_a_terminal(f"show {EXAMPLE}", PAGER="/no/such/pager")
    assert "\x1b" not in on_a_terminal(f"show {EXAMPLE}", NO_COLOR="1")


def test_leaving_the_pager_early_is_no_error() -> None:
    assert on_a_terminal("show", PAGER="true") == ""


# check.


def test_a_file_in_order_has_nothing_to_report() -> None:
    result = run("check", EXAMPLE)
    assert (result.exit_code, result.output) == (0, f"{EXAMPLE}: nothing to report\n")
    assert run("check", EXAMPLE, "--format", "json").output == "[]\n"
    assert run("check", EXAMPLE, "--format", "github").output == ""


def test_errors_are_reported_in_file_order_and_end_with_1() -> None:
    result = run("check", "-", stdin=BROKEN)
    assert result.exit_code == 1
    assert [line.split(":")[1] for line in result.output.splitlines()] == ["7", "10"]


ADVISED = BROKEN.replace("1992-13", "1992-12").replace('"z"', '"s"')


def test_advice_alone_ends_with_1_unless_it_is_left_out() -> None:
    result = run("check", "-", stdin=ADVISED)
    assert result.exit_code == 1
    assert result.output == "<stdin>:3:1: W303 source 's' has neither `issued` nor `accessed`, nor a `note`\n"
    assert run("check", "-", "--errors-only", stdin=ADVISED).exit_code == 0
    assert run("check", "-", "--ignore", "W303", stdin=ADVISED).output == "<stdin>: nothing to report\n"


def test_json_has_the_fields_of_a_problem() -> None:
    (problem,) = json.loads(run("check", "-", "--format", "json", stdin=ADVISED).output)
    assert problem.items() >= {"path": "<stdin>", "line": 3, "column": 1, "code": "W303"}.items()


def test_github_annotations_are_escaped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = ADVISED.replace("[sources.s]", "[sources.s]\nnote = 'n'").replace(
        'id = "e"', 'id = "50%\\n::error::"'
    )
    Path("a,b:c.toml").write_text(text, encoding="utf-8")
    line = run("check", "a,b:c.toml", "--format", "github").output
    assert line.startswith("::error file=a%2Cb%3Ac.toml,line=7,col=6,title=E306::")
    assert "50%25" in line
    assert line.count("\n") == 1


# Output files.


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "timeline.svg"
    target.write_text("before", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "disk full")))
        with pytest.raises(OSError, match="disk full"):
            write(str(target), "after")
    assert target.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]
    write(str(target), "after")
    assert target.read_text(encoding="utf-8") == "after"
    assert list(tmp_path.iterdir()) == [target]


def test_what_cannot_be_written_is_named_as_it_was_given(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "timeline.svg"
    result = run("render", "-o", str(target))
    assert (result.exit_code, result.stderr) == (1, f"timeline: {target}: No such file or directory\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (".", "Is a directory"),
        ("drawings/", "Is a directory"),  # which is not there
        ("there.svg/", "Is a directory"),
        ("there.svg/timeline.svg", "Not a directory"),
        ("x" * 256, "File name too long"),
    ],
)
def test_nothing_is_written_in_another_place(
    target: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.svg").write_text("before", encoding="utf-8")
    result = run("render", EXAMPLE, "-o", target)
    assert (result.exit_code, result.stderr) == (1, f"timeline: {target}: {reason}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["there.svg"]
    assert (tmp_path / "there.svg").read_text(encoding="utf-8") == "before"


def test_a_name_may_be_as_long_as_the_file_system_allows(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 251 + ".svg")
    for content in ("before", "after"):
        write(str(target), content)
        assert target.read_text(encoding="utf-8") == content


def test_a_link_to_what_is_not_there_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.svg").symlink_to("real.svg")
    write(str(tmp_path / "link.svg"), "content")
    assert (tmp_path / "link.svg").is_symlink()
    assert (tmp_path / "real.svg").read_text(encoding="utf-8") == "content"


def test_of_several_writers_each_writes_the_whole(tmp_path: Path) -> None:
    """Whoever reads meanwhile finds the content of one of them."""
    target = tmp_path / "timeline.svg"
    contents = [character * 300_000 for character in "abcd"]
    write(str(target), contents[0])
    found: set[str] = set()
    with ThreadPoolExecutor(len(contents)) as pool:
        writing = [pool.submit(write, str(target), content) for content in contents * 10]
        while not all(task.done() for task in writing):
            found.add(target.read_text(encoding="utf-8"))
        for task in writing:
            task.result()
    assert found <= set(contents)
    assert target.read_text(encoding="utf-8") in contents
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_keeps_its_mode_and_a_link_its_target(tmp_path: Path) -> None:
    target, link = tmp_path / "real.svg", tmp_path / "link.svg"
    target.write_text("before", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)
    write(str(link), "after")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_that_the_umask_gives(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(str(tmp_path / "new"), "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_what_is_no_regular_file_is_written_directly() -> None:
    write("/dev/null", "x")
    assert not Path("/dev/null").is_file()


def test_render_writes_the_svg_to_a_file_or_to_the_standard_output(tmp_path: Path) -> None:
    target = tmp_path / "t.svg"
    result = run("render", EXAMPLE, "-o", str(target), "--lang", "ar", "--orientation", "horizontal")
    assert (result.exit_code, result.output) == (0, "")
    assert run(
        "render", EXAMPLE, "--lang", "ar", "--orientation", "horizontal", "-o", "-"
    ).stdout == target.read_text(encoding="utf-8")


def test_the_schema_is_json() -> None:
    assert json.loads(run("schema").output)["$schema"].startswith("https://json-schema.org/")


# disputes and date.


def test_disputes_are_listed_and_those_that_only_seem_so_can_be_left_out() -> None:
    assert "↔ date: 7 November 2025" in run("disputes", EXAMPLE).output
    real = run("disputes", EXAMPLE, "--real").output
    assert "≠ date: May 1921" in real
    assert "↔" not in real


def test_a_date_is_explained_in_both_calendars() -> None:
    output = run("date", "15 Jumada al-Ula 1447", "1992~").output
    assert "AH 1447-05-15" in output
    assert "2025-11-06" in output
    assert "1992~" in output
