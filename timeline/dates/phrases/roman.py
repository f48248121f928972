"""Roman numerals, in which French, Russian and Kazakh number the centuries."""

from __future__ import annotations

_NUMERALS = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str | None:
    """Return the Roman numeral of 1..89, None beyond."""
    if not 1 <= number < 90:
        return None
    text = ""
    for value, letters in _NUMERALS:
        count, number = divmod(number, value)
        text += letters * count
    return text
