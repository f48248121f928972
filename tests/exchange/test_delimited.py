"""Delimited tables from strangers: every row comes out, with what is wrong with it."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import OptionError, TimelineError
from timeline.exchange.delimited import lines_as_rows, read_delimited

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=8)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=8), st.sampled_from(",;\t|"))
def test_what_csv_writes_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    written = StringIO()
    csv.writer(written, delimiter=delimiter).writerows([["a", "b"], *rows])
    table = read_delimited(BytesIO(written.getvalue().encode()), "t.csv")
    assert table.header == ["a", "b"]
    found = list(table.rows)
    assert [row.cells for row in found] == rows
    assert not any(row.fault for row in found)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_that_of_the_header(delimiter: str) -> None:
    data = delimiter.join(["id", "made", "by, or for"][: 3 if delimiter != "," else 2]).encode() + b"\n"
    assert read_delimited(BytesIO(data), "t").delimiter == delimiter


def test_a_row_of_another_length_has_a_fault_and_keeps_its_cells() -> None:
    table = read_delimited(BytesIO(b"a,b\n1\n1,2,3\n\n1,2\n"), "t")
    rows = list(table.rows)
    assert [row.cells for row in rows] == [["1"], ["1", "2", "3"], ["1", "2"]]
    assert [bool(row.fault) for row in rows] == [True, True, False]


def test_a_cell_too_large_for_a_table_stops_no_other_row() -> None:
    large = b"x" * (csv.field_size_limit() + 1)
    rows = list(read_delimited(BytesIO(b"a\n" + large + b"\n1992\n"), "t").rows)
    assert "field larger than field limit" in (rows[0].fault or "")
    assert rows[1].cells == ["1992"]


def test_empty_lines_of_a_column_are_rows() -> None:
    assert [row.cells for row in read_delimited(BytesIO(b"a\n1\n\n2\n"), "t").rows] == [["1"], [""], ["2"]]
    assert [row.cells for row in lines_as_rows(BytesIO(b"1\n\n2"), "t", "text").rows] == [["1"], [""], ["2"]]


def test_the_mark_of_utf_8_is_no_part_of_a_name() -> None:
    assert read_delimited(BytesIO(b"\xef\xbb\xbfmade,b\n"), "t").position("made") == 0


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "t:1: the first line of a table names its columns, and is empty here"),
        (b"\n1,2\n", "t:1: the first line"),
        ("made\n".encode("utf-16"), "t:1: this is UTF-16; save it as UTF-8"),
        (b"a\n" + b"x" * (2**20 + 1), "t:2: a line has at most 1,048,576 bytes"),
    ],
)
def test_what_is_no_table_is_refused_with_its_place(data: bytes, message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        list(read_delimited(BytesIO(data), "t").rows)


@pytest.mark.parametrize(
    ("name", "message"),
    [("mad", "no column is named 'mad'; the table has 'made', 'x', 'x'"), ("x", "2 columns are named 'x'")],
)
def test_a_column_is_named_once(name: str, message: str) -> None:
    with pytest.raises(OptionError, match=message):
        read_delimited(BytesIO(b"made,x,x\n"), "t").position(name)
