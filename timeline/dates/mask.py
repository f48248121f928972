"""Unspecified digits: which numbers a mask such as ``19XX`` or ``X2`` stands for.

Nothing here goes through all the years of a mask: they come in order, one at a time, and whoever asks stops
at the first that will do.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def lowest(mask: str) -> int:
    """Return the first year that fits; a leading minus makes all of them negative."""
    return int(mask.replace("X", "9" if mask[0] == "-" else "0"))


def highest(mask: str) -> int:
    """Return the last year that fits."""
    return int(mask.replace("X", "0" if mask[0] == "-" else "9"))


def fits(number: int, mask: str) -> bool:
    """Return whether a number that is not negative can be what `mask` stands for."""
    digits = str(number).zfill(len(mask))
    return len(digits) == len(mask) and all(m in ("X", d) for m, d in zip(mask, digits, strict=True))


def year_fits(year: int, mask: str) -> bool:
    """Return whether a year fits a mask of four digits; year 0, which has no sign, fits ``-0XXX`` too."""
    if mask[0] == "-":
        return year <= 0 and fits(-year, mask[1:])
    return year >= 0 and fits(year, mask)


@lru_cache(maxsize=1024)
def fills(mask: str, last: int) -> tuple[int, ...]:
    """Return the numbers of ``1..last`` (the months of a year, the days of a month) that fit, ascending."""
    return tuple(number for number in range(1, last + 1) if fits(number, mask))


def years(mask: str, *, descending: bool = False, step: int = 1) -> Iterator[int]:
    """Return the years that fit a mask of four digits, in order; with ``step=4`` only the multiples of 4."""
    if mask[0] == "-":
        return (-year for year in years(mask[1:], descending=not descending, step=step))
    tails = [tail for tail in _pairs(mask[2:], descending) if tail % step == 0]  # 100 is a multiple of 4
    return (100 * head + tail for head in _pairs(mask[:2], descending) for tail in tails)


@lru_cache(maxsize=256)
def _pairs(mask: str, descending: bool) -> tuple[int, ...]:
    digits = "9876543210" if descending else "0123456789"
    return tuple(int(tens + ones) for tens, ones in product(*(digits if d == "X" else d for d in mask)))
