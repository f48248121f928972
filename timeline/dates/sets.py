"""One of several dates, or all of them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from .basis import weakest
from .expression import Expression
from .interval import Interval

if TYPE_CHECKING:
    from collections.abc import Callable

    from .basis import Basis
    from .calendar_date import CalendarDate
    from .expression import Bounds
    from .precision import Precision
    from .protocol import Calendar
    from .season import Season


class Range(Interval):
    """A run of dates within a set, ``1670..1672``; open before or after in ``..1984`` and ``1984..``.

    Of `OneOf` it is any date from `start` to `end`, of `AllOf` every one.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Range({str(self)!r})"


class _Set(Expression):
    __slots__ = ("_members",)

    def __init__(
        self, text: str, calendar: Calendar, members: tuple[CalendarDate | Season | Range, ...]
    ) -> None:
        super().__init__(text, calendar)
        self._members = members

    @property
    def members(self) -> tuple[CalendarDate | Season | Range, ...]:
        """Its dates and ranges of dates, in the order in which they are written."""
        return self._members

    @property
    def precision(self) -> Precision:
        """The coarsest of its members'."""
        return max((member.precision for member in self._members), key=lambda precision: precision.rank)

    @property
    def basis(self) -> Basis:
        """On what the day numbers of its members stand: the weakest of them."""
        return reduce(weakest, (member.basis for member in self._members))

    @property
    def known_days(self) -> list[int]:
        """The bounds of its members that are neither open nor unknown."""
        return [day for member in self._members for day in member.known_days]

    def covers(self, day: int) -> bool:
        """Return whether a member covers the day of that number."""
        return any(member.covers(day) for member in self._members)

    def _find_bounds(self) -> Bounds:
        first = _outermost(min, [member.earliest for member in self._members])
        return first, _outermost(max, [member.latest for member in self._members])


def _outermost(pick: Callable[[list[int]], int], days: list[int | None]) -> int | None:
    known = [day for day in days if day is not None]
    return pick(known) if len(known) == len(days) else None


class OneOf(_Set):
    """One of its members, it is not known which: ``[1667,1668,1670..1672]``."""

    __slots__ = ()


class AllOf(_Set):
    """All of its members: ``{1960,1961-12}``."""

    __slots__ = ()
