"""The kinds of value that make a quantity: how much, and in which unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .faults import Fault, must
from .numbers import is_number, is_within
from .texts import CONTROL, read_line

if TYPE_CHECKING:
    from .kinds import Context, Schema

_LARGEST = Decimal(10) ** 30
_MOST_DIGITS = 30


class Amount:
    """A figure: one number, or [low, high]."""

    def schema(self) -> Schema:
        """Describe both forms."""
        number = {"type": "number"}
        pair = {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        return {"anyOf": [number, pair], "examples": [25, [236.5, 300]]}

    def read(self, raw: object, context: Context) -> tuple[Decimal, Decimal]:  # noqa: ARG002
        """Give the bounds, both inclusive; for a single number they are equal."""
        if isinstance(raw, list):
            if len(raw) != 2:
                raise must("E112", "be a number or [low, high]", raw)
            low, high = _amount(raw[0], (0,)), _amount(raw[1], (1,))
            if high < low:
                raise Fault("E507", f"must run from low to high, got [{low}, {high}]", where=(0,), named=True)
            return low, high
        value = _amount(raw, ())
        return value, value


def _amount(raw: Any, where: tuple[int, ...]) -> Decimal:
    if not is_number(raw):
        raise must("E112", "be a number or [low, high]", raw, where=where)
    value = Decimal(raw) if isinstance(raw, int) and raw.bit_length() < 128 else raw
    if not isinstance(value, Decimal) or not is_within(value, _LARGEST) or value.copy_abs() == _LARGEST:
        raise must("E507", "be a finite number below 1e30", raw, where=where)
    if len(value.as_tuple().digits) > _MOST_DIGITS or abs(value.adjusted()) > _MOST_DIGITS:
        raise must("E507", f"have at most {_MOST_DIGITS} digits", raw, where=where)
    return value


class Unit:
    """A unit of measure: a short text on one line."""

    def schema(self) -> Schema:
        """Describe the text."""
        return {
            "type": "string",
            "pattern": f"^[^\\s{CONTROL}]([^\\n{CONTROL}]*[^\\s{CONTROL}])?$",
            "maxLength": 40,
            "examples": ["USD million", "%"],
        }

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the unit."""
        text = read_line(raw)
        if len(text) > 40 or "\n" in text or text != text.strip():
            raise must("E508", "be at most 40 characters on one line, without outer spaces", raw)
        return text
