"""How two dates stand to each other: what is certain, what is possible, and what is out of the question.

All of it follows from the set of Allen relations that are still possible. What a date stands for is said in
`periods`. Dates are taken at their word: ``?`` and ``~`` have no measure in EDTF and widen nothing, but the
margin of a calendar does.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from .allen import ALLEN, Period, possible
from .expression import check_dates
from .order import sort_key
from .periods import hull, is_absolute, periods

if TYPE_CHECKING:
    from .types import Date

__all__ = [
    "ALLEN",
    "certainly_after",
    "certainly_before",
    "certainly_overlapping",
    "certainly_same",
    "certainly_within",
    "possibly_after",
    "possibly_before",
    "possibly_overlapping",
    "possibly_same",
    "possibly_within",
    "relations",
    "sort_key",
]

BEFORE = frozenset({"before", "meets"})
AFTER = frozenset({"after", "met-by"})
WITHIN = frozenset({"during", "starts", "finishes", "equals"})
OVERLAPPING = ALLEN - BEFORE - AFTER
SAME = frozenset({"equals"})

_OFFSETS = range(-12 * 3600, 14 * 3600 + 1, 15 * 60)  # of all the zones in use, in seconds from UTC
_MOST_PAIRS = 10_000


def relations(a: Date, b: Date) -> frozenset[str]:
    """Return the Allen relations of `a` to `b` that are still possible, by Allen's names.

    One name means that the relation is certain. Names: before, after, meets, met-by, overlaps, overlapped-by,
    starts, started-by, during, contains, finishes, finished-by, equals. Days are whole: one *meets* the next.

    The set is exact, except that a date in too many pieces (`periods`, `runs`) is taken with the gaps between
    them; then it may hold a relation too many, never one too few.
    """
    check_dates(a, b)
    first, second = _on_one_line(a, b)
    at_most = possible(hull(first), hull(second))
    if len(first) == len(second) == 1 or len(first) * len(second) > _MOST_PAIRS:
        return at_most
    found: frozenset[str] = frozenset()
    for one, other in product(first, second):
        found |= possible(one, other, at_most - found)
        if found == at_most:
            break
    return found


def _on_one_line(a: Date, b: Date) -> tuple[tuple[Period, ...], tuple[Period, ...]]:
    """Return what both stand for on one line of time.

    A moment whose instant is known meets a date on a wall clock that may hang anywhere on Earth. Dates of one
    calendar keep their order whatever its margin; those of two are widened by it.
    """
    widened = a.calendar.id != b.calendar.id
    alike = is_absolute(a) == is_absolute(b)
    first, second = (
        periods(each, widened=widened) if alike or not is_absolute(each) else _on_any_clock(each, widened)
        for each in (a, b)
    )
    return first, second


@lru_cache(maxsize=256)
def _on_any_clock(moment: Date, widened: bool) -> tuple[Period, ...]:
    families = periods(moment, widened=widened)
    return tuple(family.moved(offset) for offset in _OFFSETS for family in families)


def certainly_before(a: Date, b: Date) -> bool:
    """Return whether `a` ends before `b` begins, whatever either may turn out to be."""
    return relations(a, b) <= BEFORE


def possibly_before(a: Date, b: Date) -> bool:
    """Return whether `a` may end before `b` begins."""
    return not relations(a, b).isdisjoint(BEFORE)


def certainly_after(a: Date, b: Date) -> bool:
    """Return whether `a` begins after `b` ends, whatever either may turn out to be."""
    return relations(a, b) <= AFTER


def possibly_after(a: Date, b: Date) -> bool:
    """Return whether `a` may begin after `b` ends."""
    return not relations(a, b).isdisjoint(AFTER)


def certainly_within(a: Date, b: Date) -> bool:
    """Return whether all of `a` lies in `b`, whatever either turns out to be; they may share an end, or both.

    To ask about the year 1992 itself, and not about something that happened in it, write it as an interval:
    ``1992-01-01/1992-12-31``.
    """
    return relations(a, b) <= WITHIN


def possibly_within(a: Date, b: Date) -> bool:
    """Return whether all of `a` may lie in `b`; they may share an end, or both."""
    return not relations(a, b).isdisjoint(WITHIN)


def certainly_overlapping(a: Date, b: Date) -> bool:
    """Return whether `a` and `b` share some time, whatever either turns out to be; wider than *overlaps*."""
    return relations(a, b) <= OVERLAPPING


def possibly_overlapping(a: Date, b: Date) -> bool:
    """Return whether `a` and `b` may share some time; wider than *overlaps*."""
    return not relations(a, b).isdisjoint(OVERLAPPING)


def certainly_same(a: Date, b: Date) -> bool:
    """Return whether `a` and `b` are the same time, whatever either may turn out to be."""
    return relations(a, b) <= SAME


def possibly_same(a: Date, b: Date) -> bool:
    """Return whether `a` and `b` may be the same time."""
    return not relations(a, b).isdisjoint(SAME)
