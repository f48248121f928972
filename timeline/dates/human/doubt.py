"""What may be meant in several ways: each way is tried in the whole text, and what stays open is refused.

A word or number that could be several things is an item with `instead`, the items that could stand in its
place; or the reader finds out late, and raises `DoubtError`. The rest of the text may settle it: of
6/11/2025 a Thursday is one day only.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from ...errors import DateError
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..types import Date
    from .lexicon.items import Item

    Reader = Callable[[Sequence[Item]], Date]

_MOST = 200  # combinations that are tried


class DoubtError(DateError):
    """An item that could be several things.

    Parameters
    ----------
    message
        What is open, in the words that the refusal begins with.
    item
        The item in doubt, one of those that are read.
    instead
        For each thing that it could be, the items in its place.
    settled
        False where even a single reading that is left is to be refused: the choice is the writer's.
    """

    def __init__(
        self, message: str, text: str, item: Item, instead: Sequence[Sequence[Item]], *, settled: bool = True
    ) -> None:
        super().__init__(message, text=text, offset=item.offset)
        self.item = item
        self.instead = instead
        self.settled = settled


class Ways(NamedTuple):
    """What comes of reading items in every way: dates, the errors of the other ways, and what was open."""

    dates: tuple[Date, ...]
    errors: tuple[DateError, ...]
    doubts: tuple[DoubtError, ...]


def read_all(words: Sequence[Item], text: str, read: Reader) -> Date:
    """Read items in every way that they allow, and return the date where all the ways that exist agree.

    Raises
    ------
    DateError
        Where there are several dates, with all of them; or none.
    """
    dates, errors, doubts = ways(words, text, read)
    if not dates:
        raise errors[0] if errors else doubts[0]
    if len(dates) == 1 and all(doubt.settled for doubt in doubts):
        return dates[0]
    raise refusal(doubts[0].message, text, doubts[0].offset, map(str, dates))


def ways(words: Sequence[Item], text: str, read: Reader) -> Ways:
    """Read items in every way that they allow, at most `_MOST`; each date comes once."""
    doubts: list[DoubtError] = []
    outcomes = list(islice(_ways(words, text, read, doubts), _MOST))
    errors = tuple(each for each in outcomes if isinstance(each, DateError))
    dates = dict.fromkeys(each for each in outcomes if not isinstance(each, DateError))
    return Ways(tuple(dates), errors, tuple(doubts))


def _ways(
    words: Sequence[Item], text: str, read: Reader, doubts: list[DoubtError]
) -> Iterator[Date | DateError]:
    try:
        _check_decided(words, text)
        date = read(words)
    except DoubtError as doubt:
        doubts.append(doubt)
    except DateError as error:
        yield error
        return
    else:
        yield date
        return
    raised = doubts[-1]
    at = _place(words, raised.item)
    for items in raised.instead:
        yield from _ways([*words[:at], *items, *words[at + 1 :]], text, read, doubts)


def _place(words: Sequence[Item], item: Item) -> int:
    """Return where an item stands, though its reader took it for another kind of word."""
    if item in words:
        return words.index(item)
    return next(index for index, each in enumerate(words) if each.offset == item.offset)


def _check_decided(words: Sequence[Item], text: str) -> None:
    for item in words:
        if item.instead:
            raise DoubtError(item.value, text, item, item.instead, settled=item.settled)
