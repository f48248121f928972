"""The names of a language as it writes them: months, eras, and the finite lists that its phrases make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import DateError
from ...names import ERAS, era_name, month_names
from ...phrases import Joiner
from ...phrases.roman import roman
from ...tables import names_cldr
from .said import calendars_by_family
from .usual import usual

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...names import Width
    from ...phrases import Phrases

_WIDTHS: tuple[Width, ...] = ("wide", "abbreviated")
_CYRILLIC = str.maketrans("XI", "ХІ")  # which look like the Latin letters, and are typed in their place
_NAMES_OF_OTHERS = frozenset({"rumi"})  # its months have those of the Gregorian ones
CENTURIES = range(1, 100)
DECADES = range(10, 10_000, 10)  # one that begins with the year 0 is none
Name = tuple[str, object]


def months(tag: str) -> Iterator[Name]:
    """Yield the names of the months of all calendars, with their family and number.

    A name that months of one number have in several calendars, such as 4月, is of no family.
    """
    meanings: dict[str, set[tuple[str, int]]] = {}
    for name, family, number in _months(tag):
        meanings.setdefault(name, set()).add((family, number))
    for name, several in meanings.items():
        numbers = {number for _, number in several}
        shared = len(several) > 1 and len(numbers) == 1
        yield from (
            ((name, (None, each)) for each in numbers) if shared else ((name, each) for each in several)
        )


def _months(tag: str) -> Iterator[tuple[str, str, int]]:
    for number, several in enumerate(usual(tag).get("months", ()), 1):
        yield from ((name, "gregory", number) for name in several.split("|"))
    for family, each in calendars_by_family().items():
        if family in _NAMES_OF_OTHERS:
            continue
        for region in (None, *_regions(tag)):
            for width in _WIDTHS:
                for alone in (False, True):
                    names = _month_names(each.id, tag, width, region, alone=alone)
                    yield from ((name, family, number) for number, name in enumerate(names, 1))


def eras(tag: str, phrases: Phrases) -> Iterator[Name]:
    """Yield the names and adjectives of the eras, with their codes."""
    for era in ERAS:
        yield from ((name, era) for name in usual(tag).get(era, ()))
        yield from ((era_name(era, tag, width), era) for width in _WIDTHS)
        adjective = phrases.century_era(era)
        if adjective:
            yield adjective, era


def days(phrases: Phrases) -> Iterator[Name]:
    """Yield the numbers of the days of a month."""
    for number in range(1, 32):
        yield str(number), number
        yield phrases.day(number, str(number)), number


def decade(phrases: Phrases, year: int) -> list[str]:
    """Return the names of the decade that begins with a year."""
    if phrases.unknown_digit:  # decades have no names
        return []
    return [phrases.decade(year, str(year), short=short) for short in (False, True)]


def century(phrases: Phrases, number: int) -> list[str]:
    """Return the names of a century."""
    found = (phrases.century(number, str(number), short=short) for short in (False, True))
    return [name for name in found if name is not None]


def joiners(joiner: Joiner) -> list[Joiner]:
    """Return a joiner with each of the words that it has before the last: the Spanish "o" may be "u"."""
    if type(joiner) is Joiner:
        return [joiner]
    tails = [str(number) for number in range(1, 32)]
    lasts = dict.fromkeys(joiner.join(["", each]).removesuffix(each) for each in (*tails, "o"))
    return [Joiner(joiner.infix, last, joiner.frame) for last in lasts]


def romans() -> Iterator[Name]:
    """Yield Roman numerals in Latin letters, and with those that Cyrillic has too."""
    for number in CENTURIES:
        if text := roman(number):
            yield text, number
            yield text.translate(_CYRILLIC), number


def _month_names(
    calendar_id: str, tag: str, width: Width, region: str | None, *, alone: bool
) -> tuple[str, ...]:
    try:
        return month_names(calendar_id, tag, width, region=region, alone=alone)
    except DateError:  # a calendar without names
        return ()


def _regions(tag: str) -> list[str]:
    """Return a region for each of the sets of Arabic names."""
    return (
        [each.split(maxsplit=1)[0] for each in names_cldr.ARABIC_REGIONS]
        if tag.partition("-")[0] == "ar"
        else []
    )
