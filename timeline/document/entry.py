"""The way in: a path, or the shipped file, which does not need the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .compiled import shipped_timeline

if TYPE_CHECKING:
    from os import PathLike

    from ..model import Timeline


def load(path: str | PathLike[str] | None = None) -> Timeline:
    """Read an events file; without a path, the one that is shipped with the package.

    Raises
    ------
    DocumentError
        Where the file cannot be read or has problems; all of them are in `problems`.
    """
    compiled = shipped_timeline() if path is None else None
    if compiled is not None:
        return compiled
    from .read import read_document  # noqa: PLC0415 - 15 ms that the shipped file does not need

    return read_document(path).timeline
