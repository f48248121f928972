"""Which of Allen's thirteen relations can hold between two periods whose ends are known only within bounds.

J. F. Allen, "Maintaining knowledge about temporal intervals", Communications of the ACM 26 (1983) 832-843.
Periods are half-open on one line of seconds: a day runs from its midnight to the next, so that a day *meets*
the day after it.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

from .day import SECONDS_IN_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    Seconds = int | Fraction | float  # a float only where infinite


class Window(NamedTuple):
    """Where one end of a period may lie: the multiples of `step` in `first..last`, inclusive, in seconds.

    Both are such multiples, or infinite; but a single place (`first == last`) need not be one.
    """

    first: Seconds
    last: Seconds
    step: int | Fraction = SECONDS_IN_DAY

    def after(self, place: Seconds) -> Seconds:
        """Return the least place in the window that is greater than `place`; infinity where there is none.

        Where the window goes back without bound, -infinity stands for as far back as is needed.
        """
        if place < self.first or place == -inf:
            return self.first
        following = (place // self.step + 1) * self.step
        return following if following <= self.last else inf

    def moved(self, seconds: int) -> Window:
        """Return the same window later by `seconds`."""
        return Window(self.first + seconds, self.last + seconds, self.step)


class Period(NamedTuple):
    """A period that starts within one window and ends, later, within another."""

    start: Window
    end: Window

    def moved(self, seconds: int) -> Period:
        """Return the same period later by `seconds`."""
        return Period(self.start.moved(seconds), self.end.moved(seconds))


_EMPTY = Window(inf, -inf)

# The order of the ends from the left: [ is a start, ] an end; what stands together coincides.
_PLACES = {
    place: index for index, place in enumerate(("a[", "a]", "b[", "b]", "a[b[", "a]b]", "a]b[", "b]a["))
}
_ORDERS = {
    name: tuple(_PLACES[place] for place in places.split())
    for name, places in {
        "before": "a[ a] b[ b]",
        "after": "b[ b] a[ a]",
        "meets": "a[ a]b[ b]",
        "met-by": "b[ b]a[ a]",
        "overlaps": "a[ b[ a] b]",
        "overlapped-by": "b[ a[ b] a]",
        "starts": "a[b[ a] b]",
        "started-by": "a[b[ b] a]",
        "during": "b[ a[ a] b]",
        "contains": "a[ b[ b] a]",
        "finishes": "b[ a[ a]b]",
        "finished-by": "a[ b[ a]b]",
        "equals": "a[b[ a]b]",
    }.items()
}

ALLEN: Final = frozenset(_ORDERS)


def possible(a: Period, b: Period, among: Iterable[str] = ALLEN) -> frozenset[str]:
    """Return exactly those relations of `a` to `b`, out of `among`, that some choice of ends makes true."""
    if a.end.last < b.start.first:
        return frozenset({"before"}.intersection(among))
    if b.end.last < a.start.first:
        return frozenset({"after"}.intersection(among))
    windows = (
        *a,
        *b,
        _both(a.start, b.start),
        _both(a.end, b.end),
        _both(a.end, b.start),
        _both(b.end, a.start),
    )
    return frozenset(name for name in among if _fits(windows, _ORDERS[name]))


def _fits(windows: tuple[Window, ...], order: tuple[int, ...]) -> bool:
    """Put one end after another, each as early as it can be: if that fails, nothing fits."""
    place: Seconds = -inf
    for index in order:
        place = windows[index].after(place)
        if place == inf:
            return False
    return True


def _both(one: Window, other: Window) -> Window:
    """Return the places that lie in both windows; of two steps one is a multiple of the other."""
    for window in (one, other):
        if window.first == window.last:
            return window if _holds(one, window.first) and _holds(other, window.first) else _EMPTY
    step = max(one.step, other.step)
    first, last = _round_up(max(one.first, other.first), step), min(one.last, other.last)
    return Window(first, last, step) if first <= last else _EMPTY


def _holds(window: Window, place: Seconds) -> bool:
    return place == window.first or (window.first <= place <= window.last and place % window.step == 0)


def _round_up(place: Seconds, step: int | Fraction) -> Seconds:
    return place if place == -inf else -(-place // step) * step
