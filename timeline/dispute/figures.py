"""Which figure of an event another answers to, and why the two differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .dates import share_a_day

if TYPE_CHECKING:
    from ..model import Quantity


def same_figure(quantity: Quantity, stated: tuple[Quantity, ...]) -> Quantity | None:
    """Find the figure that `quantity` is an answer to: by name, else the only one in its unit."""
    names = {text for _, text in quantity.name.variants}
    for candidate in stated:
        if names & {text for _, text in candidate.name.variants}:
            return candidate
    same_unit = [candidate for candidate in stated if candidate.unit == quantity.unit]
    return same_unit[0] if len(same_unit) == 1 else None


def by_the_name_of(stated: Quantity, quantity: Quantity) -> Quantity:
    """Give a figure the name of the one that it answers to, in all its languages, where they share a name."""
    shared = {text for _, text in quantity.name.variants} & {text for _, text in stated.name.variants}
    return evolve(quantity, name=stated.name) if shared else quantity


def why_figures_differ(stated: Quantity, rival: Quantity) -> str | None:
    """Give the reason why two figures can both be right, or None if they cannot."""
    if stated.as_of is not None and rival.as_of is not None and not share_a_day(stated.as_of, rival.as_of):
        return "as-of"
    if stated.unit != rival.unit or stated.low > rival.high or rival.low > stated.high:
        return None
    return "precision" if _contains(stated, rival) or _contains(rival, stated) else "overlap"


def _contains(a: Quantity, b: Quantity) -> bool:
    return a.low <= b.low and b.high <= a.high
