"""Dates as people type them: what is read, and as what."""

from __future__ import annotations

import pytest

from timeline.dates.human import parse_human

READ = [
    # The examples of the manual
    ("15 Jumada al-Ula 1447", "AH 1447-05-15"),
    ("6 Nov 2025", "2025-11-06"),
    ("Nov 6, 2025", "2025-11-06"),
    ("٦ نوفمبر ٢٠٢٥", "2025-11-06"),
    ("۶ نوامبر ۲۰۲۵", "2025-11-06"),
    ("١٥ جمادى الأولى ١٤٤٧ هـ", "AH 1447-05-15"),
    ("Muharram 1447", "AH 1447-01"),
    ("1412 AH", "AH 1412"),
    ("1447هـ", "AH 1447"),
    # EDTF
    ("2025-11-06", "2025-11-06"),
    (" 1992~ ", "1992~"),
    ("AH 1447-05-15", "AH 1447-05-15"),
    ("julian:0750-01-25", "julian:0750-01-25"),
    ("[1667,1668,1670..1672]", "[1667,1668,1670..1672]"),
    ("2025-11-06T18:30-05:00", "2025-11-06T18:30-05:00"),
    ("٢٠٢٥-١١-٠٦", "2025-11-06"),
    # Order, ordinals, noise
    ("November 6 2025", "2025-11-06"),
    ("6th of November, 2025", "2025-11-06"),
    ("2nd May 2011", "2011-05-02"),
    ("the 1st of May 2011", "2011-05-01"),
    ("Sept. 11, 2001", "2001-09-11"),
    ("2025 November 6", "2025-11-06"),
    ("NOVEMBER 2025", "2025-11"),
    ("year 1992", "1992"),
    ("عام 1992", "1992"),
    ("في 6 نوفمبر 2025", "2025-11-06"),
    ("شهر محرم 1447 هجرية", "AH 1447-01"),
    ("Thurs. 6 Nov. 2025", "2025-11-06"),
    ("6-Nov-2025", "2025-11-06"),
    ("2025-Nov-06", "2025-11-06"),
    ("Nov-2025", "2025-11"),
    # Arabic prose
    ("السادس من نوفمبر 2025", "2025-11-06"),
    ("الخامس عشر من جمادى الأولى 1447", "AH 1447-05-15"),
    ("6 نوفمبر/تشرين الثاني 2025", "2025-11-06"),
    ("نيسان/أبريل 1992", "1992-04"),
    ("غرة محرم 1447", "AH 1447-01-01"),
    ("القرن الـ19", "[1801..1900]"),
    ("ق 14 هـ", "AH [1301..1400]"),
    ("تسعينيات القرن العشرين", "199X"),
    ("أربعينات القرن الخامس عشر الهجري", "AH 144X"),
    ("بين عامي 1992 و1995", "[1992..1995]"),
    ("الربع الأول من عام 1992", "1992-33"),
    ("النصف الثاني من 1992", "1992-41"),
    # A day or month of an unknown year of a decade
    ("12 May 1990s", "199X-05-12"),
    ("December of the 1560s", "156X-12"),
    ("March – June 1990s", "199X-03/199X-06"),
    # Parts of a year
    ("first quarter of 1992", "1992-33"),
    ("Q4 1992", "1992-36"),
    ("second half of 1992", "1992-41"),
    # Times that go on, and several dates
    ("1992 onwards", "1992/.."),
    ("from 1992 onward", "1992/.."),
    ("من 1992 فصاعدا", "1992/.."),
    ("1992–present", "1992/.."),
    ("from April 1992 to the present", "1992-04/.."),
    ("من 1992 حتى الآن", "1992/.."),
    ("10 and 11 April 1992", "{1992-04-10,1992-04-11}"),
    ("10 و11 أبريل 1992", "{1992-04-10,1992-04-11}"),
    ("1990, 1991 and 1993", "{1990,1991,1993}"),
    # Eras
    ("44 BC", "-0043"),
    ("44 B.C.E.", "-0043"),
    ("15 March 44 BC", "-0043-03-15"),
    ("March 15, 44 BC", "-0043-03-15"),
    ("AD 750", "0750"),
    ("10,000 BCE", "-9999"),
    ("20,000 BCE", "Y-19999"),
    ("44 ق.م", "-0043"),
    ("3 BH", "AH -0002"),
    ("25 January 750 (Julian)", "julian:0750-01-25"),
    # How sure
    ("c. 1992", "1992~"),
    ("ca. 1992", "1992~"),
    ("circa 1412 AH", "AH 1412~"),
    ("about November 1992", "1992-11~"),
    ("نحو 1992", "1992~"),
    ("حوالي عام 1412 هـ", "AH 1412~"),
    ("1992?", "1992?"),
    ("possibly 1992", "1992?"),
    ("ربما 1992", "1992?"),
    ("c. 1992?", "1992%"),
    ("6 November 2025?", "2025-11-06?"),
    # Decades and centuries: the 14th century AH begins with 1301
    ("1990s", "199X"),
    ("the 1440s AH", "AH 144X"),
    ("1900s decade", "190X"),
    ("عقد 1990", "199X"),
    ("19th century", "[1801..1900]"),
    ("19th c.", "[1801..1900]"),
    ("nineteenth century", "[1801..1900]"),
    ("14th century AH", "AH [1301..1400]"),
    ("1st century BC", "[-0099..0000]"),
    ("القرن التاسع عشر", "[1801..1900]"),
    ("القرن الرابع عشر الهجري", "AH [1301..1400]"),
    ("القرن 14 الهجري", "AH [1301..1400]"),
    ("القرن الحادي والعشرين", "[2001..2100]"),
    # Seasons
    ("spring 2001", "2001-21"),
    ("Fall 2001", "2001-23"),
    ("شتاء 2001", "2001-24"),
    # Runs: what one end does not say is said by the other
    ("6-10 November 2025", "2025-11-06/2025-11-10"),
    ("6 – 10 November 2025", "2025-11-06/2025-11-10"),
    ("November 6–10, 2025", "2025-11-06/2025-11-10"),
    ("30 August – 2 September 1995", "1995-08-30/1995-09-02"),
    ("from 30 December 1995 to 2 January 1996", "1995-12-30/1996-01-02"),
    ("من 30 أغسطس إلى 2 سبتمبر 1995", "1995-08-30/1995-09-02"),
    ("1990–1992", "1990/1992"),
    ("1990-92", "1990/1992"),
    ("1412–1413 AH", "AH 1412/1413"),
    ("44–40 BC", "-0043/-0039"),
    ("44 BC – 14 AD", "-0043/0014"),
    ("1990 to c. 1995", "1990/1995~"),
    ("15–20 Rajab 1447", "AH 1447-07-15/1447-07-20"),
    ("since 1992", "1992/.."),
    ("from 1992 on", "1992/.."),
    ("منذ 1992", "1992/.."),
    ("until 1992", "../1992"),
    ("حتى نوفمبر 1992", "../1992-11"),
    # Bounds: "before" leaves the date itself out
    ("before 1950", "[..1949]"),
    ("before 6 November 2025", "[..2025-11-05]"),
    ("before January 1950", "[..1949-12]"),
    ("before c. 1950", "[..1949~]"),
    ("after 1950", "[1951..]"),
    ("after Muharram 1447", "AH [1447-02..]"),
    ("قبل 1950", "[..1949]"),
    ("بعد عام 1950", "[1951..]"),
    ("by 1950", "[..1950]"),
    ("1984 or earlier", "[..1984]"),
    ("1984 أو قبل ذلك", "[..1984]"),
    ("1984 or later", "[1984..]"),
    ("before 19th century", "[..1800]"),
    ("before 1 BC", "[..-0001]"),
    ("after 1 BC", "[0001..]"),
    # Choices
    ("between 1990 and 1992", "[1990..1992]"),
    ("between 6 and 10 November 2025", "[2025-11-06..2025-11-10]"),
    ("بين 1990 و1992", "[1990..1992]"),
    ("بين نوفمبر وديسمبر 2004", "[2004-11..2004-12]"),
    ("6 or 7 November 2025", "[2025-11-06,2025-11-07]"),
    ("1667, 1668 or 1672", "[1667,1668,1672]"),
    ("6 أو 7 نوفمبر 2025", "[2025-11-06,2025-11-07]"),
    # A weekday that is right
    ("Friday 8 Rajab 1344", "AH 1344-07-08"),
    ("Thursday, 6 November 2025", "2025-11-06"),
    ("Thu 6 Nov 2025", "2025-11-06"),
    ("الخميس 6 نوفمبر 2025", "2025-11-06"),
    ("يوم الخميس، 15 جمادى الأولى 1447 هـ", "AH 1447-05-15"),
    # Numbers with one reading only
    ("25/12/2025", "2025-12-25"),
    ("12/25/2025", "2025-12-25"),
    ("25.12.2025", "2025-12-25"),
    ("2025/11/06", "2025-11-06"),
    ("06/06/2025", "2025-06-06"),
    ("11/2025", "2025-11"),
    ("15/5/1447 هـ", "AH 1447-05-15"),
    # Other languages, and both Arabic conventions
    ("6 novembre 2025", "2025-11-06"),
    ("6 ноября 2025 г.", "2025-11-06"),
    ("2025 ж. 6 қараша", "2025-11-06"),
    ("6 Kasım 2025", "2025-11-06"),
    ("6 בנובמבר 2025", "2025-11-06"),
    ("6 تشرين الثاني 2025", "2025-11-06"),
    ("6 نونبر 2025", "2025-11-06"),
    ("6 كانون الأول 2025", "2025-12-06"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_what_people_write_is_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


# Spellings seen in catalogues, newspapers and books; in brackets whose transliteration it is.
SPELLINGS = {
    1: "Muharram; Muḥarram (ALA-LC); Moharram; Muharrem; mouharram; Muharram al-Haram; محرّم; المحرم",
    2: "Safar; Ṣafar; Safer; صفر المظفر",
    3: (
        "Rabi al-Awwal; Rabīʿ al-Awwal (IJMES); Rabi' al-awwal; Rabi-ul-Awwal; Rabiʻ I; "
        "Rabī‘ I; Rab. I; "
        "Rabiulawal; Rebiülevvel; rabia al awal; Rabee al-Awwal; ربيع الاول; ربیع‌الاول"
    ),
    4: (
        "Rabi al-Thani; Rabi' ath-Thani; Rabīʿ al-ākhir; Rabi-us-Sani; Rabi II; Rab. II; Rebiülahir; "
        "Rabiulakhir; ربيع الثاني; ربيع الآخر; ربيع ثان"
    ),
    5: (
        "Jumada al-Awwal; Jumada al-Ula; Jumādá al-ūlá (ALA-LC); Jumādā I; Jumada al-Oola; "
        "Jamadi-ul-Awwal; "
        "Djumādā l-ūlā (EI2); Cemaziyelevvel; Jumadilawal; joumada al oula; جمادي الاولي; "
        "جماد أول; جمادى الأول"
    ),
    6: (
        "Jumada al-Thani; Jumada al-Akhira; Jumādá al-ākhirah (ALA-LC); Jumada II; Jumada al-Thaniyah; "
        "Jamadi-us-Sani; Cemaziyelahir; Jumadilakhir; Jumada al-Ukhra; جمادى الثانية; "
        "جمادى الاخره; جمادى الآخر"
    ),
    7: "Rajab; Radjab (EI2); Redjeb; Recep; Radschab (DIN 31635 in German use); رجب المرجب",
    8: "Shaban; Sha'ban; Shaʿbān; Şaban; chaabane; Syakban; Sha'aban; شعبان المعظم",
    9: "Ramadan; Ramaḍān; Ramadhan; Ramzan; Ramazan; رمضان المبارك",
    10: "Shawwal; Shawwāl; Şevval; chawwal; Syawal; Shawal; شوّال",
    11: (
        "Dhu al-Qi'dah; Dhul Qidah; Dhu al-Qa'da; Dhū l-Qaʿda; Dhu 'l-Ka'da (EI2); Zilkade; "
        "Zulkaidah; Zul Qadah; "
        "ذو القعده; ذي القعدة; ذو القعدة"
    ),
    12: (
        "Dhu al-Hijjah; Dhul Hijja; Dhū al-Ḥijja; Dhu 'l-Hidjdja (EI2); Zilhicce; Zulhijah; "
        "Zul-Hijjah; Zilhajj; "
        "ذي الحجة; ذو الحجه"
    ),
}


@pytest.mark.parametrize(
    ("month", "spelling"),
    [
        (month, spelling.partition("(")[0].strip())
        for month, row in SPELLINGS.items()
        for spelling in row.split(";")
    ],
)
def test_spellings_of_hijri_months(month: int, spelling: str) -> None:
    assert str(parse_human(f"5 {spelling} 1440")) == f"AH 1440-{month:02d}-05"
    assert str(parse_human(f"{spelling} ١٤٤٠ هـ")) == f"AH 1440-{month:02d}"
