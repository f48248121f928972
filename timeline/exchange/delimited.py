"""Tables of comma-separated or tab-separated values, row by row, however long they are (RFC 4180)."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, NamedTuple

from ..errors import OptionError, TimelineError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

DELIMITERS = (",", "\t", ";", "|")
_LONGEST = 2**20  # bytes of a line
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class Row(NamedTuple):
    """A row: its cells, and what is wrong with it as a row of its table, or None."""

    cells: list[str]
    fault: str | None


class Delimited(NamedTuple):
    """A table that is being read: the names of its columns, and its other rows, to be taken once."""

    header: list[str]
    delimiter: str
    rows: Iterator[Row]

    def position(self, name: str) -> int:
        """Return the place of a column, from 0; raise `OptionError` where not exactly one is named so."""
        count = self.header.count(name)
        if count == 1:
            return self.header.index(name)
        columns = ", ".join(map(repr, self.header))
        what = f"{count} columns are" if count else "no column is"
        raise OptionError(f"{what} named {name!r}; the table has {columns}")


def read_delimited(stream: BinaryIO, path: str, delimiter: str | None = None) -> Delimited:
    """Read the header of a table in UTF-8, and return it with its rows, which are read as they are taken.

    Bytes that are no UTF-8 become lone surrogates, which ``surrogateescape`` writes as the same bytes.

    Parameters
    ----------
    path
        What messages call the table.
    delimiter
        What stands between the cells; by default that of `DELIMITERS` which divides the header most often.

    Raises
    ------
    TimelineError
        Where there is no header, where the table is in UTF-16, and later where a line is longer than a MiB.
    """
    lines = _lines(stream, path)
    first = next(lines, "")
    if not first.strip():
        raise TimelineError(f"{path}:1: the first line of a table names its columns, and is empty here")
    sign = delimiter or max(DELIMITERS, key=first.count)
    reader = csv.reader(_again(first, lines), delimiter=sign)
    header = next(reader)
    return Delimited(header, sign, _rows(reader, len(header)))


def lines_as_rows(stream: BinaryIO, path: str, name: str) -> Delimited:
    """Return the lines of a text as a table of one column; raise as `read_delimited`."""
    rows = (Row([line.rstrip("\r\n")], None) for line in _lines(stream, path))
    return Delimited([name], "\t", rows)


def _lines(stream: BinaryIO, path: str) -> Iterator[str]:
    """Yield lines with their ends, none so long that it would fill the memory."""
    number = 0
    while line := stream.readline(_LONGEST + 1):
        number += 1
        if len(line) > _LONGEST:
            raise TimelineError(f"{path}:{number}: a line has at most {_LONGEST:,} bytes")
        if number == 1:
            if line.startswith(_UTF_16):
                raise TimelineError(f"{path}:1: this is UTF-16; save it as UTF-8")
            line = line.removeprefix(b"\xef\xbb\xbf")
        yield line.decode("utf-8", "surrogateescape")


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _rows(reader: Iterator[list[str]], width: int) -> Iterator[Row]:
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:  # the reader goes on with the next line
            yield Row([], f"this is no row of a table: {error}")
            continue
        if not cells:  # an empty line: no row, unless rows have one cell
            if width > 1:
                continue
            cells = [""]
        yield Row(cells, _fault(len(cells), width) if len(cells) != width else None)


def _fault(cells: int, width: int) -> str:
    return f"the row has {cells} cells, the header {width}: it is not known which is the date"
