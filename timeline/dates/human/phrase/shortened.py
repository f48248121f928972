"""Years at the end of a range of which only the digits that change are written: 1850-60, 1353-36 BC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..doubt import DoubtError
from ..lexicon.items import number_item

if TYPE_CHECKING:
    from .fields import Fields

_LEAST = 3  # digits of a year that may lend some
_CERTAIN = 4, 2  # digits of a start and most digits of its end: nobody writes the year 36 BC after 1353 so


def complete_year(first: Fields, second: Fields) -> None:
    """Give the second of two years the digits that it shares with the first.

    Before the common era, where years grow towards the past, "353-36" may be two whole years: `DoubtError`.
    """
    decades = second.span == "decade" and second.small is not None
    if not (first.is_year or first.season is not None or first.span == "decade"):
        return
    if not second.is_year and not decades:
        return
    written = second.small.value if second.small is not None else second.digits
    if len(first.digits) < _LEAST or not 0 < len(written) < len(first.digits):
        return
    if first.era is not None and second.era is not None and first.era != second.era:
        return
    whole = first.digits[: -len(written)] + written
    backwards = first.backwards or second.backwards
    start, end, alone = int(first.digits), int(whole), int(written)
    if not (end < start if backwards else end > start):
        return
    certain = len(first.digits) == _CERTAIN[0] and len(written) <= _CERTAIN[1]
    if backwards and not certain and second.item is not None and 0 < alone < start:
        ways = [[number_item(each, second.item.offset)] for each in (whole, written.zfill(len(whole)))]
        raise DoubtError("the end may be a whole year, or have lost digits", second.text, second.item, ways)
    second.year, second.digits, second.small = end, whole, None
