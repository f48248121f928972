"""What Babel has of CLDR: month names, the order of a long date, and which plural a number takes."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from itertools import groupby
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator

DATE_LANGUAGES = ("ar", "en", "fa", "fr", "he", "id", "kk", "ru", "tr", "ur")
TEXT_LANGUAGES = ("ar", "en")
DAY = date(2025, 11, 6)
NUMBERS = range(10_001)


def month_names() -> Iterator[str]:
    for language in DATE_LANGUAGES:
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names = Locale.parse(language).months[form][width]
                yield "\t".join((language, form, width, "|".join(names[month] for month in range(1, 13))))


def long_dates() -> Iterator[str]:
    for language in (*DATE_LANGUAGES, "en_US"):
        yield f"{language}\t{format_date(DAY, 'long', locale=language)}"


def plurals() -> Iterator[str]:
    """Say for runs of numbers that take one category which it is."""
    for language in TEXT_LANGUAGES:
        for category, run in groupby(NUMBERS, Locale.parse(language).plural_form):
            numbers = list(run)
            yield f"{language}\t{numbers[0]}\t{numbers[-1]}\t{category}"


SOURCE = f"Babel {version('Babel')}"
COPIES = (
    Copy(
        "dates/data/babel_months.tsv",
        "Gregorian month names of CLDR, by Babel.\n"
        "language<TAB>form<TAB>width<TAB>names from January, with | between",
        SOURCE,
        month_names,
    ),
    Copy(
        "dates/data/babel_long_dates.tsv",
        "6 November 2025 in the long pattern of CLDR, by Babel.\nlocale<TAB>text",
        SOURCE,
        long_dates,
    ),
    Copy(
        "words/data/babel_plurals.tsv",
        "Plural categories of CLDR for the numbers from 0 to 10,000, by Babel.\n"
        "language<TAB>first number<TAB>last number<TAB>category",
        SOURCE,
        plurals,
    ),
)
