"""Files and streams are read alike: refused where they are no text, and no further than to the limit."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

import timeline
from timeline import DocumentError
from timeline.document import content, read_stream

from .marked import GOOD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline import Problem


@pytest.fixture(params=["file", "stream"])
def read(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[bytes], timeline.Timeline]:
    """Both ways in, which are the same way."""

    def from_file(raw: bytes) -> timeline.Timeline:
        (tmp_path / "events.toml").write_bytes(raw)
        return timeline.load(tmp_path / "events.toml")

    def from_stream(raw: bytes) -> timeline.Timeline:
        return read_stream(io.BytesIO(raw), "<stdin>").timeline

    return from_file if request.param == "file" else from_stream


def refused(read: Callable[..., object], raw: object) -> Problem:
    with pytest.raises(DocumentError) as caught:
        read(raw)
    (problem,) = caught.value.problems
    return problem


def test_what_is_text_is_read(read):
    assert read(GOOD.encode()) == timeline.loads(GOOD)


def test_what_is_too_large_is_refused(read, monkeypatch):
    monkeypatch.setattr(content, "MOST_BYTES", 2**20)
    problem = refused(read, b"#" * (2**20 + 1))
    assert (problem.code, problem.message) == ("E102", "the file must be at most 1 MiB")
    assert refused(read, b"#" * 2**20).code == "E111"


def test_a_byte_that_is_not_utf_8_is_placed_by_line_and_character(read):
    problem = refused(read, "# ok\nش = ".encode() + b"\xe9\n")
    assert (problem.line, problem.column, problem.code) == (2, 5, "E103")
    assert problem.message == "the file must be UTF-8, got the byte 0xE9"


def test_utf_16_is_recognised(read):
    assert refused(read, "a = 1".encode("utf-16")).message == "the file must be UTF-8, got UTF-16"


def test_a_byte_order_mark_is_refused(read):
    assert refused(read, b"\xef\xbb\xbf" + GOOD.encode()).code == "E104"


def test_an_endless_stream_is_read_to_the_limit(monkeypatch):
    monkeypatch.setattr(content, "MOST_BYTES", 2**20)
    with open("/dev/zero", "rb") as endless:  # noqa: PTH123 - as a stream
        assert refused(lambda stream: read_stream(stream, "<stdin>"), endless).code == "E102"


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (IsADirectoryError(21, "Is a directory"), "is a directory, not a file"),
        (OSError(5, "Input/output error"), "the file cannot be read: Input/output error"),
    ],
)
def test_a_stream_that_fails_is_a_problem_of_the_file(failure, words, monkeypatch):
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise failure

    problem = refused(lambda stream: read_stream(stream, "<stdin>"), Failing())
    assert str(problem) == f"<stdin>:1:1: E101 {words}"


def test_a_file_that_does_not_exist(tmp_path):
    path = tmp_path / "none.toml"
    assert str(refused(timeline.load, path)) == f"{path}:1:1: E101 there is no such file"


def test_a_path_is_reported_as_it_is_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.toml").touch()
    assert refused(timeline.load, "./empty.toml").path == "./empty.toml"
    assert refused(timeline.load, "./none.toml").path == "./none.toml"


def test_a_folder_is_not_a_file(tmp_path):
    assert str(refused(timeline.load, tmp_path)) == f"{tmp_path}:1:1: E101 is a directory, not a file"


def test_a_path_with_a_null_character():
    assert refused(timeline.load, "a\0b").code == "E101"
