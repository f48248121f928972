"""`timeline date` for a column: every row is answered, and what is refused is counted."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from timeline.cli.program import program

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """id,made,title
1,c. 1850,A bowl
2,before 1900,=HYPERLINK("http://x")
3,06/11/2025,"Of two
lines"
4,,-5
5,Foo,@x
6,1992
7,-0044-03-15,\x1b[31mred
"""
EDTF = ["1850~", "[..1899]", "", "", "", "", "-0044-03-15"]


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def run(*words: str, sent: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, ["date", *words], input=sent)


def test_each_row_is_answered_and_kept(table: str) -> None:
    result = run("--csv", table, "--column", "made", "--formulas")
    assert result.exit_code == 1
    rows = list(csv.DictReader(result.stdout.splitlines(keepends=True)))
    assert [row["date_row"] for row in rows] == list("1234567")
    assert [row["date_edtf"] for row in rows] == EDTF
    assert [(row["date_earliest"], row["date_latest"]) for row in rows[:2]] == [
        ("1850-01-01", "1850-12-31"),
        ("", "1899-12-31"),
    ]
    assert all(bool(row["date_error"]) is not bool(row["date_edtf"]) for row in rows)
    kept = [{name: row[name] for name in ("id", "made", "title")} for row in rows]
    assert kept == list(csv.DictReader(TABLE.splitlines(keepends=True), restval=None))


def test_what_a_spreadsheet_would_run_is_marked_as_text_unless_asked(table: str) -> None:
    titles = [
        row["title"]
        for row in csv.DictReader(run("--csv", table, "--column", "made").stdout.splitlines(keepends=True))
    ]
    assert titles[1] == '\'=HYPERLINK("http://x")'
    assert titles[3:5] == ["-5", "'@x"]


def test_the_refused_are_counted_by_kind_with_the_first_row(table: str) -> None:
    lines = run("--csv", table, "--column", "made").stderr.splitlines()
    assert lines[0] == "7 rows: 3 read, 4 refused"
    assert "1 … has more than one reading (first in row 3)" in lines
    assert "1 a date is missing (first in row 4)" in lines


def test_json_lines_have_the_same(table: str) -> None:
    result = run("--csv", table, "--column", "made", "--to", "jsonl", "--prefix", "")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["row"] for row in rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [row["edtf"] or "" for row in rows] == EDTF
    assert rows[1]["earliest"] is None
    assert rows[2]["title"] == "Of two\nlines"
    assert "\x1b" not in result.stdout


def test_lines_of_the_standard_input_are_a_column(tmp_path: Path) -> None:
    result = run("--to", "tsv", sent="1992\n\nAH 1447\n")
    assert result.exit_code == 1
    assert [line.split("\t")[1] for line in result.stdout.splitlines()] == [
        "date_edtf",
        "1992",
        "",
        "AH 1447",
    ]
    target = tmp_path / "out.csv"
    assert run("-o", str(target), sent="1992\n").exit_code == 0
    assert target.read_text("utf-8") == (
        "date_row,date_edtf,date_earliest,date_latest,date_error,text\n1,1992,1992-01-01,1992-12-31,,1992\n"
    )


def test_the_calendar_of_the_years_can_be_told() -> None:
    assert "AH 1155-05-22" in run("--calendar", "islamic-umalqura", sent="22 Jumada I 1155\n").stdout


def test_bytes_that_are_no_text_stay_as_they_were(tmp_path: Path) -> None:
    path, target = tmp_path / "in.csv", tmp_path / "out.csv"
    path.write_bytes(b"made,by\n1992,\xe9mile\n\xe9,x\n")
    result = run("--csv", str(path), "--column", "made", "-o", str(target))
    assert result.exit_code == 1
    lines = target.read_bytes().splitlines()
    assert lines[1] == b"1,1992,1992-01-01,1992-12-31,,1992,\xe9mile"
    assert b"no UTF-8" in lines[2]
    assert lines[2].endswith(b"\xe9,x")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["--csv", "TABLE", "--column", "mad"],
            "no column is named 'mad'; the table has 'id', 'made', 'title'",
        ),
        (["--csv", "TABLE"], "--csv needs --column"),
        (["--column", "made"], "name it with --csv"),
        (["1992", "--column", "made"], "--column does not go with a TEXT"),
        (["1992", "-o", "x.csv"], "--output does not go with a TEXT"),
        (["--csv", "TABLE", "--column", "made", "--lang", "ar"], "--lang does not go with a column"),
        (["--csv", "TABLE", "--column", "made", "--calendar", "hijri"], "islamic-umalqura"),
        (["--csv", "TABLE", "--column", "made", "--delimiter", "ab"], "--delimiter"),
    ],
)
def test_a_line_that_cannot_be_understood_is_refused(table: str, words: list[str], message: str) -> None:
    result = run(*(table if word == "TABLE" else word for word in words), sent="")
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_new_columns_never_take_the_name_of_another(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("date_edtf,made\n1,1992\n", encoding="utf-8")
    result = run("--csv", str(path), "--column", "made")
    assert result.exit_code == 2
    assert "choose another --prefix" in result.stderr


def test_a_table_that_breaks_off_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    path, target = tmp_path / "t.csv", tmp_path / "out.csv"
    path.write_bytes(b"made\n1992\n" + b"x" * (2**20 + 1))
    target.write_text("before", encoding="utf-8")
    result = run("--csv", str(path), "--column", "made", "-o", str(target))
    assert result.exit_code == 1
    assert f"{path}:3: a line has at most" in result.stderr
    assert target.read_text("utf-8") == "before"
    assert {file.name for file in tmp_path.iterdir()} == {"t.csv", "out.csv"}
