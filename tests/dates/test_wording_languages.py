"""Dates in words in the eight languages beside English and Arabic: names, order of the parts, phrases."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from babel import Locale

from timeline.dates.digits import in_ascii
from timeline.dates.parse import parse_date
from timeline.dates.phrases import LANGUAGES, REGIONAL, phrases
from timeline.dates.phrases.ar import ordinal
from timeline.dates.phrases.roman import roman
from timeline.dates.wording import Wording, format_date

from ..drift.copies import read
from ..render.approved import approved

BABEL = dict(line.split("\t") for line in read("dates/data/babel_long_dates.tsv"))
OTHERS = ("fr", "ru", "kk", "tr", "fa", "ur", "he", "id")

# One column for each of OTHERS.
PHRASES = {
    "2025-11-06": (
        "6 novembre 2025",
        "6 ноября 2025 г.",
        "2025 ж. 6 қараша",
        "6 Kasım 2025",
        "6 نوامبر 2025",
        "6 نومبر، 2025",
        "6 בנובמבר 2025",
        "6 November 2025",
    ),
    "2025-11": (
        "novembre 2025",
        "ноябрь 2025 г.",
        "2025 ж. қараша",
        "Kasım 2025",
        "نوامبر 2025",
        "نومبر 2025",
        "נובמבר 2025",
        "November 2025",
    ),
    "AH 1447-05-15": (
        "15 joumada al oula 1447 AH",
        "15 джумад-уль-авваль 1447 г. хиджры",
        "ХЖ 1447 ж. 15 Жұмадәл аууәл",
        "Hicri 15 Cemaziyelevvel 1447",
        "15 جمادی‌الاول 1447 ه‍.ق.",
        "15 جمادی الاول، 1447 ہجری",
        "15 בג׳ומאדא אל־אולא 1447 הג׳רה",
        "15 Jumadilawal 1447 H",
    ),
    "-0043": (
        "44 av. J.-C.",
        "44 г. до н. э.",
        "б.з.д. 44 ж.",
        "MÖ 44",
        "44 ق.م.",
        "44 قبل مسیح",
        "44 לפנה״ס",
        "44 SM",
    ),
    "1992~": (
        "vers 1992",
        "ок. 1992 г.",
        "шамамен 1992 ж.",
        "yaklaşık 1992",
        "حدود 1992",
        "تقریباً 1992",
        "בסביבות 1992",
        "sekitar 1992",
    ),
    "1992?": ("1992 (?)", "1992 г.?", "1992 ж.?", "1992?", "1992؟", "1992؟", "1992?", "1992?"),
    "1995-08-30/1995-09-02": (
        "30 août – 2 septembre 1995",
        "30 августа – 2 сентября 1995 г.",
        "1995 ж. 30 тамыз – 2 қыркүйек",
        "30 Ağustos – 2 Eylül 1995",
        "30 اوت تا 2 سپتامبر 1995",
        "30 اگست – 2 ستمبر، 1995",
        "30 באוגוסט – 2 בספטמבר 1995",
        "30 Agustus – 2 September 1995",
    ),
    "1990/1992": (
        "1990–1992",
        "1990–1992 гг.",
        "1990–1992 жж.",
        "1990–1992",
        "1990 تا 1992",
        "1990–1992",
        "1990–1992",
        "1990–1992",
    ),
    "[1990..1992]": (
        "entre 1990 et 1992",
        "1990 – 1992 гг. (точная дата неизвестна)",
        "1990 – 1992 жж. аралығында",
        "1990 ile 1992 arasında",
        "بین 1990 و 1992",
        "1990 اور 1992 کے درمیان",
        "בין 1990 ל־1992",
        "antara 1990 dan 1992",
    ),
    "199X": (
        "années 1990",
        "1990-е годы",
        "1990-жылдар",
        "1990’lı yıllar",
        "دههٔ 1990",
        "1990 کی دہائی",
        "שנות ה־1990",
        "1990-an",
    ),
    "[1801..1900]": (
        "XIXe siècle",
        "XIX век",
        "XIX ғасыр",
        "19. yüzyıl",
        "سدهٔ 19",
        "19ویں صدی",
        "המאה ה־19",
        "abad ke-19",
    ),
    "2001-23": (
        "automne 2001",
        "осень 2001 г.",
        "2001 ж. күз",
        "sonbahar 2001",
        "پاییز 2001",
        "خزاں 2001",
        "סתיו 2001",
        "musim gugur 2001",
    ),
    "[..1984]": (
        "1984 ou avant",
        "1984 г. или ранее",
        "1984 ж. немесе одан бұрын",
        "1984 veya daha önce",
        "1984 یا پیش از آن",
        "1984 یا اس سے پہلے",
        "1984 או לפני כן",
        "1984 atau sebelumnya",
    ),
    "1990/": (
        "1990 – date inconnue",
        "1990 г. – дата неизвестна",
        "1990 ж. – күні белгісіз",
        "1990 – bilinmiyor",
        "1990 تا نامعلوم",
        "1990 – نامعلوم",
        "1990 – תאריך לא ידוע",
        "1990 – tidak diketahui",
    ),
}


@pytest.mark.parametrize(
    ("edtf", "language", "text"),
    [(edtf, *each) for edtf, row in PHRASES.items() for each in zip(OTHERS, row, strict=True)],
)
def test_phrases(edtf: str, language: str, text: str) -> None:
    assert format_date(parse_date(edtf), Wording(language)) == text


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_the_order_of_day_month_and_year_is_that_of_cldr(language: str) -> None:
    """Babel has CLDR's long pattern; its narrow no-break spaces are plain spaces here."""
    expected = in_ascii(BABEL[language.replace("-", "_")])
    assert format_date(parse_date("2025-11-06"), Wording(language)) == expected.replace("\u202f", " ")


def test_american_order_is_that_of_cldr() -> None:
    assert format_date(parse_date("2025-11-06"), Wording("en-US")) == BABEL["en_US"]


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert format_date(parse_date("2025-11-01"), Wording("fr")) == "1er novembre 2025"
    assert format_date(parse_date("2025-11-01/2025-11-03"), Wording("fr")) == "1er–3 novembre 2025"


@pytest.mark.parametrize(
    ("year", "text"),
    [
        ("192X", "20’li"),
        ("193X", "30’lu"),
        ("195X", "50’li"),
        ("196X", "60’lı"),
        ("190X", "00’lü"),
        ("200X", "00’li"),
    ],
)
def test_turkish_suffixes_follow_the_vowel(year: str, text: str) -> None:
    assert format_date(parse_date(year), Wording("tr")) == f"{year[:2]}{text} yıllar"


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (19, "XIX"), (21, "XXI"), (49, "XLIX"), (0, None)],
)
def test_roman_numerals(number: int, text: str | None) -> None:
    assert roman(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "الأول"),
        (2, "الثاني"),
        (10, "العاشر"),
        (11, "الحادي عشر"),
        (14, "الرابع عشر"),
        (20, "العشرون"),
        (21, "الحادي والعشرون"),
        (99, "التاسع والتسعون"),
        (100, None),
    ],
)
def test_arabic_ordinals(number: int, text: str | None) -> None:
    assert ordinal(number) == text


@pytest.mark.parametrize("number", [1, 2, 3, 4, 11, 12, 13, 21, 22])
def test_english_ordinals(number: int) -> None:
    suffix = {1: "st", 2: "nd", 3: "rd", 4: "th", 11: "th", 12: "th", 13: "th", 21: "st", 22: "nd"}[number]
    start = 100 * (number - 1) + 1
    text = format_date(parse_date(f"[{start:04d}..{start + 99:04d}]"))
    assert text.startswith(f"{number}{suffix} century")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_phrase(language: str) -> None:
    found = phrases(language)
    assert found is not None
    assert found.language == language
    declared = {name for each in type(found).__mro__ for name in getattr(each, "__annotations__", {})}
    missing = {name for name in declared if not hasattr(found, name) or getattr(found, name) is None}
    assert not missing


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "1410 – 1413 гг. хиджры (точная дата неизвестна)"),
        ("ur", "1410 اور 1413 ہجری کے درمیان"),
        ("tr", "Hicri 1410 ile 1413 arasında"),
        ("ar", "بين 1410 و1413 هـ"),
    ],
)
def test_an_era_belongs_to_the_years_and_not_to_the_phrase_around_them(language: str, words: str) -> None:
    assert format_date(parse_date("AH [1410..1413]"), Wording(language)) == words


# All kinds of dates in the languages that were written last, as read by people who checked them.
APPROVED = Path(__file__).with_name("data") / "approved_wordings.txt"
READ = ("de", "es", "pt", "pt-PT", "zh", "zh-Hant", "ja", "hi", "bn", "ms")
KINDS = """
2025-11-06 2025-11-01 2025-11 1992 AH_1447-05-15 AH_1447-05 AH_1412 0750 -0043-03-15 -0043 1992~ 1992? 1992%
2025-11-06~ 2025-11~ 2004?-06-11 2004-06-~11 2004?-06-~11 199X 199X~ 200X 18XX 18XX~ AH_144X AH_13XX 00XX 1XXX
1XX3 XXXX-12-25 156X-12-25 2004-06-XX 2004-XX 1985-XX-XX XXXX 1984-1X 2004-06-1X 2018-05-X0 1950S2
[1801..1900] AH_[1301..1400] [-0099..0000] 2001-21 2001-24? 2001-26 2001-31 2001-33 2001-36 2001-37 2001-39
2001-40 -0043-21
AH_1447-36 2025-11-06/2025-11-10 1995-08-30/1995-09-02 1995-12-30/1996-01-02 2016-01/2016-03
AH_1447-03/1447-04 1990/1992 AH_1412/1413 1984?/2004-06~ -0043/0014 -0043/-0039 1990/.. ../1990 2025-11-06/..
../2025-11-06 2025-11/.. 1984~/.. 199X/.. ../199X 18XX/.. 1990/ /1990 [1990..1992] [2025-11-06..2025-11-10]
[2025-11-06,2025-11-07] [2025-09,2025-10] [2025-11-07,2025-11-08] [1667,1668,1670..1672] [..1984] [1760-12..]
{1960,1961-12} {1980..1985} {..1984} {1984..} 2025-11-06T18:30-05:00 julian:0750-01-25 Y12345
"""


def test_wordings_are_as_they_were_read() -> None:
    """``UPDATE_SNAPSHOTS=1`` writes them anew."""
    rows = [("edtf", *READ)]
    for each in KINDS.split():
        edtf = each.replace("_", " ")
        date = parse_date(edtf)
        rows.append((edtf, *(format_date(date, Wording(language)) for language in READ)))
    text = "".join("\t".join(row) + "\n" for row in rows)
    assert text == approved(APPROVED, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_of_dates_have_wordings_of_their_own(language: str) -> None:
    """But for the years of a mask, which a set of the same years says too."""
    texts = [format_date(parse_date(each.replace("_", " ")), Wording(language)) for each in KINDS.split()]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("edtf", "language", "words"),
    [
        ("[2025-09,2025-10]", "es", "septiembre u octubre de 2025"),
        ("[2025-11-07,2025-11-08]", "es", "7 u 8 de noviembre de 2025"),
        ("[2025-11-10,2025-11-11]", "es", "10 u 11 de noviembre de 2025"),
        ("[2025-11-12,2025-11-13]", "es", "12 o 13 de noviembre de 2025"),
        ("[1109,1110]", "es", "1109 o 1110"),
        ("2025-11-01", "pt-BR", "1º de novembro de 2025"),
        ("2025-11-01", "pt-AO", "1 de novembro de 2025"),
        ("18XX/..", "pt", "desde o século XIX (1800–1899)"),
        ("../18XX", "pt-PT", "até ao século XIX (1800–1899)"),
        ("2025-11-06/..", "de", "ab dem 6. November 2025"),
        ("2025-11-06/..", "fr", "à partir du 6 novembre 2025"),
        ("2025-08/..", "fr", "dès août 2025"),
        ("../1990", "fr", "jusqu’en 1990"),
        ("2025-11-01~", "fr", "vers le 1er novembre 2025"),
        ("[2025-11-06..2025-11-10]", "fr", "entre le 6 et le 10 novembre 2025"),
        ("2025-11-06~/..", "de", "ab ca. 6. November 2025"),
        ("-0043/-0039", "zh", "公元前44年—公元前40年"),
        ("1990/1992", "zh-TW", "1990年—1992年"),
        ("1990/1992", "yue", "1990年—1992年"),
        ("0006/0010", "ja", "西暦6年～10年"),
    ],
)
def test_grammar(edtf: str, language: str, words: str) -> None:
    assert format_date(parse_date(edtf), Wording(language)) == words


def test_months_that_are_numbers_keep_the_era_that_tells_their_calendar() -> None:
    date = parse_date("AH 1447-05-15")
    assert format_date(date, Wording("zh", era="never")) == "伊斯兰历1447年5月15日"
    assert format_date(date, Wording("ja", era="never")) == "1447年ジュマーダル・アウワル15日"
    undated = parse_date("AH XXXX-05-15")
    assert format_date(undated, Wording("zh")) == "伊斯兰历5月15日（年份不详）"
    assert format_date(undated, Wording("ja")) == "ジュマーダル・アウワル15日（年は不明）"


@pytest.mark.parametrize(
    ("language", "medium", "short"),
    [
        ("de", "6. Nov. 2025", "6. Nov. 2025"),
        ("es", "6 nov 2025", "6 nov 2025"),
        ("pt", "6 de nov. de 2025", "6 de nov. de 2025"),
        ("zh", "2025年11月6日", "2025年11月6日"),
        ("hi", "6 नव॰ 2025", "6 नव॰ 2025"),
        ("bn", "6 নভে, 2025", "6 নভে, 2025"),
    ],
)
def test_months_are_abbreviated_as_the_language_does(language: str, medium: str, short: str) -> None:
    date = parse_date("2025-11-06")
    assert format_date(date, Wording(language, style="medium")) == medium
    assert format_date(date, Wording(language, style="short")) == short


@pytest.mark.parametrize(
    ("language", "native", "default"),
    [
        ("ar", "arab", "latn"),
        ("ar-EG", "arab", "arab"),
        ("bn", "beng", "beng"),
        ("hi", "deva", "latn"),
        ("fa", "arabext", "arabext"),
        ("my", "mymr", "mymr"),
        ("zh", "latn", "latn"),
        ("sv", "latn", "latn"),
        ("tlh", "latn", "latn"),
    ],
)
def test_digits_of_a_language(language: str, native: str, default: str) -> None:
    assert Wording(language, digits="native").digits == native
    assert Wording(language, digits="default").digits == default
    assert Wording(language).digits == "latn"


def test_the_reference_names_every_language_that_has_phrases() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "wording.md").read_text(encoding="utf-8")
    row = next(line for line in page.splitlines() if line.endswith("| phrases written by hand |"))
    named = {name.partition(" (")[0] for name in row.split("|")[1].strip().split(", ")}
    assert named == {Locale.parse(tag.partition("-")[0]).english_name for tag in LANGUAGES}


def test_what_is_written_otherwise_in_a_region_is_known_by_its_tag() -> None:
    """`REGIONAL` names the tags, so that nobody has to load all languages for them."""
    modules = (import_module(f"timeline.dates.phrases.{tag.lower().replace('-', '_')}") for tag in LANGUAGES)
    found = {tag for module in modules for tag in getattr(module, "BY_REGION", {})}
    assert found == set(REGIONAL)
    assert all(phrases(tag) is not phrases(tag.partition("-")[0]) for tag in REGIONAL)
