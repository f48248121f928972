"""Which of three numbers is the year, which the month and which the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import DateError
from ..hints import ORDERS
from ..refuse import refusal
from .eras import completed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...types import Date
    from ..hints import Hints

_FIRST_OLD_STYLE, _LAST_OLD_STYLE = 1155, 1751
_YEAR_DIGITS = 3  # a number of as many, or more, is a year
_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST = (2, 1, 0), (2, 0, 1), (0, 1, 2)  # positions of year, month, day


def orders(numbers: Sequence[str], hints: Hints) -> list[tuple[str, str, str]]:
    """Return (year, month, day) of three numbers, in each order that people write them in.

    A number of three digits or more is the year. Without one the year may stand first, unless the caller says
    that the day or the month does.
    """
    if len(numbers[0]) >= _YEAR_DIGITS:
        found: tuple[tuple[int, int, int], ...] = (_YEAR_FIRST,)
    elif hints.order is not None:
        found = (_DAY_FIRST,) if hints.order == "day-first" else (_MONTH_FIRST,)
    elif len(numbers[2]) >= _YEAR_DIGITS:
        found = (_DAY_FIRST, _MONTH_FIRST)
    else:
        found = (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST)
    several = [(numbers[year], numbers[month], numbers[day]) for year, month, day in found]
    return [each for each in several if len(each[1]) <= 2 and len(each[2]) <= 2]


def years(written: str, era: str) -> list[int]:
    """Return the years that a year in a date of digits may be: of two digits those of the last two centuries.

    `era` is that of the calendar, "CE" where nobody says which.
    """
    return [int(written)] if len(written) >= _YEAR_DIGITS else completed(int(written), era)


def old_style(first: str, second: str) -> int | None:
    """Return the year of two that are written for its first months, 1732 of 1731/2; None where it is none.

    In England a year began on 25 March from the middle of the 12th century until 1751 (Calendar (New Style)
    Act 1750), and its last months are in the next year by our count.
    """
    if len(first) != len("1731") or not _FIRST_OLD_STYLE <= int(first) <= _LAST_OLD_STYLE:
        return None
    year = int(first[: -len(second)] + second) if len(second) < len(first) else int(second)
    return year if year == int(first) + 1 else None


def in_one_order(text: str, hints: Hints, read: Callable[[str, Hints], Date]) -> Date:
    """Read a text of several dates in digits, in which the day stands in the same place every time.

    Raises
    ------
    DateError
        Where it may stand in either, with the dates of both orders.
    """
    found: dict[str, Date] = {}
    errors: list[DateError] = []
    for order in ORDERS:
        try:
            date = read(text, hints._replace(order=order))
        except DateError as error:
            errors.append(error)
        else:
            found[str(date)] = date
    readings = [*found, *(each for error in errors for each in error.readings)]
    if len(found) == 1 == len(set(readings)):
        return next(iter(found.values()))
    if not readings:
        raise errors[0]
    raise refusal("the dates in digits have more than one reading", text, 0, readings)
