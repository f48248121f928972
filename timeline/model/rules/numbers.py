"""Numbers: figures, importance, coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from operator import index

from .broken import must

IMPORTANCE = range(1, 6)
LIMIT = {"latitude": 90, "longitude": 180}  # degrees of WGS 84, inclusive on both sides of 0

_LARGEST = Decimal(10) ** 30
_MOST_DIGITS = 30


def is_number(raw: object) -> bool:
    """Return whether it is an exact number; true and false are none."""
    return isinstance(raw, int | Decimal) and not isinstance(raw, bool)


def whole(raw: object) -> object:
    """Return an int for what is one, as those of numpy are; all else, true and false too, as it came."""
    if type(raw) is int or isinstance(raw, bool) or not hasattr(raw, "__index__"):
        return raw
    try:
        return index(raw)
    except TypeError:  # an array, say
        return raw


def is_within(number: float | Decimal, limit: int | Decimal) -> bool:
    """Return whether a number is finite and at most `limit` from zero, however many digits it has."""
    if not isinstance(number, Decimal):
        return -limit <= number <= limit
    return number.is_finite() and number.copy_abs() <= limit  # `abs` would round, and overflow


def flag(raw: object) -> bool:
    """Return true or false."""
    if not isinstance(raw, bool):
        raise must("E112", "be True or False", raw)
    return raw


def importance(raw: object) -> int:
    """Return a whole number from 1 to 5."""
    raw = whole(raw)
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise must("E112", f"be a whole number in {IMPORTANCE[0]}..{IMPORTANCE[-1]}", raw)
    if raw not in IMPORTANCE:
        raise must("E501", f"be in {IMPORTANCE[0]}..{IMPORTANCE[-1]}", raw)
    return raw


def exact(raw: object) -> Decimal:
    """Return a figure that was written in Python: a Decimal, an int, or a text such as "0.1"."""
    if isinstance(raw, float):
        rule = "be exact: a float holds most decimal fractions only nearly, so write"
        raise must("E112", f"{rule} Decimal({str(raw)!r})", raw)
    if isinstance(raw, str):
        try:
            return amount(Decimal(raw))
        except InvalidOperation:
            raise must("E112", 'be a number such as 25, "236.5" or Decimal("236.5")', raw) from None
    return amount(whole(raw))


def amount(raw: object) -> Decimal:
    """Return a figure, exactly: a finite number below 1e30 of at most 30 digits."""
    if not is_number(raw):
        raise must("E112", "be an exact number", raw)
    value = Decimal(raw) if isinstance(raw, int) and raw.bit_length() < 128 else raw
    if not isinstance(value, Decimal) or not is_within(value, _LARGEST) or value.copy_abs() == _LARGEST:
        raise must("E507", "be a finite number below 1e30", raw)
    if len(value.as_tuple().digits) > _MOST_DIGITS or abs(value.adjusted()) > _MOST_DIGITS:
        raise must("E507", f"have at most {_MOST_DIGITS} digits", raw)
    return value


def coordinates(raw: object) -> tuple[float, float]:
    """Return (latitude, longitude) in degrees."""
    if isinstance(raw, str | bytes) or not isinstance(raw, Sequence) or len(raw) != len(LIMIT):
        raise must("E112", "be (latitude, longitude)", raw)
    latitude, longitude = map(degrees, raw, LIMIT)
    return latitude, longitude


def degrees(raw: object, name: str) -> float:
    """Return a ``latitude`` or ``longitude`` in degrees."""
    if not isinstance(raw, int | float | Decimal) or isinstance(raw, bool):
        raise must("E112", "be two numbers, [latitude, longitude]", raw)
    limit = LIMIT[name]
    if not is_within(raw, limit):
        raise must("E505", f"have a {name} in -{limit}..{limit} (latitude first)", raw)
    return float(raw)
