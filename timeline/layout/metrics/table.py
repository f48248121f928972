"""The faces of `sans.py`, of which a row is read when one of its characters is first asked for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from . import sans

if TYPE_CHECKING:
    from ..joining import Widths


class _Rows:
    """Rows of numbers in the order of their first code points, each of which begins its row."""

    def __init__(self, table: str) -> None:
        self.rows = table.splitlines()

    def row(self, char: str) -> tuple[int, list[str]]:
        """Return a character's place in the row where it would stand, and that row."""
        code = ord(char)
        if code > 0xFFFF:
            return 0, []  # no row begins there
        row = self.rows[bisect_right(self.rows, f"{code:04X}~") - 1]  # "~" is after all that a row holds
        return code - int(row[:4], 16), row[5:].split()


class Advances(_Rows):
    """Advance widths: a row is those of consecutive characters."""

    def get(self, char: str, /) -> int | None:
        """Return the width of a character in thousandths of an em; None where the table has none."""
        place, widths = self.row(char)
        return int(widths[place]) if 0 <= place < len(widths) else None


class FormWidths(_Rows):
    """Widths of the forms of Arabic letters: a row is those of one letter."""

    def get(self, char: str, /) -> Widths | None:
        """Return the four widths of a letter; None where the table has none."""
        place, widths = self.row(char)
        if place != 0 or not widths:
            return None
        isolated, final, initial, medial = map(int, widths)
        return isolated, final, initial, medial


NORMAL = Advances(sans.NORMAL), FormWidths(sans.NORMAL_FORMS)
BOLD = Advances(sans.BOLD), FormWidths(sans.BOLD_FORMS)
