"""Dates that were converted where no table settles the day: ``≈``, as `format_pair` marks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..refuse import exists, refusal

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_SIGN: Final = "≈"
_MARGIN: Final = 2  # days, that a day of the tabular calendar is from one that was published


def rounded(text: str, hints: Hints, read: Read) -> Date | None:
    """Read a date before a slash and its conversion behind it: the first; None for a text without ``≈``.

    Raises
    ------
    DateError
        For a conversion alone, which is days off or an approximate date; and where the two do not touch.
    """
    before, sign, after = text.partition(_SIGN)
    if not sign:
        return None
    converted = read(after.strip(), hints)
    own = before.strip()
    if not own:
        told = str(converted)
        approximate = f"{told}~"
        readings = [told, *([approximate] if exists(approximate) else [])]
        message = "a date after ≈ was converted and may be some days off, or is approximate"
        raise refusal(message, text, 0, readings)
    if not own.endswith("/"):
        raise refusal(f"{_SIGN!r} has no meaning after {own!r}", text, len(before))
    date = read(own.removesuffix("/").strip(), hints)
    if not _touch(date, converted):
        raise refusal("a date and its conversion have no day in common", text, 0, (str(date), str(converted)))
    return date


def _touch(first: Date, second: Date) -> bool:
    """Return whether two dates have days in common, but for the margin; an open end has all."""
    return _begins_before(first, second) and _begins_before(second, first)


def _begins_before(first: Date, second: Date) -> bool:
    start, end = first.earliest, second.latest
    return start is None or end is None or start <= end + _MARGIN
