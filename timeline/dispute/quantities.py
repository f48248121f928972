"""Which quantity of an event another answers to, and why the two differ."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve

from .dates import share_a_day

if TYPE_CHECKING:
    from ..model import Quantity


class StatedQuantities:
    """The quantities that an event states, found by what others call them or count them in."""

    def __init__(self, stated: tuple[Quantity, ...]) -> None:
        self._named: dict[str, int] = {}
        self._in_unit: dict[str, list[int]] = defaultdict(list)
        self._stated = stated
        for number, quantity in enumerate(stated):
            self._in_unit[quantity.unit].append(number)
            for _, name in quantity.name.variants:
                self._named.setdefault(name, number)

    def same(self, quantity: Quantity) -> Quantity | None:
        """Find the quantity that `quantity` is an answer to: by name, else the only one in its unit."""
        named = [self._named[name] for _, name in quantity.name.variants if name in self._named]
        if named:
            return self._stated[min(named)]
        in_unit = self._in_unit.get(quantity.unit, ())
        return self._stated[in_unit[0]] if len(in_unit) == 1 else None


def by_the_name_of(stated: Quantity, quantity: Quantity) -> Quantity:
    """Return a quantity with the name, in all languages, of the one that it answers, where they share one."""
    shared = {text for _, text in quantity.name.variants} & {text for _, text in stated.name.variants}
    return evolve(quantity, name=stated.name) if shared else quantity


def why_quantities_differ(stated: Quantity, rival: Quantity) -> str | None:
    """Return the reason why two quantities can both be right, or None if they cannot."""
    if stated.as_of is not None and rival.as_of is not None and not share_a_day(stated.as_of, rival.as_of):
        return "as-of"
    if stated.unit != rival.unit or stated.low > rival.high or rival.low > stated.high:
        return None
    return "precision" if _contains(stated, rival) or _contains(rival, stated) else "overlap"


def _contains(a: Quantity, b: Quantity) -> bool:
    return a.low <= b.low and b.high <= a.high
