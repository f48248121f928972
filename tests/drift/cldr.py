"""What Babel has of CLDR: month names, the order of a long date, and which plural a number takes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator

DATE_LANGUAGES = ("ar", "en", "fa", "fr", "he", "id", "kk", "ru", "tr", "ur")
PLURAL_LANGUAGES = (
    *DATE_LANGUAGES,
    *["bn", "cs", "cy", "de", "es", "hi", "ja", "lv", "ms", "nb", "pl", "pt", "pt_PT", "sl", "zh"],
)
DAY = date(2025, 11, 6)
NUMBERS = (*range(241), 1_000, 1_001, 1_002, 1_000_000, 2_000_001, 10**9)
DECIMALS = ("0.0", "0.5", "1.0", "1.5", "2.0", "2.10", "21.0", "1000000.0")


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
    """Say of each category which numbers take it."""
    for language in PLURAL_LANGUAGES:
        form, taking = Locale.parse(language).plural_form, defaultdict[str, list[str]](list)
        for number in (*map(str, NUMBERS), *DECIMALS):
            taking[form(Decimal(number))].append(number)
        for category, numbers in sorted(taking.items()):
            yield f"{language}\t{category}\t{' '.join(numbers)}"


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
        "language/data/babel_plurals.tsv",
        "Plural categories of CLDR, by Babel.\nlanguage<TAB>category<TAB>numbers that take it",
        SOURCE,
        plurals,
    ),
)
