"""The order of day, month, year and era, from the date patterns of CLDR (UTS 35, part 4) to our templates."""

from __future__ import annotations

import re
from typing import NamedTuple

# A run of one pattern letter, quoted text in which '' is an apostrophe, or anything else.
_TOKEN = re.compile(r"(?P<field>([A-Za-z])\2*)|'(?P<quoted>(?:[^']|'')*)'|(?P<plain>[^A-Za-z']+)")
_UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
_SPACES = {ord("\u202f"): " ", ord("\u00a0"): " "}
_NAMES = {
    "y": "{year}",
    "Y": "{year}",
    "M": "{month}",
    "L": "{month}",
    "d": "{day}",
    "Q": "{part}",
    "G": "{era}",
}


class Order(NamedTuple):
    """How a language orders the parts of a date, as the attributes of `Phrases` that have the same names."""

    day_number: str
    day_month: str
    full_date: str
    month_year: str
    year_alone: str
    division: str
    era: str
    era_in_year: bool
    era_always: bool
    month_alone: bool
    padded: bool


def order(
    *, long: str, month_day: str, year_month: str, year: str, quarter: str, era: str, era_day: str
) -> Order:
    """Return the templates that patterns stand for.

    Parameters
    ----------
    long
        The long date: ``d 'de' MMMM 'de' y``. An era in it is one without which a year is not understood.
    month_day, year_month, year, quarter
        The available formats ``MMMMd``, ``yMMMM``, ``y`` and ``yQQQQ``.
    era, era_day
        The available formats ``Gy`` and ``GyMMMd``.
    """
    date = _without_era(template(long))
    day_month = _day_month(date, template(month_day))
    number = _day_number(day_month)
    return Order(
        day_number=number,
        day_month=day_month.replace(number, "{day}"),
        full_date=date.replace(day_month, "{day_month}"),
        month_year=_without_era(template(year_month)),
        year_alone=_without_era(template(year)),
        division=_without_era(template(quarter)),
        era=_era(template(era)),
        era_in_year=_is_in_year(template(era), template(era_day), date),
        era_always="G" in _letters(long),
        month_alone="L" in _letters(year_month),
        padded="dd" in _fields(long),
    )


def template(pattern: str) -> str:
    """Return a pattern as a template: ``d. MMMM y`` is ``{day}. {month} {year}``."""
    parts = []
    for token in _TOKEN.finditer(pattern):
        if token["field"]:
            parts.append(_NAMES.get(token["field"][0], ""))
        elif token["quoted"] is not None:
            parts.append(token["quoted"].replace("''", "'") or "'")
        else:
            parts.append(token["plain"])
    return "".join(parts).translate(_SPACES | _UNSEEN).strip()


def _fields(pattern: str) -> list[str]:
    return [token["field"] for token in _TOKEN.finditer(pattern) if token["field"]]


def _letters(pattern: str) -> set[str]:
    return {field[0] for field in _fields(pattern)}


def _without_era(text: str) -> str:
    """Take the era out, with the space that parts it from its year."""
    return re.sub(r"\{era\} ?| ?\{era\}", "", text).strip()


def _day_month(date: str, alone: str) -> str:
    """Return day and month as in a date: as they stand alone, if they do, else from one to the other."""
    if alone in date:
        return alone
    start, end = sorted((date.index("{day}"), date.index("{month}")))
    return date[start : date.index("}", end) + 1]


def _day_number(day_month: str) -> str:
    """Return the number of a day with what belongs to it: ``{day}.``, ``{day}日``."""
    return re.sub(r".*(\{day\}[^\s,{،/-]*).*", r"\1", day_month)


def _era(text: str) -> str:
    """Return where an era stands beside what it belongs to: ``{date} {era}``."""
    before, _, after = text.partition("{era}")
    return (
        f"{{date}}{_space(before[-1:])}{{era}}"
        if "{year}" in before
        else f"{{era}}{_space(after[:1])}{{date}}"
    )


def _space(character: str) -> str:
    return " " if character == " " else ""


def _is_in_year(era: str, era_day: str, date: str) -> bool:
    """Return whether an era stands beside the year inside of a date, not at its beginning or its end."""
    if era.startswith("{era}"):
        return not date.startswith("{year}") and not re.match(r"\{era\}\W*\{(day|month)\}", era_day)
    return not (date.rstrip(".").endswith("{year}") or era_day.endswith("{era}"))
