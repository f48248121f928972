"""What a caller knows of the dates that are read, and their texts do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

from ...errors import OptionError
from ..calendars import calendar
from ..conventions import CONVENTIONS
from ..phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..types import Date

Order = Literal["day-first", "month-first"]
ORDERS: Final = get_args(Order)


class Hints(NamedTuple):
    """What goes without saying where the texts come from; nothing of it overrides what a text says."""

    calendar: str | None = None
    """The id of the calendar of years without an era."""
    order: Order | None = None
    """Which of two numbers beside a year is the day: 6/11/2025."""
    convention: str | None = None
    """The name of the convention that gives vague parts, such as "early", their bounds."""
    language: str | None = None
    """The BCP 47 tag of the language that the texts are in."""


def hints(
    calendar_id: str | None, order: str | None, convention: str | None, language: str | None = None
) -> Hints:
    """Return checked hints.

    Raises
    ------
    UnknownCalendarError
        For an unknown calendar.
    OptionError
        For another order or convention, and a language without names of months.
    """
    if calendar_id is not None:
        calendar_id = calendar(calendar_id).id
    if order is not None and order not in ORDERS:
        raise OptionError(f"order must be one of {', '.join(ORDERS)}, got {order!r}")
    if convention is not None and convention not in CONVENTIONS:
        raise OptionError(f"convention must be one of {', '.join(CONVENTIONS)}, got {convention!r}")
    if language is not None:
        order = order or _order_of(language)
    return Hints(calendar_id, order, convention, language)  # type: ignore[arg-type]


def _order_of(language: object) -> str | None:
    """Return the order of a language in which the year is last; None for all others."""
    words = phrases(language) if isinstance(language, str) else None
    if words is None:
        raise OptionError(f"language must be a tag of CLDR such as fr or pt-BR, got {language!r:.60}")
    if not words.full_date.startswith("{day_month}"):
        return None
    return "day-first" if words.day_month.index("{day}") < words.day_month.index("{month}") else "month-first"


if TYPE_CHECKING:
    Read = Callable[[str, Hints], Date]
    """Reads any text: for a form that has found the texts of other dates in its own."""
    Form = Callable[[str, Hints, Read], Date | None]
    """Reads the texts of one form, returns None for all others, and raises `DateError` where it refuses."""
