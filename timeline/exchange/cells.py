"""What stands in the cells of a table: each is read, or refused with a `ModelError`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeGuard

from ..errors import ModelError
from ..model.rules import dates
from ..model.rules.broken import Broken, shown
from ..model.rules.numbers import importance, is_within
from .periods import is_period, period_text

if TYPE_CHECKING:
    from ..dates.types import Date

_EXACT = 2**53  # up to which a float holds every whole number

Row = Mapping[str, Any]


def text(row: Row, name: str) -> str | None:
    """Return the text of a cell, None where it is empty."""
    value = row.get(name)
    if is_missing(value):
        return None
    if not isinstance(value, str):
        raise ModelError(f"{name} must be text, got {shown(value)}")
    return value or None


def is_missing(value: object) -> bool:
    """Return whether it is what tables have where nothing is: None, NaN, or pandas' NA and NaT."""
    return (
        value is None
        or (isinstance(value, float) and value != value)  # noqa: PLR0124 - as NaN alone is
        or type(value).__name__ in {"NAType", "NaTType"}
    )


def needed(row: Row, name: str) -> str:
    """Return the text of a cell that must have one."""
    value = text(row, name)
    if value is None:
        raise ModelError(f"{name} must not be empty")
    return value


def texts(row: Row, name: str) -> tuple[str, ...]:
    """Return the texts of a cell that has a list."""
    value = row.get(name)
    if is_missing(value):
        return ()
    if not is_list(value, str):
        raise ModelError(f"{name} must be a list of texts, got {shown(value)}")
    return tuple(value)


def is_list(value: object, kind: type) -> TypeGuard[Collection[Any]]:
    """Return whether it is a list, tuple or array of items of that kind."""
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Collection):
        return False
    return all(isinstance(item, kind) for item in value)


def read_importance(value: object) -> int:
    """Read a whole number from 1 to 5; 3 where there is none."""
    if is_missing(value):
        return 3
    number = _whole(value) if isinstance(value, float) else value
    try:
        return importance(number)
    except Broken as broken:
        raise ModelError(broken.told_of("importance")) from None


def _whole(value: float | Decimal) -> int | float | Decimal:
    """Return an int for a whole number, as tables have them beside NaN and in columns of decimals."""
    return int(value) if is_within(value, _EXACT) and value == int(value) else value


def read_date(value: object) -> Date:
    """Read EDTF, a year, a period of pandas, or a day or moment of `datetime`; one of midnight is a day."""
    if is_missing(value):
        value = None
    if is_period(value):
        value = period_text(value)
    elif isinstance(value, float | Decimal):
        value = _whole(value)
    elif isinstance(value, datetime) and value.tzinfo is None and value.time() == time():
        value = value.date()
    try:
        return dates.date(value)
    except Broken as broken:
        raise ModelError(broken.told_of("date")) from broken
