"""Conventions: what catalogues mean by "early", "mid" and "late", as they have published it."""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Literal, NamedTuple

Unit = Literal["millennium", "century", "decade", "year", "month"]
Bounds = tuple[Fraction, Fraction]


class Convention(NamedTuple):
    """Bounds of vague parts of time.

    Attributes
    ----------
    name
        By which it is asked for.
    source
        Where it is published.
    parts
        By unit and word: from where to where in the unit, 0 is its start and 1 its end.
    """

    name: str
    source: str
    parts: dict[Unit, dict[str, Bounds]]

    def bounds(self, word: str, unit: Unit) -> Bounds | None:
        """Return the bounds of a part as fractions of the unit; None where the convention has none."""
        return self.parts.get(unit, {}).get(word)


CONVENTIONS: Final[dict[str, Convention]] = {}
"""The conventions by name."""
