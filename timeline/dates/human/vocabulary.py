"""The words that dates are made of, in ten languages, by their normalised form."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..names import ERAS, LANGUAGES, era_name, month_names, weekday_name
from ..phrases import phrases
from ..tables import hijri_spellings
from .tokens import key, single

if TYPE_CHECKING:
    from collections.abc import Callable

    Matcher = Callable[[str], re.Match[str] | None]


class Meaning(NamedTuple):
    """What a word says: a kind, and a number or a name where the kind needs one."""

    kind: str
    value: str = ""
    number: int = 0


MAX_WORDS = 6  # of the longest name, "dhu al qa'da al haram"

_WORDS = {
    Meaning("era", "CE"): "ce|ad|anno domini|common era|للميلاد|ميلاديه|الميلادي|بعد الميلاد",
    Meaning("era", "BCE"): "bce|bc|before christ|قبل الميلادي",
    Meaning("era", "AH"): "ah|h|hijri|hijra|hegira|هجريه|الهجري|للهجره|للهجره النبويه|هجري قمري|قمري",
    Meaning("era", "BH"): "bh|before hijra|before the hijra",
    Meaning("circa"): "c|ca|cca|circa|about|around|approximately|approx|roughly|حوالي|قرابه|تقريبا|زهاء",
    Meaning("uncertain"): "possibly|perhaps|probably|maybe|uncertain|ربما|يحتمل|لعله|محتمل",
    Meaning("between"): "between|بين|ما بين",
    Meaning("and"): "and|و",
    Meaning("from"): "from|since|as of|starting|من|منذ|ابتداء من|اعتبارا من|بدءا من",
    Meaning("to", "word"): "to|until|till|through|up to|الي|حتي|لغايه",
    Meaning("before"): "before|prior to|earlier than|قبل|ما قبل",
    Meaning("after"): "after|later than|بعد|ما بعد",
    Meaning("by"): "by|no later than|not later than",
    Meaning("or"): "or|او",
    Meaning("earlier"): "or earlier|or before|او قبل ذلك|او قبله",
    Meaning("later"): "or later|or after|او بعد ذلك|او بعده",
    Meaning("julian"): "julian|old style|بالتقويم اليولياني|يولياني",
    Meaning("season", number=21): "spring|printemps",
    Meaning("season", "rabi", 21): "ربيع",  # spring, or half the name of two months
    Meaning("season", number=22): "summer|صيف|ete",
    Meaning("season", number=23): "autumn|fall|خريف|automne",
    Meaning("season", number=24): "winter|شتاء|hiver",
    Meaning("decade"): "decade|عقد",
    Meaning("century"): "century|cent|القرن|قرن|ق|siecle",
    Meaning("quarter"): "quarter|q|الربع",
    Meaning("half"): "half|النصف",
    Meaning("vague"): "early|late|mid|middle|beginning|start|end|اوائل|اواخر|مطلع|منتصف|بدايه|نهايه",
    Meaning("onward"): "onward|onwards|فصاعدا",
    Meaning("present"): "present|the present|now|الان|الوقت الحاضر|يومنا هذا",
    Meaning("year"): "year|عام|سنه|عامي|سنتي|г|год|года|ж|жылы|سال",
    Meaning("suffix"): "st|nd|rd|th|er",
    Meaning("plural"): "s",
    Meaning("nothing"): "the|of|in|on|في|لل|ال|شهر|يوم|من شهر|month|day|الموافق",
}
_ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first"
)
_ARABIC_DECADES = "عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين"  # and their endings, 20 to 90
_WEEKDAY_SPELLINGS = {
    1: "الاثنين|الإثنين|اثنين|يوم الاثنين",
    2: "ثلاثاء|يوم الثلاثاء|tues",
    3: "اربعاء|يوم الاربعاء|weds",
    4: "خميس|يوم الخميس|thur|thurs",
    5: "جمعه|يوم الجمعه|יום שישי",
    6: "سبت|يوم السبت|שבת",
    7: "احد|يوم الاحد",
}

_ARABIC_HALVES = {"تشرين": (10, 11), "كانون": (12, 1)}


def meaning(name: str) -> Meaning | None:
    """Return what a name in the form of `tokens.key` says; None where it is no word of a date."""
    found = _names().get(name) or _names().get(single(name))
    return found or _hijri_month(single(name))


def half_month(name: str) -> tuple[str, tuple[int, int]] | None:
    """Return the two months that an incomplete name such as "rabi" could be, and their calendar's sign."""
    if name in _ARABIC_HALVES:
        return "", _ARABIC_HALVES[name]
    return next((("AH ", months) for shape, months in _half_shapes() if shape(single(name))), None)


@cache
def _names() -> dict[str, Meaning]:
    """Every exact word. A short form that is two things in two languages is neither."""
    table: dict[str, Meaning] = {}
    for found, words in _WORDS.items():
        table.update({key(word): found for word in words.split("|")})
    _put_certain(table, _month_entries())
    _put_certain(table, _weekday_entries())
    for number, word in enumerate(_ORDINALS.split("|"), 1):
        table[key(word)] = Meaning("ordinal", number=number)
    table.update(_arabic_ordinals())
    table[key("غرة")] = Meaning("ordinal", number=1)
    for tens, word in enumerate(_ARABIC_DECADES.split("|"), 2):
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
    more = [("sept", Meaning("month", "gregory", 9)), ("ابريل", Meaning("month", "gregory", 4))]
    more += [(n, Meaning("month", "islamic", m)) for m, ns in hijri_spellings.ARABIC.items() for n in ns]
    return gregorian + hijri + more


def _weekday_entries() -> list[tuple[str, Meaning]]:
    return [
        (name, Meaning("weekday", number=number))
        for number in range(1, 8)
        for name in (
            *(weekday_name(number, language) for language in LANGUAGES),
            *(weekday_name(number, language, "abbreviated") for language in ("en", "fr", "kk", "tr")),
            *_WEEKDAY_SPELLINGS[number].split("|"),
        )
    ]


def _arabic_ordinals() -> dict[str, Meaning]:
    from ..phrases.ar import genitive, ordinal  # the one language whose ordinals are words

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
    return [(number, re.compile(shape).fullmatch) for number, shape in hijri_spellings.SPELLINGS]


@cache
def _half_shapes() -> list[tuple[Matcher, tuple[int, int]]]:
    return [(re.compile(shape).fullmatch, months) for shape, months in hijri_spellings.HALF_NAMES.items()]
