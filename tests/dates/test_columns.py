"""Columns of dates of the three libraries of tables: read alike, and answered in kind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from timeline.dates import read_column
from timeline.errors import DateError, UnknownCalendarError

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = ["1992", "before 1950", "06/11/2025", None, "", "c. 45 BC", "1992", "Y-170000000"]
NAMES = ["edtf", "earliest", "latest", "earliest_day", "latest_day", "error"]


def rows(table: Any) -> list[dict[str, Any]]:
    """Return the rows of any table as Arrow has them."""
    if isinstance(table, pd.DataFrame):
        table = pa.Table.from_pandas(table, preserve_index=False)
    found = table.to_dicts() if isinstance(table, pl.DataFrame) else table.to_pylist()
    for row in found:
        for name in ("earliest", "latest"):
            row[name] = row[name] and date(row[name].year, row[name].month, row[name].day)
    return found


def in_chunks(texts: list[str | None]) -> Any:
    return pa.chunked_array([texts[:3], texts[3:], []], type=pa.string())


@pytest.mark.parametrize(
    "column",
    [
        pd.Series,
        pl.Series,
        pa.array,
        in_chunks,
        lambda texts: pd.Series(texts, dtype="category"),
        lambda texts: pd.Series(texts, dtype="string[pyarrow]"),
        lambda texts: pl.Series(texts, dtype=pl.Categorical),
        lambda texts: pa.array(texts, pa.large_string()),
        lambda texts: pa.array(texts, pa.string_view()),
        lambda texts: pa.array(texts).dictionary_encode(),
    ],
)
def test_every_kind_of_column_is_read_alike(column: Callable[[list[str | None]], Any]) -> None:
    table = read_column(column(TEXTS))
    assert (
        list(
            table.columns
            if hasattr(table, "columns") and not isinstance(table, pa.Table)
            else table.column_names
        )
        == NAMES
    )
    found = rows(table)
    assert [row["edtf"] for row in found] == [
        "1992",
        "[..1949]",
        None,
        None,
        None,
        "-0044~",
        "1992",
        "Y-170000000",
    ]
    assert found[0]["earliest"] == date(1992, 1, 1)
    assert found[0]["latest"] == date(1992, 12, 31)
    assert found[0]["latest_day"] == date(1992, 12, 31).toordinal()
    assert (found[1]["earliest"], found[1]["latest"]) == (None, date(1949, 12, 31))
    assert (found[5]["earliest"], found[5]["earliest_day"]) == (None, -16_436)  # 45 BCE: no day of `datetime`
    assert "`2025-06-11`" in found[2]["error"]
    assert [row["error"] for row in found[3:5]] == ["a date is missing"] * 2
    assert all((row["edtf"] is None) is (row["error"] is not None) for row in found)


def test_a_table_of_pandas_keeps_the_index() -> None:
    table = read_column(pd.Series(["1992", "1993"], index=["b", "a"]))
    assert list(table.index) == ["b", "a"]
    assert table.loc["a", "edtf"] == "1993"


def test_whole_numbers_are_years_of_the_calendar_of_the_hint() -> None:
    numbers = pd.Series([1992, None, -44, 850.5, 19_920_410, float("inf")])
    found = rows(read_column(numbers))
    assert [row["edtf"] for row in found] == ["1992", None, "-0044", None, None, None]
    assert found[1]["error"] == "a date is missing"
    assert all("a whole one in -9999..9999" in row["error"] for row in found[3:])
    [row] = rows(read_column(pa.array([1447]), calendar="islamic-umalqura"))
    assert row["edtf"] == "AH 1447"


@pytest.mark.parametrize(
    "empty", [pd.Series([], dtype=str), pl.Series([], dtype=pl.String), pa.array([], pa.string())]
)
def test_an_empty_column_has_an_empty_answer(empty: Any) -> None:
    assert rows(read_column(empty)) == []


def test_a_column_of_nothing_is_answered() -> None:
    assert [row["error"] for row in rows(read_column(pa.nulls(2)))] == ["a date is missing"] * 2


@pytest.mark.parametrize(
    ("column", "message"),
    [
        (["1992"], "a column is a Series of pandas or polars, or an Array of Arrow, got list"),
        (pd.Series(pd.to_datetime(["1992-04-10"])), "has texts or years, got one of timestamp"),
        (pd.Series(["1992", 1993]), "has texts, or years, and nothing else"),
        (pa.array([[1]]), "has texts or years, got one of list"),
    ],
)
def test_what_is_no_column_of_dates_is_refused(column: Any, message: str) -> None:
    with pytest.raises(DateError, match=message):
        read_column(column)


def test_a_calendar_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownCalendarError, match="islamic-umalqura"):
        read_column(pa.array(["1992"]), calendar="hijri")


def test_a_text_beyond_64_bits_has_an_error_and_stops_nothing() -> None:
    found = rows(read_column(pa.array(["Y-9000000000000000000", "1992"])))
    assert found[1]["edtf"] == "1992"
    assert (found[0]["edtf"] is None) is (found[0]["error"] is not None)
