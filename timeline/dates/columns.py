"""Columns of dates as people write them: of Arrow, pandas or polars, read into a table of the same library.

Imports none of them; nothing imports this module unasked.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import DateError
from ..extras import library
from .bulk import DateOutcome, reader, refused
from .calendars import calendar as calendar_of
from .edtf.write import LAST_YEAR, year_text
from .expression import prefix
from .parse import parse_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from .human.hints import Order

_FARTHEST = 2**63 - 1  # day numbers either way
_MISSING = refused("a date is missing")


class _Cells(NamedTuple):
    """A row of the answer."""

    edtf: str | None
    earliest: date | None
    latest: date | None
    earliest_day: int | None
    latest_day: int | None
    error: str | None


def read_column(
    column: Any,
    *,
    calendar: str | None = None,
    order: Order | None = None,
    convention: str | None = None,
    language: str | None = None,
) -> Any:
    """Read each cell of a column as `parse_human` does; a cell that is refused has its error instead.

    Returns
    -------
    A table of the library of the column (of pandas with the index of the column), a row for each cell:
    ``edtf`` (text), ``earliest`` and ``latest`` (days, inclusive; null where open or unknown, and outside the
    years 1 to 9999), ``earliest_day`` and ``latest_day`` (the same as day numbers), ``error`` (text; null
    where the cell is a date).

    Parameters
    ----------
    column
        A Series of pandas or polars, an Array or ChunkedArray of Arrow: texts, perhaps as categories, or
        years as whole numbers, which count in the calendar of the hint.
    calendar, order, convention, language
        The hints of `parse_human`.

    Raises
    ------
    DateError
        For what is no such column, such as one of days of `datetime`, which need no reading.
    UnknownCalendarError, OptionError
        For a hint that is none; `OptionError` where pyarrow is not installed.
    """
    kind = type(column).__module__.partition(".")[0]
    if kind not in {"pandas", "polars", "pyarrow"}:
        got = type(column).__qualname__
        raise DateError(f"a column is a Series of pandas or polars, or an Array of Arrow, got {got}")
    arrow = library("pyarrow", "arrow" if kind == "pyarrow" else kind)
    if kind == "polars":
        cells = column.to_arrow()
    else:
        cells = _of_pandas(arrow, column) if kind == "pandas" else column
    read = reader(calendar=calendar, order=order, convention=convention, language=language)
    table = _read(arrow, cells, read, prefix(calendar_of(calendar or "gregory")))
    if kind == "pyarrow":
        return table
    if kind == "polars":
        return library("polars", "polars").from_arrow(table)
    return _pandas(table, column.index)


def _read(arrow: Any, cells: Any, read: Callable[[str], DateOutcome], first: str) -> Any:
    """Read the distinct cells, and take their answers for each cell; `first` is the sign of years."""
    coded = _distinct(arrow, cells)
    distinct = coded.dictionary.to_pylist()
    found = [read(each) if isinstance(each, str) else _year(each, first) for each in distinct]
    answers = arrow.table(
        dict(zip(_Cells._fields, zip(*map(_cells, [*found, _MISSING]), strict=True), strict=True)),
        schema=arrow.schema(list(zip(_Cells._fields, _types(arrow), strict=True))),
    )
    return answers.take(coded.indices.fill_null(len(found)))


def _of_pandas(arrow: Any, column: Any) -> Any:
    try:
        return arrow.array(column, from_pandas=True)
    except (arrow.ArrowInvalid, arrow.ArrowTypeError) as error:
        raise DateError(f"a column of dates has texts, or years, and nothing else: {error}") from None


def _distinct(arrow: Any, cells: Any) -> Any:
    """Return texts or numbers as a DictionaryArray: distinct values, and for each cell which it has."""
    types, kind = arrow.types, cells.type
    if types.is_dictionary(kind):
        cells, kind = cells.cast(kind.value_type), kind.value_type
    if not (types.is_integer(kind) or types.is_floating(kind)):
        if not any(
            is_it(kind)
            for is_it in (types.is_string, types.is_large_string, types.is_string_view, types.is_null)
        ):
            raise DateError(f"a column of dates has texts or years, got one of {kind}")
        if types.is_string_view(kind):  # which pyarrow 17 cannot cast
            cells = arrow.array(cells.to_pylist(), arrow.string())
        cells = cells.cast(arrow.string())
    if isinstance(cells, arrow.ChunkedArray):
        cells = cells.combine_chunks()
    return cells.dictionary_encode()


def _year(number: float, before: str) -> DateOutcome:
    if not abs(number) <= LAST_YEAR or number != int(number):  # the first is false for NaN
        return refused(f"a year as a number is a whole one in -{LAST_YEAR}..{LAST_YEAR}, got {number:g}")
    return DateOutcome(parse_date(f"{before}{year_text(int(number))}"), None, None)


def _cells(found: DateOutcome) -> _Cells:
    if found.date is None:
        return _Cells(None, None, None, None, None, found.error)
    first, last = found.date.earliest, found.date.latest
    if max(abs(first or 0), abs(last or 0)) > _FARTHEST:
        return _Cells(None, None, None, None, None, f"{found.date} is beyond day numbers of 64 bits")
    return _Cells(str(found.date), _day(first), _day(last), first, last, None)


def _day(number: int | None) -> date | None:
    """Return a day of the type that tables have, which knows the years 1 to 9999."""
    inside = number is not None and 1 <= number <= date.max.toordinal()
    return date.fromordinal(number) if inside and number is not None else None


def _types(arrow: Any) -> list[Any]:
    return [arrow.string(), arrow.date32(), arrow.date32(), arrow.int64(), arrow.int64(), arrow.string()]


def _pandas(table: Any, index: Any) -> Any:
    pandas = library("pandas", "pandas")
    nullable = {"int64": pandas.Int64Dtype(), "string": pandas.StringDtype()}
    frame = table.to_pandas(types_mapper=lambda kind: nullable.get(str(kind)), date_as_object=False)
    return frame.set_index(index)
