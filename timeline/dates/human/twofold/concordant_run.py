"""A run of which each end is given in two calendars: 1264/1848 to 1270/1854."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ....errors import DateError
from ...expression import prefix
from ...parse import try_date
from ..refuse import refusal, told_of
from .concordance import two_calendars
from .datings import is_balanced

if TYPE_CHECKING:
    from ...types import Date
    from ..hints import Hints, Read

_HEAD = re.compile(r"\s*(?:(?P<between>between|بين)|from|من)\s+", re.IGNORECASE)
_JOINT = re.compile(r"\s*[–—]\s*|\s+(?:-|to|until|إلى|حتى)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and\s+|و\s*)", re.IGNORECASE)
_SIGNS = re.compile(r"[(\[/=]")
_FEWEST_SIGNS, _MOST_SIGNS = 2, 4
_MOST_JOINTS = 3


def concordant_run(text: str, given: Hints, read: Read) -> Date | None:
    """Read a run of two dates that are each given in two calendars; None for any other text.

    Raises
    ------
    DateError
        Where the two datings of an end contradict each other, or the ends are no run.
    """
    if not _FEWEST_SIGNS <= len(_SIGNS.findall(text)) <= _MOST_SIGNS:
        return None
    head = _HEAD.match(text)
    start, between = (head.end(), bool(head["between"])) if head else (0, False)
    joints = list((_AND if between else _JOINT).finditer(text, start))
    for joint in joints if len(joints) <= _MOST_JOINTS else []:
        first = _end(text[: joint.start()], start, given, read)
        second = _end(text, joint.end(), given, read)
        if first is None or second is None:
            continue
        for end, at in ((first, start), (second, joint.end())):
            if isinstance(end, DateError):
                raise told_of(end, text, at)
        assert not isinstance(first, DateError) and not isinstance(second, DateError)  # noqa: S101, PT018
        return _run(first, second, text, between=between)
    return None


def _end(text: str, at: int, given: Hints, read: Read) -> Date | DateError | None:
    """Return the date that a text has from an index on, or what is wrong with it; None for one dating."""
    side = text[at:]
    if not _SIGNS.search(side) or not is_balanced(side):
        return None
    hints = given._replace(calendar=given.calendar or "gregory")  # 1264/1848 is no interval within a run
    try:
        return two_calendars(side, hints, read)
    except DateError as error:
        return error


def _run(first: Date, second: Date, text: str, *, between: bool) -> Date:
    if first.calendar is not second.calendar:
        raise refusal("both dates must be in one calendar", text, 0, (str(first), str(second)))
    frame = "[{}..{}]" if between else "{}/{}"
    try:
        return try_date(prefix(first.calendar) + frame.format(first.text, second.text))
    except DateError as error:
        raise told_of(error, text) from None
