"""What catalogues put around dates: introducing words are left out, all that may change a date is not."""

from __future__ import annotations

import pytest

from timeline import parse_human
from timeline.errors import DateError

HIJRI = "islamic-umalqura"

READ = [
    ("Dated 1193", HIJRI, "AH 1193"),
    ("Dated 12th Rabīʿ I 1155", None, "AH 1155-03-12"),
    ("Dated Friday 29th Shaʿbān 1127", None, "AH 1127-08-29"),
    ("copied in 1850", None, "1850"),
    ("dated to 1850", None, "1850"),
    ("copied to 1850", None, "../1850"),
    ("Completed on 3 May 1850.", None, "1850-05-03"),
    ("completed before 1850", None, "[..1849]"),
    ("مؤرخة في 15 محرم 1200 هـ", None, "AH 1200-01-15"),
    ("(1680 CE)", None, "1680"),
    ("(1960)", None, "1960"),
    ("[1800-1820]", None, "1800/1820"),
    ("Undated [1800-1820]", None, "1800/1820"),
    ("*1616", None, "1616"),
    ("1616*", None, "1616"),
    ("Undated. 15th century ?", None, "[1401?..1500?]"),
    ("Undated, probably 18th century;", None, "[1701?..1800?]"),
    ("undated, but likely 18th-century", None, "[1701?..1800?]"),
    ("8_Rajab_1255", None, "AH 1255-07-08"),
    ("n.d., 10th cent.?", None, "[0901?..1000?]"),
    ("n.d. [17th century]", None, "[1601..1700]"),
    ("n.d.; 1560", None, "1560"),
    ("probably between 1783 and 1793", None, "[1783?..1793?]"),
    ("Undated, probably between 1819 and 1857.", None, "[1819?..1857?]"),
    ("Date obliterated, probably 18th century", None, "[1701?..1800?]"),
    # A regnal year beside a date is not read, and not held against it
    ("7 Muḥarram 1089 (year 21 Aurangzeb)", None, "AH 1089-01-07"),
    ("23 Shawwāl 1138 (year 8 of Muḥammad Shāh)", None, "AH 1138-10-23"),
    ("29 Muḥarram RY 30 of ʻĀlamgīr 1098 AH (15 Dec. 1686)", None, "AH 1098-01-29"),
    ("18 Rabīʿ II, year 4 of Aḥmad Shāh (i.e. 1164)", HIJRI, "AH 1164-04-18"),
    ("1 Rajab, year 26 of Emperor Muḥammad Shāh's reign (1745)", HIJRI, "AH 1158-07-01"),
    ("Regnal year 2 = 1629", None, "1629"),
    ("RY 12 of Emperor Shāh ʿĀlam (1770-1)", None, "1770/1771"),
    ("5th year of Queen Anne (1706)", None, "1706"),
    # The tens of a Hijri month
    ("late Jumādā al-awwal 1234", None, "AH [1234-05-21..1234-05-30]"),
    ("Beginning of Shawwāl 1055", None, "AH [1055-10-01..1055-10-10]"),
    ("mid-Rajab 1446", None, "AH [1446-07-11..1446-07-20]"),
    ("middle ten days of Rajab 917 AH", None, "AH [0917-07-11..0917-07-20]"),
    ("the last ten days of Ramadan 1446", None, "AH [1446-09-21..1446-09-29]"),
    ("أواخر رجب 1165", None, "AH [1165-07-21..1165-07-30]"),
    ("awāʾil Rajab 1165", None, "AH [1165-07-01..1165-07-10]"),
    ("end of Shavvāl 1083 AH (mid-Feb. 1673 CE)", None, "AH [1083-10-21..1083-10-30]"),
]


@pytest.mark.parametrize(("text", "calendar", "edtf"), READ)
def test_what_stands_around_a_date_is_no_part_of_it(text: str, calendar: str | None, edtf: str) -> None:
    assert str(parse_human(text, calendar=calendar)) == edtf


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("copied in 1850 before the war", "'war' is no word of a date", 26),
        ("Dated 1301 [autograph]", "'autograph]' is no word of a date", 12),
        ("Rajab, year 12 before 1150", "'before' is not expected here", 15),
        ("12th year anniversary 1850", "'anniversary' is no word of a date", 10),
        ("Undated", "the date is not known", 0),
        ("n.d.", "the date is not known", 0),
        (">yesterday", "'yesterday' is no word of a date", 1),
        ("17th Jumādā I year 34 of the reign of Awrangzib", "the year is missing", 0),
        ("7 Ramaḍān (during time of Bābur, r. 932-6)", "'during' is no word of a date", 11),
        ("last ten days of May 1850", "ten days are the first, middle or last ones of a Hijri month", 5),
        ("end of May 1554", "'end' has no agreed bounds", 0),
    ],
)
def test_what_may_change_a_date_is_never_left_out(text: str, message: str, offset: int) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert message in caught.value.message
    assert caught.value.text == text
    assert offset in (0, caught.value.offset)


@pytest.mark.parametrize(
    ("text", "readings"),
    [(">1575", ("[1576..]", "[1575..]")), ("< 1740", ("[..1739]", "[..1740]"))],
)
def test_a_sign_of_comparison_leaves_open_whether_the_date_itself_is_meant(
    text: str, readings: tuple[str, ...]
) -> None:
    with pytest.raises(DateError, match="leaves open whether the date itself is meant") as caught:
        parse_human(text)
    assert caught.value.readings == readings
    assert str(parse_human("≥1575")) == "[1575..]"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1614", ("AH 1614", "1614")),
        ("circa 1650", ("AH 1650~", "1650~")),
    ],
)
def test_a_hijri_year_beyond_the_tables_is_doubted_where_only_the_caller_says_that_it_is_one(
    text: str, readings: tuple[str, ...]
) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text, calendar=HIJRI)
    assert caught.value.readings == readings
    assert str(parse_human(f"{text} AH", calendar=HIJRI)) == readings[0]
    assert str(parse_human("1500", calendar=HIJRI)) == "AH 1500"


def test_so_is_a_run_that_ends_in_such_a_year() -> None:
    with pytest.raises(DateError) as caught:
        parse_human("1397/2018", calendar=HIJRI)
    assert caught.value.readings == ("AH 1397/2018", "persian:1397")


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Rajab 1741", ("AH 1741-07", "AH 1154-07")),
        ("late Muḥarrem 1592", ("AH [1592-01-21..1592-01-30]", "AH [1001-01-21..1001-01-30]")),
    ],
)
def test_a_hijri_month_in_such_a_year_may_be_that_of_the_common_year(
    text: str, readings: tuple[str, ...]
) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert caught.value.readings == readings
    assert str(parse_human("Rajab 1741 AH")) == "AH 1741-07"
