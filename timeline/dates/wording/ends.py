"""Two ends in words, either of which may be open or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..interval import End
from ..phrases.base import CLOSE

if TYPE_CHECKING:
    from .parts import Writer

Ending = str | End  # an end in words, or why it has none


def join_ends(start: Ending, end: Ending, writer: Writer) -> str:
    """Write a time that lasts from one end to the other: from 1992, until 1992, 1992 – unknown."""
    phrases = writer.phrases
    if writer.short:
        texts = [_short(start, writer), _short(end, writer)]
        single = not any(" " in text for text in texts)
        return (CLOSE if single else phrases.wide_short).join(texts).strip()
    if start is End.OPEN and isinstance(end, str):
        return phrases.until.format(date=end)
    if end is End.OPEN and isinstance(start, str):
        return phrases.from_.format(date=start)
    return phrases.wide.framed(phrases.wide.join([_long(start, writer), _long(end, writer)]))


def join_choice(start: Ending, end: Ending, writer: Writer, *, one_of: bool) -> str:
    """Write a run in a set, from which one date is meant, or every one: 1760 or later, 1760 and all after."""
    phrases = writer.phrases
    if start is End.OPEN and isinstance(end, str):
        return (phrases.or_earlier if one_of else phrases.and_earlier).format(date=end)
    if end is End.OPEN and isinstance(start, str):
        return (phrases.or_later if one_of else phrases.and_later).format(date=start)
    return join_ends(start, end, writer)


def _short(end: Ending, writer: Writer) -> str:
    return end if isinstance(end, str) else {End.OPEN: "", End.UNKNOWN: writer.phrases.unknown_short}[end]


def _long(end: Ending, writer: Writer) -> str:
    return (
        end
        if isinstance(end, str)
        else {End.OPEN: writer.phrases.open, End.UNKNOWN: writer.phrases.unknown}[end]
    )
