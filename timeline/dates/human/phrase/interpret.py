"""The words of one date to its fields: which number is the year and which the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...edtf.write import date_text
from ..doubt import DoubtError
from ..lexicon.helpers import check_helpers
from ..lexicon.items import written
from ..refuse import refusal
from .fields import Fields
from .parts import take_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..hints import Hints
    from ..lexicon.items import Item

_TENS = 2  # digits of a decade that leaves out its century
_FIRST_YEAR_WIDTH = 3  # numbers with fewer digits may be days
_FLAGS = {"circa", "uncertain", "julian"}
_NUMBERED = {"weekday", "season"}
_SPANS = ("century", "millennium")
_STARTS = {"first of ten": "decade", "first of hundred": "hundreds", "first of thousand": "thousands"}
_LAST_HIJRI_YEAR = 1600  # up to here a year may be of either calendar


def interpret(words: Sequence[Item], text: str, hints: Hints, end: int) -> Fields:
    """Read the items of one date; `end` is where a missing date would stand.

    Raises
    ------
    DateError
        Where something is said twice, or does not belong in a date.
    """
    if not words:
        raise refusal("a date is missing", text, end)
    fields = Fields(text, words[0].offset, hints)
    fields.part, words = take_part(_with_centuries(words), text, hints)
    check_helpers(words, text)
    kinds = [item.kind for item in words]
    smalls: list[int] = []
    for index, item in enumerate(words):
        kind = kinds[index]
        if kind in _FLAGS:
            setattr(fields, kind, True)
        elif kind in _NUMBERED:
            fields.put(kind, item.number, item.offset)
        elif kind == "era":
            fields.put("era", item.value, item.offset)
            fields.era_first = fields.year is None and not smalls
        elif kind == "month":
            _month(item, fields)
        elif kind == "field":
            fields.put(item.value, item.number, item.offset)
        elif kind in _STARTS:
            fields.put("year", item.number, item.offset)
            fields.span = _STARTS[kind]
        elif kind in ("number", "ordinal"):
            _number(words, kinds, index, fields, smalls)
    _settle(fields, smalls, words, kinds)
    _check_span(fields, words)
    _name_decade(fields, words)
    _check_spring(fields, words)
    return fields


def _with_centuries(words: Sequence[Item]) -> list[Item]:
    """Return the items, a "c." after an ordinal as the century that it is there."""
    found = list(words)
    for index, item in enumerate(words):
        if item.kind == "circa" and index and words[index - 1].kind in ("suffix", "ordinal"):
            found[index] = item._replace(kind="century")
    return found


def _month(item: Item, fields: Fields) -> None:
    if fields.names not in (None, item.value):
        raise refusal("this is in two calendars, write it in one of them", fields.text, item.offset)
    fields.put("month", item.number, item.offset)
    fields.names = item.value


def _number(
    words: Sequence[Item], kinds: Sequence[str], index: int, fields: Fields, smalls: list[int]
) -> None:
    item = words[index]
    before = kinds[index - 1] if index else ""
    after = kinds[index + 1] if index + 1 < len(kinds) else ""
    span = next((each for each in _SPANS if each in kinds), None)
    if span is not None or (before == "plural" and index == 1):
        if after == "plural":
            raise refusal(f"{item.value}s is no number of a century", fields.text, item.offset)
        fields.put("year", item.number, item.offset)
        fields.span, fields.item = span or "century", item
    elif "decade" in kinds or (after == "plural" and words[index + 1].attached):
        _decade(item, fields, said="decade" in kinds)
    elif kinds[index] == "ordinal" or (item.width < _FIRST_YEAR_WIDTH and after == "suffix"):
        fields.put("day", item.number, item.offset)
    elif item.width >= _FIRST_YEAR_WIDTH or _is_year(before, after, fields):
        _year(item, fields)
    else:
        smalls.append(index)


def _is_year(before: str, after: str, fields: Fields) -> bool:
    """Return whether a number of few digits is the year: of "2025 ж. 6" the word belongs to the first."""
    if after in ("era", "year"):
        return True
    return before in ("era", "year") and after != "month" and fields.year is None


def _year(item: Item, fields: Fields) -> None:
    if item.width > 9:
        raise refusal(f"a year has at most 9 digits here, got {item.value!r}", fields.text, item.offset)
    if fields.span is not None:
        raise refusal(f"{item.value} is one number too many for a date", fields.text, item.offset)
    fields.put("year", item.number, item.offset)
    fields.digits, fields.item = item.value, item


def _decade(item: Item, fields: Fields, *, said: bool) -> None:
    if item.number % 10 == 0 and item.width == _TENS:
        fields.put("small", item, item.offset)
        fields.span = "decade"
        return
    if item.number % 10 or item.width not in (3, 4):
        raise refusal(
            f"a decade begins with a year such as 1990, got {item.value!r}", fields.text, item.offset
        )
    if item.number % 100 == 0 and not said:
        raise _decade_or_century(item, fields)
    fields.put("year", item.number, item.offset)
    fields.span, fields.digits = "decade", item.value


def _decade_or_century(item: Item, fields: Fields) -> DoubtError:
    """Return the doubt whether "the 1900s" are ten years, or all that begin with 19."""
    most = 3 if item.number % 1000 == 0 else 2
    several = [[item._replace(kind=kind)] for kind in tuple(_STARTS)[:most]]
    message = f"'{item.value}s' is a decade or a century"
    return DoubtError(message, fields.text, item, several, settled=False)


def _check_span(fields: Fields, words: Sequence[Item]) -> None:
    """Refuse a century, millennium or decade that no number is of: 2025-12-25 decade."""
    counted = next((item for item in words if item.kind in (*_SPANS, "decade") and not item.value), None)
    if counted is not None and fields.span is None and fields.year is not None:
        raise refusal(f"{written(counted, fields.text)!r} is not expected here", fields.text, counted.offset)


def _name_decade(fields: Fields, words: Sequence[Item]) -> None:
    """Settle a decade that has a name, which needs its century: تسعينيات القرن العشرين."""
    named = next((item for item in words if item.kind == "decade" and item.value), None)
    if named is None:
        return
    if fields.span != "century" or fields.year is None or fields.backwards:
        raise refusal("the century of the decade is missing", fields.text, named.offset)
    fields.year, fields.span = 100 * (fields.year - 1) + named.number, "decade"


def _check_spring(fields: Fields, words: Sequence[Item]) -> None:
    """Refuse the Arabic word for spring where it may be half the name of a Hijri month."""
    year, era = fields.year, fields.era
    rabi = next((item for item in words if item.value == "rabi"), None)
    if rabi is None or era in ("CE", "BCE") or year is None or (era is None and year > _LAST_HIJRI_YEAR):
        return
    spring = [] if era else [date_text(year, 21)]
    readings = (*spring, f"AH {date_text(year, 3)}", f"AH {date_text(year, 4)}")
    raise refusal("'ربيع' is spring, or half the name of two months", fields.text, rabi.offset, readings)


def _settle(fields: Fields, smalls: list[int], words: Sequence[Item], kinds: Sequence[str]) -> None:
    """Decide what the numbers of one or two digits are; what stays open is left in `small`."""
    if smalls and fields.month is not None and fields.era is not None and fields.year is None:
        # An era needs a year: of two numbers that is the one that no month follows (MÖ 15 Mart 44).
        years = [index for index in smalls if kinds[index + 1 : index + 2] != ["month"]]
        if years:
            smalls.remove(years[-1])
            fields.year = words[years[-1]].number
    for index in smalls:
        number = words[index].number
        if fields.day is None and (fields.month is not None or fields.year is not None):
            fields.day = number
        elif fields.small is None and fields.year is None:
            fields.small = words[index]
        else:
            raise refusal(f"{number} is one number too many for a date", fields.text, words[index].offset)
