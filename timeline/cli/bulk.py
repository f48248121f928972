"""`timeline date` for a column: a row out for each row in, and at the end what was refused, by kind."""

from __future__ import annotations

import csv
import json
import re
import sys
from contextlib import contextmanager, nullcontext
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import click

from ..dates.bulk import DateOutcome, Tally, reader, refused
from ..dates.day import from_day_number
from ..dates.edtf.write import iso_text
from ..errors import OptionError
from ..exchange.delimited import lines_as_rows, read_delimited
from ..language.safe import escaped, no_formula, safe
from .exits import FAILURE
from .origin import STANDARD
from .output import replacing
from .progress import counted
from .say import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

    from ..exchange.delimited import Delimited

FORMATS = ("csv", "tsv", "jsonl")
_NAMES = ("row", "edtf", "earliest", "latest", "error")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*").fullmatch
_KINDS = 20  # of faults, that are told


class Answer(NamedTuple):
    """How a table is answered.

    Attributes
    ----------
    format
        One of `FORMATS`.
    prefix
        What the names of the new columns begin with, which tell them from those of the table.
    formulas
        Whether cells stay that a spreadsheet would run as formulas; otherwise they get an apostrophe.
    """

    format: str
    prefix: str
    formulas: bool

    @property
    def names(self) -> list[str]:
        """The names of the new columns, which come before those of the table."""
        return [f"{self.prefix}{name}" for name in _NAMES]


def answer(
    table: Delimited, column: str, read: Callable[[str], DateOutcome], *, target: str, form: Answer
) -> Tally:
    """Write what becomes of each cell of a column, beside the row that it stands in; return the count.

    Raises
    ------
    OptionError
        Where there is no such column, or the table has columns of the new names already.
    """
    at = table.position(column)
    _check_names(table.header, form)
    tally = Tally()
    seen = target == STANDARD and sys.stdout.isatty()
    write = _json_line(table.header, form) if form.format == "jsonl" else _delimited_line(form, seen=seen)
    with _text(target) as stream, counted("rows") as tell:
        if form.format != "jsonl":
            stream.write(write([*form.names, *table.header]))
        for row in table.rows:
            found = refused(row.fault) if row.fault else _read(row.cells[at], read)
            tally.add(found)
            stream.write(write([*_cells(tally.rows, found), *row.cells]))
            tell(tally.rows)
    return tally


def summary(tally: Tally) -> Iterator[str]:
    """Yield what became of the rows, in lines: how many are dates, and how many not, by kind."""
    refused_rows = tally.rows - tally.dates
    yield f"{tally.rows:,} rows: {tally.dates:,} read, {refused_rows:,} refused"
    for kind, count in tally.refused.most_common(_KINDS):
        yield f"{count:>9,}  {kind} (first in row {tally.first[kind]:,})"
    rest = tally.refused.most_common()[_KINDS:]
    if rest:
        yield f"{sum(count for _, count in rest):>9,}  of {len(rest):,} other kinds"


def _check_names(header: list[str], form: Answer) -> None:
    taken = [name for name in form.names if name in header]
    if taken:
        raise OptionError(f"the table has a column {taken[0]!r} already: choose another --prefix")
    if form.format == "jsonl" and len(set(header)) < len(header):
        twice = next(name for name in header if header.count(name) > 1)
        raise OptionError(f"two columns are named {twice!r}, for which JSON has one place; write csv")


def _read(text: str, read: Callable[[str], DateOutcome]) -> DateOutcome:
    if text.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in text):
        return read(text)
    return refused("the text is no UTF-8: save the table as UTF-8")


def _cells(row: int, found: DateOutcome) -> list[str]:
    date = found.date
    if date is None:
        return [str(row), "", "", "", found.error or ""]
    return [str(row), str(date), _day(date.earliest), _day(date.latest), ""]


def _day(number: int | None) -> str:
    """Write a day number as an ISO 8601 date; nothing for an end that is open or unknown."""
    return "" if number is None else iso_text(*from_day_number(number))


def _delimited_line(form: Answer, *, seen: bool) -> Callable[[list[str]], str]:
    """Return what writes a row as a line; where it is `seen` on a terminal, cells must not act on that."""
    buffer = StringIO()
    writer = csv.writer(buffer, "excel-tab" if form.format == "tsv" else "excel", lineterminator="\n")

    def write(cells: list[str]) -> str:
        buffer.seek(0)
        buffer.truncate()
        own, theirs = cells[: len(_NAMES)], cells[len(_NAMES) :]
        written = [*own, *(theirs if form.formulas else map(_no_formula, theirs))]
        writer.writerow(map(safe, written) if seen else written)
        return buffer.getvalue()

    return write


def _no_formula(cell: str) -> str:
    return cell if _NUMBER(cell) else no_formula(cell)


def _json_line(header: list[str], form: Answer) -> Callable[[list[str]], str]:
    names = [*form.names, *header]

    def write(cells: list[str]) -> str:
        record: dict[str, object] = dict(zip(names, cells, strict=False))
        record[names[0]] = int(cells[0])
        record.update({name: None for name in names[1 : len(_NAMES)] if not record[name]})
        if len(cells) > len(names):
            record[f"{form.prefix}more"] = cells[len(names) :]
        return escaped(json.dumps(record, ensure_ascii=False)) + "\n"

    return write


@contextmanager
def _text(target: str) -> Iterator[TextIO]:
    """Open what is written to, for text; bytes of the table that were no UTF-8 stay as they were."""
    with nullcontext(sys.stdout.buffer) if target == STANDARD else replacing(target) as stream:
        text = TextIOWrapper(stream, "utf-8", "surrogateescape", newline="")
        yield text
        text.flush()
        text.detach()


def read_column(
    path: str | None,
    hints: dict[str, Any],
    target: str,
    *,
    column: str | None,
    delimiter: str | None,
    format_: str | None,
    prefix: str | None,
    formulas: bool,
) -> int:
    """Answer a column, or the lines of the standard input; return the exit code."""
    read = reader(**hints)
    form = Answer(format_ or "csv", "date_" if prefix is None else prefix, formulas)
    with _opened(path) as stream:
        if path is None:
            if column is not None or delimiter is not None:
                raise click.UsageError("--column and --delimiter are for a table: name it with --csv")
            rows, column = lines_as_rows(stream, "<stdin>", "text"), "text"
        else:
            if column is None:
                raise click.UsageError("--csv needs --column, the name of the column that holds the dates")
            rows = read_delimited(stream, "<stdin>" if path == STANDARD else path, delimiter)
        tally = answer(rows, column, read, target=target, form=form)
    for line in summary(tally):
        say(line)
    return FAILURE if tally.dates < tally.rows else 0


@contextmanager
def _opened(path: str | None) -> Iterator[BinaryIO]:
    """Open a table, or the standard input where something can come from there."""
    if path is None and sys.stdin.isatty():
        raise click.UsageError(
            "Missing argument 'TEXT...'; or send lines to the standard input, or name --csv"
        )
    if path is None or path == STANDARD:
        yield sys.stdin.buffer
        return
    with open(path, "rb") as stream:  # noqa: PTH123 - without pathlib
        yield stream
