"""Names against CLDR's own JSON, and Gregorian ones against what Babel has: both are committed copies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline.dates.names import (
    ERAS,
    LANGUAGES,
    base_language,
    era_name,
    month_name,
    month_names,
    weekday_name,
)
from timeline.errors import DateError

from ..drift.copies import read

CLDR = json.loads(Path(__file__).with_name("data").joinpath("cldr_names.json").read_text(encoding="utf-8"))
WIDTHS = ("wide", "abbreviated")

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


def test_there_are_ten_languages() -> None:
    assert set(LANGUAGES) == {"ar", "en", "fa", "fr", "he", "id", "kk", "ru", "tr", "ur"}
    assert set(LANGUAGES) == set(CLDR["languages"])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("ours", "theirs"), [("gregory", "gregorian"), ("islamic-umalqura", "islamic")])
def test_months_are_those_of_cldr_but_for_listed_corrections(
    ours: str, theirs: str, language: str, width: str
) -> None:
    source = CLDR["languages"][language][theirs]["months"]["format"][width]
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
    """But for Persian inside a date: CLDR 48.2, where our names are from, has an ezafe there."""
    found = month_names("gregory", language, width, alone=form == "stand-alone")
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
    assert len(set(names)) == 4
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
    [("ar-SA", "ar"), ("EN_us", "en"), ("kk-Cyrl-KZ", "kk"), ("de", None), ("", None), ("arc", None)],
)
def test_the_language_of_a_tag(tag: str, language: str | None) -> None:
    assert base_language(tag) == language


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: month_name("gregory", 13, "en"), "month must be in 1..12, got 13"),
        (lambda: weekday_name(0, "en"), "weekday must be in 1..7, got 0"),
        (lambda: era_name("AD", "en"), "era must be one of BCE, CE, BH, AH, got 'AD'"),
        (lambda: month_name("hebrew", 1, "en"), "gregory, julian and islamic-"),
        (
            lambda: month_name("gregory", 1, "de"),
            "names exist in ar, en, fa, fr, he, id, kk, ru, tr, ur, got",
        ),
    ],
)
def test_what_has_no_name_is_refused(call: object, message: str) -> None:
    with pytest.raises(DateError, match=message):
        call()  # type: ignore[operator]
