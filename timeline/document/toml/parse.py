"""Text -> parsed TOML 1.1."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any

import tomli

MOST_PARTS = 10
"""Parts of a key, such as ``a.b.c``; the format needs five. A parser pays for each, in every table."""
MOST_NAMES = 2_000_000
"""Parts of headers and dotted keys in one text, which cost a kilobyte each."""
MOST_SIGNS = 4_000_000
"""Of the signs ``[``, ``{`` and ``.`` in one text: a table or list costs a quarter of that."""

# With the line end before it, which is quickly found.
_PART = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+"""
_DEEP_KEY = re.compile(rf"\n[ \t\[]*+(?:{_PART}\.[ \t]*+){{{MOST_PARTS}}}")
_MINUTE = re.compile(r"=[ \t]*\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?![:\d])")


class TooManyError(ValueError):
    """A text with more than `MOST_NAMES` or `MOST_SIGNS`."""


def parse(text: str) -> dict[str, Any]:
    """Parse TOML; decimal fractions as `Decimal`, a time without seconds as a `minutes.Minute`.

    Raises
    ------
    TOMLDecodeError
        For text that is no TOML; there is one fault at most.
    TooManyError
        For more names or signs than are read.
    ValueError
        For a whole number with more digits than Python reads.
    RecursionError
        For lists or tables nested hundreds deep, and keys of more than `MOST_PARTS`.
    """
    if deep_key(text) is not None:
        raise RecursionError
    if len(text) > 2 * MOST_NAMES:
        _refuse_too_many(text)
    raw = tomli.loads(text, parse_float=_decimal)
    if _MINUTE.search(text):
        from .minutes import keep_minutes  # few files have one

        keep_minutes(raw, text)
    return raw


def _refuse_too_many(text: str) -> None:
    if name_too_many(text) is not None or sign_too_many(text) is not None:
        raise TooManyError


def deep_key(text: str) -> int | None:
    """Return the offset of the first line with a key of more than `MOST_PARTS`; None where there is none."""
    found = _DEEP_KEY.search(f"\n{text}")
    return found.start() if found else None


def name_too_many(text: str) -> int | None:
    """Return the offset of the line with the first name beyond `MOST_NAMES`; None where there is none."""
    count = 0
    for found in re.finditer(r"\n[ \t]*+(?:\[[^\]\n]*|[\w-]++\.[^=,\n]*=)", f"\n{text}"):
        count += found[0].count(".") + 1
        if count > MOST_NAMES:
            return found.start()
    return None


def sign_too_many(text: str) -> int | None:
    """Return the offset of the first sign beyond `MOST_SIGNS`; None where there is none."""
    if sum(map(text.count, "[{.")) <= MOST_SIGNS:
        return None
    signs = (found.start() for found in re.finditer(r"[\[{.]", text))
    return next(islice(signs, MOST_SIGNS, None))


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent beyond all bounds
        return Decimal("NaN")
