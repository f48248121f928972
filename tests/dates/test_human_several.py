"""What may be meant in several ways: shortened years, digits, signs, brackets, and words of two languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from timeline.dates import parse_date, parse_human
from timeline.errors import DateError

READ = [
    # The end of a run of years has only the digits that change; the reign 1353-1336 BC
    ("1353-36 BC", "-1352/-1335"),
    ("1264-65 AH", "AH 1264/1265"),
    ("1269-70 A.H.", "AH 1269/1270"),
    ("ca. 1850-60", "1850~/1860"),
    ("between 1850 and 60", "[1850..1860]"),
    ("1850s-60s", "185X/186X"),
    ("c. 1880-81 and c. 1910", "{1880~..1881,1910~}"),
    ("1909 or 1911-13", "[1909,1911..1913]"),
    ("202 BCE-8 CE", "-0201/0008"),
    ("1200-800 BCE", "-1199/-0799"),
    # One winter goes over two years
    ("winter of 1850-1851", "1850-24"),
    ("winter 1850/51", "1850-24"),
    ("summer 1850-51", "1850-30"),
    # Digits beside words
    ("before 2025-12-25", "[..2025-12-24]"),
    ("until 2025-12-25", "../2025-12-25"),
    ("2025-12-25 to 2025-12-26", "2025-12-25/2025-12-26"),
    ("31.12.1999 г.", "1999-12-31"),
    ("c. 25/12/2025", "2025-12-25~"),
    ("12/25/1999 or 12/26/1999", "[1999-12-25,1999-12-26]"),
    ("before 11/2025", "[..2025-10]"),
    ("11/2025-12/2025", "2025-11/2025-12"),
    ("Thursday 6/11/2025", "2025-11-06"),  # 11 June 2025 was a Wednesday
    ("before 2025-12", "[..2025-11]"),
    ("2025-11-06 or 07", "[2025-11-06,2025-11-07]"),
    # What goes on
    ("1850 on", "1850/.."),
    ("in 1850 on", "1850/.."),
    ("on 6 November 2025", "2025-11-06"),
    # Bounds
    ("not before 1850", "[1850..]"),
    ("no earlier than 1850", "[1850..]"),
    ("terminus post quem 1850", "[1850..]"),
    ("not later than 1850", "[..1850]"),
    ("not after 1850", "[..1850]"),
    ("1850 at the latest", "[..1850]"),
    ("post 1850", "[1851..]"),
    ("ante 1850", "[..1849]"),
    ("pre-1850", "[..1849]"),
    # Digits that are left out; AACR2 1.4F7
    ("18--", "18XX"),
    ("[18--]", "18XX"),
    ("[197-]", "197X"),
    ("19xx", "19XX"),
    ("ca. 18--", "18XX~"),
    # Lists, bounds on both sides, and commas that say nothing
    ("1850, or 1852", "[1850,1852]"),
    ("1850 & 1852", "{1850,1852}"),
    ("after 1850 and before 1860", "[1851..1859]"),
    ("not after 1860 and not before 1850", "[1850..1860]"),
    ("after 1412 AH and before 1420 AH", "AH [1413..1419]"),
    ("1850 and later", "1850/.."),
    ("19th century, first half", "[1801..1850]"),
    ("18th c. AD", "[1701..1800]"),
    ("18thC", "[1701..1800]"),
    # Brackets
    ("(1850)", "1850"),
    ("[ca. 1850]", "1850~"),
    ("6 November [1850]", "1850-11-06"),
    ("1850 (or 1851)", "[1850,1851]"),
    ("25 January 750 (Julian)", "julian:0750-01-25"),
    # Before present, which is 1950
    ("5000 BP", "-3050"),
    ("c. 8000-7500 BP", "-6050~/-5550"),
    ("before 5000 cal BP", "[..-3051]"),
    ("12,000 BP", "Y-10050"),
    ("66 million years ago", "Y-66000000S2"),
    ("2.5 Ma", "Y-2500000S2"),
    ("c. 4.6 billion years ago", "Y-4600000000S2~"),
    ("12 ka", "Y-10050S2"),
    ("300 kya?", "Y-298050S3?"),
    ("قبل 66 مليون سنة", "Y-66000000S2"),
    # Stages and periods
    ("printed 1980", "1980"),
    ("1875 (patented)", "1875"),
    ("Liao Dynasty, 916-1125 CE", "0916/1125"),
    ("Edo period (1603-1867)", "1603/1867"),
    # Eras before the year are for both
    ("BC 44-40", "-0043/-0039"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_the_rest_of_the_text_leaves_one_reading(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


AMBIGUOUS = [
    ("1936-39", ["1936-39", "1936/1939"]),  # a part of a year in EDTF
    ("1919-40", ["1919-40", "1919/1940"]),
    ("2001-21", ["2001-21", "2001/2021"]),
    ("353-36 BC", ["-0352/-0335", "-0352/-0035"]),
    ("960-1279", ["0960/1279", "AH 0960/1279"]),
    ("43", ["0043", "1943", "2043", "AH 0043", "AH 1343", "AH 1443"]),
    ("850", ["0850", "AH 0850"]),
    ("1731/2", ["1731-02", "1731/1732", "julian:1732"]),  # until 1751 a year began on 25 March in England
    ("1731/32", ["1731/1732", "julian:1732"]),
    ("1850 (1851)", ["1850", "1851"]),
    ("1850 1851", ["1850", "1851"]),
    ("1850 (c. 1851)", ["1850", "1851~"]),
    ("199?", ["199X", "199X?", "0199?"]),
    ("[18--?]", ["18XX?", "18XX"]),
    ("?-1850", ["?-1850", "/1850"]),  # an uncertain year -1850 in EDTF
    ("-44", ["../0044", "/0044", "-0044", "-0043"]),
    ("19??", ["19XX", "1919?", "2019?"]),
    ("18..", ["18XX", "0018/.."]),
    ("2 April 742 or 747", ["[0742-04-02,0747-04-02]", "[0742-04-02,0747]"]),
    ("spring 1850 or 1851", ["[1850-21,1851-21]", "[1850-21,1851]"]),
    ("spring 1850-1851", ["1850-21/1851-21", "1850-21/1851"]),
    ("44 BC - 14", ["-0043/-0013", "-0043/0014"]),
    ("c. 1910-12", ["1910-12~", "1910~/1912"]),
    ("6/11/2025-8/12/2025", ["2025-11-06/2025-12-08", "2025-06-11/2025-08-12"]),  # one order
    ("before 1955-1956", ["[..1954]", "[..1955]"]),
    ("1963, printed 1980", ["1963", "1980"]),
    ("designed 1944, manufactured 1999", ["1944", "1999"]),
    ("Edo period (1603-1867), c. 1750", ["1750~", "1603/1867"]),
    ("66-56 Ma", ["Y-66000000S2", "Y-56000000S2"]),
    ("the 60s", ["196X", "206X"]),
    ("1850, 1852", ["{1850,1852}", "[1850,1852]"]),
    ("18/19th century", ["[1701..1800,1801..1900]", "[1701..1900]"]),
    ("spring/summer 1850", ["[1850-21,1850-22]", "1850-21/1850-22"]),
]


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS)
def test_several_readings_are_refused_and_all_are_listed(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert list(caught.value.readings) == readings
    assert re.findall("`(.*?)`", caught.value.message) == readings
    assert [str(parse_date(each)) for each in readings] == readings


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("Mo 5 May 2025", "'Mo' is no word of a date", 0),  # a Monday in German; MÖ is an era in Turkish
        ("1350 SH", "'SH' stands for two eras", 5),
        ("1850 in", "something is missing after 'in'", 7),
        ("month 1850", "'month' is not expected here", 0),
        ("day 1850", "'day' is not expected here", 0),
        ("1850 s", "'s' is not expected here", 5),
        ("1850 th", "'th' is not expected here", 5),
        ("last 1850", "'last' is not expected here", 0),
        ("18th century century", "'century' is not expected here", 13),
        ("2025-12-25 decade", "'decade' is not expected here", 11),
        ("60s century", "60s is no number of a century", 0),
        ("1850s 1850", "1850 is one number too many", 6),
        ("AD 19th", "the year is missing", 0),
        ("1851 later", "'later' is not expected here", 5),
        ("late century Q1 decade BP", "a part of a part of a time is not read", 13),
        ("millennium 18th century", "'century' is not expected here", 16),
        ("after 1860 and before 1850", "starts after it ends", 0),
        ("18th century, after 1713", "'after' is not expected here", 14),
        ("15 Rajab 1447 (Julian)", "the Julian calendar does not go with AH", 0),
        ("25.12.", "the year is missing", 0),
        ("31/02/2025", "day must be in 1..28 for 2025-02, got '31'", 0),
        ("before 31/02/2025", "day must be in 1..28 for 2025-02, got '31'", 7),
        ("1889, cast later", "each stage of a work has its date", 0),
        ("Meiji period", "'Meiji' is no word of a date", 0),
        ("8th millennium BP", "a millennium is not counted before present", 0),
        ("2 ka", "this is too coarse for significant digits", 0),
        ("1967-1968/2009", "a slash between two dates has no one meaning", 9),
    ],
)
def test_no_word_is_left_out(text: str, message: str, offset: int) -> None:
    with pytest.raises(DateError, match=re.escape(message)) as caught:
        parse_human(text)
    assert caught.value.offset == offset
    assert "is no date" not in caught.value.message


def test_an_era_is_as_its_language_writes_it() -> None:
    assert str(parse_human("MÖ 44")) == "-0043"
    assert str(parse_human("15 Rajab 1350 SH")) == "AH -1349-07-15"  # before the Hijra, in Indonesian


@given(st.integers(1000, 2999), st.integers(1, 99), st.sampled_from(["-", "–", " to "]))
def test_a_shortened_end_is_the_year_that_shares_the_other_digits(start: int, more: int, joint: str) -> None:
    end = start + more
    assume(end // 100 == start // 100 and end % 100 > 41)  # below, digits are a month or a part of a year
    assert str(parse_human(f"c. {start}{joint}{end % 100:02d}")) == f"{start}~/{end}"


WORDS = st.sampled_from(["1850", "6 November 2025", "18th century", "1990s", "15 Rajab 1447", "c. 1850-60"])
UNKNOWN = st.text("bcdfghjklmnpqrstvwxz", min_size=4, max_size=9)


@given(WORDS, UNKNOWN, st.booleans())
@example("1850", "bbbc", False)  # doubled letters are one in names of months alone
@example("1990s", "dccd", False)  # has no vowel, and is no Dhu al-Qaʻdah
def test_a_word_that_is_not_known_is_never_dropped(text: str, word: str, before: bool) -> None:
    with pytest.raises(DateError):
        parse_human(f"{word} {text}" if before else f"{text} {word}")
