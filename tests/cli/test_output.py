"""Where output goes, to files, pipes and terminals, and how the process ends when it cannot go there."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import shlex
import signal
import stat
import struct
import subprocess
import sys
import termios
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline.cli import progress
from timeline.cli.commands import COMMANDS
from timeline.cli.output import write

from .test_cli import EXAMPLE, ROOT, run

SCRIPT = shlex.quote(str(Path(sys.executable).with_name("timeline")))  # as it is installed


def shell(command: str, output: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    """Run a command in its own process; `python` is this interpreter."""
    command = command.replace("python -", shlex.quote(sys.executable) + " -", 1)
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def unread(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command with a standard output that nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        return shell(command, writer)
    finally:
        os.close(writer)


# Files.


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
    result = run("render", EXAMPLE, "-o", str(target))
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


def test_a_link_that_leads_in_a_circle_is_refused_and_stays(tmp_path: Path) -> None:
    (tmp_path / "a.svg").symlink_to("b.svg")
    (tmp_path / "b.svg").symlink_to("a.svg")
    with pytest.raises(OSError, match="symbolic links"):
        write(str(tmp_path / "a.svg"), "content")
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_symlink()) == ["a.svg", "b.svg"]


ENDED = """
import os, signal, sys
from timeline.cli import progress
from timeline.cli.commands import COMMANDS
from timeline.cli.output import write
replace = os.replace

def end(*paths):
    os.kill(os.getpid(), getattr(signal, sys.argv[2]))
    replace(*paths)

os.replace = end
before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGHUP)
write(sys.argv[1], "after")
assert before == (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGHUP))
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_that_ends_the_process_leaves_no_temporary_file(name: str, tmp_path: Path) -> None:
    target = tmp_path / "t.svg"
    target.write_text("before", encoding="utf-8")
    # What ran the tests may ignore the signal, as nohup does, and a new process takes that over.
    code = f"import signal; signal.signal(signal.{name}, signal.SIG_DFL)\n{ENDED}"
    done = subprocess.run([sys.executable, "-c", code, str(target), name], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (-getattr(signal, name), b"")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_text(encoding="utf-8") == "before"


def test_a_signal_that_is_ignored_stays_so_while_a_file_is_written(tmp_path: Path) -> None:
    code = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + ENDED
    target = tmp_path / "t.svg"
    words = [sys.executable, "-c", code, str(target), "SIGHUP"]
    done = subprocess.run(words, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert target.read_text(encoding="utf-8") == "after"


def test_a_file_loses_the_right_to_run_as_its_owner(tmp_path: Path) -> None:
    target = tmp_path / "t.svg"
    target.touch()
    target.chmod(0o4750)
    write(str(target), "content")
    assert stat.S_IMODE(target.stat().st_mode) == 0o750


def test_what_is_no_regular_file_is_written_directly() -> None:
    write("/dev/null", "x")
    assert not Path("/dev/null").is_file()


# Pipes, and the end of the process.


@pytest.mark.parametrize("command", ["python -m timeline", SCRIPT], ids=["module", "script"])
def test_a_reader_who_has_seen_enough_is_no_error(command: str) -> None:
    done = shell(f"{command} show events.toml | head -1")
    assert done.stderr == ""
    assert done.stdout.startswith("Kazakhstan and Israel")


@pytest.mark.parametrize("words", ["show events.toml", "--version", "--help", "render events.toml -o -"])
def test_a_full_disk_is_an_error_in_a_line(words: str) -> None:
    done = shell(f"python -m timeline {words} > /dev/full")
    assert (done.returncode, done.stderr) == (1, "timeline: error: No space left on device\n")


@pytest.mark.parametrize(
    ("words", "code"), [("show events.toml", 0), ("show no-such-file.toml", 1), ("show --nope", 2)]
)
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
        ("show events.toml", 0, ""),
        ("--version", 0, ""),
        ("render events.toml -o -", 0, ""),
        ("show -", 1, "<stdin>:1:1: E111 the table [timeline] is missing"),
        ("render events.toml --width 3", 2, "timeline: width must be in 240..20000, got 3.0"),
    ],
)
def test_closed_streams_hold_nothing_and_take_anything(words: str, code: int, said: str) -> None:
    done = shell(f"python -m timeline {words} <&- >&-")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.strip() == said
    assert shell(f"python -m timeline {words} <&- >&- 2>&-").returncode == code


@pytest.mark.parametrize("words", ["show events.toml", "--version", "date 1992", "schema"])
def test_a_pipe_that_nobody_reads_ends_the_program_quietly(words: str) -> None:
    done = unread(f"python -m timeline {words}")
    assert (done.returncode, done.stderr) == (141, "")


HOST = """
import atexit, gc, locale, os, signal, sys

def state():
    streams = [(id(s), s.encoding, s.errors) for s in (sys.stdin, sys.stdout, sys.stderr)]
    signals = [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE)]
    return streams, signals, gc.get_threshold(), gc.isenabled(), gc.get_freeze_count(), locale.setlocale(0)

def last():
    print("last", state() == before, file=sys.stderr)

kept = open(sys.argv[1], "w")
kept.write("not flushed")
before = state()
atexit.register(last)
sys.argv[1:] = sys.argv[2:]
from timeline.cli import main
try:
    main()
except SystemExit as end:
    print("ended with", end.code, file=sys.stderr)
sys.exit(7)
"""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("show events.toml", 0),
        ("show nowhere.toml", 1),
        ("shw", 2),
        ("render events.toml -o t.svg", 0),
        ("show events.toml", 141),  # where nobody reads
    ],
)
@pytest.mark.parametrize("variables", ["", "PYTHONIOENCODING=latin-1"])
def test_a_program_that_calls_main_stays_as_it_was(
    words: str, code: int, variables: str, tmp_path: Path
) -> None:
    script, kept = tmp_path / "host.py", tmp_path / "kept.txt"
    script.write_text(HOST, encoding="utf-8")
    python = shlex.quote(sys.executable)
    words = words.replace("t.svg", str(tmp_path / "t.svg"))
    done = (unread if code == 141 else shell)(f"{variables} {python} {script} {kept} {words}")
    assert done.returncode == 7
    assert done.stderr.splitlines()[-2:] == [f"ended with {code}", "last True"]
    assert kept.read_text(encoding="utf-8") == "not flushed"


INTERRUPTED = """
import sys

class Interrupt:
    def find_spec(self, name, *_):
        if name == "MODULE":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt())
from timeline.cli import main
sys.argv[1:] = ["show", "events.toml", "--no-pager"]
main()
"""


@pytest.mark.parametrize("module", ["timeline.cli.program", "timeline.cli.show", "timeline.document"])
def test_ctrl_c_ends_the_process_without_a_traceback_also_while_it_starts(module: str) -> None:
    code = INTERRUPTED.replace("MODULE", module)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, b"", b"")


HEAVY = {"matplotlib", "numpy", "rich", "babel", "dateutil", "wcwidth", "timeline.render.svg"}


def test_the_terminal_chronology_starts_without_heavy_libraries() -> None:
    code = "import sys; from timeline.cli.program import program as p; p(['show'], standalone_mode=False)"
    loaded = set(shell(f'python -c "{code}; print(*sys.modules)" | tail -1').stdout.split())
    assert "timeline.render.text.chronology" in loaded
    assert not loaded & HEAVY


def test_a_picture_is_drawn_without_what_the_chronology_needs() -> None:
    code = "import sys; from timeline.cli.program import program as p; p(['render'], standalone_mode=False)"
    loaded = set(shell(f'python -c "{code}; print(*sys.modules)" | tail -1').stdout.split())
    assert "timeline.render.svg.paint" in loaded
    assert not {name for name in loaded if name.startswith("timeline.render.text")}
    assert not loaded & {"matplotlib", "numpy", "rich", "babel", "dateutil"}


@pytest.mark.parametrize("words", ["['--help']", "['--version']"])
def test_help_imports_no_command(words: str) -> None:
    code = f"import sys; from timeline.cli.program import program as p; p({words}, standalone_mode=False)"
    loaded = shell(f'python -c "{code}; print(*sys.modules)" | tail -1').stdout.split()
    assert "timeline.cli.program" in loaded
    assert not {f"timeline.cli.{name}" for name in COMMANDS} & set(loaded)


def test_pipes_get_utf_8_whatever_the_locale() -> None:
    done = shell(f"PYTHONIOENCODING=ascii LC_ALL=C python -m timeline show {EXAMPLE} --lang ar")
    assert (done.returncode, done.stderr) == (0, "")
    assert "تأسيس مكتبة" in done.stdout


@pytest.mark.parametrize("locale", ["PYTHONUTF8=0 LANG=C", "PYTHONUTF8=0 LC_ALL=C PYTHONCOERCECLOCALE=0"])
def test_a_locale_without_unicode_changes_nothing_but_which_words_can_be_read(locale: str) -> None:
    known = shell(f"LC_ALL=C.UTF-8 python -m timeline show {EXAMPLE} --lang ar")
    assert shell(f"{locale} python -m timeline show {EXAMPLE} --lang ar").stdout == known.stdout
    done = shell(f"{locale} LC_ALL=C python -m timeline show {EXAMPLE} --text مكتبة")
    assert (done.returncode, done.stdout) == (2, "")
    assert "is no text in the encoding of the locale, ascii" in done.stderr


# Terminals.


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


def test_what_takes_long_is_said_without_the_controls_of_a_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    said = threading.Event()
    monkeypatch.setattr("sys.stderr.flush", said.set)
    with progress.progress("Reading a\x1b]0;pwn\x07.toml"):
        assert said.wait(20)
    assert "Reading a\ufffd]0;pwn\ufffd.toml" in capsys.readouterr().err


def test_leaving_the_pager_early_is_no_error() -> None:
    assert on_a_terminal("show events.toml", PAGER="true") == ""
