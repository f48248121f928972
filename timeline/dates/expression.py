"""What all dates share: a text, a calendar, bounds, and being values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DateError
from .gregorian import GREGORIAN
from .qualification import Qualification

if TYPE_CHECKING:
    from typing import Self, SupportsIndex

    from .basis import Basis
    from .precision import Precision
    from .protocol import Calendar
    from .span import Span

Bounds = tuple[int | None, int | None]


class Expression:
    """A date as EDTF writes it: an immutable value, equal to another exactly where their texts are equal.

    Dates are made by `parse_date`. The constructors of its subclasses take the canonical text and what it
    says, and trust that the two agree.
    """

    __slots__ = ("_bounds", "_calendar", "_text")

    _bounds: Bounds

    def __init__(self, text: str, calendar: Calendar) -> None:
        self._text = text
        self._calendar = calendar

    @property
    def text(self) -> str:
        """The canonical text without the sign of the calendar: ``1447-05`` of ``AH 1447-05``."""
        return self._text

    @property
    def calendar(self) -> Calendar:
        """The calendar in which all of it is counted."""
        return self._calendar

    @property
    def earliest(self) -> int | None:
        """The first day (day number, inclusive) that it may be; None where that is open or unknown."""
        return self._known_bounds()[0]

    @property
    def latest(self) -> int | None:
        """The last day (day number, inclusive) that it may be; None where that is open or unknown."""
        return self._known_bounds()[1]

    @property
    def precision(self) -> Precision:
        """The smallest unit of the calendar that holds everything it may be."""
        raise NotImplementedError

    @property
    def qualification(self) -> Qualification:
        """Uncertain where any part is uncertain, approximate where any part is approximate."""
        return Qualification.of(self._text)

    @property
    def basis(self) -> Basis:
        """On what its day numbers stand; of an end that is open or unknown, nothing is said."""
        known = self.known_days
        return self._calendar.basis(min(known), max(known))

    @property
    def known_days(self) -> list[int]:
        """The bounds that are neither open nor unknown, of a set those of its members; one at least."""
        return [day for day in self._known_bounds() if day is not None]

    def covers(self, day: int) -> bool:
        """Return whether it may be, or include, the day of that number; an open end excludes none."""
        first, last = self._known_bounds()
        return (first is None or first <= day) and (last is None or day <= last)

    def to(self, calendar_id: str) -> Span:
        """Return the days that it may be as a span in another calendar; raise `UnknownCalendarError`."""
        from .span import span_of  # only conversions need all the calendars

        return span_of(self, calendar_id)

    def _known_bounds(self) -> Bounds:
        try:
            return self._bounds
        except AttributeError:  # two threads that both come here find the same
            self._bounds = self._find_bounds()
            return self._bounds

    def _find_bounds(self) -> Bounds:
        raise NotImplementedError

    def __str__(self) -> str:
        """Return the canonical text; `parse_date` reads it back to an equal date."""
        return prefix(self._calendar) + self._text

    def __repr__(self) -> str:
        return f"parse_date({str(self)!r})"

    def _repr_html_(self) -> str:
        """Show the date in a notebook: as EDTF, and in words in its own calendar and in the other one."""
        from ..render.notebook import date_html  # a room above the dates

        return date_html(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Expression):
            return NotImplemented
        return self._text == other._text and self._calendar is other._calendar

    def __hash__(self) -> int:
        return hash((self._text, self._calendar.id))

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[object, ...]:
        return super().__reduce_ex__(max(int(protocol), 2))  # before 2 there are no slots

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self


def prefix(calendar: Calendar) -> str:
    """Return what stands before a date of the calendar: nothing, ``AH `` or its id and a colon."""
    if calendar is GREGORIAN:
        return ""
    return "AH " if calendar.id == "islamic-umalqura" else f"{calendar.id}:"


def check_dates(*given: object) -> None:
    """Refuse what is no date, though it may be the text of one: functions of dates do not read."""
    for each in given:
        if not isinstance(each, Expression):
            raise DateError(f"a date must be one that parse_date returns, got {each!r:.60}")
