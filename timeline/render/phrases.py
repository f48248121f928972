"""The words of the interface, per language; shared by every renderer.

A language that is not here gets English, and says so: `phrases("fr").language` is ``"en"``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from ..language import lookup
from .units import UNITS, Forms

# Plural forms by CLDR category:
# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
# "{n}" is the number; a form without it says the number in the word (Arabic dual).

_DIGITS = {
    "arab": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "arabext": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}


@frozen
class Phrases:
    """What a renderer says in its own words, in one language."""

    language: str
    plural: Callable[[int], str]
    counts: Mapping[str, Forms]  # "day", "month", "year", "hijri-year"; "event", "source"; scales
    units: Mapping[str, Forms]  # of quantities; a unit that is not here stays as it was written
    locators: Mapping[str, str]  # CSL locator labels as abbreviated in English, without the point
    separator: str  # between the members of a list
    sources: str
    no_date: str
    without: Mapping[str, str]  # "category", "actor": the heading of events that have none
    explained: Mapping[str, str]  # by `Dispute.reason`, where the values only seem to differ
    fields: Mapping[str, str]  # by name of a field of Event
    note: str
    about: str
    without_event: str  # what a row of the rail stands for
    legend: Mapping[str, str]  # what the marks of an event mean, in the chronology and in the chart
    quotes: tuple[str, str]
    joined: tuple[str, str]  # between the parts of a length of time, and before the last
    after: str  # a length of time after an event; `{event}` is filled in second
    uncertain: str
    anniversaries: str
    events_of: str
    labels: Mapping[str, str]  # of what is not a field of Event, or not on its own

    def count(self, unit: str, number: int, digits: str | None = None) -> str:
        """Say a number of `unit`, such as "7 years"."""
        return localize_digits(self.inflect(self.counts[unit], number, group(number)), digits)

    def inflect(self, forms: Forms, number: int | None, written: str) -> str:
        """Put a number, as `written`, into the form that it asks for; None is a fraction or a scaled one."""
        category = "other" if number is None else self.plural(abs(number))
        return forms.get(category, forms["other"]).replace("{n}", written)

    def locator(self, locator: str, digits: str | None = None) -> str:
        """Say a locator such as ``par. 12`` in this language; what is not recognised stays as it is."""
        label, point, rest = locator.partition(". ")
        word = self.locators.get(label) if point else None
        return localize_digits(f"{word} {rest}", digits) if word else locator


def phrases(language: str | None) -> Phrases:
    """Give the words for a language tag, or the English ones where there are none for it."""
    return _ALL[lookup(language or "en", _ALL) or "en"]


def localize_digits(text: str, digits: str | None) -> str:
    """Write the ASCII digits of `text` in a CLDR digit system; None is ``latn``."""
    return text.translate(_DIGITS[digits]) if digits in _DIGITS else text


def group(number: int) -> str:
    """Write an int with groups of three, from five digits on, so that years stay as they are."""
    return f"{number:,}" if abs(number) >= 10_000 else str(number)


def _english_plural(number: int) -> str:
    return "one" if number == 1 else "other"


def _arabic_plural(number: int) -> str:
    if number in (0, 1, 2):
        return ("zero", "one", "two")[number]
    rest = number % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"


_ENGLISH = Phrases(
    language="en",
    plural=_english_plural,
    counts={
        "day": {"one": "{n} day", "other": "{n} days"},
        "month": {"one": "{n} month", "other": "{n} months"},
        "year": {"one": "{n} year", "other": "{n} years"},
        "hijri-year": {"one": "{n} Hijri year", "other": "{n} Hijri years"},
        "event": {"one": "{n} event", "other": "{n} events"},
        "source": {"one": "{n} source", "other": "{n} sources"},
        "million": {"other": "{n} million"},
        "billion": {"other": "{n} billion"},
    },
    units=UNITS["en"],
    locators={
        label: f"{label}."
        for label in ("par", "pars", "p", "pp", "ch", "col", "fig", "l", "ll", "n", "no", "sec", "vol")
    },
    separator=", ",
    sources="Sources",
    no_date="Without a date",
    without={"category": "Without a category", "actor": "Without an actor"},
    explained={
        "zone": "the same moment by another clock",
        "precision": "no contradiction: one contains the other",
        "calendar": "the same day by another table of the calendar",
        "overlap": "no contradiction: they overlap",
        "as-of": "as of another date",
    },
    fields={
        "date": "date",
        "category": "category",
        "actors": "actors",
        "places": "place",
        "quantities": "figure",
        "title": "title",
        "summary": "summary",
    },
    note="Note",
    about="about {value}",
    without_event="{length} without an event",
    legend={
        "day": "one day",
        "span": "longer, or not known to the day",
        "approximate": "approximate",
        "uncertain": "uncertain",
        "doubtful": "uncertain or approximate",
        "rival": "in other sources",
        "rival-date": "date in other sources",
    },
    quotes=("“", "”"),
    joined=(", ", " and "),
    after="{length} after {{event}}",
    uncertain="perhaps {value}",
    anniversaries="Anniversaries in {year}",
    events_of="The events of {year}",
    labels={
        "edtf": "EDTF",
        "id": "id",
        "tags": "tags",
        "importance": "importance",
        "note": "note",
        "quoting": "quoting",
        "supports": "for",
        "says": "says instead",
    },
)

_ARABIC = Phrases(
    language="ar",
    plural=_arabic_plural,
    counts={
        "day": {"one": "يوم واحد", "two": "يومان", "few": "{n} أيام", "many": "{n} يومًا", "other": "{n} يوم"},
        "month": {
            "one": "شهر واحد",
            "two": "شهران",
            "few": "{n} أشهر",
            "many": "{n} شهرًا",
            "other": "{n} شهر",
        },
        "year": {
            "one": "سنة واحدة",
            "two": "سنتان",
            "few": "{n} سنوات",
            "many": "{n} سنة",
            "other": "{n} سنة",
        },
        "hijri-year": {
            "one": "سنة هجرية واحدة",
            "two": "سنتان هجريتان",
            "few": "{n} سنوات هجرية",
            "many": "{n} سنة هجرية",
            "other": "{n} سنة هجرية",
        },
        "event": {
            "one": "حدث واحد",
            "two": "حدثان",
            "few": "{n} أحداث",
            "many": "{n} حدثًا",
            "other": "{n} حدث",
        },
        "source": {
            "one": "مصدر واحد",
            "two": "مصدران",
            "few": "{n} مصادر",
            "many": "{n} مصدرًا",
            "other": "{n} مصدر",
        },
        "million": {
            "one": "مليون",
            "two": "{n} مليون",
            "few": "{n} ملايين",
            "many": "{n} مليون",
            "other": "{n} مليون",
        },
        "billion": {
            "one": "مليار",
            "two": "{n} مليار",
            "few": "{n} مليارات",
            "many": "{n} مليار",
            "other": "{n} مليار",
        },
    },
    units=UNITS["ar"],
    locators={
        "par": "الفقرة",
        "pars": "الفقرات",
        "p": "ص",
        "pp": "ص",
        "ch": "الفصل",
        "col": "العمود",
        "fig": "الشكل",
        "l": "السطر",
        "ll": "الأسطر",
        "n": "الحاشية",
        "no": "العدد",
        "sec": "القسم",
        "vol": "المجلد",
    },
    separator="، ",
    sources="المصادر",
    no_date="بلا تاريخ",
    without={"category": "بلا تصنيف", "actor": "بلا أطراف"},
    explained={
        "zone": "اللحظة نفسها بتوقيت آخر",
        "precision": "لا تعارض: أحدهما يشمل الآخر",
        "calendar": "اليوم نفسه في جدول آخر للتقويم",
        "overlap": "لا تعارض: بينهما تداخل",
        "as-of": "في تاريخ آخر",
    },
    fields={
        "date": "التاريخ",
        "category": "التصنيف",
        "actors": "الأطراف",
        "places": "المكان",
        "quantities": "الرقم",
        "title": "العنوان",
        "summary": "الملخص",
    },
    note="ملاحظة",
    about="نحو {value}",
    without_event="{length} بلا أحداث",
    legend={
        "day": "يوم واحد",
        "span": "مدة، أو يوم غير محدد",
        "approximate": "تقريبي",
        "uncertain": "غير مؤكد",
        "doubtful": "غير مؤكد أو تقريبي",
        "rival": "في مصادر أخرى",
        "rival-date": "تاريخ في مصادر أخرى",
    },
    quotes=("«", "»"),
    joined=(" و", " و"),
    after="{length} على {{event}}",
    uncertain="ربما {value}",
    anniversaries="ذكريات عام {year}",
    events_of="أحداث عام {year}",
    labels={
        "edtf": "EDTF",
        "id": "المعرّف",
        "tags": "الوسوم",
        "importance": "الأهمية",
        "note": "ملاحظة",
        "quoting": "نقلًا عن",
        "supports": "عن",
        "says": "يذكر بدلًا من ذلك",
    },
)

_ALL = {words.language: words for words in (_ENGLISH, _ARABIC)}
