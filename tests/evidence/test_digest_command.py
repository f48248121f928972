"""`timeline digest` adds lines and touches nothing else; `timeline verify` tells what became of them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from timeline.cli.program import program
from timeline.document import loads
from timeline.document.edit import with_digests

from .made_up import EVENTS, write_archive

if TYPE_CHECKING:
    from pathlib import Path

SHIPS = f"sha256:{hashlib.sha256(b'The harbour opened on 3 May 1951.').hexdigest()}"
SIGNED = f"sha256:{hashlib.sha256('قال الوزير إن الاتفاق سيوقع.'.encode()).hexdigest()}"
PAIR = f"sha256:{hashlib.sha256(b'Two ships came.' + bytes([10]) + b'It closed in 1999.').hexdigest()}"
EXPECTED = (
    EVENTS.replace("# of the morning edition\n", f'# of the morning edition\ndigest = "{SHIPS}"\n')
    .replace('says = { date = "1951" }\n', f'says = {{ date = "1951" }}\n  digest = "{SIGNED}"\n')
    .replace('"pars. 3, 5" }', f'"pars. 3, 5", digest = "{PAIR}" }}')
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_archive(tmp_path / "archive")
    path = tmp_path / "events.toml"
    path.write_text(EVENTS, encoding="utf-8")
    return path


def run(command: str, file: Path, *options: str, stdin: str | None = None) -> Result:
    arguments = [command, "-" if stdin else str(file), "--archive", str(file.parent / "archive"), *options]
    return CliRunner().invoke(program, arguments, input=stdin, catch_exceptions=False)


def test_digests_are_added_and_nothing_else_is_touched(file: Path) -> None:
    result = run("digest", file)
    assert file.read_text(encoding="utf-8") == EXPECTED
    assert (result.exit_code, result.stderr) == (0, f"{file}: 3 digests written\n")


def test_a_second_run_changes_nothing(file: Path) -> None:
    run("digest", file)
    stamp = file.stat().st_mtime_ns
    result = run("digest", file)
    assert (result.exit_code, result.stderr) == (0, f"{file}: 0 digests written\n")
    assert file.stat().st_mtime_ns == stamp


def test_line_ends_of_windows_stay(file: Path) -> None:
    file.write_bytes(EVENTS.replace("\n", "\r\n").encode())
    run("digest", file)
    assert file.read_bytes() == EXPECTED.replace("\n", "\r\n").encode()


def test_standard_input_goes_to_standard_output(file: Path) -> None:
    assert run("digest", file, stdin=EVENTS).stdout == EXPECTED


def test_an_output_file_can_be_named(file: Path) -> None:
    other = file.with_name("other.toml")
    run("digest", file, "-o", str(other))
    assert other.read_text(encoding="utf-8") == EXPECTED
    assert file.read_text(encoding="utf-8") == EVENTS


def test_a_digest_that_does_not_hold_is_reported_and_left(file: Path) -> None:
    wrong = EXPECTED.replace(SHIPS, "sha256:" + "0" * 64)
    file.write_text(wrong, encoding="utf-8")
    result = run("digest", file)
    assert file.read_text(encoding="utf-8") == wrong
    assert result.exit_code == 1
    assert "changed: event 'opening', source 'harbour', par. 2" in result.stderr
    assert result.stderr.endswith("0 digests written, 1 citation not verified\n")


def test_replace_takes_what_stands_there_now(file: Path) -> None:
    file.write_text(EXPECTED.replace(SHIPS, "sha256:" + "0" * 64), encoding="utf-8")
    assert run("digest", file, "--replace").exit_code == 0
    assert file.read_text(encoding="utf-8") == EXPECTED


def test_verify_is_content_where_every_digest_holds(file: Path) -> None:
    run("digest", file)
    result = run("verify", file)
    assert result.exit_code == 0
    assert result.stdout == f"{file}: 5 citations: 3 same, 1 not archived, 1 without a paragraph\n"


def test_verify_lists_what_fails_with_its_place(file: Path) -> None:
    run("digest", file)
    harbour = file.parent / "archive" / "harbour.txt"
    harbour.write_text("New heading\n" + harbour.read_text(encoding="utf-8"), encoding="utf-8")
    (file.parent / "archive" / "letter.txt").unlink()
    result = run("verify", file)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{file}:20:11: moved: event 'opening', source 'harbour', par. 2: now par. 3",
        f"{file}:26:13: missing: event 'opening', source 'letter', par. 2: "
        "letter.txt: there is no such file in the archive",
        f"{file}:38:35: moved: event 'closing', source 'harbour', pars. 3, 5: now pars. 4, 6",
        f"{file}: 5 citations: 2 moved, 1 missing, 1 not archived, 1 without a paragraph",
    ]


def test_verify_can_list_every_citation(file: Path) -> None:
    result = run("verify", file, "--all")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 6


def test_a_digest_goes_before_a_table_of_its_own_that_says_something_else() -> None:
    text = EVENTS.replace('says = { date = "1951" }\n', "") + (
        '[[events]]\nid = "x"\ndate = "2000"\ntitle = "X"\n[[events.citations]]\nsource = "harbour"\n'
        'locator = "par. 1"\n[events.citations.says]\ndate = "2001"'
    )
    filled = loads(with_digests(text, {(2, 0): SHIPS}))
    assert filled.events[2].citations[0].digest == SHIPS
    assert filled.events[2].citations[0].says == loads(text).events[2].citations[0].says


def test_a_digest_can_follow_the_last_line_of_a_file_without_a_newline() -> None:
    text = (
        EVENTS.partition('[[events.citations]]\nsource = "book"')[0] + '[[events.citations]]\nsource = "book"'
    )
    assert loads(with_digests(text, {(0, 2): SHIPS})).events[0].citations[2].digest == SHIPS
