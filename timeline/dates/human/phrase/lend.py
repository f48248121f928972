"""What two dates of one sentence say for each other: 6-10 November 2025, 18th-19th century, 44-40 BC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..doubt import DoubtError
from ..lexicon.eras import forward

if TYPE_CHECKING:
    from .fields import Fields


def lend(first: Fields, second: Fields) -> None:
    """Complete each of two dates with what the other says for both: 6–10 November 2025.

    Raises
    ------
    DateError
        Where one of them says nothing of its own.
    """
    pairs = ((first, second), (second, first))
    for each in (first, second):
        if each.is_empty:
            raise each.refused("a date is missing")
    if first.is_part_alone and second.part is None:
        raise first.refused("of what is this a part?")
    _check_era(first, second)
    for a, b in pairs:
        _lend_to_small(a, b)
    for a, b in pairs:
        if a.month is None and a.day is not None:
            a.month, a.names = b.month, b.names
        if a.year is None and a.small is None:
            a.year, a.span, a.digits = b.year, b.span, b.digits
            a.era = a.era or b.era
        if a.era is None and a.names in (None, b.names):
            a.era, a.era_first = b.era, b.era_first
        a.names = a.names or b.names
        a.julian = a.julian or b.julian


def _check_era(first: Fields, second: Fields) -> None:
    """Raise `DoubtError` for a year after one before the era: 44 BC - 14 may be 14 BC or AD 14."""
    if first.era is None or not first.backwards or first.era_first or second.era is not None:
        return
    item = second.small or second.item
    if item is not None and second.names is None:
        eras = [item._replace(kind="era", value=era, width=0) for era in (first.era, forward(first.era))]
        message = f"is {item.value} {first.era} as well?"
        raise DoubtError(message, first.text, item, [[era, item] for era in eras])


def _lend_to_small(a: Fields, b: Fields) -> None:
    """Make the number of `a` that may be several things what `b` makes of it: a century, a day, a year."""
    if a.span == "decade":
        return
    number = a.small.number if a.small is not None else a.day
    if number is not None and a.month is None and a.year is None and b.span in ("century", "millennium"):
        a.year, a.span, a.day, a.small = number, b.span, None, None
    elif a.small is not None and a.month is None:
        if b.month is not None or b.day is not None:
            a.day, a.small = a.small.number, None
        elif b.year is not None and b.era is not None:
            a.year, a.digits, a.small = a.small.number, a.small.value, None
