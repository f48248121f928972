"""Unspecified digits: which numbers a mask such as ``19XX`` or ``X2`` stands for.

Nothing here goes through all the years of a mask: numbers come in order, one at a time, and whoever asks stops at
the first that fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

_UP = "0123456789"
_DOWN = _UP[::-1]


def fits(number: int, mask: str) -> bool:
    """Say whether a number that is not negative can be what `mask` stands for."""
    digits = str(number).zfill(len(mask))
    return len(digits) == len(mask) and all(m in ("X", d) for m, d in zip(mask, digits, strict=True))


@cache
def fills(mask: str, first: int, last: int) -> tuple[int, ...]:
    """Give the numbers of ``first..last`` (both inclusive; a month's or a day's range) that fit, ascending."""
    return tuple(number for number in range(first, last + 1) if fits(number, mask))


def years(mask: str, *, descending: bool = False, step: int = 1) -> Iterator[int]:
    """Give the years that fit a mask of four digits, in order; a leading minus makes them negative.

    With ``step=4`` only the multiples of 4, among which are all the leap years of the solar calendars.
    """
    if mask[0] == "-":
        return (-year for year in years(mask[1:], descending=not descending, step=step))
    tails = [tail for tail in fills(mask[2:], 0, 99) if tail % step == 0]
    if not tails:
        return iter(())
    order = _DOWN if descending else _UP
    heads = (int("".join(head)) for head in product(*(order if d == "X" else d for d in mask[:2])))
    return (100 * head + tail for head in heads for tail in (reversed(tails) if descending else tails))


def year_fits(year: int, mask: str) -> bool:
    """Say whether a year fits a mask of four digits; year 0 fits ``-0XXX`` too, for it has no sign."""
    if mask[0] == "-":
        return year <= 0 and fits(-year, mask[1:])
    return year >= 0 and fits(year, mask)
