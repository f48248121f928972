"""A folder of archived texts, read with care: its names come from a file that may be anybody's."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..evidence import ArchiveError

if TYPE_CHECKING:
    from os import PathLike

MOST_BYTES = 16 * 2**20


def _folder(path: str | PathLike[str]) -> Path:
    return Path(path)


@frozen
class ArchiveFolder:
    """A folder in which each archived copy is a UTF-8 text file.

    A name is that of a regular file directly in the folder: no path, no symbolic link, no more than 16 MiB.
    """

    path: Path = field(converter=_folder)

    @path.validator
    def _is_folder(self, _attribute: object, path: Path) -> None:
        if not path.is_dir():
            raise ArchiveError(f"the archive must be a folder, got {str(path)!r}")

    def read(self, name: str) -> str:
        """Return the text of a copy.

        Raises
        ------
        ArchiveError
            Where the name is no plain file name, or there is no such file, or it is no regular file, too
            large or not UTF-8.
        """
        _refuse_path(name)
        return _decode(_read_regular(self.path / name))


def _refuse_path(name: str) -> None:
    # A colon starts a drive or an alternate stream on Windows.
    if name in ("", ".", "..") or any(char in name for char in "/\\:\0"):
        raise ArchiveError("the name must be a plain file name, without a folder")


def _read_regular(file: Path) -> bytes:
    """Read without following a link, and without waiting for a pipe."""
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        if file.is_symlink():
            raise ArchiveError("a symbolic link is not followed")
        with os.fdopen(os.open(file, flags), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise ArchiveError("not a regular file")
            content = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise ArchiveError("there is no such file in the archive") from None
    except (OSError, ValueError) as error:
        raise ArchiveError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if len(content) > MOST_BYTES:
        raise ArchiveError(f"larger than {MOST_BYTES // 2**20} MiB")
    return content


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArchiveError(f"not UTF-8: byte 0x{content[error.start]:02X} at offset {error.start}") from None
