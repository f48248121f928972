"""The kinds of value that are numbers, and the yes-or-no."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..model import IMPORTANCE
from .faults import Fault, must

if TYPE_CHECKING:
    from .kinds import Context, Schema

_LARGEST = Decimal(10) ** 30
_MOST_DIGITS = 30


def _is_number(raw: object) -> bool:
    return isinstance(raw, int | Decimal) and not isinstance(raw, bool)


def _is_within(number: int | Decimal, limit: int | Decimal) -> bool:
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
            if not _is_number(value):
                raise must("E112", "be two numbers, [latitude, longitude]", value, where=(index,))
            if not _is_within(value, limit):
                rule = f"have a {name} in -{limit}..{limit} (latitude first)"
                raise must("E505", rule, value, where=(index,))
        return float(raw[0]), float(raw[1])


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
    if not _is_number(raw):
        raise must("E112", "be a number or [low, high]", raw, where=where)
    value = Decimal(raw) if isinstance(raw, int) and raw.bit_length() < 128 else raw
    if not isinstance(value, Decimal) or not _is_within(value, _LARGEST) or value.copy_abs() == _LARGEST:
        raise must("E507", "be a finite number below 1e30", raw, where=where)
    if len(value.as_tuple().digits) > _MOST_DIGITS or abs(value.adjusted()) > _MOST_DIGITS:
        raise must("E507", f"have at most {_MOST_DIGITS} digits", raw, where=where)
    return value
