"""What is refused says what is allowed, where the fault lies and what was probably meant."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import parse_date, parse_human
from timeline.errors import DateError, UnknownCalendarError

from .edtf_grammar import level_0, level_1, level_2

# text, where the fault lies, a part of the message, the suggestion
FAULTS = [
    ("", 0, "a date is expected, got ''", None),
    ("1984-13", 5, "month must be in 1..12, got '13'", None),
    ("1984-13-01", 5, "month must be in 1..12, got '13'", None),
    ("1984-42", 5, "month must be in 1..12, got '42' (21..41 are seasons", None),
    ("15XX-2X-25", 5, "month must be in 1..12, got '2X'", None),
    ("2023-02-29", 8, "day must be in 1..28 for 2023-02, got '29'", None),
    ("-0001-02-29?", 9, "day must be in 1..28 for -0001-02, got '29'", None),
    ("156X-09-31", 8, "day must exist in some month that fits '09', got '31'", None),
    ("1XX1-02-29", 8, "day must exist in some year that fits '1XX1', got '02-29'", None),
    ("AH 1447-13", 8, "month must be in 1..12, got '13'", None),
    ("islamic-civil:1447-02-30", 22, "day must be in 1..29", None),
    ("julan:0750-01-25", 0, "calendar must be one of gregory, ", "julian:0750-01-25"),
    ("12345", 0, "a year has four digits", "Y12345"),
    ("1156X-12-25", 0, "a year has four digits", None),
    ("Y1702", 0, "has no Y", "1702"),
    ("Y-00044", 0, "a long year is Y", "-0044"),
    ("-0000-01", 0, "the year 0000 has no minus", "0000-01"),
    ("-0000-XX", 0, "the year 0000 has no minus", "0000-XX"),
    ("?-0000-21", 1, "the year 0000 has no minus", None),
    ("19", 0, "a century is written as 19XX, a decade as 193X, got '19'; it could be `0019`, `19XX`", None),
    ("193~", 0, "it could be `0193~`, `193X~`", None),
    ("20xx", 2, "letters of a date are capitals", "20XX"),
    ("199u", 3, "letters of a date are capitals", "199X"),
    ("1985-04-12t23:20", 10, "letters of a date are capitals", "1985-04-12T23:20"),
    (" 1863-03-29", 0, "no space is allowed", "1863-03-29"),
    ("1985-04-12 23:20", 10, "no space is allowed", "1985-04-12T23:20"),
    ("1985-04-12\n", 10, "no space is allowed", "1985-04-12"),
    ("2004-6-1", 4, "month and day have two digits, got '2004-6-1'", "2004-06-01"),
    ("2004/6/1", 6, "a slash makes an interval", "2004-06-01"),
    ("20040611", 0, "'-' stands between year, month and day", "2004-06-11"),
    ("2004-06-11x", 10, "letters of a date are capitals", None),
    ("2004–2006", 4, "only ASCII", "2004/2006"),
    ("٢٠٢٤-٠١-٠١", 0, "only ASCII", "2024-01-01"),
    ("2004?~", 4, "only one sign", "2004%"),
    ("(2004)?-06-04~", 0, "no parentheses", "?2004-06-04~"),
    ("2004-06-(11)~", 8, "no parentheses", "2004-06-~11"),
    ("2004/open", 5, "a time that goes on ends with '..'", "2004/.."),
    ("2002/2001", 0, "'2002/2001' starts after it ends", "2001/2002"),
    ("{2002..2001}", 1, "'2002..2001' starts after it ends", None),
    ("AH 1413/1412", 3, "'1413/1412' starts after it ends", "AH 1412/1413"),
    ("1984/1985/1986", 9, "an interval is two dates and one '/'", None),
    ("../..", 0, "at least one end must be a date", None),
    ("2005-07-25/2006-01-01T10:10:10Z", 21, "a time is not allowed in an interval or a set, got 'T10", None),
    ("Y-61000/-2000", 0, "a year with Y or S is not allowed in an interval", None),
    ("1950S2/2000", 0, "a year with Y or S is not allowed in an interval", None),
    ("[1999", 0, "']' at the end is expected", "[1999]"),
    ("[1999}", 0, "']' at the end is expected", "[1999]"),
    ("[]", 1, "a date is expected", None),
    ("[1984,]", 6, "a date is expected", None),
    ("[[1984]]", 1, "a year of four digits is expected", None),
    ("[1984,  1985-13]", 13, "month must be in 1..12, got '13'", None),
    ("{1987-10..1988}", 1, "both dates of a range are years, or months, or days", None),
    ("[1984,..1983]", 0, "only the first of a set may begin with '..'", None),
    ("[1984..,1983]", 0, "only the last of a set may end with '..'", None),
    ("2012-10-10T10:1:10", 10, "a time 'Thh:mm' or 'Thh:mm:ss' is expected", None),
    ("2016-05-02T24:00:01", 11, "time must be in 00:00..24:00, got '24:00:01'", None),
    ("2016-05-02T25:00", 11, "time must be in 00:00..24:00", None),
    ("2016-05-02T00:61", 14, "minute must be in 0..59", None),
    ("2016-05-02T01:01:60", 17, "second must be in 0..59", None),
    ("2016-05-02T12:00-13", 16, "offset must be in -12:00..+14:00", None),
    ("2016-05-02T12:00+14:01", 16, "offset must be in -12:00..+14:00", None),
    ("2016-05-02T12:00+05:60", 16, "its minutes in 0..59", None),
    ("2016-05-02T12:00-00:00", 16, "an offset of zero is 'Z' or '+00:00'", None),
    ("2025-11-06T18:30Z15", 16, "'Z', an offset '+hh:mm', a zone '[Area/City]' or the end is expected", None),
    ("2025-11-06T18:30[America/New_Yrok]", 17, "zone must be", "2025-11-06T18:30[America/New_York]"),
    ("2025-11-06T18:30[u-ca=hebrew]", 16, "a zone '[Area/City]' or the end is expected", None),
    ("AH 1447-05-15T18:30", 3, "a time needs a date that begins at midnight", None),
    ("AH 1447-21", 3, "a season is of a solar year", None),
    ("AH1447", 0, "'AH ' stands before a Hijri date", "AH 1447"),
    ("ah 1447-05", 2, "'AH ' stands before a Hijri date", "AH 1447-05"),
    ("Y1E999", 0, "a year has at most 300 digits", None),
    ("Y17E0", 0, "a long year is Y", None),
    ("1950S0", 4, "expected, got 'S0'", None),
    ("x" * 1001, 0, "a date has at most 1000 characters", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "offset", "message", "suggestion"), FAULTS, ids=[fault[0][:30] for fault in FAULTS]
)
def test_a_fault_is_explained(text: str, offset: int, message: str, suggestion: str | None) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    error = caught.value
    assert message in error.message
    assert (error.text, error.offset, error.suggestion) == (text, offset, suggestion)


# As people write who have not read the page: text, a part of the message, the suggestion
HABITS = [
    ("10/04/1992", "a slash makes an interval", None),
    ("10/04/1992", "it could be `1992-04-10`, `1992-10-04`", None),
    ("31/04/1992", "an interval is two dates and one '/'", None),
    ("25/12/1992", "a slash makes an interval", "1992-12-25"),
    ("1.5.1992", "the year comes first", None),
    ("04/1992", "a slash makes an interval", "1992-04"),
    ("1992.04.10", "'-' stands between year, month and day", "1992-04-10"),
    ("1992-4", "month and day have two digits", "1992-04"),
    ("AH 1447-5-15", "month and day have two digits", "AH 1447-05-15"),
    ("AH 1447/5/15", "a slash makes an interval", "AH 1447-05-15"),
    ("92-04-10", "a year has four digits", None),
    ("-44", "0000 is 1 BCE, got '-44'; it could be `-0044`, `-44XX`", None),
    ("April 1992", "`timeline date` and `parse_human`", None),
    ("10-Apr-1992", "a date is in digits", None),
    ("٦ نوفمبر ٢٠٢٥", "a date is in digits", None),
    ("44 BC", "a date is in digits", None),
    ("c. 1992", "a date is in digits", None),
    ("1992-O4-10", "a month of two digits", "1992-04-10"),
    ("1990s", "a decade is written with X", "199X"),
    ("1900s", "it could be `190X`, `19XX`", None),
    ("19--", "an unknown digit is X", "19XX"),
    ("195_", "an unknown digit is X", "195X"),
    ("1990/now", "a time that goes on ends with '..'", "1990/.."),
    ("1990/?", "where the end is not known", "1990/"),
    ("unknown/1990", "where the start is not known", "/1990"),
    ("1991/92", "both ends of an interval are whole dates", "1991/1992"),
    ("1991-92", "month must be in 1..12", "1991/1992"),
    ("1990--1992", "a month of two digits", "1990/1992"),
    ("1992-04/05", "both ends of an interval are whole dates", "1992-04/1992-05"),
    ("1992-04-10/12", "both ends of an interval are whole dates", "1992-04-10/1992-04-12"),
    ("1992-04-10/04-12", "both ends of an interval are whole dates", "1992-04-10/1992-04-12"),
    ("1990..1992", "it could be `[1990..1992]`, `{1990..1992}`, `1990/1992`", None),
    ("1990,1991", "it could be `[1990,1991]`, `{1990,1991}`", None),
    ("[1992]?", "a sign stands beside its date", "[1992?]"),
    ("1992(?)", "a sign has no parentheses", "1992?"),
    ("850", "it could be `0850`, `850X`", None),
    ("٨٥٠", "it could be `0850`, `850X`", None),
    ("+85 ", "it could be `0085`, `85XX`", None),
    ("-850?", "0000 is 1 BCE, got '-850?'; it could be `-0850?`, `-850X?`", None),
    ("AH 300", "it could be `AH 0300`, `AH 300X`", None),
    ("julian:45", "it could be `julian:0045`, `julian:45XX`", None),
    ("7", "a year has four digits", "0007"),
    ("Y-44", "a year of at most four digits has no Y", "-0044"),
    ("850-03", "a year of four digits is expected", "0850-03"),
    ("-44/850", "a year has four digits", "-0044/0850"),
    ("[850,900~]", "a year has four digits", "[0850,0900~]"),
    ("850..900", "it could be `[0850..0900]`, `{0850..0900}`, `0850/0900`", None),
    ("2025-W45-4", "EDTF has no weeks", "2025-11-06"),
    ("2020W53", "EDTF has no weeks", "2020-12-28/2021-01-03"),
    ("2021-W53", "EDTF has no weeks", None),
    ("2025-310", "counts no days through the year", "2025-11-06"),
    ("2024-036", "counts no days through the year", "2024-02-05"),
    ("2024-366", "counts no days through the year", "2024-12-31"),
    ("2023-366", "counts no days through the year", None),
    ("2024-036/2024-03", "counts no days through the year", "2024-02-05/2024-03"),
    ("AH 1447-036", "counts no days through the year", None),
    ("2024036", "it could be `2024-02-05`, `Y2024036`", None),
    ("202402", "it could be `2024-02`, `Y202402`", None),
    ("2025-Q3", "the quarters have the numbers 33 to 36", "2025-35"),
    ("2025-11-06Z", "an offset needs a time", None),
    ("2025-11-06T6:30pm", "the clock has 24 hours", None),
    ("2025-11-06T1830", "':' stands between hours and minutes", "2025-11-06T18:30"),
    ("2025-11-06T18:30-5:00", "the hours of an offset have two digits", "2025-11-06T18:30-05:00"),
    ("1447-05-15 AH", "'AH ' stands before a Hijri date", "AH 1447-05-15"),
    ("Julian 1750", "'julian:' stands before a Julian date", "julian:1750"),
    ("hijri:1447", "calendar must be one of", "islamic-umalqura:1447"),
    ('"1992-04-10"', "nothing stands around a date", "1992-04-10"),
    ("1992-04-10.", "nothing stands around a date", "1992-04-10"),
]


@pytest.mark.parametrize(("text", "message", "suggestion"), HABITS)
def test_what_people_write_is_refused_with_what_edtf_has_for_it(
    text: str, message: str, suggestion: str | None
) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert message in caught.value.message
    assert (caught.value.text, caught.value.suggestion) == (text, suggestion)


@pytest.mark.parametrize("text", ["1984-13", "1984-13-01", "198X-13"])
def test_a_month_that_is_no_season_either_is_just_a_wrong_month(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert caught.value.message == "month must be in 1..12, got '13'"


def test_an_unknown_calendar_has_its_own_error() -> None:
    with pytest.raises(UnknownCalendarError):
        parse_date("chinese:4722")


@settings(max_examples=300)
@given(st.one_of(level_0, level_1, level_2), st.data())
def test_one_wrong_character_is_refused_or_makes_another_date(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    wrong = data.draw(st.sampled_from(string.printable + "–٣é\x00"))
    changed = text[:at] + wrong + text[at + data.draw(st.integers(0, 1)) :]
    try:
        date = parse_date(changed)
    except DateError as caught:
        error = caught
    else:
        assert parse_date(str(date)) == date
        return
    assert error.text == changed
    assert 0 <= error.offset <= len(changed)
    if error.suggestion is not None:
        parse_date(error.suggestion)


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    try:
        parse_date(text)
    except DateError:
        return


@pytest.mark.parametrize(
    "text",
    [
        "[" * 65_000,
        "[1984," * 13_000 + "]",
        "{" + ",".join(["XXXX-02-29"] * 6_000) + "}",
        "AH {" + ",".join(["-XXXX-02-30"] * 6_000) + "}",
        "X" * 65_000,
        "1" * 65_000,
        "Y0" + "9" * 65_000,
        "Y1E" + "9" * 65_000,
        "1950S" + "9" * 65_000,
        "?" * 65_000,
        " " * 65_000,
        "../" * 20_000,
        "AH " * 20_000,
        "(" * 30_000 + ")" * 30_000,
        "2016-05-02T12:00:00." + "0" * 65_000,
        "2016-05-02T12:00[" + "A" * 65_000 + "]",
        "-" * 65_000,
        "a:" * 30_000,
    ],
    ids=lambda text: text[:12],
)
@pytest.mark.parametrize("length", [65_000, 1_000, 90])
def test_hostile_text_is_refused_with_a_short_message(text: str, length: int) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text[:length])
    assert len(caught.value.message) < 400


@pytest.mark.parametrize("text", ["Y" + "9" * 300, "Y9E299", "Y-1E299", "Y123456789E290S3"])
def test_the_longest_years_have_bounds_that_fit_a_float(text: str) -> None:
    date = parse_date(text)
    assert date.earliest is not None
    assert date.latest is not None
    assert float(date.earliest) <= float(date.latest)
    assert date.latest - date.earliest >= 364


@pytest.mark.parametrize("read", [parse_date, parse_human])
@pytest.mark.parametrize("value", [None, 1992, b"1992", True, ["1992"]])
def test_what_is_no_text_is_no_date(read: object, value: object) -> None:
    with pytest.raises(DateError, match=r"a date is read from a text, got (NoneType|int|bytes|bool|list)"):
        read(value)
