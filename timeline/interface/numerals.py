"""Numbers in ASCII digits, with the separators of a language."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_FROM = 10_000  # below it nothing is grouped, so that years stay as they are
_INDIAN = re.compile(r"(?<=\d)(?=(?:\d\d)+\d{3}$)|(?<=\d)(?=\d{3}$)")


class Numerals(NamedTuple):
    """The sign before decimals and the sign between groups; `indian` groups by twos before the last three."""

    decimal: str
    group: str
    indian: bool = False

    def write(self, number: int | Decimal) -> str:
        """Write a number without exponent, its trailing zeros kept, grouped from five digits on."""
        whole, point, fraction = f"{number:f}".partition(".") if isinstance(number, Decimal) else (
            str(number), "", "",
        )  # fmt: skip
        sign = "-" if whole.startswith("-") else ""
        return sign + self._grouped(whole.lstrip("-") or "0") + (self.decimal if point else "") + fraction

    def _grouped(self, digits: str) -> str:
        if len(digits) < len(str(_FROM)):
            return digits
        if self.indian:
            return _INDIAN.sub(lambda _: self.group, digits)
        return f"{int(digits):,}".replace(",", self.group)


def rounded(number: int, numerals: Numerals) -> str:
    """Write a whole number, of one with ten digits and more the first three: 4.54E9."""
    if number < 10**9:
        return numerals.write(number)
    exponent = len(str(number)) - 1
    digits = str(round(number, 2 - exponent))
    mantissa = f"{digits[0]}.{digits[1:3]}".rstrip("0").rstrip(".")
    return f"{mantissa.replace('.', numerals.decimal)}E{len(digits) - 1}"
