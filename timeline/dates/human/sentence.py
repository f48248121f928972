"""What stands around the dates of a sentence: from, until, between, before, or."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DateError
from ..calendar_date import CalendarDate
from ..calendars import DEFAULT_HIJRI
from ..century import century
from ..edtf.write import LAST_YEAR, date_text
from ..parse import parse_date
from .checksum import check_weekday
from .fields import Fields, lend
from .interpret import interpret
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..types import Date
    from .items import Item


# Words before a date, and words after it, that make it the bound of something.
_HEADS = {"by": "[..{}]", "to": "../{}", "from": "{}/.."}
_TAILS = {"earlier": "[..{}]", "later": "[{}..]"}
_ONGOING = "{}/.."


def read_sentence(words: Sequence[Item], text: str) -> Date:
    """Read a sentence of one date, of two that bound a time, or of several to choose from."""
    kinds = [item.kind for item in words]
    if kinds[:1] == ["between"]:
        return _pair(words[1:], ("and", "to"), "[{}..{}]", text)
    if kinds and kinds[-1] in _TAILS:
        return _single(words[:-1], _TAILS[kinds[-1]], text)
    if "slash" in kinds:
        raise _two_sides(words, text)
    if "or" in kinds:
        return _several(words, "or", "[{}]", text)
    if kinds[:1] in (["before"], ["after"]):
        return _beyond(words[1:], text, before=kinds[0] == "before")
    return _lasting(words, kinds, text)


def _lasting(words: Sequence[Item], kinds: Sequence[str], text: str) -> Date:
    """Read a date, or a time that lasts from one to another."""
    if kinds and kinds[-1] in ("present", "onward"):
        start = [item for item in words[:-1] if item.kind not in ("from", "to")]
        return _single(start, _ONGOING, text)
    if "and" in kinds:
        return _several(words, "and", "{{{}}}", text)
    if "to" in kinds[1:]:
        if kinds[-1] == "to":
            raise _open_end(words, text)
        return _pair(words[1:] if kinds[0] == "from" else words, ("to",), "{}/{}", text)
    if kinds[:1] == ["to"] and not words[0].value:
        raise _open_start(words, text)
    if kinds and kinds[0] in _HEADS:
        return _single(words[1:], _HEADS[kinds[0]], text)
    return _single(words, "{}", text)


def _single(words: Sequence[Item], frame: str, text: str) -> Date:
    fields = interpret(words, text, len(text))
    if fields.span == "century":
        return _century(fields, frame)
    return _made(frame.format(fields.body()), [fields])


def _pair(words: Sequence[Item], joints: tuple[str, ...], frame: str, text: str) -> Date:
    at = next((i for i, item in enumerate(words) if item.kind in joints), None)
    if at is None:
        raise refusal("a second date is missing", text, len(text))
    first, second = interpret(words[:at], text, words[at].offset), interpret(words[at + 1 :], text, len(text))
    lend(first, second)
    return _made(frame.format(_body(first), _body(second)), [first, second])


def _several(words: Sequence[Item], joint: str, frame: str, text: str) -> Date:
    groups = _split(words, joint, (joint, "comma"))
    if len({any(item.kind == "month" for item in group) for group in groups[:-1]}) > 1:
        groups = _split(words, joint, (joint,))  # the commas are those of "November 6, 2025"
    several = [interpret(group, text, len(text)) for group in groups]
    for fields in several[-2::-1]:
        lend(fields, several[-1])
    return _made(frame.format(",".join(map(_body, several))), several)


def _split(words: Sequence[Item], joint: str, joints: tuple[str, ...]) -> list[list[Item]]:
    """Split at the joints; after the last "or" (or "and") a comma is none."""
    last = max(index for index, item in enumerate(words) if item.kind == joint)
    groups: list[list[Item]] = [[]]
    for index, item in enumerate(words):
        if item.kind in joints and index <= last:
            groups.append([])
        else:
            groups[-1].append(item)
    return groups


def _two_sides(words: Sequence[Item], text: str) -> DateError:
    """Return the error for two dates about a slash: one day in two calendars, or a choice, or a run."""
    at = next(index for index, item in enumerate(words) if item.kind == "slash")
    readings = []
    for side in (words[:at], words[at + 1 :]):
        try:
            readings.append(str(read_sentence(side, text)))
        except DateError:
            return refusal("a slash between two dates has no meaning here", text, words[at].offset)
    return refusal(
        "a slash between two dates has no one meaning, write 'to' or 'or'", text, words[at].offset, readings
    )


def _beyond(words: Sequence[Item], text: str, *, before: bool) -> Date:
    """Read "before" and "after", which leave out the date itself: before 1950 is 1949 or earlier."""
    fields = interpret(words, text, len(text))
    date = _single(words, "{}", text)
    edge = date.earliest if before else date.latest
    if edge is None or fields.season is not None or fields.span == "decade":
        raise fields.refused("before and after need a year, month or day")
    size = fields.size if fields.span is None else 1
    year, *rest = date.calendar.date(edge - 1 if before else edge + 1)[:size]
    if abs(year) > LAST_YEAR:
        side = "before" if before else "after"
        raise fields.refused(f"what is {side} it must begin with a year of at most four digits, got {year}")
    digits = date_text(year, *rest)
    return _made(
        f"[..{digits}{fields.marks}]" if before else f"[{digits}{fields.marks}..]", [fields], checked=True
    )


def _century(fields: Fields, frame: str) -> Date:
    if frame != "{}" or fields.marks or fields.month is not None or fields.year is None:
        raise fields.refused("a century stands alone here; write its years")
    number = -fields.year if fields.era in ("BCE", "BH") else fields.year
    try:
        return century(number, DEFAULT_HIJRI if fields.prefix == "AH " else "gregory")
    except DateError as error:
        raise fields.refused(error.message) from None


def _body(fields: Fields) -> str:
    if fields.span == "century":
        raise fields.refused("a century stands alone here; write its years")
    return fields.body()


def _made(body: str, several: Sequence[Fields], *, checked: bool = False) -> Date:
    """Make the date of an EDTF text, and hold the weekdays that were given against it."""
    prefixes = {fields.prefix for fields in several}
    if len(prefixes) > 1:
        raise several[0].refused("both dates must be in one calendar")
    try:
        if not checked:
            for fields in several:
                _check(fields)
        return parse_date(prefixes.pop() + body)
    except DateError as error:
        if error.text == several[0].text:
            raise
        raise several[0].refused(error.message) from None


def _check(fields: Fields) -> None:
    if fields.weekday is None:
        return
    date = parse_date(fields.prefix + fields.body())
    if not isinstance(date, CalendarDate):
        raise fields.refused("a weekday needs a day")
    check_weekday(date, fields)


def _open_end(words: Sequence[Item], text: str) -> DateError:
    fields = interpret(words[:-1], text, len(text))
    start = f"{fields.prefix}{_body(fields)}"
    return refusal("an end is missing", text, len(text), (f"{start}/..", f"{start}/"))


def _open_start(words: Sequence[Item], text: str) -> DateError:
    fields = interpret(words[1:], text, len(text))
    end = _body(fields)
    readings = (f"{fields.prefix}../{end}", f"{fields.prefix}/{end}")
    return refusal("a start is missing", text, words[0].offset, readings)
