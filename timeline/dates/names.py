"""Names of months, weekdays and eras in every language of CLDR.

The languages that have phrases of their own are in a table here (`tables/names_cldr.py`), for all others the
Gregorian names are Babel's; those of other calendars are in `tables/islamic.tsv` and its like.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from ..errors import DateError
from ..language.fallback import fallbacks
from . import names_babel as babel
from .tables import names_cldr as cldr
from .tables.calendar_names import calendar_names

Width = Literal["wide", "abbreviated"]

LANGUAGES = ("ar", "en", "fa", "fr", "he", "id", "kk", "ru", "tr", "ur")
"""Those in which human dates are read."""
ERAS = ("BCE", "CE", "BH", "AH", "AP", "AM", "RUMI")
"""Before and of the common era, before and of the Hijra; of the Solar Hijra, of the world, and Rumi."""

_TABLES = {"islamic": "islamic", "persian": "persian", "hebrew": "hebrew"}  # by the first part of an id
_ERAS_OF_TABLES = {
    "AH": ("islamic", 0),
    "BH": ("islamic", 1),
    "AP": ("persian", 0),
    "AM": ("hebrew", 0),
    "RUMI": ("rumi", 0),
}
_ERAS_IN_ROWS = 4  # of `ERAS`, in the rows of our own table
# CLDR has these in another script than the language of the table that they would otherwise share.
_OTHER_SCRIPTS = frozenset({"en-Dsrt", "en-Shaw", "hi-Latn", "kk-Arab", "ms-Arab"})
_ALIKE = {"yue": "zh-Hant", "yue-Hans": "zh"}  # Cantonese dates are written as Chinese ones


@lru_cache(maxsize=256)
def base_language(tag: str) -> str | None:
    """Return the key of our own tables for a BCP 47 tag: ``ar`` for ``ar-SA``, ``zh-Hant`` for ``zh-TW``.

    None for a language, or a script of one, that is not in them.
    """
    for each in fallbacks(tag):
        if _ALIKE.get(each, each) in cldr.GREGORIAN_WIDE:
            return _ALIKE.get(each, each)
        if each in _OTHER_SCRIPTS:
            return None
    return None


@lru_cache(maxsize=256)
def has_names(tag: str) -> bool:
    """Return whether there are names in the language of a tag, ours or Babel's."""
    return base_language(tag) is not None or babel.has_names(tag)


@lru_cache(maxsize=256)
def month_names(
    calendar_id: str, language: str, width: Width = "wide", *, region: str | None = None, alone: bool = False
) -> tuple[str, ...]:
    """Return the month names of a calendar, the first month first; there are twelve but in the Hebrew one.

    Parameters
    ----------
    calendar_id
        ``gregory`` and ``julian`` share their names, and so do all ids that begin with ``islamic``; of
        ``persian`` and ``hebrew`` the names are CLDR's, in the order of `calendar_names`. The months of
        ``rumi`` are those of the Julian calendar and have their names, from January; in Turkish those of the
        Ottomans, in Arabic those of the Levant.
    language
        A BCP 47 tag of a language that CLDR has names for.
    width
        "wide", or "abbreviated" where the language abbreviates.
    region
        ISO 3166 code; chooses among the Arabic Gregorian names (نوفمبر, تشرين الثاني, نونبر). The region of
        `language` counts where this is None.
    alone
        True for a month without a day (Russian "ноябрь"), False for one inside a date ("6 ноября").

    Raises
    ------
    DateError
        Where there are no names for the calendar or the language.
    """
    if not has_names(language):
        raise _nameless(language)
    if calendar_id == "rumi":
        return _rumi(language, width, alone=alone)
    table = _TABLES.get(calendar_id.partition("-")[0])
    if table is not None:
        return calendar_names(table, fallbacks(language), f"months{' alone' if alone else ''} {width}")
    if calendar_id not in {"gregory", "julian"}:
        listed = ", ".join(("gregory", "julian", "rumi", *_TABLES))
        raise DateError(f"month names exist for {listed}, got {calendar_id!r}")
    base = base_language(language)
    if base is None:
        return babel.month_names(language, width, alone=alone)
    if base == "ar":
        return _split(_arabic(region or _region(language)))
    alone_names = cldr.GREGORIAN_ALONE_SHORT if width == "abbreviated" else cldr.GREGORIAN_ALONE
    if alone and base in alone_names:
        return _split(alone_names[base])
    return _split(_pick(width, cldr.GREGORIAN_WIDE, cldr.GREGORIAN_SHORT, base))


def month_name(
    calendar_id: str,
    month: int,
    language: str,
    width: Width = "wide",
    region: str | None = None,
    *,
    alone: bool = False,
) -> str:
    """Return the name of that number, from 1; see `month_names` and `Calendar.name_of_month`."""
    names = month_names(calendar_id, language, width, region=region, alone=alone)
    if not 1 <= month <= len(names):
        raise DateError(f"month must be in 1..{len(names)}, got {month!r}")
    return names[month - 1]


def weekday_name(weekday: int, language: str, width: Width = "wide") -> str:
    """Return the name of an ISO weekday: 1 is Monday, 7 is Sunday."""
    if not 1 <= weekday <= 7:
        raise DateError(f"weekday must be in 1..7, got {weekday!r}")
    base = base_language(language)
    if base is not None:
        return _split(_pick(width, cldr.WEEKDAYS_WIDE, cldr.WEEKDAYS_SHORT, base))[weekday - 1]
    if not babel.has_names(language):
        raise _nameless(language)
    return babel.weekday_names(language, width)[weekday - 1]


@lru_cache(maxsize=64)
def era_name(era: str, language: str, width: Width = "abbreviated") -> str:
    """Return the name of one of `ERAS`."""
    if era not in ERAS:
        raise DateError(f"era must be one of {', '.join(ERAS)}, got {era!r}")
    base = base_language(language)
    if base is not None and ERAS.index(era) < _ERAS_IN_ROWS:
        return _split((cldr.ERAS_WIDE if width == "wide" else cldr.ERAS_SHORT)[base])[ERAS.index(era)]
    if base is None and not babel.has_names(language):
        raise _nameless(language)
    if era in _ERAS_OF_TABLES:
        table, index = _ERAS_OF_TABLES[era]
        return calendar_names(table, fallbacks(language), f"eras {width}")[index]
    return babel.era_names(language, width)[ERAS.index(era)]


def _rumi(language: str, width: Width, *, alone: bool) -> tuple[str, ...]:
    if base_language(language) == "tr":
        return calendar_names("rumi", ["tr"], "months wide")
    return month_names("gregory", language, width, region="SY", alone=alone)


def _nameless(tag: str) -> DateError:
    return DateError(f"CLDR has no names of months for the language {tag!r}")


def _region(tag: str) -> str | None:
    return next((part for part in fallbacks(tag)[0].split("-")[1:] if len(part) == 2), None)


def _pick(width: Width, wide: dict[str, str], short: dict[str, str], language: str) -> str:
    return (short.get(language) if width == "abbreviated" else None) or wide[language]


def _arabic(region: str | None) -> str:
    if region:
        for regions, names in cldr.ARABIC_REGIONS.items():
            if region.upper() in regions.split():
                return names
    return cldr.GREGORIAN_WIDE["ar"]


@lru_cache(maxsize=128)
def _split(names: str) -> tuple[str, ...]:
    return tuple(names.split("|"))
