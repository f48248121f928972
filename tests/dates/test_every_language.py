"""Dates in every language that Babel has; for most nobody wrote phrases: CLDR's order and signs must do."""

from __future__ import annotations

import re
import unicodedata

import pytest
from babel.localedata import locale_identifiers

from timeline.dates.digits import in_ascii
from timeline.dates.names import era_name, has_names, month_name
from timeline.dates.parse import parse_date
from timeline.dates.phrases import LANGUAGES
from timeline.dates.phrases.patterns import order
from timeline.dates.wording import Wording, format_date

from ..drift.copies import read

# Languages and the scripts of them, without regions.
TAGS = [
    tag
    for tag in (each.replace("_", "-") for each in sorted(locale_identifiers()))
    if not re.search("-([A-Z]{2}$|[0-9])", tag)
]
NAMED = [tag for tag in TAGS if has_names(tag)]
PATTERNS = [line.split("\t") for line in read("dates/data/babel_patterns.tsv")]
ICU = {row[0]: row[1:] for row in (line.split("\t") for line in read("dates/data/words_icu.tsv"))}

# Joiners, the space without width of Khmer and the abbreviation mark of Syriac: they are in CLDR's names.
CONTROLS = {"\u200b", "\u200c", "\u200d", "\u070f"}

# EDTF, and the Gregorian and Hijri months that are said.
MATRIX = {
    "2025-11-06": 11,
    "2025-11": 11,
    "1992": 0,
    "2025-11-06/2025-11-10": 11,
    "1995-08-30/1995-09-02": 9,
    "1990/1992": 0,
    "1992~": 0,
    "2025-11-06%": 11,
    "2004?-06-~11": 6,
    "199X": 0,
    "18XX": 0,
    "[1801..1900]": 0,
    "[..1984-11-06]": 11,
    "[1984-11..]": 11,
    "{..1984-11-06}": 11,
    "{1984-11..}": 11,
    "{1980..1985}": 0,
    "[1667-05,1668]": 5,
    "{1667-05,1668}": 5,
    "-0043-03-15": 3,
    "0750": 0,
    "-0043/0014": 0,
    "1990-11/..": 11,
    "../1990-11": 11,
    "1990-11/": 11,
    "/1990-11": 11,
    "2004-06-XX": 6,
    "XXXX-12-25": 12,
    "156X-12-25": 12,
    "1950S2": 0,
    "2001-33": 0,
    "2001-39": 0,
    "2001-40": 0,
    "2025-11-06T18:30-05:00": 11,
    "AH 1447-05-15": -5,
    "AH 1447-05": -5,
    "AH 1412": 0,
    "AH 144X": 0,
    "AH 0000": 0,
}
# What English has around a date, but for letters that are signs (c.) and words that others share with it.
ENGLISH = re.compile(
    r"\b(between|from|until|unknown|open|earlier|later|before|after|year|month|day|century)\b"
)


def test_there_are_more_than_three_hundred_languages() -> None:
    assert len(NAMED) > 300
    assert set(LANGUAGES) <= set(NAMED)


@pytest.mark.parametrize("tag", NAMED)
def test_every_date_has_words_of_its_own_with_the_months_of_the_language(tag: str) -> None:
    english = tag.partition("-")[0] == "en"
    said: dict[str, str] = {}
    for edtf, month in MATRIX.items():
        text = format_date(parse_date(edtf), Wording(tag))
        assert text == text.strip() != ""
        assert "{" not in text
        assert {c for c in text if unicodedata.category(c) in {"Cc", "Cf"}} <= CONTROLS
        assert english or not ENGLISH.search(text), text
        if month:
            names = {
                month_name("gregory" if month > 0 else "islamic-civil", abs(month), tag, width, alone=alone)
                for alone in (False, True)
                for width in ("wide", "abbreviated")
            }
            assert any(name in text for name in names), (edtf, text)
        assert said.setdefault(text, edtf) == edtf
    assert era_name("BCE", tag) in said_for("-0043-03-15", said)
    assert "2025" in said_for("2025-11-06", said)


def said_for(edtf: str, said: dict[str, str]) -> str:
    return next(text for text, each in said.items() if each == edtf)


@pytest.mark.parametrize("tag", sorted({tag for tag in TAGS if not has_names(tag)} | {"tlh", "und", "x-a"}))
def test_a_language_without_names_of_months_gets_edtf(tag: str) -> None:
    for edtf in MATRIX:
        assert format_date(parse_date(edtf), Wording(tag)) == str(parse_date(edtf))


@pytest.mark.parametrize("style", ["medium", "short"])
@pytest.mark.parametrize("tag", ["sv", "ko", "th", "ckb", "hu", "bg", "lv", "eu", "vi"])
def test_other_styles_and_digits_change_neither_the_order_nor_the_signs(tag: str, style: str) -> None:
    for edtf in MATRIX:
        date = parse_date(edtf)
        latin = format_date(date, Wording(tag, style=style))  # type: ignore[arg-type]
        assert latin
        thai = format_date(date, Wording(tag, style=style, digits="thai"))  # type: ignore[arg-type]
        assert in_ascii(thai) == latin


# Where ICU has no long date of its own, or another one than Babel's copy of CLDR.
OTHERWISE = {
    "blo",
    "en",
    "eo",
    "gaa",
    "gv",
    "hy",
    "iu",
    "kl",
    "ki",
    "kw",
    "lij",
    "nds",
    "oc",
    "prg",
    "ps",
    "szl",
}
OTHERWISE |= {"bm-Nkoo", "en-Shaw", "mni-Mtei", "kk-Arab", "ms-Arab", "uz-Arab", "sat-Deva"}


@pytest.mark.parametrize("row", PATTERNS, ids=[row[0] for row in PATTERNS])
def test_the_order_of_a_date_is_that_of_icu(row: list[str]) -> None:
    """Babel's patterns and names, made into templates and filled in, are what ICU prints."""
    tag, month, _, long, month_day, year_month, year, quarter, era, era_day = row
    if tag not in ICU or tag in OTHERWISE:
        return
    templates = order(
        long=long,
        month_day=month_day,
        year_month=year_month,
        year=year,
        quarter=quarter,
        era=era,
        era_day=era_day,
    )
    day = templates.day_number.format(day="06" if templates.padded else "6")
    month = month if "MM" in long else "11"
    written = templates.full_date.format(
        day_month=templates.day_month.format(day=day, month=month), year="2025"
    )
    assert written == re.sub("ค.ศ. ", "", ICU[tag][0])
