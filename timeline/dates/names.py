"""Names of months, weekdays and eras in ten languages; the tables are CLDR's (`tables/names_cldr.py`)."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from ..errors import DateError
from .tables import names_cldr as cldr

Width = Literal["wide", "abbreviated"]

LANGUAGES = tuple(cldr.GREGORIAN_WIDE)
ERAS = ("BCE", "CE", "BH", "AH")


def base_language(tag: str) -> str | None:
    """Return the one of `LANGUAGES` that a BCP 47 tag such as ``ar-SA`` belongs to, or None."""
    base = tag.lower().replace("_", "-").split("-")[0]
    return base if base in cldr.GREGORIAN_WIDE else None


@lru_cache(maxsize=256)
def month_names(
    calendar_id: str, language: str, width: Width = "wide", *, region: str | None = None, alone: bool = False
) -> tuple[str, ...]:
    """Return the twelve month names, the first month first.

    Parameters
    ----------
    calendar_id
        ``gregory`` and ``julian`` share their names, and so do all ids that begin with ``islamic``.
    language
        One of `LANGUAGES`, or a tag that begins with one.
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
        Where there are no names for the calendar or the language; the message lists what there is.
    """
    base, subtag = _language(language)
    if calendar_id.startswith("islamic"):
        return _split(_pick(width, cldr.HIJRI_WIDE, cldr.HIJRI_SHORT, base))
    if calendar_id not in {"gregory", "julian"}:
        raise DateError(f"month names exist for gregory, julian and islamic-*, got {calendar_id!r}")
    if base == "ar":
        return _split(_arabic(region or subtag))
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
    """Return the name of one month, 1 to 12; see `month_names`."""
    if not 1 <= month <= 12:
        raise DateError(f"month must be in 1..12, got {month!r}")
    return month_names(calendar_id, language, width, region=region, alone=alone)[month - 1]


def weekday_name(weekday: int, language: str, width: Width = "wide") -> str:
    """Return the name of an ISO weekday: 1 is Monday, 7 is Sunday."""
    if not 1 <= weekday <= 7:
        raise DateError(f"weekday must be in 1..7, got {weekday!r}")
    base, _ = _language(language)
    return _split(_pick(width, cldr.WEEKDAYS_WIDE, cldr.WEEKDAYS_SHORT, base))[weekday - 1]


@lru_cache(maxsize=64)
def era_name(era: str, language: str, width: Width = "abbreviated") -> str:
    """Return the name of one of `ERAS`."""
    if era not in ERAS:
        raise DateError(f"era must be one of {', '.join(ERAS)}, got {era!r}")
    base, _ = _language(language)
    return _split((cldr.ERAS_WIDE if width == "wide" else cldr.ERAS_SHORT)[base])[ERAS.index(era)]


@lru_cache(maxsize=64)
def _language(tag: str) -> tuple[str, str | None]:
    base = base_language(tag)
    if base is None:
        raise DateError(f"names exist in {', '.join(LANGUAGES)}, got the language {tag!r}")
    regions = [part for part in tag.replace("_", "-").split("-")[1:] if len(part) == 2 and part.isalpha()]
    return base, regions[0].upper() if regions else None


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
