"""What the terminal can do, from the environment: NO_COLOR, FORCE_COLOR, COLUMNS, TERM."""

from __future__ import annotations

import os
import shutil
import sys

NARROWEST, WIDEST = 20, 1000


def wants_colour() -> bool:
    """Say whether to use colour: on a terminal, unless NO_COLOR is set; elsewhere only if FORCE_COLOR is.

    See https://no-color.org and https://force-color.org; where both are set, NO_COLOR wins, as in Python.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """Give the width to print at: COLUMNS, else that of the terminal, else 80; never below 20 cells."""
    return min(max(shutil.get_terminal_size((80, 24)).columns, NARROWEST), WIDEST)
