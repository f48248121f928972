"""The command line: what it prints, where, and with which exit code; never a traceback."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from timeline.cli.commands import COMMANDS
from timeline.cli.program import program

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


def run(*words: str, stdin: str | bytes = "", **environment: str) -> Result:
    return CliRunner().invoke(
        program, words, input=stdin, env=environment, prog_name="timeline", catch_exceptions=False
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


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_described_and_has_examples(name: str) -> None:
    command = command_named(name)
    assert command.help
    assert COMMANDS[name].endswith(".")
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
    data = EXAMPLE if "--archive" in example else ROOT / "events.toml"  # whose archive is elsewhere
    shutil.copy(data, tmp_path / "events.toml")
    (tmp_path / "objects.csv").write_text("made\nc. 1850\n", encoding="utf-8")
    (tmp_path / "manuscripts.csv").write_text("copied\nAH 1155-05-22\n", encoding="utf-8")
    result = run(*shlex.split(example)[1:])
    assert result.exit_code == 0, result.output


# show.


def test_a_dash_is_the_standard_input() -> None:
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
        (["shw"], 2, "No such command 'shw'. Did you mean 'show'?"),
        (["exprot"], 2, "Did you mean 'export'?"),
        (["show", "--widht", "80"], 2, "--width"),
        (["show", "--group-by", "catgory"], 2, "Did you mean 'category'?"),
        (["check", "--format", "jsno"], 2, "Did you mean 'json'?"),
        (["render", "--fonts", "outline"], 2, "Did you mean 'outlines'?"),
        (["show", EXAMPLE, "--text", "\udcd9\udc85"], 2, "is no text in the encoding of the locale"),
        (["date", "1992", "\udcd9\udc85"], 2, "is no text in the encoding of the locale"),
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


@pytest.mark.parametrize(
    "words",
    [("show", "a.toml", "b{}"), ("s{}",), ("show", "--{}"), ("show", "--dates", "{}"),
     ("show", "--since", "{}"), ("show", "{}"), ("check", "{}"), ("render", "-o", "x.{}"),
     ("verify", "--archive", "{}")],
)  # fmt: skip
def test_words_of_the_command_line_come_back_without_controls(words: tuple[str, ...]) -> None:
    hostile = "\x1b]0;pwn\x07\u202e\x9b31m"
    result = run(*(word.format(hostile) for word in words))
    assert result.exit_code in {1, 2}
    assert not set(hostile) - set("]0;pwn31m") & set(result.output)


@pytest.mark.parametrize("columns", ["99999999999999999999", "9" * 5000, "1001", "0001000"])
def test_columns_beyond_the_widest_page_is_the_widest(columns: str) -> None:
    assert run("show", EXAMPLE, COLUMNS=columns).output == run("show", EXAMPLE, "--width", "1000").output


@pytest.mark.parametrize("columns", ["", "0", "-80", "wide", "٨٠", "8e1"])
def test_columns_that_is_no_number_is_as_if_it_were_not_set(columns: str) -> None:
    assert run("show", EXAMPLE, COLUMNS=columns).output == run("show", EXAMPLE).output


def test_what_cannot_be_read_is_a_problem_of_the_file_in_every_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As root every file can be read, so the system's refusal is played."""
    file = tmp_path / "secret.toml"
    file.write_text(ADVISED, encoding="utf-8")
    real = os.open

    def denied(path: str, *rest: int, **more: int) -> int:
        if str(path) == str(file):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "access", lambda path, mode, **_: str(path) != str(file))
    monkeypatch.setattr("builtins.open", lambda path, *_, **__: denied(path, 0))
    monkeypatch.setattr(os, "open", denied)
    result = run("check", str(file))
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.startswith(f"{file}:1:1: E101 ")
    (problem,) = json.loads(run("check", str(file), "--format", "json").output)
    assert problem["code"] == "E101"
    assert "Usage" not in run("show", str(file)).output


def test_a_folder_is_a_problem_too(tmp_path: Path) -> None:
    assert json.loads(run("check", str(tmp_path), "--format", "json").output)[0]["code"] == "E101"


# Logs of CI hosts, which take a line that begins with "::" as a command.


def is_command(line: str) -> bool:
    """As actions/runner reads it (ActionCommand.TryParseV2): spaces before the sign do not count."""
    return line.lstrip().startswith("::")


@pytest.mark.parametrize("words", [("show",), ("show", "--format", "markdown"), ("disputes",), ("check",)])
def test_no_text_of_a_file_becomes_a_command_of_the_machine(words: tuple[str, ...]) -> None:
    text = ADVISED.replace('"T"', '"::error::x ::warning::y"').replace('"A: 100%, b"', '"::add-mask::e"')
    for width in ("20", "80"):
        result = run(*words, "-", stdin=text, COLUMNS=width)
        assert not list(filter(is_command, result.output.splitlines()))


def test_no_name_of_a_file_becomes_a_command_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("::error::x").write_text(ADVISED, encoding="utf-8")
    for words in ("check", "fmt --check", "show --since 1993-99", "show", "verify --archive ."):
        for name in ("::error::x", "::error::none"):
            assert not list(filter(is_command, run(*words.split(), name).output.splitlines()))


def test_messages_carry_no_control_characters() -> None:
    result = run("show", "-", stdin='[timeline]\ntitle = "T"\n"\\u001b[31m" = 1\n')
    assert result.exit_code == 1
    assert "\x1b" not in result.stderr


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


# render and schema.


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
