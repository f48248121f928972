"""Where the events file lies that is read when none is named."""

# Without pathlib, which takes 5 ms to import.
# ruff: noqa: PTH113, PTH118, PTH120

from __future__ import annotations

import os.path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.dirname(__file__))


def shipped_path() -> Path:
    """Return the path of the shipped events file: in the installed package, or beside it in a checkout."""
    from pathlib import Path  # 5 ms to import

    return Path(shipped_file())


def shipped_file() -> str:
    """Return that path as a string."""
    installed = os.path.join(_PACKAGE, "data", "events.toml")
    return installed if os.path.isfile(installed) else os.path.join(os.path.dirname(_PACKAGE), "events.toml")
