"""Figures in words: "236 million US dollars"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from .phrases import Phrases, group, localize_digits

if TYPE_CHECKING:
    from ..model import Quantity

_MILLION = Decimal(10) ** 6
_SCALES = (("billion", _MILLION * 1000), ("million", _MILLION))


def figure(quantity: Quantity, words: Phrases, digits: str | None = None) -> str:
    """Say the value or range of a quantity with its unit; the name and the date are left to the caller."""
    low, high = _say(quantity.low, words), _say(quantity.high, words)
    value = low if quantity.low == quantity.high else f"{low}–{high}"
    unit = words.units.get(quantity.unit, quantity.unit)
    with_unit = f"{value}{unit}" if unit in {"%", "٪"} else f"{value} {unit}".rstrip()
    said = words.about.format(value=with_unit) if quantity.approximate else with_unit
    return localize_digits(said, digits)


def _say(value: Decimal, words: Phrases) -> str:
    for scale, size in _SCALES:
        scaled = value / size
        if abs(scaled) >= 1 and scaled == round(scaled, 3):
            return _with_scale(scaled.normalize(), words, scale)
    return plain_number(value)


def _with_scale(scaled: Decimal, words: Phrases, scale: str) -> str:
    if scaled == scaled.to_integral_value():
        return words.count(scale, int(scaled))
    return words.counts[scale]["other"].replace("{n}", plain_number(scaled))


def plain_number(value: Decimal) -> str:
    """Write a number without exponent, its trailing zeros kept, grouped by threes from five digits on."""
    whole, point, fraction = f"{value:f}".partition(".")
    sign = "-" if whole.startswith("-") else ""
    return sign + group(int(whole.lstrip("-") or 0)) + point + fraction
