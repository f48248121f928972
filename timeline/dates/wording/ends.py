"""Two ends in words, either of which may be open or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..interval import End

if TYPE_CHECKING:
    from .parts import Writer


class Worded(NamedTuple):
    """An end in words, and of which kind of `kinds` it is, where it is nothing else."""

    text: str
    kind: str = ""


Ending = Worded | End  # an end, or why it has none


def join_ends(start: Ending, end: Ending, writer: Writer) -> str:
    """Write a time that lasts from one end to the other: from 1992, until 1992, 1992 – unknown."""
    phrases = writer.phrases
    if writer.short:
        texts = [_short(start, writer), _short(end, writer)]
        single = not any(" " in text for text in texts)
        return (phrases.close if single else phrases.wide_short).join(texts).strip()
    if start is End.OPEN and isinstance(end, Worded):
        return phrases.variant(end.kind).until.format(date=end.text)
    if end is End.OPEN and isinstance(start, Worded):
        return phrases.variant(start.kind).from_.format(date=start.text)
    return phrases.wide.framed(phrases.wide.join([_long(start, writer), _long(end, writer)]))


def join_choice(start: Ending, end: Ending, writer: Writer, *, one_of: bool) -> str:
    """Write a run in a set, from which one date is meant, or every one: 1760 or later, 1760 and all after."""
    phrases = writer.phrases
    if start is End.OPEN and isinstance(end, Worded):
        return (phrases.or_earlier if one_of else phrases.and_earlier).format(date=end.text)
    if end is End.OPEN and isinstance(start, Worded):
        return (phrases.or_later if one_of else phrases.and_later).format(date=start.text)
    return join_ends(start, end, writer)


def _short(end: Ending, writer: Writer) -> str:
    return text_of(end, open_="", unknown=writer.phrases.unknown_short)


def _long(end: Ending, writer: Writer) -> str:
    return text_of(end, open_=writer.phrases.open, unknown=writer.phrases.unknown)


def text_of(end: Ending, *, open_: str, unknown: str) -> str:
    """Return an end in words."""
    if isinstance(end, Worded):
        return end.text
    return open_ if end is End.OPEN else unknown
