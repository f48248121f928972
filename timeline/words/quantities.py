"""Figures in words: "236 million US dollars", "3–5 billion US dollars", "29 اتفاقًا"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from .phrases import Phrases, group, localize_digits

if TYPE_CHECKING:
    from ..dates.digits import DigitSystem
    from ..model import Quantity

_MILLION = Decimal(10) ** 6
_SCALES = (("billion", _MILLION * 1000), ("million", _MILLION))
# Percent sign, decimal and grouping separators that go with Arabic and Persian digits (CLDR, number symbols).
_SIGNS = str.maketrans({"%": "٪", ".": "٫", ",": "٬"})
_NUMERAL = r"[0-9][0-9.,]*[0-9]%?|[0-9]%"


def quantity_text(quantity: Quantity, words: Phrases, digits: DigitSystem | None = None) -> str:
    """Say the value or range of a quantity with its unit; the name and the date are left to the caller."""
    said = _with_unit(quantity, words)
    said = words.about.format(value=said) if quantity.approximate else said
    if digits in {"arab", "arabext"}:
        said = re.sub(_NUMERAL, lambda numeral: numeral[0].translate(_SIGNS), said)
    return localize_digits(said, digits)


def _with_unit(quantity: Quantity, words: Phrases) -> str:
    value, counted = _value(quantity, words)
    forms = words.units.get(quantity.unit)
    return words.inflect(forms, counted, value) if forms else f"{value} {quantity.unit}".rstrip()


def _value(quantity: Quantity, words: Phrases) -> tuple[str, int | None]:
    """Say the number, and return the int that its unit agrees with; None beside a fraction or a scale."""
    for scale, size in _SCALES:
        low, high = (quantity.low / size).normalize(), (quantity.high / size).normalize()
        if _reads_well(low) and _reads_well(high):
            return words.inflect(words.counts[scale], _counted(low, high), _run(low, high)), None
    return _run(quantity.low, quantity.high), _counted(quantity.low, quantity.high)


def _reads_well(scaled: Decimal) -> bool:
    return abs(scaled) >= 1 and scaled == round(scaled, 3)


def _counted(low: Decimal, high: Decimal) -> int | None:
    """Return the whole number that a noun agrees with; 0 to 2 at the end of a run stay digits, so None."""
    whole = high == high.to_integral_value()
    return int(high) if whole and (low == high or high > 2) else None


def _run(low: Decimal, high: Decimal) -> str:
    return plain_number(low) if low == high else f"{plain_number(low)}–{plain_number(high)}"


def plain_number(value: Decimal) -> str:
    """Write a number without exponent, its trailing zeros kept, grouped by threes from five digits on."""
    whole, point, fraction = f"{value:f}".partition(".")
    sign = "-" if whole.startswith("-") else ""
    return sign + group(int(whole.lstrip("-") or 0)) + point + fraction
