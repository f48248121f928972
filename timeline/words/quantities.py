"""Figures in words: "236 million US dollars", "3–5 billion US dollars", "29 اتفاقًا"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..interface.keys import filled
from ..interface.words import localize_digits

if TYPE_CHECKING:
    from ..dates.digits import DigitSystem
    from ..interface import Forms, Words
    from ..model import Quantity

_MAGNITUDES = {
    "billion": 10**9,
    "hundred-million": 10**8,
    "ten-million": 10**7,
    "million": 10**6,
    "hundred-thousand": 10**5,
    "ten-thousand": 10**4,
}
_ALIKE = {"%": "percent"}
# Percent sign, decimal and grouping separators that go with Arabic and Persian digits (CLDR, number symbols).
_SIGNS = str.maketrans({"%": "٪", ".": "٫", ",": "٬"})
_NUMERAL = r"[0-9][0-9.,]*[0-9]%?|[0-9]%"
_CJK = "\u2e80"  # from here on no space parts a number from what it counts


class _Value(NamedTuple):
    """A number as it is written, and the number that the unit agrees with."""

    written: str
    number: Decimal
    a_run: bool


def quantity_text(quantity: Quantity, words: Words, digits: DigitSystem | None = None) -> str:
    """Say the value or range of a quantity with its unit; the name and the date are left to the caller."""
    said = _with_unit(quantity, words)
    said = filled(words.about, value=said) if quantity.approximate else said
    if digits in {"arab", "arabext"}:
        said = re.sub(_NUMERAL, lambda numeral: numeral[0].translate(_SIGNS), said)
    return localize_digits(said, digits)


def _with_unit(quantity: Quantity, words: Words) -> str:
    value, forms = _value(quantity, words), _forms(quantity.unit, words)
    if forms:
        return forms.say(value.number, value.written, a_run=value.a_run)
    space = " " if quantity.unit[:1] < _CJK else ""
    return f"{value.written}{space}{quantity.unit}".rstrip()


def _forms(unit: str, words: Words) -> Forms | None:
    return words.units.get(unit) or words.units.get(_ALIKE.get(unit, unit))


def _value(quantity: Quantity, words: Words) -> _Value:
    """Write the number; beside "million" the unit agrees with that: "236 millions de dollars"."""
    for name, size in _MAGNITUDES.items():
        low, high = (quantity.low / size).normalize(), (quantity.high / size).normalize()
        if name in words.magnitudes and _reads_well(low) and _reads_well(high):
            said = words.magnitudes[name].say(high, _run(low, high, words), a_run=low != high)
            return _Value(said, Decimal(size), a_run=False)
    low, high = quantity.low, quantity.high
    return _Value(_run(low, high, words), _plain(high), a_run=low != high)


def _plain(number: Decimal) -> Decimal:
    """Return a number that is whole as a whole one: of 2.0 items there are two."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() < 10**9 else number


def _reads_well(scaled: Decimal) -> bool:
    return abs(scaled) >= 1 and scaled == round(scaled, 3)


def _run(low: Decimal, high: Decimal, words: Words) -> str:
    return words.number(low) if low == high else f"{words.number(low)}–{words.number(high)}"
