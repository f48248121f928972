"""The words of one date to its fields: which number is the year and which the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..edtf.write import date_text, year_text
from .fields import Fields
from .refuse import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .items import Item

_FIRST_YEAR_WIDTH = 3  # numbers with fewer digits may be days
_FLAGS = {"circa", "uncertain", "julian"}
_NUMBERED = {"weekday", "season"}
_HELPERS = {"year", "suffix", "plural", "decade", "century", "comma", "quarter", "half"}
_PARTS = {"quarter": (32, 4), "half": (39, 2)}  # the code before the first, and how many
_INSTEAD = "write the time that it may be, such as 1992-01/1992-04"
_LAST_HIJRI_YEAR = 1600  # up to here a year may be of either calendar


def interpret(words: Sequence[Item], text: str, end: int) -> Fields:
    """Read the items of one date; `end` is where a missing date would stand.

    Raises
    ------
    DateError
        Where something is said twice, or does not belong in a date.
    """
    if not words:
        raise refusal("a date is missing", text, end)
    fields = Fields(text, words[0].offset)
    kinds = [_kind(words, index) for index in range(len(words))]
    smalls: list[int] = []
    for index, item in enumerate(words):
        kind = kinds[index]
        if kind in _FLAGS:
            setattr(fields, kind, True)
        elif kind in _NUMBERED:
            fields.put(kind, item.number, item.offset)
        elif kind == "era":
            fields.put("era", item.value, item.offset)
        elif kind == "month":
            if fields.names not in (None, item.value):
                raise refusal("this is in two calendars, write it in one of them", text, item.offset)
            fields.put("month", item.number, item.offset)
            fields.names = item.value
        elif kind in ("number", "ordinal"):
            _number(words, kinds, index, fields, smalls)
        elif kind == "vague":
            raise refusal(f"{_written(item, text)!r} has no agreed bounds, {_INSTEAD}", text, item.offset)
        elif kind not in _HELPERS:
            raise refusal(f"{_written(item, text)!r} is not expected here", text, item.offset)
    _settle(fields, smalls, words, kinds)
    _name_decade(fields, words)
    _check_spring(fields, words)
    return fields


def _kind(words: Sequence[Item], index: int) -> str:
    """Return the kind of an item; "c." after an ordinal is a century."""
    item = words[index]
    if item.kind == "circa" and index and words[index - 1].kind in ("suffix", "ordinal"):
        return "century"
    return item.kind


def _number(
    words: Sequence[Item], kinds: Sequence[str], index: int, fields: Fields, smalls: list[int]
) -> None:
    item = words[index]
    before = kinds[index - 1] if index else ""
    after = kinds[index + 1] if index + 1 < len(kinds) else ""
    part = next((kind for kind in _PARTS if kind in kinds), None)
    if part and (kinds[index] == "ordinal" or item.width == 1):
        _part_of_year(item, fields, part)
    elif "century" in kinds:
        fields.put("year", item.number, item.offset)
        fields.span = "century"
    elif "decade" in kinds or (after == "plural" and words[index + 1].attached):
        _decade(item, fields, said="decade" in kinds)
    elif kinds[index] == "ordinal":
        fields.put("day", item.number, item.offset)
    elif item.width >= _FIRST_YEAR_WIDTH or _is_year(before, after):
        _year(item, fields)
    elif after == "suffix":
        fields.put("day", item.number, item.offset)
    else:
        smalls.append(index)


def _is_year(before: str, after: str) -> bool:
    return after in ("era", "year") or (before in ("era", "year") and after != "month")


def _year(item: Item, fields: Fields) -> None:
    if item.width > 9:
        raise refusal(f"a year has at most 9 digits here, got {item.value!r}", fields.text, item.offset)
    fields.put("year", item.number, item.offset)


def _decade(item: Item, fields: Fields, *, said: bool) -> None:
    if item.number % 10 or item.width not in (3, 4):
        raise refusal(
            f"a decade begins with a year such as 1990, got {item.value!r}", fields.text, item.offset
        )
    if item.number % 100 == 0 and not said:
        prefix, century = fields.prefix, year_text(item.number)[:2]
        readings = (f"{prefix}{century}0X", f"{prefix}{century}XX")
        raise refusal(f"'{item.value}s' is a decade or a century", fields.text, item.offset, readings)
    fields.put("year", item.number, item.offset)
    fields.span = "decade"


def _part_of_year(item: Item, fields: Fields, part: str) -> None:
    code, count = _PARTS[part]
    if not 1 <= item.number <= count:
        raise refusal(f"{part} must be in 1..{count}, got {item.number}", fields.text, item.offset)
    fields.put("season", code + item.number, item.offset)


def _name_decade(fields: Fields, words: Sequence[Item]) -> None:
    """Settle a decade that has a name, which needs its century: تسعينيات القرن العشرين."""
    named = next((item for item in words if item.kind == "decade" and item.value), None)
    if named is None:
        return
    if fields.span != "century" or fields.year is None or fields.era in ("BCE", "BH"):
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
            fields.small = number
        else:
            raise refusal(f"{number} is one number too many for a date", fields.text, words[index].offset)


def _written(item: Item, text: str) -> str:
    return text[item.offset :].split(maxsplit=1)[0]
