"""Dates in words, in English and Arabic: phrases written by hand for every kind of date."""

from __future__ import annotations

import pytest

from timeline.dates.parse import parse_date
from timeline.dates.wording import Wording, format_date, format_pair
from timeline.errors import OptionError, UnknownCalendarError

# EDTF, English, Arabic: in the date's own calendar, in the long style.
PHRASES = [
    # Days, months, years
    ("2025-11-06", "6 November 2025", "6 نوفمبر 2025"),
    ("2025-11", "November 2025", "نوفمبر 2025"),
    ("1992", "1992", "1992"),
    ("AH 1447-05-15", "15 Jumada I 1447 AH", "15 جمادى الأولى 1447 هـ"),
    ("AH 1447-05", "Jumada I 1447 AH", "جمادى الأولى 1447 هـ"),
    ("AH 1412", "1412 AH", "1412 هـ"),
    # Eras; no year 0
    ("0750", "750 CE", "750 م"),
    ("0999-12", "December 999 CE", "ديسمبر 999 م"),
    ("1000", "1000", "1000"),
    ("0001", "1 CE", "1 م"),
    ("0000", "1 BCE", "1 ق.م"),
    ("-0043-03-15", "15 March 44 BCE", "15 مارس 44 ق.م"),
    ("AH 0000", "1 BH", "1 ق.هـ"),
    ("AH -0003", "4 BH", "4 ق.هـ"),
    ("Y-17E7", "170,000,001 BCE", "170,000,001 ق.م"),
    ("Y12345", "12,345 CE", "12,345 م"),
    # How sure
    ("1992~", "c. 1992", "نحو 1992"),
    ("1992?", "1992?", "1992؟"),
    ("1992%", "c. 1992?", "نحو 1992؟"),
    ("2004-06-11%", "c. 11 June 2004?", "نحو 11 يونيو 2004؟"),
    ("AH 1412~", "c. 1412 AH", "نحو 1412 هـ"),
    ("2004?-06-11", "11 June 2004 (year uncertain)", "11 يونيو 2004 (مع شك في السنة)"),
    ("2004-?06-11", "11 June 2004 (month uncertain)", "11 يونيو 2004 (مع شك في الشهر)"),
    ("2004-06-~11", "11 June 2004 (day approximate)", "11 يونيو 2004 (اليوم على وجه التقريب)"),
    (
        "2004-06~-11",
        "11 June 2004 (year and month approximate)",
        "11 يونيو 2004 (السنة والشهر على وجه التقريب)",
    ),
    (
        "2004?-06-~11",
        "11 June 2004 (year uncertain, day approximate)",
        "11 يونيو 2004 (مع شك في السنة، اليوم على وجه التقريب)",
    ),
    # Digits that are not known
    ("199X", "1990s", "تسعينيات القرن العشرين"),
    ("201X", "2010s", "عقد 2010"),
    ("200X", "2000s decade", "عقد 2000"),
    ("AH 144X", "1440s AH", "أربعينيات القرن الخامس عشر الهجري"),
    ("199X~", "c. 1990s", "نحو تسعينيات القرن العشرين"),
    ("18XX", "19th century (1800–1899)", "القرن التاسع عشر (1800–1899)"),
    ("20XX", "21st century (2000–2099)", "القرن الحادي والعشرون (2000–2099)"),
    ("AH 13XX", "14th century AH (1300–1399)", "القرن الرابع عشر الهجري (1300–1399)"),
    ("-01XX", "2nd century BCE", "القرن الثاني قبل الميلاد"),
    ("00XX", "between 1 BCE and 99 CE", "بين 1 ق.م و99 م"),
    ("1XXX", "between 1000 and 1999", "بين 1000 و1999"),
    ("1XX3", "1XX3 (X: unknown digit)", "1XX3 (X: رقم مجهول)"),
    ("XXXX", "year unknown", "من دون تحديد السنة"),
    ("XXXX-12-25", "25 December (year unknown)", "25 ديسمبر (من دون تحديد السنة)"),
    ("156X-12-25", "25 December, 1560s", "25 ديسمبر، ستينيات القرن السادس عشر"),
    ("2004-06-XX", "June 2004 (day unknown)", "يونيو 2004 (من دون تحديد اليوم)"),
    ("2004-XX", "2004 (month unknown)", "2004 (من دون تحديد الشهر)"),
    ("1985-XX-XX", "1985 (month and day unknown)", "1985 (من دون تحديد الشهر واليوم)"),
    ("1984-1X", "between October and December 1984", "بين أكتوبر وديسمبر 1984"),
    ("2004-06-1X", "between 10 and 19 June 2004", "بين 10 و19 يونيو 2004"),
    ("2018-05-X0", "10, 20 or 30 May 2018", "10 أو 20 أو 30 مايو 2018"),
    ("1950S2", "c. 1950 (between 1900 and 1999)", "نحو 1950 (بين 1900 و1999)"),
    ("1950S4", "1950", "1950"),
    ("-1950S2", "c. 1951 BCE (between 2000 and 1901 BCE)", "نحو 1951 ق.م (بين 2000 و1901 ق.م)"),
    (
        "Y-228E6S3",
        "c. 228,000,000 BCE (between 229,000,000 and 228,000,000 BCE)",
        "نحو 228,000,000 ق.م (بين 229,000,000 و228,000,000 ق.م)",
    ),
    (
        "Y171010000S3",
        "c. 171,010,000 CE (between 171,000,000 and 172,000,000 CE)",
        "نحو 171,010,000 م (بين 171,000,000 و172,000,000 م)",
    ),
    (
        "Y-228345678S3",
        "c. 228,000,000 BCE (between 229,000,000 and 228,000,000 BCE)",
        "نحو 228,000,000 ق.م (بين 229,000,000 و228,000,000 ق.م)",
    ),
    ("Y-228345678S9", "228,345,679 BCE", "228,345,679 ق.م"),
    (
        "Y-66E6S2~",
        "c. 66,000,000 BCE (between 67,000,000 and 66,000,000 BCE)",
        "نحو 66,000,000 ق.م (بين 67,000,000 و66,000,000 ق.م)",
    ),
    # Centuries that begin with a year 1
    ("[1801..1900]", "19th century", "القرن التاسع عشر"),
    ("AH [1301..1400]", "14th century AH", "القرن الرابع عشر الهجري"),
    ("[-0099..0000]", "1st century BCE", "القرن الأول قبل الميلاد"),
    # Parts of a year
    ("2001-21", "spring 2001", "ربيع 2001"),
    ("2001-24?", "winter 2001?", "شتاء 2001؟"),
    ("2001-26", "summer 2001 (northern hemisphere)", "صيف 2001 (نصف الكرة الشمالي)"),
    ("2001-32", "winter 2001 (southern hemisphere)", "شتاء 2001 (نصف الكرة الجنوبي)"),
    ("2001-33", "first quarter of 2001", "الربع الأول من 2001"),
    ("2001-39", "last four months of 2001", "الثلث الأخير من 2001"),
    ("2001-40", "first half of 2001", "النصف الأول من 2001"),
    ("-0043-21", "spring 44 BCE", "ربيع 44 ق.م"),
    ("AH 1447-36", "fourth quarter of 1447 AH", "الربع الأخير من 1447 هـ"),
    # From one date to another
    ("2025-11-06/2025-11-10", "6–10 November 2025", "6–10 نوفمبر 2025"),
    ("1995-08-30/1995-09-02", "30 August – 2 September 1995", "من 30 أغسطس إلى 2 سبتمبر 1995"),
    (
        "1995-12-30/1996-01-02",
        "30 December 1995 – 2 January 1996",
        "من 30 ديسمبر 1995 إلى 2 يناير 1996",
    ),
    ("2016-01/2016-03", "January–March 2016", "يناير–مارس 2016"),
    ("AH 1447-03/1447-04", "Rabiʻ I – Rabiʻ II 1447 AH", "من ربيع الأول إلى ربيع الآخر 1447 هـ"),
    ("1990/1992", "1990–1992", "1990–1992"),
    ("AH 1412/1413", "1412–1413 AH", "1412–1413 هـ"),
    ("1984/2004-06", "1984 – June 2004", "من 1984 إلى يونيو 2004"),
    ("1984?/2004-06~", "1984? – c. June 2004", "من 1984؟ إلى نحو يونيو 2004"),
    ("-0043/0014", "44 BCE – 14 CE", "من 44 ق.م إلى 14 م"),
    ("-0043/-0039", "44–40 BCE", "44–40 ق.م"),
    ("1990/1990", "1990", "1990"),
    # The era is said once, but for years that could be taken for days
    (
        "AH 1411-12-29/1412-01-05",
        "29 Dhuʻl-Hijjah 1411 – 5 Muharram 1412 AH",
        "من 29 ذو الحجة 1411 إلى 5 محرم 1412 هـ",
    ),
    ("-0001-03-01/0000-03-04", "1 March 2 BCE – 4 March 1 BCE", "من 1 مارس 2 ق.م إلى 4 مارس 1 ق.م"),
    # Ends that are open, and ends that are unknown
    ("1990/..", "from 1990", "ابتداءً من 1990"),
    ("../1990", "until 1990", "حتى 1990"),
    ("1990/", "1990 – unknown", "من 1990 إلى تاريخ غير معروف"),
    ("/1990", "unknown – 1990", "من تاريخ غير معروف إلى 1990"),
    ("1984~/..", "from c. 1984", "ابتداءً من نحو 1984"),
    # Sets
    ("[1990..1992]", "between 1990 and 1992", "بين 1990 و1992"),
    ("[2025-11-06..2025-11-10]", "between 6 and 10 November 2025", "بين 6 و10 نوفمبر 2025"),
    ("[2025-11-06,2025-11-07]", "6 or 7 November 2025", "6 أو 7 نوفمبر 2025"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", "1667 أو 1668 أو 1670–1672"),
    ("[..1984]", "1984 or earlier", "1984 أو قبل ذلك"),
    ("[1760-12..]", "December 1760 or later", "ديسمبر 1760 أو بعد ذلك"),
    ("{1960,1961-12}", "1960 and December 1961", "1960 وديسمبر 1961"),
    ("{1980..1985}", "all of 1980–1985", "كل ما في 1980–1985"),
    ("{..1984}", "1984 and all before", "1984 وكل ما قبله"),
    # Moments
    (
        "2025-11-06T18:30-05:00",
        "6 November 2025, 18:30 (UTC−5)",
        "6 نوفمبر 2025، الساعة 18:30 (UTC−5)",
    ),
    ("2025-11-06T18:30:15Z", "6 November 2025, 18:30:15 (UTC)", "6 نوفمبر 2025، الساعة 18:30:15 (UTC)"),
    ("2025-11-06T18:30+05:30", "6 November 2025, 18:30 (UTC+5:30)", "6 نوفمبر 2025، الساعة 18:30 (UTC+5:30)"),
    ("2025-11-06T18:30", "6 November 2025, 18:30", "6 نوفمبر 2025، الساعة 18:30"),
    (
        "2025-11-06T18:30-05:00[America/New_York]",
        "6 November 2025, 18:30 (UTC−5, America/New_York)",
        "6 نوفمبر 2025، الساعة 18:30 (UTC−5, America/New_York)",
    ),
    # The Julian calendar shares the names and the era, so it is named
    ("julian:0750-01-25", "25 January 750 CE (Julian)", "25 يناير 750 م (بالتقويم اليولياني)"),
]


@pytest.mark.parametrize(("edtf", "english", "arabic"), PHRASES, ids=[row[0] for row in PHRASES])
def test_phrases(edtf: str, english: str, arabic: str) -> None:
    assert format_date(parse_date(edtf)) == english
    assert format_date(parse_date(edtf), Wording("ar")) == arabic


# EDTF, calendar to show, English, Arabic. The days are those of hijridate 2.6 and, before
# 1343 AH, of convertdate 2.4 (the tabular calendar): independent of the code under test.
CONVERTED = [
    ("2025-11-06", "islamic-umalqura", "15 Jumada I 1447 AH", "15 جمادى الأولى 1447 هـ"),
    ("1992", "islamic-umalqura", "1412–1413 AH", "1412–1413 هـ"),
    ("2008", "islamic-umalqura", "1428–1430 AH", "1428–1430 هـ"),
    (
        "2016-12",
        "islamic-umalqura",
        "2 Rabiʻ I – 2 Rabiʻ II 1438 AH",
        "من 2 ربيع الأول إلى 2 ربيع الآخر 1438 هـ",
    ),
    ("1992~", "islamic-umalqura", "c. 1412–1413 AH", "نحو 1412–1413 هـ"),
    ("1992?", "islamic-umalqura", "1412–1413 AH?", "1412–1413 هـ؟"),
    ("1990/..", "islamic-umalqura", "from 1410 AH", "ابتداءً من 1410 هـ"),
    (
        "[2025-11-06,2025-11-07]",
        "islamic-umalqura",
        "15 or 16 Jumada I 1447 AH",
        "15 أو 16 جمادى الأولى 1447 هـ",
    ),
    ("2025-11-06T17:30-05:00", "islamic-umalqura", "15 Jumada I 1447 AH", "15 جمادى الأولى 1447 هـ"),
    ("AH 1447-05-15", "gregory", "6 November 2025", "6 نوفمبر 2025"),
    ("AH 1447-05", "gregory", "23 October – 21 November 2025", "من 23 أكتوبر إلى 21 نوفمبر 2025"),
    ("AH 1412/1413", "gregory", "1991–1993", "1991–1993"),
    ("0750-02-20", "islamic-umalqura", "≈ 4 Rajab 132 AH", "≈ 4 رجب 132 هـ"),
    ("AH 0132", "gregory", "≈ 749–750 CE", "≈ 749–750 م"),
    ("julian:1453-05-29", "gregory", "7 June 1453", "7 يونيو 1453"),
]


@pytest.mark.parametrize(("edtf", "calendar", "english", "arabic"), CONVERTED)
def test_phrases_in_the_other_calendar(edtf: str, calendar: str, english: str, arabic: str) -> None:
    date = parse_date(edtf)
    assert format_date(date, Wording("en", calendar=calendar)) == english
    assert format_date(date, Wording("ar", calendar=calendar)) == arabic


def test_the_date_in_its_own_calendar_is_never_approximate_by_conversion() -> None:
    assert format_date(parse_date("AH 0132-07-07"), Wording(calendar="islamic-umalqura")) == "7 Rajab 132 AH"


@pytest.mark.parametrize(
    ("edtf", "calendar", "pair"),
    [
        ("2025-11-06", None, "6 November 2025 / 15 Jumada I 1447 AH"),
        ("AH 1447-05-15", None, "15 Jumada I 1447 AH / 6 November 2025"),
        ("2025-11-06", "islamic-tbla", "6 November 2025 / 16 Jumada I 1447 AH"),
        ("AH 1447-05-15", "islamic-umalqura", "15 Jumada I 1447 AH / 6 November 2025"),
        ("0750", None, "750 CE / ≈ 132–133 AH"),
    ],
)
def test_pairs_give_the_own_calendar_first(edtf: str, calendar: str | None, pair: str) -> None:
    assert format_pair(parse_date(edtf), Wording(calendar=calendar)) == pair


@pytest.mark.parametrize(
    ("edtf", "medium", "short"),
    [
        ("2025-11-06", "6 Nov 2025", "6 Nov 2025"),
        ("AH 1447-05", "Jum. I 1447 AH", "Jum. I 1447 AH"),
        ("18XX", "19th c. (1800–1899)", "1800–1899"),
        ("[1801..1900]", "19th c.", "19th c."),
        ("2001-33", "first quarter of 2001", "Q1 2001"),
        ("1990/..", "from 1990", "1990–"),
        ("../1990-06", "until Jun 1990", "– Jun 1990"),
        ("1990/", "1990 – unknown", "1990–?"),
        ("1992~", "c. 1992", "c. 1992"),
    ],
)
def test_shorter_styles_abbreviate_and_drop_nothing(edtf: str, medium: str, short: str) -> None:
    assert format_date(parse_date(edtf), Wording(style="medium")) == medium
    assert format_date(parse_date(edtf), Wording(style="short")) == short


def test_arabic_marks_an_unknown_end_with_its_own_question_mark() -> None:
    assert format_date(parse_date("1990/"), Wording("ar", style="short")) == "1990–؟"


@pytest.mark.parametrize(
    ("edtf", "calendar", "text"),
    [
        ("1992~", None, "1992~"),
        ("AH 1447-05-15", None, "AH 1447-05-15"),
        ("1992~", "islamic-umalqura", "AH 1412~/1413~"),
        ("2016-12", "islamic-umalqura", "AH 1438-03-02/1438-04-02"),
        ("../1990", "islamic-umalqura", "AH ../1411"),
        ("[..1984]", "islamic-umalqura", "AH [..1405]"),
        ("AH 0132-07-07", "gregory", "≈ 0750-02-23"),
    ],
)
def test_the_iso_style_is_edtf(edtf: str, calendar: str | None, text: str) -> None:
    assert format_date(parse_date(edtf), Wording(calendar=calendar, style="iso")) == text


@pytest.mark.parametrize("language", ["tlh", "und", "x-private", "arn", "", "not a tag"])
def test_a_language_that_cldr_has_no_months_of_gets_edtf_not_english(language: str) -> None:
    assert format_date(parse_date("2025-11-06"), Wording(language)) == "2025-11-06"
    assert format_date(parse_date("1992?"), Wording(language, "islamic-umalqura")) == "AH 1412?/1413?"
    assert format_pair(parse_date("1992"), Wording(language)) == "1992 / AH 1412/1413"


def test_a_year_beyond_fifteen_digits_gets_edtf() -> None:
    assert format_date(parse_date("Y17E17")) == "Y17E17"


@pytest.mark.parametrize(
    ("edtf", "era", "text"),
    [
        ("1992", "always", "1992 CE"),
        ("199X", "always", "1990s CE"),
        ("0750", "never", "750"),
        ("AH 1412", "never", "1412"),
        ("-0043", "never", "44 BCE"),
        ("-0043/0014", "never", "44 BCE – 14 CE"),
        ("AH -0003", "never", "4 BH"),
    ],
)
def test_eras_as_the_wording_wants_them(edtf: str, era: str, text: str) -> None:
    assert format_date(parse_date(edtf), Wording(era=era)) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "digits", "text"),
    [
        ("ar", "arab", "٦ نوفمبر ٢٠٢٥، الساعة ١٨:٣٠ (UTC−5)"),
        ("fa", "arabext", "۶ نوامبر ۲۰۲۵، ۱۸:۳۰ (UTC−5)"),
        ("ar-IQ", None, "6 تشرين الثاني 2025، الساعة 18:30 (UTC−5)"),
        ("en-US", None, "November 6, 2025, 18:30 (UTC−5)"),
    ],
)
def test_digits_and_regions(language: str, digits: str | None, text: str) -> None:
    wording = Wording(language, digits=digits)  # type: ignore[arg-type]
    assert format_date(parse_date("2025-11-06T18:30-05:00"), wording) == text


def test_the_american_order_shares_parts_as_well() -> None:
    wording = Wording("en-US")
    assert format_date(parse_date("2025-11-06/2025-11-10"), wording) == "November 6–10, 2025"
    assert format_date(parse_date("[2025-11-06..2025-11-10]"), wording) == "between November 6 and 10, 2025"


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"style": "full"}, "style must be one of long, medium, short, iso, got 'full'"),
        ({"era": "yes"}, "era must be one of auto, always, never, got 'yes'"),
        (
            {"digits": "roman"},
            "digits must be native, default or a system of CLDR such as latn or arab, got 'roman'",
        ),
    ],
)
def test_options_that_do_not_exist_are_refused(option: dict[str, str], message: str) -> None:
    with pytest.raises(OptionError, match=message):
        Wording(**option)  # type: ignore[arg-type]


def test_an_unknown_calendar_is_refused() -> None:
    with pytest.raises(UnknownCalendarError, match="islamic-umalqura"):
        Wording(calendar="hijri")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Y-228E6S3", "≈ 236,000,000–235,000,000 BH"),
        ("Y171010000S3", "≈ 176,000,000–177,000,000 AH"),
        ("AH Y17101E4S3", "≈ 166,000,000–167,000,000 CE"),
        ("Y-228345678S9", "≈ 235,354,455–235,354,454 BH"),
        ("1950S2", "≈ 1317–1420 AH"),
    ],
)
def test_an_estimate_is_not_told_to_the_year_in_another_calendar(text: str, expected: str) -> None:
    date = parse_date(text)
    other = "gregory" if date.calendar.era == "AH" else "islamic-umalqura"
    assert format_date(date, Wording("en", other)) == expected


def test_an_estimate_has_no_more_digits_as_edtf_in_another_calendar() -> None:
    wording = Wording(calendar="islamic-umalqura", style="iso")
    assert format_date(parse_date("Y-228E6S3"), wording) == "≈ AH Y-236000000 – AH Y-235000000"
