"""The kinds of value that are plain numbers, and the yes-or-no."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...model import IMPORTANCE
from .faults import must

if TYPE_CHECKING:
    from .kinds import Context, Schema


def is_number(raw: object) -> bool:
    """Say whether a TOML value is a number; true and false are none."""
    return isinstance(raw, int | Decimal) and not isinstance(raw, bool)


def is_within(number: int | Decimal, limit: int | Decimal) -> bool:
    """Say whether a number is finite and at most `limit` from zero, however many digits it has."""
    if isinstance(number, int):
        return -limit <= number <= limit
    return number.is_finite() and number.copy_abs() <= limit  # `abs` would round, and overflow


class Flag:
    """True or false."""

    def schema(self) -> Schema:
        """Describe a boolean."""
        return {"type": "boolean"}

    def read(self, raw: object, context: Context) -> bool:  # noqa: ARG002
        """Read it."""
        if not isinstance(raw, bool):
            raise must("E112", "be true or false", raw)
        return raw


class Importance:
    """A whole number from 1 to 5."""

    def schema(self) -> Schema:
        """Describe the range."""
        return {"type": "integer", "minimum": IMPORTANCE[0], "maximum": IMPORTANCE[-1]}

    def read(self, raw: object, context: Context) -> int:  # noqa: ARG002
        """Read it."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise must("E112", f"be a whole number in {IMPORTANCE[0]}..{IMPORTANCE[-1]}", raw)
        if raw not in IMPORTANCE:
            raise must("E501", f"be in {IMPORTANCE[0]}..{IMPORTANCE[-1]}", raw)
        return raw


class Coordinates:
    """[latitude, longitude] in degrees of WGS 84, north and east positive."""

    def schema(self) -> Schema:
        """Describe the pair; `items` is for readers of older drafts, which know no `prefixItems`."""
        latitude, longitude = ({"type": "number", "minimum": -limit, "maximum": limit} for limit in (90, 180))
        pair = {"prefixItems": [latitude, longitude], "items": longitude}
        return {"type": "array", **pair, "minItems": 2, "maxItems": 2}

    def read(self, raw: object, context: Context) -> tuple[float, float]:  # noqa: ARG002
        """Read the pair."""
        if not isinstance(raw, list) or len(raw) != 2:
            raise must("E112", "be [latitude, longitude]", raw)
        for index, (name, limit) in enumerate((("latitude", 90), ("longitude", 180))):
            value = raw[index]
            if not is_number(value):
                raise must("E112", "be two numbers, [latitude, longitude]", value, where=(index,))
            if not is_within(value, limit):
                rule = f"have a {name} in -{limit}..{limit} (latitude first)"
                raise must("E505", rule, value, where=(index,))
        return float(raw[0]), float(raw[1])
