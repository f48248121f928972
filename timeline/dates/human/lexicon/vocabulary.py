"""The words that dates are made of, in ten languages, by their normalised form."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from ...names import ERAS, LANGUAGES, era_name, month_names, weekday_name
from ...phrases import phrases
from ...tables import hijri_spellings
from .tokens import key, single
from .words import ARABIC_DECADES, ARABIC_HALVES, ORDINALS, WEEKDAY_SPELLINGS, WORDS, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Matcher = Callable[[str], re.Match[str] | None]


MAX_WORDS = 6  # of the longest name, "dhu al qa'da al haram"
_SHORT = 3  # letters: a name that may be a word of another language


def meaning(name: str, written: str) -> Meaning | None:
    """Return what a name in the form of `tokens.key` says; None where it is no word of a date.

    `written` has its letters as they stand in the text. A short name in Latin letters that is not English is
    known with its marks alone, and an era in its case: "MÖ" is an era in Turkish, "Mo" a Monday in German.
    """
    forms = _short_forms().get(name)
    if forms is not None:
        composed = unicodedata.normalize("NFC", written)
        if forms.isdisjoint({composed, composed.casefold()}):
            return None
    found = _names().get(name) or _month_in_single_letters(name)
    if found is not None and found.kind == "era" and written[:1].islower() and written[1:].isupper():
        return None  # "a. H." is an era in Spanish, and not A.H.
    if found is not None and written == "h":
        return None  # an hour, or a slip
    return found or _hijri_month(single(name))


def half_month(name: str) -> tuple[str, tuple[int, int]] | None:
    """Return the two months that an incomplete name such as "rabi" could be, and their calendar's sign."""
    if name in ARABIC_HALVES:
        return "", ARABIC_HALVES[name]
    return next((("AH ", months) for shape, months in _half_shapes() if shape(single(name))), None)


def _month_in_single_letters(name: str) -> Meaning | None:
    """Return the month that a name is with each of its doubled letters once: Ramaddan; no other word."""
    found = _names().get(single(name))
    return found if found is not None and found.kind == "month" else None


@cache
def _names() -> dict[str, Meaning]:
    """Every exact word. A short form that is two things in two languages is neither."""
    table: dict[str, Meaning] = {}
    for found, words in WORDS.items():
        table.update({key(word): found for word in words.split("|")})
    _put_certain(table, _month_entries())
    _put_certain(table, _weekday_entries())
    for number, word in enumerate(ORDINALS.split("|"), 1):
        table[key(word)] = Meaning("ordinal", number=number)
    table.update(_arabic_ordinals())
    table[key("غرة")] = Meaning("ordinal", number=1)
    for tens, word in enumerate(ARABIC_DECADES.split("|"), 2):
        for form in (f"{article}{word}{ending}" for article in ("", "ال") for ending in ("يات", "ات")):
            table[key(form)] = Meaning("decade", "named", 10 * tens)
    for language in LANGUAGES:
        words_around = phrases(language)
        if words_around is not None:
            table.setdefault(key(words_around.circa.partition("{")[0]), Meaning("circa"))
        for era in ERAS:
            for width in ("abbreviated", "wide"):
                table.setdefault(key(era_name(era, language, width)), Meaning("era", era))
    table.pop("", None)
    return table


@cache
def _short_forms() -> dict[str, set[str]]:
    """Return by key the short names in Latin letters that are not English, as their languages write them.

    Eras are in their case, months and weekdays in lower case.
    """
    known = {key(word) for words in WORDS.values() for word in words.split("|")}
    known.update(map(key, month_names("gregory", "en", "abbreviated")))
    known.update(key(weekday_name(number, "en", "abbreviated")) for number in range(1, 8))
    found: dict[str, set[str]] = {}
    for name in _foreign_names():
        letters = "".join(filter(str.isalpha, name))
        if key(name) not in known and len(letters) <= _SHORT and key(name).isascii():
            found.setdefault(key(name), set()).add(letters)
    return found


def _foreign_names() -> Iterator[str]:
    for language in LANGUAGES:
        if language != "en":
            yield from (era_name(era, language) for era in ERAS)
            yield from map(str.casefold, month_names("gregory", language, "abbreviated"))
            yield from map(str.casefold, month_names("islamic-umalqura", language, "abbreviated"))
            yield from (weekday_name(n, language, "abbreviated").casefold() for n in range(1, 8))


def _put_certain(table: dict[str, Meaning], entries: list[tuple[str, Meaning]]) -> None:
    meanings: dict[str, set[Meaning]] = {}
    for name, found in entries:
        meanings.setdefault(key(name), set()).add(found)
    for each, several in meanings.items():
        if len(several) == 1:
            table.setdefault(each, next(iter(several)))


def _month_entries() -> list[tuple[str, Meaning]]:
    gregorian = [
        (name, Meaning("month", "gregory", month))
        for language in (*LANGUAGES, "ar-SY", "ar-DZ", "ar-MA", "ar-MR")
        for width in ("wide", "abbreviated")
        for alone in (False, True)
        for month, name in enumerate(month_names("gregory", language, width, alone=alone), 1)
    ]
    hijri = [
        (name, Meaning("month", "islamic", month))
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for month, name in enumerate(month_names("islamic-umalqura", language, width), 1)
    ]
    taken = {key(name) for name, _ in (*gregorian, *hijri)}
    others = [
        (name, Meaning("month", family, number))
        for family in ("persian", "hebrew", "rumi")
        for language in (("tr",) if family == "rumi" else LANGUAGES)
        for number, name in enumerate(month_names(family, language), 1)
        if key(name) not in taken
    ]
    more = [("sept", Meaning("month", "gregory", 9)), ("ابريل", Meaning("month", "gregory", 4))]
    more += [(n, Meaning("month", "islamic", m)) for m, ns in hijri_spellings.ARABIC.items() for n in ns]
    return gregorian + hijri + others + more


def _weekday_entries() -> list[tuple[str, Meaning]]:
    return [
        (name, Meaning("weekday", number=number))
        for number in range(1, 8)
        for name in (
            *(weekday_name(number, language) for language in LANGUAGES),
            *(weekday_name(number, language, "abbreviated") for language in ("en", "fr", "kk", "tr")),
            *WEEKDAY_SPELLINGS[number].split("|"),
        )
    ]


def _arabic_ordinals() -> dict[str, Meaning]:
    from ...phrases.ar import genitive, ordinal  # the one language whose ordinals are words

    words = {number: ordinal(number) or "" for number in range(1, 31)}
    return {
        key(form): Meaning("ordinal", number=number)
        for number, word in words.items()
        for form in (word, genitive(word))
    }


def _hijri_month(name: str) -> Meaning | None:
    number = next((number for number, shape in _month_shapes() if shape(name)), 0)
    return Meaning("month", "islamic", number) if number else None


@cache
def _month_shapes() -> list[tuple[int, Matcher]]:
    return [
        (number, re.compile(shape).fullmatch)
        for number, shape in (*hijri_spellings.SPELLINGS, *hijri_spellings.ABBREVIATIONS)
    ]


@cache
def _half_shapes() -> list[tuple[Matcher, tuple[int, int]]]:
    return [(re.compile(shape).fullmatch, months) for shape, months in hijri_spellings.HALF_NAMES.items()]
