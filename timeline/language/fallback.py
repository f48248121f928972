"""From a language tag (BCP 47) to the tags under which data for it may be found."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .aliases import ALIASES, PARENTS, REGIONS

if TYPE_CHECKING:
    from babel import Locale

_LONGEST_TAG = 255
"""Characters; of a longer one nothing is looked at."""


@lru_cache(maxsize=256)
def fallbacks(tag: str) -> tuple[str, ...]:
    """Return a tag in CLDR's form, without variants and extensions, and what is left as its end is cut away.

    ``PT_br`` gives ``pt-BR`` and ``pt``; ``zh-TW``, which is written in the traditional script,
    ``zh-Hant-TW``, ``zh-Hant`` and ``zh``; a code that stands for another, such as ``iw``, that one. ``und``,
    private use and what is no tag give nothing.
    """
    language, script, region = subtags(tag)
    if language in {"", "und"}:
        return ()
    found = [language]
    if script:
        found.append(f"{language}-{script}")
    if region:
        found += [
            parent for parent, regions in PARENTS.items() if _is_among(language, region, parent, regions)
        ]
        found.append(f"{found[-1] if script else language}-{region}")
    return tuple(reversed(found))


@lru_cache(maxsize=256)
def subtags(tag: str) -> tuple[str, str, str]:
    """Return language, script and region of a tag, each empty where the tag does not say it.

    The language is the one that CLDR has the data under. The script is said too where a language is written
    in another one than usual in the region of the tag.
    """
    parts = tag[:_LONGEST_TAG].replace("_", "-").split("-")
    language, *rest = (*_replaced(parts[0].lower()).split("-"), *parts[1:])
    if not (_is_letters(language) and 2 <= len(language) <= 8):
        return "", "", ""
    script, region = _script_and_region(rest)
    return language, script or _script_of(language, region), region


@lru_cache(maxsize=256)
def cldr_locale(tag: str) -> Locale | None:
    """Return Babel's copy of CLDR's data for the best of the `fallbacks` of a tag; None where there is none.

    It takes 50 ms to import Babel: what many readers need is kept in tables of our own.
    """
    from babel import Locale
    from babel.localedata import normalize_locale

    known = (normalize_locale(each.replace("-", "_")) for each in fallbacks(tag))
    found = next(filter(None, known), None)
    return Locale.parse(found, resolve_likely_subtags=False) if found else None


def _replaced(language: str) -> str:
    return ALIASES.get(language, language)


def _script_and_region(subtags: list[str]) -> tuple[str, str]:
    """Return the script and the region that follow a language (RFC 5646, 2.1), empty where there is none."""
    script = region = ""
    for subtag in subtags:
        if len(subtag) == 4 and _is_letters(subtag) and not (script or region):
            script = subtag.title()
        elif (len(subtag) == 2 and _is_letters(subtag)) or (len(subtag) == 3 and _is_digits(subtag)):
            region = region or subtag.upper()
        elif not (len(subtag) == 3 and _is_letters(subtag)):  # but for an extended language, what follows is
            break  # variants and extensions
    return script, region


def _script_of(language: str, region: str) -> str:
    """Return the script of a language in a region where it is not the usual one, else nothing."""
    tags = (tag for tag, regions in REGIONS.items() if _is_among(language, region, tag, regions))
    return next(tags, "").partition("-")[2]


def _is_among(language: str, region: str, tag: str, regions: str) -> bool:
    """Return whether a tag is one of the language, with the region among its regions."""
    return tag.startswith(f"{language}-") and region in regions.split()


def _is_letters(text: str) -> bool:
    return text.isascii() and text.isalpha()


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()
