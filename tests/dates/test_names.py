"""Names against CLDR's own JSON, and Gregorian ones against what Babel has: both are committed copies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline.dates.names import (
    ERAS,
    base_language,
    era_name,
    has_names,
    month_name,
    month_names,
    weekday_name,
)
from timeline.dates.tables.names_cldr import GREGORIAN_WIDE
from timeline.errors import DateError

from ..drift.copies import read

CLDR = json.loads(Path(__file__).with_name("data").joinpath("cldr_names.json").read_text(encoding="utf-8"))
LANGUAGES = tuple(GREGORIAN_WIDE)
WIDTHS = ("wide", "abbreviated")
# CLDR abbreviates the Hijri months of these as in English, though it has them in full in the language.
IN_FULL = {"de", "hi"}

# (language, calendar, form, width, month): what CLDR has, what we have, and why.
CORRECTED = {
    ("ur", "islamic", "format", "wide", 3): ("ر بیع الاول", "ربیع الاول"),  # a stray space
    ("ur", "islamic", "format", "wide", 4): ("ر بیع الثانی", "ربیع الثانی"),
    ("fr", "islamic", "format", "wide", 11): ("dhou al qi`da", "dhou al qi’da"),  # a grave accent
    # Hyphens, where the stand-alone forms have a maqaf.
    ("he", "islamic", "format", "wide", 3): ("רביע אל-אוול", "רביע אל־אוול"),
    ("he", "islamic", "format", "wide", 4): ("רביע א-ת׳אני", "רביע א־ת׳אני"),
    ("he", "islamic", "format", "wide", 5): ("ג׳ומאדא אל-אולא", "ג׳ומאדא אל־אולא"),
    ("he", "islamic", "format", "wide", 6): ("ג׳ומאדא א-ת׳אניה", "ג׳ומאדא א־ת׳אניה"),
}


def test_each_language_of_the_tables_is_checked() -> None:
    assert set(LANGUAGES) == set(CLDR["languages"])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("ours", "theirs"), [("gregory", "gregorian"), ("islamic-umalqura", "islamic")])
def test_months_are_those_of_cldr_but_for_listed_corrections(
    ours: str, theirs: str, language: str, width: str
) -> None:
    if theirs == "islamic" and language in IN_FULL:
        assert CLDR["languages"][language][theirs]["months"]["format"]["abbreviated"][0] == "Muh."
        width = "wide"
    names_of = "zh" if (theirs, language) == ("islamic", "zh-Hant") else language  # months are numbers there
    source = CLDR["languages"][names_of][theirs]["months"]["format"][width]
    for month in range(1, 13):
        key = (language, theirs, "format", width, month)
        cldr, expected = CORRECTED.get(key, (source[month - 1],) * 2)
        assert source[month - 1] == cldr, "the correction is not needed any more"
        assert month_name(ours, month, language, width) == expected


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_gregorian_months_alone_are_those_of_cldr(language: str, width: str) -> None:
    expected = CLDR["languages"][language]["gregorian"]["months"]["stand-alone"][width]
    assert list(month_names("gregory", language, width, alone=True)) == expected


BABEL = [line.split("\t") for line in read("dates/data/babel_months.tsv")]


@pytest.mark.parametrize(("language", "form", "width", "names"), BABEL)
def test_gregorian_months_are_those_of_babel(language: str, form: str, width: str, names: str) -> None:
    """But for Persian inside a date, where CLDR 48.2, where our names are from, has an ezafe, and Bengali."""
    found = month_names("gregory", language.replace("_", "-"), width, alone=form == "stand-alone")
    if (language, form, width) == ("bn", "stand-alone", "abbreviated"):
        assert (found[10], names.split("|")[10]) == ("নভেম্বর", "নভে")
        return
    if language == "fa" and form == "format":
        found = tuple(name.removesuffix("ٔ") for name in found)
    assert "|".join(found) == names


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_weekdays_start_with_monday(language: str, width: str) -> None:
    sunday, *rest = CLDR["languages"][language]["gregorian"]["days"]["format"][width]
    assert [weekday_name(number, language, width) for number in range(1, 8)] == [*rest, sunday]


@pytest.mark.parametrize("region", sorted(CLDR["arabic_regions"]))
def test_arabic_months_are_those_of_the_region(region: str) -> None:
    expected = CLDR["arabic_regions"][region]
    assert list(month_names("gregory", region)) == expected
    assert list(month_names("gregory", "ar", region=region[3:])) == expected


def test_the_region_asked_for_wins_over_that_of_the_tag() -> None:
    assert month_name("gregory", 11, "ar-EG", region="SY") == "تشرين الثاني"
    assert month_name("gregory", 11, "ar-SY", region="EG") == "نوفمبر"


def test_no_name_has_stray_spaces() -> None:
    for language in LANGUAGES:
        for calendar in ("gregory", "islamic-civil"):
            for width in WIDTHS:
                for name in month_names(calendar, language, width):
                    assert name == name.strip()
                    assert name
                    assert all(
                        len(word) > 1 or word.isascii() for word in name.replace("\u200c", " ").split()[:1]
                    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_era_is_translated(language: str) -> None:
    names = [era_name(era, language) for era in ERAS]
    assert len(set(names)) == len(ERAS)
    assert language == "en" or not {"BH", "BC", "BCE"} & set(names)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_gregorian_eras_are_those_of_cldr(language: str) -> None:
    eras = CLDR["languages"][language]["gregorian"]["eras"]["eraAbbr"]
    assert [era_name("BCE", language), era_name("CE", language)] == [eras["0"], eras["1"]]


@pytest.mark.parametrize(
    ("era", "language", "short", "wide"),
    [
        ("AH", "ar", "هـ", "هجري"),
        ("BH", "ar", "ق.هـ", "قبل الهجرة"),
        ("CE", "ar", "م", "ميلادي"),
        ("BCE", "ar", "ق.م", "قبل الميلاد"),
        ("AH", "en", "AH", "Anno Hegirae"),
        ("BCE", "en", "BCE", "Before Common Era"),
        ("AH", "ru", "хиджры", "хиджры"),
        ("AH", "tr", "Hicri", "Hicri"),
    ],
)
def test_eras(era: str, language: str, short: str, wide: str) -> None:
    assert era_name(era, language) == short
    assert era_name(era, language, "wide") == wide


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ar-SA", "ar"),
        ("EN_us", "en"),
        ("kk-Cyrl-KZ", "kk"),
        ("kk-Arab", None),
        ("zh-TW", "zh-Hant"),
        ("yue", "zh-Hant"),
        ("iw", "he"),
        ("sv", None),
        ("", None),
        ("arc", None),
    ],
)
def test_the_table_of_a_tag(tag: str, language: str | None) -> None:
    assert base_language(tag) == language


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: month_name("gregory", 13, "en"), "month must be in 1..12, got 13"),
        (lambda: weekday_name(0, "en"), "weekday must be in 1..7, got 0"),
        (lambda: era_name("AD", "en"), "era must be one of BCE, CE, BH, AH, AP, AM, RUMI, got 'AD'"),
        (
            lambda: month_name("chinese", 1, "en"),
            "for gregory, julian, rumi, islamic, persian, hebrew, got 'chinese'",
        ),
        (lambda: month_name("gregory", 1, "tlh"), "no names of months for the language 'tlh'"),
        (lambda: weekday_name(1, "und"), "no names of months for the language 'und'"),
        (lambda: era_name("AH", "arn"), "no names of months for the language 'arn'"),
    ],
)
def test_what_has_no_name_is_refused(call: object, message: str) -> None:
    with pytest.raises(DateError, match=message):
        call()  # type: ignore[operator]


ICU = [line.split("\t") for line in read("dates/data/words_icu.tsv")]


@pytest.mark.parametrize(("calendar", "column", "month"), [("islamic-umalqura", 4, 5), ("persian", 5, 8)])
def test_months_of_other_calendars_are_those_of_icu(calendar: str, column: int, month: int) -> None:
    """In every language; but for a maqaf, and where ICU writes the month as a number or knows less.

    Of which languages there are names depends on the release of Babel.
    """
    differ = {
        row[0]
        for row in ICU
        if has_names(row[0]) and not row[column].isdecimal()
        if month_name(calendar, month, row[0]) != row[column]
    }
    assert differ <= {"islamic-umalqura": {"he", "ku-Arab", "ms-Arab"}, "persian": {"cv", "shn"}}[calendar]


def test_the_hebrew_months_are_those_of_the_year_from_tishri_with_that_of_leap_years_last() -> None:
    names = month_names("hebrew", "fr")
    assert (names[0], names[5], names[6], names[12], names[13]) == (
        "tichri",
        "adar I",
        "adar",
        "éloul",
        "adar II",
    )


@pytest.mark.parametrize(
    ("language", "november", "thursday", "before"),
    [
        ("sv", "november", "torsdag", "f.Kr."),
        ("fi", "marraskuuta", "torstaina", "eKr."),
        ("sr-Latn-ME", "novembar", "četvrtak", "p. n. e."),
        ("zh-TW", "11月", "星期四", "西元前"),
        ("pt-BR", "novembro", "quinta-feira", "a.C."),
        ("th", "พฤศจิกายน", "วันพฤหัสบดี", "ก่อน ค.ศ."),
    ],
)
def test_names_of_languages_that_babel_has(language: str, november: str, thursday: str, before: str) -> None:
    assert month_name("gregory", 11, language) == november
    assert weekday_name(4, language) == thursday
    assert era_name("BCE", language) == before
