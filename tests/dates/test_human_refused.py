"""Dates that are refused: what the message says, and which readings it offers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.human import MAX_TEXT, parse_human
from timeline.dates.parse import parse_date
from timeline.errors import DateError

# Text, readings as EDTF, in the order in which they are listed.
AMBIGUOUS = [
    ("06/11/2025", ["2025-11-06", "2025-06-11"]),
    ("٦/١١/٢٠٢٥", ["2025-11-06", "2025-06-11"]),
    ("6.11.2025", ["2025-11-06", "2025-06-11"]),
    ("25/12/1447", ["1447-12-25", "AH 1447-12-25"]),
    ("5/6/1447 AH", ["AH 1447-06-05", "AH 1447-05-06"]),
    ("132", ["0132", "AH 0132"]),
    ("44", ["0044", "1944", "2044", "AH 0044", "AH 1344", "AH 1444"]),
    (
        "06/11/25",
        ["1925-11-06", "2025-11-06", "1925-06-11", "2025-06-11", "1906-11-25", "2006-11-25"],
    ),
    ("1905–06", ["1905-06", "1905/1906"]),
    ("5/1447", ["1447-05", "AH 1447-05"]),
    ("6 Nov 25", ["0025-11-06", "1925-11-06", "2025-11-06"]),
    ("6 Rajab 47", ["AH 0047-07-06", "AH 1347-07-06", "AH 1447-07-06"]),
    ("1900s", ["190X", "19XX"]),
    ("3 Jumada 1447", ["AH 1447-05-03", "AH 1447-06-03"]),
    ("Rabi' 1447", ["AH 1447-03", "AH 1447-04"]),
    ("1990–", ["1990/..", "1990/"]),
    ("–1990", ["../1990", "/1990"]),
    ("ربيع 1446", ["1446-21", "AH 1446-03", "AH 1446-04"]),
    ("ربيع 1446 هـ", ["AH 1446-03", "AH 1446-04"]),
    ("تشرين 2025", ["2025-10", "2025-11"]),
    ("6 كانون 2025", ["2025-12-06", "2025-01-06"]),
]


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS)
def test_several_readings_are_listed_and_none_is_preferred(text: str, readings: list[str]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert re.findall("`(.*?)`", caught.value.message) == readings
    assert [str(parse_date(each)) for each in readings] == readings
    assert caught.value.suggestion is None
    assert caught.value.text == text


# Text, part of the message, offset of the fault, suggestion.
REFUSED = [
    ("", "a date is missing", 0, None),
    ("6 November", "the year is missing", 0, "XXXX-11-06"),
    ("November", "the year is missing", 0, "XXXX-11"),
    ("15 Rajab", "the year is missing", 0, "AH XXXX-07-15"),
    ("early 1992", "'early' has no agreed bounds", 0, None),
    ("mid-1992", "'mid' has no agreed bounds", 0, None),
    ("أوائل 1992", "'أوائل' has no agreed bounds", 0, None),
    ("fifth quarter of 1992", "quarter must be in 1..4, got 5", 6, None),
    ("التسعينيات", "the century of the decade is missing", 0, None),
    ("AH – 1447", "a date is missing", 0, None),
    ("1990s 6", "which month has the day 6?", 0, None),
    ("summer May 1992", "a season, quarter or half stands beside a year alone", 0, None),
    ("Q1 May 1992", "a season, quarter or half stands beside a year alone", 0, None),
    ("15 Rajab AH", "the year is missing", 0, "AH XXXX-07-15"),
    ("31 February 2025", "day must be in 1..28 for 2025-02, got '31'", 0, None),
    ("2025-02-29", "day must be in 1..28 for 2025-02, got '29'", 8, None),
    ("30 Safar 1447", "day must be in 1..29", 0, None),
    ("yesterday", "'yesterday' is no word of a date", 0, None),
    ("6 listopada 2025", "'listopada' is no word of a date", 2, None),
    ("6 November 2025 $", "'$' has no meaning in a date", 16, None),
    ("6 November 2025 7", "7 is one number too many", 16, None),
    ("6 November December 2025", "two values for the month: 11 and 12", 11, None),
    ("1992 1993 November", "two values for the year: 1992 and 1993", 5, None),
    ("6 Rajab 1447 CE", "a month of the other calendar does not go with CE", 0, None),
    ("6 November 1447 AH", "a month of the other calendar does not go with AH", 0, None),
    ("0 BC", "there is no year 0", 0, None),
    ("between 1990", "a second date is missing", 12, None),
    ("between 1990 and", "a date is missing", 16, None),
    ("from 1412 AH to 1992 CE", "both dates must be in one calendar", 5, None),
    ("1995–1990", "starts after it ends", 0, None),
    ("a. 1850", "'a.' is no word of a date that is known here", 0, None),  # ante, or anno
    ("2025-13", "'2025-13' is no month of a year, and a run of years ends after it begins", 0, None),
    ("Friday November 2025", "a weekday needs a day", 0, "2025-11"),
    ("spring 1447 AH", "a season is of a solar year", 0, None),
    ("before spring 2001", "before and after need a year, month or day", 7, None),
    ("after 9999", "what is after it must begin with a year of at most four digits, got 10000", 6, None),
    ("before 10000 BC", "must begin with a year of at most four digits, got -10000", 7, None),
    ("100th century", "century must be in 1..99", 0, None),
    ("1995s", "a decade begins with a year such as 1990", 0, None),
    ("1/2/3/4", "is no date; write 2025-11-06", 0, None),
]


@pytest.mark.parametrize(("text", "message", "offset", "suggestion"), REFUSED)
def test_what_is_no_date_is_refused(text: str, message: str, offset: int, suggestion: str | None) -> None:
    with pytest.raises(DateError, match=re.escape(message)) as caught:
        parse_human(text)
    assert (caught.value.offset, caught.value.suggestion) == (offset, suggestion)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Friday 6 November 2025", "2025-11-06 is a Thursday, not a Friday; a Friday would be `2025-11-07`"),
        ("Monday 6 November 2025", "a Monday would be `2025-11-03`"),
        ("الجمعة 6 نوفمبر 2025", "2025-11-06 is a Thursday, not a Friday"),
        # 9 Rajab 1344 is a Saturday as published, a Friday by the astronomical tabular calendar.
        ("Friday 9 Rajab 1344", "a Friday would be `AH 1344-07-08`, `islamic-tbla:1344-07-09`"),
        # 8 Rajab 1344: the table as KACST computes it is a day ahead.
        ("Saturday 8 Rajab 1344", "`AH 1344-07-09`, `islamic-umalqura-kacst:1344-07-08`"),
        ("Friday 5–10 Rajab 1344", "not a Friday"),
    ],
)
def test_a_weekday_that_contradicts_names_the_days_that_would_fit(text: str, message: str) -> None:
    with pytest.raises(DateError, match=re.escape(message)):
        parse_human(text)


def test_a_long_text_is_refused_unread() -> None:
    with pytest.raises(DateError, match=f"at most {MAX_TEXT} characters, got 65000"):
        parse_human("1" * 65_000)


VOCABULARY = """
15 44 1447 1990 6th 1990s Nov Rajab rabi al awwal نوفمبر جمادى الأولى و من إلى بين قبل
AH هـ BC c. ? / – - , ( )
century القرن decade from to until between and or before after earlier spring Friday julian XX 199X [ ] ~ ²
= ; i.e. الموافق Dated undated year of Muhammad Shah 1264/1848 mid ten days
"""
WORDS = st.sampled_from(VOCABULARY.split())


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)))
def test_whatever_comes_is_a_date_or_a_date_error(text: str) -> None:
    try:
        date = parse_human(text)
    except DateError as error:
        told = error
        assert told.message
        assert 0 <= told.offset <= len(told.text)
    else:
        assert parse_date(str(date)) == date
