"""What all dates share: a text, a calendar, bounds, and being values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .gregorian import GREGORIAN
from .qualification import Qualification

if TYPE_CHECKING:
    from .basis import Basis
    from .precision import Precision
    from .protocol import Calendar
    from .span import Span

Bounds = tuple["int | None", "int | None"]

set_slot = object.__setattr__  # how a constructor writes to an instance that refuses to change


class Expression:
    """A date as EDTF writes it: an immutable value, equal to another exactly where their texts are equal.

    Attributes
    ----------
    text
        The canonical text without the sign of the calendar: ``1447-05`` of ``AH 1447-05``.
    calendar
        The calendar in which all of it is counted.
    """

    __slots__ = ("_bounds", "calendar", "text")

    text: str
    calendar: Calendar
    _bounds: Bounds

    def __init__(self, text: str, calendar: Calendar) -> None:
        set_slot(self, "text", text)
        set_slot(self, "calendar", calendar)

    @property
    def earliest(self) -> int | None:
        """The first day (day number, inclusive) that it may be; None where that is open or unknown."""
        return self._get_bounds()[0]

    @property
    def latest(self) -> int | None:
        """The last day (day number, inclusive) that it may be; None where that is open or unknown."""
        return self._get_bounds()[1]

    @property
    def precision(self) -> Precision:
        """The smallest unit of the calendar that holds everything it may be."""
        raise NotImplementedError

    @property
    def qualification(self) -> Qualification:
        """Uncertain where any part is uncertain, approximate where any part is approximate."""
        return Qualification.of(self.text)

    @property
    def basis(self) -> Basis:
        """On what its day numbers stand."""
        first, last = self._get_bounds()
        known = [day for day in (first, last) if day is not None]
        return self.calendar.basis(known[0], known[-1])

    def covers(self, day: int) -> bool:
        """Say whether it may be, or may include, the day of that number; an end without bound never excludes."""
        first, last = self._get_bounds()
        return (first is None or first <= day) and (last is None or day <= last)

    def to(self, calendar_id: str) -> Span:
        """Give the days that it may be as a span in another calendar; raise `UnknownCalendarError`."""
        from .span import span_of  # noqa: PLC0415 - only conversions need it

        return span_of(self, calendar_id)

    def _get_bounds(self) -> Bounds:
        try:
            return self._bounds
        except AttributeError:
            bounds = self._find_bounds()
            set_slot(self, "_bounds", bounds)
            return bounds

    def _find_bounds(self) -> Bounds:
        raise NotImplementedError

    def __str__(self) -> str:
        """Give the canonical text; `parse_date` reads it back to an equal date."""
        return f"{prefix(self.calendar)}{self.text}"

    def __repr__(self) -> str:
        return f"parse_date({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Expression):
            return NotImplemented
        return self.text == other.text and self.calendar.id == other.calendar.id and type(self) is type(other)

    def __hash__(self) -> int:
        return hash((self.text, self.calendar.id))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a date does not change: cannot set {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a date does not change: cannot delete {name!r}")

    def __copy__(self) -> Expression:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Expression:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        slots = [slot for base in type(self).__mro__ for slot in getattr(base, "__slots__", ())]
        return _restore, (type(self), {slot: getattr(self, slot) for slot in slots if slot != "_bounds"})


def _restore(kind: type[Expression], slots: dict[str, object]) -> Expression:
    date = kind.__new__(kind)
    for slot, value in slots.items():
        set_slot(date, slot, value)
    return date


def prefix(calendar: Calendar) -> str:
    """Give what stands before a date of the calendar: nothing, ``AH `` or its id and a colon."""
    if calendar is GREGORIAN:
        return ""
    return "AH " if calendar.id == "islamic-umalqura" else f"{calendar.id}:"
