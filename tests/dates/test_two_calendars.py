"""One date in two calendars: the second is a checksum of the first, and a contradiction is told.

The pairs are those of cataloguers, who looked each up in a table of their own (Fihrist, the union catalogue
of manuscripts in Britain and Ireland), and of `hijridate` where it says so.
"""

from __future__ import annotations

from datetime import date as civil_date

import pytest
from hijridate import Hijri
from hypothesis import given
from hypothesis import strategies as st

from timeline import format_date, parse_date, parse_human
from timeline.dates import Wording, from_day_number
from timeline.dates.edtf.write import iso_text
from timeline.errors import DateError

READ = [
    # Years
    ("1282 AH (1865 CE)", "AH 1282"),
    ("AH 998 (1589 CE)", "AH 0998"),
    ("1059 AH / 1649 CE", "AH 1059"),
    ("1059AH/1649", "AH 1059"),
    ("1100 H/1688 CE", "AH 1100"),
    ("132هـ/750م", "AH 0132"),
    ("c. 310/922", "AH 0310~"),
    ("1264 / 1848", "AH 1264"),
    ("1282 (1865)", "AH 1282"),
    ("1865 (1282 AH)", "1865"),
    ("1865 = 1282 AH", "1865"),
    ("1848/1264", "1848"),  # as an interval it would end before it starts
    ("A.H. 1000/A.D. 1591", "AH 1000"),
    ("907 AH (1501 Julian)", "AH 0907"),
    # Runs, shortened ends, open ends
    ("1202 AH (1787–1788 CE)", "AH 1202"),
    ("920 (1514/15)", "AH 0920"),
    ("838 AH (1434/35);", "AH 0838"),
    ("931 AH / 1524-25 CE", "AH 0931"),
    ("1065–1106 AH (1655–1695 CE)", "AH 1065/1106"),
    ("1203 or 1204 AH (1789 or 1790 CE)", "AH [1203,1204]"),
    ("before 1239 AH (1823 CE)", "AH [..1238]"),
    ("3rd/9th century", "AH [0201..0300]"),
    ("13th c. AH / 19th c. CE", "AH [1201..1300]"),
    ("before 1264/1848", "AH [..1263]"),
    ("between 1264/1848 and 1270/1854", "AH [1264..1270]"),
    ("from 1264 AH (1848) to 1270 AH (1854)", "AH 1264/1270"),
    ("1264/1848–1270/1854", "AH 1264/1270"),
    # Calendars that are seldom, beside the common one
    ("1397 / 2018", "persian:1397"),
    ("5784 (2023)", "hebrew:5784"),
    ("24 Azar 1302 / 16 December 1923", "persian:1302-09-24"),
    ("1340 Rumi (1924)", "rumi:1340"),
    # Months and days
    ("Rajab 1282 (November - December 1865)", "AH 1282-07"),
    ("Rabīʻ II 948 (July/August 1541)", "AH 0948-04"),
    ("2 Dhū al-Ḥijjah 754 / 29 December 1353", "AH 0754-12-02"),
    ("22nd Dhu al-Qa'dah 1297 / 27 October 1880", "AH 1297-11-22"),
    ("21 Shawwāl 1127 AH (20 October 1715 CE)", "AH 1127-10-21"),
    ("24 Zu al-Hijjah 1251 (11 April 1836)", "AH 1251-12-24"),
    ("Sunday 26 Shaʿbān 1146 / 1 February 1734", "AH 1146-08-26"),
    ("29 Shaʿbān 1117-11 Shaʿbān 1119 (16 December 1705 - 7 November 1707)", "AH 1117-08-29/1119-08-11"),
    ("6 November 2025 (15 Jumada I 1447)", "2025-11-06"),
    ("6 November 2025, corresponding to 15 Jumada I 1447", "2025-11-06"),
    ("15 محرم 1447 هـ الموافق 10 يوليو 2025 م", "AH 1447-01-15"),
    ("15 محرم 1447 هـ الموافق لـ10 يوليو 2025 م", "AH 1447-01-15"),
    ("سنة ١٢٦٤هـ الموافقة لسنة ١٨٤٨م", "AH 1264"),
    ("15 محرم 1447 هـ [10 يوليو 2025 م]", "AH 1447-01-15"),
    # The more precise one, with the signs of both
    ("1063 AH (3 January 1653)", "1653-01-03"),
    ("1282? AH (May 1866)", "1866-05?"),
    ("1282 AH (1865?)", "AH 1282?"),
    ("circa 1282 AH (1865)", "AH 1282~"),
    # The second in the Julian calendar, and in both
    ("22 Ramaḍān 977 AH (28 Feb. 1570 Julian/10 Mar. 1570 CE)", "AH 0977-09-22"),
    ("1 Muharram 1050 / 13 April 1640", "AH 1050-01-01"),
    ("AH 1050 / 13 April 1640", "julian:1640-04-13"),
    # A day whose year is given in the other calendar
    ("1 Rajab (1745)", "AH 1158-07-01"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_two_datings_that_agree_are_one_date(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


@pytest.mark.parametrize("calendar", ["islamic-umalqura", "gregory"])
@pytest.mark.parametrize(("text", "edtf"), [("1264/1848", "AH 1264"), ("920 (1514/15)", "AH 0920")])
def test_who_says_how_years_are_counted_gets_one_year(text: str, edtf: str, calendar: str) -> None:
    assert str(parse_human(text, calendar=calendar)) == edtf


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        # EDTF has it as an interval of 584 years.
        ("1264/1848", ("1264/1848", "AH 1264", "1848")),
        ("1397/2018", ("1397/2018", "persian:1397", "2018")),
        ("1264/1848?", ("1264/1848?", "AH 1264?", "1848?")),
        ("1447-05-15/2025-11-06", ("1447-05-15/2025-11-06", "AH 1447-05-15", "2025-11-06")),
        ("1148/1735-6", ("AH 1148", "1735-06", "1735/1736")),
        ("1850 (1851)", ("1850", "1851")),
        ("1 Rajab (1345)", ("AH 1345-07-01", "AH 0746-07-01")),
    ],
)
def test_what_may_be_something_else_is_refused_with_all_of_it(text: str, readings: tuple[str, ...]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert caught.value.readings == readings


@pytest.mark.parametrize("text", ["1936/1939", "1397/1401", "25/12/2025", "1991/1992-05", "[1667,1668]"])
def test_what_is_no_date_in_two_calendars_stays_what_it_is(text: str) -> None:
    assert parse_human(text).calendar.id == "gregory"


def test_bounds_in_brackets_that_say_what_about_means_are_not_left_out() -> None:
    with pytest.raises(DateError) as caught:
        parse_human("c. 1955 (between 1950 and 1960)")
    assert caught.value.readings == ("1955~", "[1950..1960]")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("15th cent. (c. 1462?)", "1462%"), ("2 May 1850 (1850)", "1850-05-02"), ("1850 (May 1850)", "1850-05")],
)
def test_of_two_datings_in_one_calendar_the_finer_is_read_where_it_lies_in_the_other(
    text: str, edtf: str
) -> None:
    assert str(parse_human(text)) == edtf


def test_a_weekday_that_contradicts_the_first_is_told_of_the_whole_text() -> None:
    text = "Dated Saturday 14 Jumada II 1169 AH (16 March 1756 CE)"
    with pytest.raises(DateError, match="AH 1169-06-14 is a Tuesday") as caught:
        parse_human(text)
    assert caught.value.text == text
    assert text[caught.value.offset :].startswith("Saturday")
    assert caught.value.readings[0] == "AH 1169-06-14"


CONTRADICTIONS = [
    # The table has no 30 Shawwal 1400; KACST's has, on 10 September 1980 (ICU).
    ("30 Shawwal 1400 / 10 September 1980", "1980-09-10 is `islamic-umalqura-kacst:1400-10-30`"),
    # 15 Muharram 1447 is 10 July 2025 in the published table, and a day later in the tabular civil calendar.
    ("15 Muharram 1447 / 11 July 2025", "1 day off; `islamic-civil:1447-01-15` would be"),
    ("15 Muharram 1447 / 9 July 2025", "AH 1447-01-15 is 2025-07-10, not 2025-07-09: 1 day off"),
    # Cataloguers' slips, as they stand in the catalogue
    ("1023 AH (1612 CE)", "AH 1023 is 1614-02-11 to 1615-01-30 (≈ -2 to +2 days), not 1612: 2 years off"),
    ("1294 (24 November 1891)", "AH 1294 is 1877-01-16 to 1878-01-04"),
    ("16 Rabīʻ al-avval 1245 AH (11 September 1829)", "AH 1245-03-16 is 1829-09-15", "4 days off"),
    ("15 Rabī‘ II 1242 AH (4 March 1817 CE)", "9 years off"),
    ("24 Ṣafar 1236 AH (20 Dec. 1820)", "19 days off"),
    ("from 1264 AH (1848) to 1270 AH (1858)", "AH 1270 is 1853-10-04 to 1854-09-23", "not 1858: 4 years off"),
    # After 1752 a Julian date is named, not taken.
    ("22 Dhu al-Qaʿda 1297 / 15 October 1880", "`julian:1880-10-15` would be"),
]


@pytest.mark.parametrize("case", CONTRADICTIONS, ids=lambda case: case[0])
def test_a_contradiction_says_by_how_much_and_what_would_fit(case: tuple[str, ...]) -> None:
    text, *parts = case
    with pytest.raises(DateError) as caught:
        parse_human(text)
    for part in parts:
        assert part in caught.value.message
    assert len(caught.value.readings) == 2


PUBLISHED = st.tuples(st.integers(1343, 1500), st.integers(1, 12), st.integers(1, 29))
BEFORE = st.tuples(st.integers(200, 1341), st.integers(1, 12), st.integers(1, 29))


def in_two_calendars(year: int, month: int, day: int, shift: int = 0) -> str:
    """A Hijri day and its Gregorian one in words, the second some days off."""
    hijri = parse_date(f"AH {year:04d}-{month:02d}-{day:02d}")
    gregorian = parse_date(iso_text(*from_day_number((hijri.earliest or 0) + shift)))
    words = Wording("en")
    return f"{format_date(hijri, words)} / {format_date(gregorian, words)} CE"


@given(day=PUBLISHED)
def test_a_day_of_the_published_table_is_that_of_hijridate_and_no_other(day: tuple[int, int, int]) -> None:
    year, month, of_month = day
    if of_month > Hijri(year, month, 1).month_length():
        return
    expected = civil_date(*Hijri(*day).to_gregorian().datetuple())
    date = parse_human(in_two_calendars(*day))
    assert date.earliest == expected.toordinal()
    assert date.text == f"{year}-{month:02d}-{of_month:02d}"


@given(day=PUBLISHED, shift=st.integers(1, 700), sign=st.sampled_from([-1, 1]))
def test_a_second_day_that_is_off_is_refused_with_the_days(
    day: tuple[int, int, int], shift: int, sign: int
) -> None:
    if day[2] > Hijri(day[0], day[1], 1).month_length():
        return
    with pytest.raises(DateError, match=rf": {shift} days? off"):
        parse_human(in_two_calendars(*day, shift=sign * shift))


@given(day=BEFORE, shift=st.integers(-40, 40))
def test_before_the_table_two_days_either_way_are_the_moons(day: tuple[int, int, int], shift: int) -> None:
    text = in_two_calendars(*day, shift=shift)
    hijri = f"AH {day[0]:04d}-{day[1]:02d}-{day[2]:02d}"
    as_julian = abs(shift + julian_shift(hijri, shift)) <= 2
    if abs(shift) <= 2 or as_julian:
        assert str(parse_human(text)) == hijri
    else:
        with pytest.raises(DateError, match=f": {abs(shift)} days off"):
            parse_human(text)


def julian_shift(hijri: str, shift: int) -> int:
    """How many days later a date is if it was Julian; where nobody counted so any more, very many."""
    number = (parse_date(hijri).earliest or 0) + shift
    year, month, day = from_day_number(number)
    if (year, month, day) > (1752, 9, 13):
        return 10_000
    return (parse_date(f"julian:{iso_text(year, month, day)}").earliest or 0) - number
