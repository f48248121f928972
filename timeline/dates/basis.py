"""On what a converted date stands: exact arithmetic, a published or computed table, or a tabular guess."""

from __future__ import annotations

from typing import Literal

from .value import Value

Kind = Literal["exact", "published", "computed", "tabular"]

_STRENGTH: dict[Kind, int] = {"exact": 3, "published": 2, "computed": 1, "tabular": 0}


class Basis(Value):
    """The ground under a converted date.

    Parameters
    ----------
    kind
        ``exact`` (defined by arithmetic), ``published`` (a calendar as printed by its authority),
        ``computed`` (a table calculated by a rule) or ``tabular`` (the 30-year cycle of tabular Hijri).
    source
        Where the table or the rule comes from.
    margin
        Days, inclusive: how far the published calendar may lie from the answer (published minus answer);
        ``(0, 0)`` where the answer is what the calendar itself says.
    """

    __slots__ = ("kind", "margin", "source")
    __match_args__ = ("kind", "source", "margin")

    kind: Kind
    source: str
    margin: tuple[int, int]

    def __init__(self, kind: Kind, source: str, margin: tuple[int, int] = (0, 0)) -> None:
        self._put(kind, source, margin)

    @property
    def approximate(self) -> bool:
        """Whether the answer may be some days off; every output marks it with ``≈``."""
        return self.margin != (0, 0)

    def __str__(self) -> str:
        """Return the kind, and the margin where there is one: ``tabular (-2 to +1 days)``."""
        if not self.approximate:
            return self.kind
        return f"{self.kind} ({self.margin[0]:+d} to {self.margin[1]:+d} days)"


EXACT = Basis("exact", "calendar arithmetic")


def weakest(first: Basis, second: Basis) -> Basis:
    """Return the basis of something that stands on both: the weaker kind, and a margin that covers both.

    Of two equally strong ones the wider margin wins; the source is that of the weaker basis.
    """
    low, high = (first, second) if _strength(first) <= _strength(second) else (second, first)
    if high.margin == low.margin:
        return low
    margin = min(low.margin[0], high.margin[0]), max(low.margin[1], high.margin[1])
    return low if margin == low.margin else Basis(low.kind, low.source, margin)


def _strength(basis: Basis) -> tuple[int, int]:
    """Return what grows with the strength of the kind, then with the tightness of the margin."""
    return _STRENGTH[basis.kind], basis.margin[0] - basis.margin[1]
