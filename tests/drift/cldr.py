"""What Babel has of CLDR: month names, the order of a long date, and which plural a number takes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date
from babel.localedata import locale_identifiers

from .copies import Copy

if TYPE_CHECKING:
    from collections.abc import Iterator

DATE_LANGUAGES = (
    "ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "ja", "kk", "ms", "pt", "ru", "tr", "ur",
    "zh", "zh_Hant"
)  # fmt: skip
PLURAL_LANGUAGES = (*DATE_LANGUAGES, "cs", "cy", "lv", "nb", "pl", "pt_PT", "sl")
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


FORMATS = ("MMMMd", "yMMMM", "y", "yQQQQ", "Gy", "GyMMMd")


def patterns() -> Iterator[str]:
    """Say how each language orders a date, but for those that CLDR knows nothing of."""
    for tag in sorted(locale_identifiers()):
        locale = Locale.parse(tag)
        if locale.territory or locale.variant or locale.date_formats["long"].pattern == "y MMMM d":
            continue
        months = [locale.months[form]["wide"][DAY.month] for form in ("format", "stand-alone")]
        formats = [locale.datetime_skeletons[name].pattern for name in FORMATS]
        yield "\t".join((tag.replace("_", "-"), *months, locale.date_formats["long"].pattern, *formats))


SOURCE = f"Babel {version('Babel')}"
COPIES = (
    Copy(
        "dates/data/babel_patterns.tsv",
        "Date patterns of CLDR, by Babel.\n"
        f"language<TAB>November inside a date<TAB>alone<TAB>long<TAB>{'<TAB>'.join(FORMATS)}",
        SOURCE,
        patterns,
    ),
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
