"""Which of Allen's thirteen relations can hold between two periods whose ends are known only within bounds.

J. F. Allen, "Maintaining knowledge about temporal intervals", Communications of the ACM 26 (1983) 832-843.
Periods are half-open on one line of seconds: a day runs from its midnight to the next, so that a day *meets* the
day after it.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    Seconds = int | Fraction | float  # a float only where infinite

DAY = 86_400


class Window(NamedTuple):
    """Where one end of a period may lie: the multiples of `step` in `first..last`, both inclusive, in seconds.

    Without bound where infinite. A single place (`first == last`) need not be a multiple of anything.
    """

    first: Seconds
    last: Seconds
    step: int | Fraction = DAY

    def after(self, place: Seconds) -> Seconds:
        """Give the least place in the window that is greater than `place`, or infinity."""
        if place < self.first or place == -inf:
            return self.first
        following = (place // self.step + 1) * self.step
        return following if following <= self.last else inf

    def moved(self, seconds: int) -> Window:
        """Give the same window later by `seconds`."""
        return self._replace(first=self.first + seconds, last=self.last + seconds)


class Period(NamedTuple):
    """A period of at least one step that starts within one window and ends within another."""

    start: Window
    end: Window

    def moved(self, seconds: int) -> Period:
        """Give the same period later by `seconds`."""
        return Period(self.start.moved(seconds), self.end.moved(seconds))


# The order of the four ends in each relation of a to b, from the left; what stands together coincides.
_FORWARD = {
    "before": ("a[", "a]", "b[", "b]"),
    "meets": ("a[", "a]b[", "b]"),
    "overlaps": ("a[", "b[", "a]", "b]"),
    "starts": ("a[b[", "a]", "b]"),
    "during": ("b[", "a[", "a]", "b]"),
    "finishes": ("b[", "a[", "a]b]"),
    "equals": ("a[b[", "a]b]"),
}
_INVERSE = {
    "before": "after",
    "meets": "met-by",
    "overlaps": "overlapped-by",
    "starts": "started-by",
    "during": "contains",
    "finishes": "finished-by",
}
_PLACES = {"a[": 0, "a]": 1, "b[": 2, "b]": 3}


def _places(order: Iterable[str]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(_PLACES[ends[i : i + 2]] for i in range(0, len(ends), 2)) for ends in order)


_ORDERS = {name: _places(order) for name, order in _FORWARD.items()} | {
    _INVERSE[name]: _places(ends.translate(str.maketrans("ab", "ba")) for ends in order)
    for name, order in _FORWARD.items()
    if name in _INVERSE
}

ALLEN = frozenset(_ORDERS)


def possible(a: Period, b: Period, among: Iterable[str] = ALLEN) -> frozenset[str]:
    """Give those relations of `a` to `b`, of those `among`, that some choice of their ends makes true: no more, no less."""
    ends = (*a, *b)
    return frozenset(name for name in among if _feasible(ends, _ORDERS[name]))


def _feasible(ends: tuple[Window, ...], order: tuple[tuple[int, ...], ...]) -> bool:
    """Put the ends one after another, each as far to the left as it can go: if that fails, nothing fits."""
    place: Seconds = -inf
    for group in order:
        place = _place([ends[index] for index in group], place)
        if place == inf:
            return False
    return True


def _place(group: list[Window], previous: Seconds) -> Seconds:
    """Give the least common place of the windows after `previous`; infinity where there is none."""
    fixed = {window.first for window in group if window.first == window.last}
    if fixed:
        (place, *others) = fixed
        return (
            place
            if not others and place > previous and all(_holds(window, place) for window in group)
            else inf
        )
    coarsest = max(group, key=lambda window: window.step)
    start = max(window.first for window in group)
    window = coarsest._replace(
        first=_round_up(start, coarsest.step), last=min(window.last for window in group)
    )
    place = window.after(previous)
    return place if place <= window.last else inf


def _holds(window: Window, place: Seconds) -> bool:
    return window.first == window.last or (window.first <= place <= window.last and place % window.step == 0)


def _round_up(place: Seconds, step: int | Fraction) -> Seconds:
    return place if place == -inf else -(-place // step) * step
