"""The kinds of value that make a quantity: how much, and in which unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model.rules.numbers import amount, is_number
from ...model.rules.texts import FORBIDDEN, MOST_OF_UNIT, unit
from .faults import Fault, by, must
from .kinds import expect_string

if TYPE_CHECKING:
    from decimal import Decimal

    from .kinds import Context, Schema


class Amount:
    """A figure: one number, or [low, high]."""

    def schema(self) -> Schema:
        """Describe both forms."""
        number = {"type": "number"}
        pair = {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        return {"anyOf": [number, pair], "examples": [25, [236.5, 300]]}

    def read(self, raw: object, context: Context) -> tuple[Decimal, Decimal]:  # noqa: ARG002
        """Return the bounds, both inclusive; for a single number they are equal."""
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
    return by(amount, raw, where)


class Unit:
    """A unit of measure: a short text on one line."""

    def schema(self) -> Schema:
        """Describe the text."""
        return {
            "type": "string",
            "pattern": f"^[^\\s{FORBIDDEN}]([^\\n{FORBIDDEN}]*[^\\s{FORBIDDEN}])?$",
            "maxLength": MOST_OF_UNIT,
            "examples": ["USD million", "%"],
        }

    def read(self, raw: object, context: Context) -> str:  # noqa: ARG002
        """Read the unit."""
        return by(unit, expect_string(raw))
