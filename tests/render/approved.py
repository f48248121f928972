"""Output as people approved it, in files that are committed: a change shows in the diff."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def approved(file: Path, text: str) -> str:
    """Return what the file holds. ``UPDATE_SNAPSHOTS=1`` writes `text` into it first; not in CI."""
    if os.environ.get("UPDATE_SNAPSHOTS"):
        assert not os.environ.get("CI"), "snapshots are never written in CI"
        file.write_text(text, encoding="utf-8", newline="\n")
    return file.read_text(encoding="utf-8")
