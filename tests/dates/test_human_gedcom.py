"""Dates of GEDCOM 7 and 5.5.1, and the calendar of the French Republic."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.dates.day import from_day_number
from timeline.dates.french_republican import republican_days
from timeline.dates.human import parse_human
from timeline.errors import DateError, NoSuchDateError

READ = [
    # The specification's own: "Date" and appendix A of GEDCOM 7.0
    ("FROM 1670 TO 1800", "1670/1800"),
    ("BET 1903 AND 1904", "[1903..1904]"),
    ("AFT 1850", "[1850..]"),
    ("BEF 1850", "[..1850]"),
    ("BEF 1851", "[..1851]"),
    # Each production
    ("FROM 1850", "1850/.."),
    ("TO 5 JAN 1860", "../1860-01-05"),
    ("FROM 1 JAN 1850 TO MAR 1860", "1850-01-01/1860-03"),
    ("BET 1 JAN 1850 AND MAR 1860", "[1850-01-01..1860-03-31]"),
    ("ABT MAR 1850", "1850-03~"),
    ("CAL 5 JAN 1850", "1850-01-05~"),
    ("EST 1850", "1850~"),
    ("GREGORIAN 25 DEC 1850", "1850-12-25"),
    ("JULIAN 25 OCT 1917", "julian:1917-10-25"),
    ("BEF JULIAN 44 BCE", "julian:[..-0043]"),
    ("FROM JULIAN 1 JAN 1670 TO GREGORIAN 5 MAY 1800", "1670-01-11/1800-05-05"),
    ("BET JULIAN 1700 AND 1701", "[1700-01-11..1701-12-31]"),
    ("ABT 15 MAR 44 BCE", "-0043-03-15~"),
    ("ABT 750", "0750~"),
    ("HEBREW 1 TSH 5785", "hebrew:5785-01-01"),
    ("@#DHEBREW@ 2 TVT 5758", "hebrew:5758-04-02"),
    ("BET HEBREW 5780 AND HEBREW 5785", "hebrew:[5780..5785]"),
    ("HEBREW ADR 5785", "hebrew:5785-06"),
    # GEDCOM 5.5.1
    ("@#DJULIAN@ 25 OCT 1917", "julian:1917-10-25"),
    ("@#DJULIAN@ 11 FEB 1731/32", "julian:1732-02-11"),
    ("ABT @#DJULIAN@ 15 MAR 44 B.C.", "julian:-0043-03-15~"),
    ("@#DFRENCH R@ 18 BRUM 8", "1799-11-09"),
    ("INT 12 APR 1657 (Easter Monday)", "1657-04-12?"),
    # As programs show them
    ("Abt. 1850", "1850~"),
    ("Bet 1850 and 1860", "[1850..1860]"),
    # The French Republic
    ("FRENCH_R 18 BRUM 8", "1799-11-09"),
    ("FRENCH_R VEND 3", "[1794-09-22..1794-10-21]"),
    ("ABT FRENCH_R 2", "[1793-09-22~..1794-09-21~]"),
    ("BEF FRENCH_R VEND 3", "[..1794-10-21]"),
    ("FROM FRENCH_R 1 VEND 3 TO FRENCH_R 5 COMP 4", "1794-09-22/1796-09-21"),
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_read(text: str, edtf: str) -> None:
    assert str(parse_human(text)) == edtf


REFUSED = [
    ("FROM GREGORIAN 1670 TO JULIAN 1800", "two calendars", ["1670-01-01/1801-01-12"]),
    ("FROM JULIAN 1670 TO GREGORIAN 1800", "two calendars", ["1670-01-11/1800-12-31"]),
    (
        "ABT 11 FEB 1731/32",
        "a year with the next one",
        ["julian:1732-02-11", "1732-02-11", "[1731-02-11,1732-02-11]"],
    ),
    ("@#DJULIAN@ 15 APR 1731/32", "1 January to 24 March", []),
    ("ABT 25", "year of the first century", ["0025", "1825", "1925", "2025"]),
    ("Bef. 1850", "GEDCOM's BEF includes the date", ["[..1850]", "[..1849]"]),
    ("Aft 5 Jan 1850", "GEDCOM's AFT includes the date", ["[1850-01-05..]", "[1850-01-06..]"]),
    ("est. 1850", "estimated, or established", ["1850~", "1850"]),
    ("_FOO 1850", "'_FOO' of GEDCOM is not known", []),
    ("ABT ROMAN 1850", "'ROMAN' of GEDCOM is not known", []),
    ("ABT 31 FEB 1850", "day must be in 1..28", []),
    ("BET 1860 AND 1850", "starts after it ends", []),
    ("FRENCH_R 6 COMP 12", "day must be in 1..5", []),
    ("FRENCH_R 11 NIVO 14", "ended with 10 Nivôse 14", []),
    ("FRENCH_R 15", "are 1 to 14", []),
    ("FRENCH_R VEND 3 BCE", "have no epoch", []),
    ("FROM FRENCH_R VEND 3", "needs a day", ["1794-09-22", "1794-10-21"]),
    ("ABT 5 JAN", "'ABT' is no word", []),
    ("(about the time of the flood)", "is no word of a date", []),
]


@pytest.mark.parametrize(("text", "message", "readings"), REFUSED)
def test_refused(text: str, message: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert message in caught.value.message
    assert list(caught.value.readings or filter(None, [caught.value.suggestion])) == readings
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("text", "gregorian"),
    [
        # Rosh Hashanah, Purim and Passover; 5784 had two months Adar, 5785 one
        ("HEBREW 1 TSH 5785", dt.date(2024, 10, 3)),
        ("HEBREW 14 ADS 5784", dt.date(2024, 3, 24)),
        ("HEBREW 15 NSN 5784", dt.date(2024, 4, 23)),
        ("HEBREW 14 ADS 5785", dt.date(2025, 3, 14)),
        ("HEBREW 15 NSN 5785", dt.date(2025, 4, 13)),
    ],
)
def test_hebrew_months_are_those_of_leap_and_common_years(text: str, gregorian: dt.date) -> None:
    assert parse_human(text).earliest == gregorian.toordinal()


def test_small_words_are_read_as_words() -> None:
    assert str(parse_human("before 1850")) == "[..1849]"
    assert str(parse_human("from 1850 to 1860")) == "1850/1860"


# https://rosettacode.org/wiki/French_Republican_calendar: dates to test with, and long years 3, 7 and 11.
REPUBLICAN = [
    ((1, 1, 1), (1792, 9, 22)),
    ((3, 9, 1), (1795, 5, 20)),
    ((7, 10, 27), (1799, 7, 15)),
    ((11, 13, 6), (1803, 9, 23)),
    ((14, 4, 10), (1805, 12, 31)),
    ((8, 2, 18), (1799, 11, 9)),
    # https://www.napoleon-series.org/research/government/c_revcalendar.html
    ((6, 6, 23), (1798, 3, 13)),
]


@pytest.mark.parametrize(("republican", "gregorian"), REPUBLICAN)
def test_days_of_the_french_republic(
    republican: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    first, last = republican_days(*republican)
    assert first == last == dt.date(*gregorian).toordinal()
    assert from_day_number(first) == gregorian


def test_years_of_the_french_republic_leave_no_day_out() -> None:
    for year in range(1, 14):
        assert republican_days(year)[1] + 1 == republican_days(year + 1)[0]
        months = [republican_days(year, month) for month in range(1, 14)]
        assert [last + 1 for _, last in months[:-1]] == [first for first, _ in months[1:]]
        assert (months[0][0], months[-1][1]) == republican_days(year)
    with pytest.raises(NoSuchDateError):
        republican_days(3, 14)
