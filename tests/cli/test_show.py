"""`timeline show` from the command line: pages, choices, terminals, completion, manual, streaming."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from attrs import evolve
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from timeline import TextOptions, load, parse_date
from timeline.cli import terminal
from timeline.cli.bidi import bidi_order
from timeline.cli.commands import COMMANDS, GROUPS
from timeline.cli.program import program
from timeline.render.text import text_lines

ROOT = Path(__file__).parents[2]
EXAMPLE = str(ROOT / "tests" / "render" / "example.toml")
MARKS = (
    *("VTE_VERSION", "KONSOLE_VERSION", "MLTERM", "TERM_PROGRAM", "TERM", "ALACRITTY_WINDOW_ID"),
    *("KITTY_WINDOW_ID", "WEZTERM_PANE", "WT_SESSION", "XTERM_VERSION"),
)


def run(*words: str) -> Result:
    return CliRunner().invoke(program, words, prog_name="timeline", catch_exceptions=False)


def ids(*words: str) -> list[str]:
    lines = run("show", EXAMPLE, "--format", "tsv", *words).output.splitlines()
    return [line.split("\t")[3] for line in lines[1:]]


def test_one_event_a_year_and_a_day_have_pages_of_their_own() -> None:
    assert "says instead: date May 1921" in run("show", EXAMPLE, "--event", "first-book-1921").output
    assert (
        "104 years after “The first book arrives”" in run("show", EXAMPLE, "--anniversaries", "2025").output
    )
    assert ids("--on", "AH 05-15") == ["gift-2025"]
    assert ids("--event", "flood-1929") == ["flood-1929"]


def test_anniversaries_can_be_counted_from_an_event() -> None:
    output = run("show", EXAMPLE, "--anniversaries", "2025", "--event", "reading-room-195x").output
    assert "about 73–74 years after “The reading room" in output


def test_a_window_can_be_given_in_either_calendar() -> None:
    assert ids("--between", "1929", "1951") == ["flood-1929", "reading-room-195x"]
    assert ids("--between", "AH 1447-05-15", "AH 1447") == ["gift-2025", "opening-1447"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--between", "1992", "1993-13"], "month must be in 1..12, got '13'"),
        (["--between", "1992", "1993", "--since", "1990"], "--between says what --since and --until say"),
        (["--since", "2025-11-06T18:30Z"], "since must be a date without a time of day"),
        (["--between", "2025-11-06T18:30", "2025-11-06T18:40"], "since must be a date without a time of day"),
        (["--on", "2025-11-06T18:30"], "a day of any year is MM-DD"),
        (["--anniversaries", "2025-11-06T18:30"], "a year in 1..9999"),
        (["--on", "13-01"], "month must be in 1..12, got '13'"),
        (["--event", "flod-1929"], "did you mean `flood-1929`?"),
        (["--anniversaries", "2025-11"], "a year in 1..9999, got '2025-11'"),
        (["--anniversaries", "2025", "--format", "tsv"], "the format plain or rich, got 'tsv'"),
        (["--group-by", "mood"], "'mood' is not one of"),
    ],
)
def test_what_cannot_be_asked_is_refused(words: list[str], message: str) -> None:
    result = run("show", EXAMPLE, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


# Terminals.


@pytest.mark.parametrize(
    ("environment", "places"),
    [
        ({}, False),
        ({"VTE_VERSION": "7600"}, False),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"ALACRITTY_WINDOW_ID": "1"}, True),
        ({"TERM_PROGRAM": "vscode"}, True),
        ({"TERM": "linux"}, True),
        ({"WT_SESSION": "x", "VTE_VERSION": "7600"}, False),  # one of them reorders
    ],
)
def test_a_terminal_is_known_by_the_variables_that_it_sets(
    environment: dict[str, str], places: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in MARKS:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert terminal.places_characters() is places


def test_the_order_is_visual_only_on_a_terminal_or_by_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM_PROGRAM", "vscode")
    assert bidi_order("auto") == "logical"  # pytest's output is no terminal
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    for name in ("VTE_VERSION", "KONSOLE_VERSION", "MLTERM"):
        monkeypatch.delenv(name, raising=False)
    assert bidi_order("auto") == "visual"
    assert bidi_order("logical") == "logical"


def test_the_command_line_chooses_the_order() -> None:
    assert "\u2067" in run("show", EXAMPLE, "--lang", "ar").output
    visual = run("show", EXAMPLE, "--lang", "ar", "--bidi", "visual").output
    assert "\u2067" not in visual
    assert "\ufedf" in visual  # lam in its initial form


# Completion.


@pytest.mark.parametrize(
    ("words", "incomplete", "expected"),
    [
        (["show", EXAMPLE, "--category"], "", ["work"]),
        (["show", EXAMPLE, "--actor"], "t", ["town"]),
        (["show", EXAMPLE, "--event"], "f", ["first-book-1921", "flood-1929", "festival-2025"]),
        (["render", EXAMPLE, "--source"], "", ["diary", "jarida", "leaflet"]),
        (["show", "--event"], "diplomatic-relations", ["diplomatic-relations-1992"]),
        (["show", "nowhere.toml", "--event"], "", []),
        (["show", "-", "--event"], "", []),
        (["show", "--group-by"], "dec", ["decade"]),
    ],
)
def test_the_shell_completes_ids_of_the_file_and_values(
    words: list[str], incomplete: str, expected: list[str]
) -> None:
    complete = ShellComplete(program, {}, "timeline", "_TIMELINE_COMPLETE")
    found = [item.value for item in complete.get_completions(words, incomplete)]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if shell == "bash":  # click asks bash for its version
        monkeypatch.setattr("click.shell_completion.BashComplete._check_version", staticmethod(lambda: None))
    result = CliRunner().invoke(
        program, [], prog_name="timeline", env={"_TIMELINE_COMPLETE": f"{shell}_source"}
    )
    assert "_TIMELINE_COMPLETE" in result.output
    assert f"{shell}_complete" in result.output


# Help.


def test_the_first_page_has_every_command_in_one_group_and_examples_line_by_line() -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(COMMANDS)
    for width in ("40", "80"):
        lines = CliRunner().invoke(program, ["--help"], prog_name="timeline", env={"COLUMNS": width}).output
        assert "\n  timeline render -o timeline.svg     # as a picture\n" in lines


# Streaming.


def test_ten_thousand_events_are_printed_as_they_come_in_little_memory() -> None:
    """The first line is there before the events are sorted, and lines are not kept."""
    example = load(EXAMPLE)
    first = example.events[0]
    events = tuple(
        evolve(first, id=f"e{n}", date=parse_date(f"{1000 + n // 10:04d}-0{n % 9 + 1}"))
        for n in range(10_000)
    )

    plain = TextOptions(calendars="gregory", summaries=False, details=False, disputes=False)
    lines = text_lines(evolve(example, events=events), plain)
    assert next(lines) == "The founding of a library"
    for _ in range(200):
        next(lines)
    tracemalloc.start()
    try:
        length = sum(len(line) for line in lines)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert length > 600_000  # 30,000 lines: 3 MB, if they were kept
    assert peak < 1_500_000  # dates that are remembered
