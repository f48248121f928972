"""Roman numerals: MDCCXLV, and as printers set them, MDCCCCX, cIↄ Iↄ cc."""

from __future__ import annotations

import re
from typing import Final

_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_LONGEST = 24  # letters
# The apostrophus of early printers, and the letters that Unicode has for numerals.
_APOSTROPHUS = re.compile(r"C\s?I\s?[ↃƆ]")
_HALF = re.compile(r"(?<!C)I\s?[ↃƆ]")
# Up to four letters of one kind in a row, and one or two of a smaller kind before a larger one: IIII, IIX.
_NUMERAL = re.compile(
    r"M{0,4}(?:C{1,2}M|C{1,2}D|D?C{0,4})(?:X{1,2}C|X{1,2}L|L?X{0,4})(?:I{1,2}X|I{1,2}V|V?I{0,4})"
).fullmatch


def roman(text: str) -> int | None:
    """Return the number, 1 to 4999, that a Roman numeral in one case is; None for what is none.

    A last ``j`` is the ``i`` that it is in manuscripts, and ``CIↃ`` and ``IↃ`` are M and D. Four letters in a
    row and two before a larger one are read as scribes and printers meant them.
    """
    if not 0 < len(text) <= _LONGEST or not (text.isupper() or text.islower()):
        return None
    letters = text.upper()
    letters = letters[:-1] + "I" if letters.endswith("J") and len(letters) > 1 else letters
    letters = _HALF.sub("D", _APOSTROPHUS.sub("M", letters))
    if not letters or _NUMERAL(letters) is None:
        return None
    total = sum(_VALUES[letter] for letter in letters)
    for match in re.finditer(r"(C{1,2})(?=[MD])|(X{1,2})(?=[CL])|(I{1,2})(?=[XV])", letters):
        total -= 2 * sum(_VALUES[letter] for letter in match[0])
    return total
