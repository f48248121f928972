"""Three sets of decimal digits, by their CLDR ids: Western, Arabic-Indic, and those of Persian and Urdu."""

from __future__ import annotations

from typing import Literal

from ..errors import DateError

DigitSystem = Literal["latn", "arab", "arabext"]

_LATIN = "0123456789"
_DIGITS = {"latn": _LATIN, "arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
_WRITE = {system: str.maketrans(_LATIN, digits) for system, digits in _DIGITS.items()}

DIGIT_SYSTEMS: tuple[str, ...] = tuple(_DIGITS)


def in_digits(text: str, system: DigitSystem) -> str:
    """Return `text` with its ASCII digits written in `system`; raise `DateError` for an unknown one."""
    if system not in _WRITE:
        raise DateError(f"digits must be one of {', '.join(DIGIT_SYSTEMS)}, got {system!r}")
    return text if system == "latn" else text.translate(_WRITE[system])


def in_ascii(text: str) -> str:
    """Return `text` with the decimal digits of every script in ASCII, one character for one."""
    if text.isascii():
        return text
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)
