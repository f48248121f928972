"""The text of an events file from a path or a stream: whole, of a bounded size, and UTF-8."""

# Without pathlib, which takes 5 ms to import.
# ruff: noqa: PTH123

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from ..errors import DocumentError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 64 * 2**20


def text_of_file(file: str) -> str:
    """Return the text of a file.

    Raises
    ------
    DocumentError
        Where it cannot be read, is larger than `MOST_BYTES` or is no UTF-8.
    """
    with _refusing(file), open(file, "rb") as stream:
        return text_of_stream(stream, file)


def text_of_stream(stream: BinaryIO, name: str) -> str:
    """Return the text of a buffered stream, of which at most one byte is read that cannot be used.

    Raises
    ------
    DocumentError
        As `text_of_file`; its problems are reported under `name`.
    """
    with _refusing(name):
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise refusal(name, "E102", f"the file must be at most {MOST_BYTES // 2**20} MiB")
    return _decode(content, name)


def refusal(name: str, code: str, message: str, line: int = 1, column: int = 1) -> DocumentError:
    """Build the error of a file with one problem."""
    return DocumentError((Problem(name, line, column, code, message),))


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Tell what the system refuses as a problem of the file."""
    try:
        yield
    except IsADirectoryError:
        raise refusal(name, "E101", "is a directory, not a file") from None
    except FileNotFoundError:
        raise refusal(name, "E101", "there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the path, a closed stream
        reason = getattr(error, "strerror", None) or str(error)
        raise refusal(name, "E101", f"the file cannot be read: {reason}") from None


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line_start = content.rfind(b"\n", 0, error.start) + 1
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[line_start : error.start].decode("utf-8")) + 1
        message = f"the file must be UTF-8, got the byte 0x{content[error.start]:02X}"
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            message = "the file must be UTF-8, got UTF-16"
        raise refusal(name, "E103", message, line, column) from None
