"""Figures in words: "236 million US dollars", "3–5 billion US dollars", "29 اتفاقًا"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from .phrases import Phrases, group, localize_digits

if TYPE_CHECKING:
    from ..model import Quantity

_MILLION = Decimal(10) ** 6
_SCALES = (("billion", _MILLION * 1000), ("million", _MILLION))
# Percent sign, decimal and grouping separators of the digit systems that have their own (CLDR, numbers/symbols).
_SIGNS = str.maketrans({"%": "٪", ".": "٫", ",": "٬"})
_NUMERAL = re.compile(r"[0-9][0-9.,]*[0-9]%?|[0-9]%")


def figure(quantity: Quantity, words: Phrases, digits: str | None = None) -> str:
    """Say the value or range of a quantity with its unit; the name and the date are left to the caller."""
    said = _with_unit(quantity, words)
    said = words.about.format(value=said) if quantity.approximate else said
    if digits in {"arab", "arabext"}:
        said = _NUMERAL.sub(lambda numeral: numeral[0].translate(_SIGNS), said)
    return localize_digits(said, digits)


def _with_unit(quantity: Quantity, words: Phrases) -> str:
    value, counted = _value(quantity, words)
    forms = words.units.get(quantity.unit)
    return words.inflect(forms, counted, value) if forms else f"{value} {quantity.unit}".rstrip()


def _value(quantity: Quantity, words: Phrases) -> tuple[str, int | None]:
    """Say the number, and give the int that its unit agrees with; None where that is no plain whole number."""
    for scale, size in _SCALES:
        low, high = quantity.low / size, quantity.high / size
        if _reads_well(low) and _reads_well(high):
            return words.inflect(words.counts[scale], _whole(high, single=low == high), _run(low, high)), None
    return _run(quantity.low, quantity.high), _whole(quantity.high, single=quantity.low == quantity.high)


def _reads_well(scaled: Decimal) -> bool:
    return abs(scaled) >= 1 and scaled == round(scaled, 3)


def _whole(value: Decimal, *, single: bool) -> int | None:
    """Give a whole number as an int; 1 and 2 at the end of a run count as None, for they must stay digits."""
    return int(value) if value == value.to_integral_value() and (single or abs(value) > 2) else None


def _run(low: Decimal, high: Decimal) -> str:
    ends = [plain_number(_short(end)) for end in ([low] if low == high else [low, high])]
    return "–".join(ends)


def _short(value: Decimal) -> Decimal:
    return value
