"""What the terminal can do, from the environment: NO_COLOR, FORCE_COLOR, COLUMNS, TERM and its own marks."""

from __future__ import annotations

import os
import sys

from ..render.text.options import NARROWEST, WIDEST

# Variables that a terminal sets for what runs in it. A terminal that has one of the first puts right-to-left
# text into visual order itself; one that has one of the second shows characters in the order in which they
# come. Where both are set, the first was inherited or is the terminal around, so nothing is reordered twice.
_REORDERING = ("VTE_VERSION", "KONSOLE_VERSION", "MLTERM")
_REORDERING_PROGRAMS = frozenset({"Apple_Terminal", "mintty"})
_PLACING = ("ALACRITTY_WINDOW_ID", "KITTY_WINDOW_ID", "WEZTERM_PANE", "WT_SESSION", "XTERM_VERSION")
_PLACING_PROGRAMS = frozenset({"WezTerm", "ghostty", "vscode"})


def wants_colour() -> bool:
    """Return whether to use colour: on a terminal, unless NO_COLOR is set; elsewhere only if FORCE_COLOR is.

    See https://no-color.org and https://force-color.org; where both are set, NO_COLOR wins, as in Python.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """Return the width to print at: COLUMNS, else that of the terminal, else 80; from 20 to 1000 cells.

    What lies beyond is brought to the nearest. What is no number, or 0, is as if COLUMNS were not set.
    """
    given = os.environ.get("COLUMNS", "")
    cells = int(given.lstrip("0")[:5] or 0) if given.isdecimal() and given.isascii() else 0
    return min(max(cells or _terminal_width() or 80, NARROWEST), WIDEST)


def _terminal_width() -> int:
    """Ask the terminal, as `shutil.get_terminal_size` does, which would import three compressors."""
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else 0
    except (AttributeError, ValueError, OSError):
        return 0


def places_characters() -> bool:
    """Return whether the terminal is known to show characters in the order in which they come."""
    program = os.environ.get("TERM_PROGRAM")
    if program in _REORDERING_PROGRAMS or any(name in os.environ for name in _REORDERING):
        return False
    if program in _PLACING_PROGRAMS or os.environ.get("TERM") == "linux":
        return True
    return any(name in os.environ for name in _PLACING)
