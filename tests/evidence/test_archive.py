"""Archived copies are read from one folder and from nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from timeline.document.archive import MOST_BYTES, ArchiveFolder
from timeline.evidence import ArchiveError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    inside = tmp_path / "archive"
    inside.mkdir()
    (inside / "copy.txt").write_bytes("\ufeffنص\r\n".encode())
    return inside


def test_a_copy_is_read_as_utf_8_with_or_without_a_byte_order_mark(folder: Path) -> None:
    assert ArchiveFolder(folder).read("copy.txt") == "نص\r\n"


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../secret.txt", "x/../../secret.txt", "/etc/passwd", "..\\secret.txt", "C:x", "a\0b"],
)
def test_a_name_that_is_a_path_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="plain file name"):
        ArchiveFolder(folder).read(name)


def test_a_symbolic_link_is_not_followed(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    with pytest.raises(ArchiveError, match="symbolic link"):
        ArchiveFolder(folder).read("link.txt")


def test_a_pipe_is_refused_without_waiting_for_it(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    with pytest.raises(ArchiveError, match="not a regular file"):
        ArchiveFolder(folder).read("pipe.txt")


def test_a_folder_is_refused(folder: Path) -> None:
    (folder / "sub").mkdir()
    with pytest.raises(ArchiveError, match=r"cannot be read|not a regular file"):
        ArchiveFolder(folder).read("sub")


def test_a_copy_that_is_not_there_is_reported(folder: Path) -> None:
    with pytest.raises(ArchiveError, match="no such file"):
        ArchiveFolder(folder).read("other.txt")


def test_other_encodings_are_reported_with_the_place(folder: Path) -> None:
    (folder / "old.txt").write_bytes("abc نص".encode("cp1256"))
    with pytest.raises(ArchiveError, match="not UTF-8: byte 0xE4 at offset 4"):
        ArchiveFolder(folder).read("old.txt")


def test_the_size_is_bounded(folder: Path) -> None:
    with (folder / "big.txt").open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    with pytest.raises(ArchiveError, match="larger than 16 MiB"):
        ArchiveFolder(folder).read("big.txt")


def test_the_archive_must_be_a_folder(folder: Path) -> None:
    with pytest.raises(ArchiveError, match="must be a folder"):
        ArchiveFolder(folder / "copy.txt")
