"""One of several dates, or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expression import Bounds, Expression, set_slot
from .interval import Interval

if TYPE_CHECKING:
    from .precision import Precision
    from .protocol import Calendar


class Range(Interval):
    """A run of dates within a set: ``1670..1672``; an end that is open is an `End`: ``..1984``, ``1984..``.

    In `OneOf`, any date from `start` to `end`; in `AllOf`, every one.
    """

    __slots__ = ()


class _Set(Expression):
    __slots__ = ("members",)

    members: tuple[Expression, ...]

    def __init__(self, text: str, calendar: Calendar, members: tuple[Expression, ...]) -> None:
        super().__init__(text, calendar)
        set_slot(self, "members", members)

    @property
    def precision(self) -> Precision:
        """The coarsest of its members'."""
        return max((member.precision for member in self.members), key=lambda precision: precision.rank)

    def covers(self, day: int) -> bool:
        """Say whether any member covers the day of that number."""
        return any(member.covers(day) for member in self.members)

    def _find_bounds(self) -> Bounds:
        starts = [member.earliest for member in self.members]
        ends = [member.latest for member in self.members]
        return (
            None if None in starts else min(day for day in starts if day is not None),
            None if None in ends else max(day for day in ends if day is not None),
        )


class OneOf(_Set):
    """One of its members, it is not known which: ``[1667,1668,1670..1672]``."""

    __slots__ = ()


class AllOf(_Set):
    """All of its members: ``{1960,1961-12}``."""

    __slots__ = ()
