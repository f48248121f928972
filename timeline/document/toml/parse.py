"""Text -> parsed TOML."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal, InvalidOperation
from typing import Any

# With the line end before it, which is quickly found.
_DEEP_KEY = re.compile(r"""\n[ \t\[]*+(?:(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")


def parse(text: str) -> dict[str, Any]:
    """Parse TOML; decimal fractions as `Decimal`.

    Raises
    ------
    TOMLDecodeError
        For text that is no TOML; there is one fault at most.
    ValueError
        For a whole number with more digits than Python reads.
    RecursionError
        For lists or tables nested hundreds deep, and keys of more than 100 parts.
    """
    if deep_key(text) is not None:
        raise RecursionError
    return tomllib.loads(text, parse_float=_decimal)


def deep_key(text: str) -> int | None:
    """Give the offset of the first line with a key of more than 100 parts, each of which would cost more."""
    found = _DEEP_KEY.search(f"\n{text}")
    return found.start() if found else None


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent beyond all bounds
        return Decimal("NaN")
