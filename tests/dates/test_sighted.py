"""Hijri dates from before the tables: the calendar was kept by sight, and no table corrects what is written.

The colophons are those of Islamic manuscripts, with the Gregorian day that their cataloguers found (Fihrist,
the union catalogue of manuscripts in Britain and Ireland).
"""

from __future__ import annotations

import pytest

from timeline import format_date, parse_date, parse_human
from timeline.dates import (
    Wording,
    calendar,
    certainly_same,
    certainly_within,
    possibly_before,
    possibly_same,
    weekday,
)
from timeline.dates.arrays import day_numbers
from timeline.dates.hijri.sighted import SightedDay
from timeline.dates.report import report
from timeline.dates.text_arrays import bounds
from timeline.errors import DateError

# What the colophon says, what it is, and the day that the cataloguer found.
COLOPHONS = [
    ("Wednesday, 30 Shaʿbān 1213", "AH 1213-08-30", "1799-02-06"),
    ("Friday, 1 Muḥarram 1189", "AH 1189-01-01", "1775-03-03"),
    ("Thursday, 9 Rabīʿ I 1159", "AH 1159-03-09", "1746-04-01"),
    ("Monday 20 Rabīʿ al-ākhir 934", "AH 0934-04-20", "1528-01-13"),
    ("Tuesday 19 Jum. I 1258", "AH 1258-05-19", "1842-06-28"),
    ("Sunday, 12 Shavvāl 1299", "AH 1299-10-12", "1882-08-27"),
    ("Wednesday, 21 Rabīʿ al-ākhir 1165", "AH 1165-04-21", "1752-03-08"),
]
A_DAY_THAT_WAS = "AH 1213-08-30"
# 30 Shawwal 1400: 10 September 1980 in ICU's table of KACST's calendar.
NO_30TH = "day must be in 1..29 for 1400-10, got '30'; `islamic-umalqura-kacst:1400-10-30` has it"


@pytest.mark.parametrize(("text", "edtf", "_"), [each for each in COLOPHONS if "Jum. " not in each[0]])
def test_a_weekday_within_two_days_of_the_tabular_one_is_accepted(text: str, edtf: str, _: str) -> None:
    assert str(parse_human(text)) == edtf


@pytest.mark.parametrize(("_", "edtf", "gregorian"), COLOPHONS)
def test_the_day_of_a_colophon_is_within_the_margin_of_its_tabular_day(
    _: str, edtf: str, gregorian: str
) -> None:
    """Where the cataloguer counted in the Julian calendar, before 1752, by that."""
    written = parse_date(edtf)
    days = [parse_date(sign + gregorian).earliest for sign in ("", "julian:")]
    assert any(abs((day or 0) - (written.earliest or 0)) <= 2 for day in days)
    assert written.basis.approximate


@pytest.mark.parametrize(
    ("text", "offered"),
    [("Saturday 22 Jumādā I 1155", "AH 1155-05-25"), ("Wednesday, 11 Jumādā II 1217", "AH 1217-06-08")],
)
def test_a_weekday_further_off_is_refused_with_the_day_that_has_it(text: str, offered: str) -> None:
    with pytest.raises(DateError, match="by sight up to 2 days either way") as caught:
        parse_human(text)
    assert f"`{offered}`" in caught.value.message


def test_in_the_published_range_the_weekday_must_be_that_of_the_day() -> None:
    with pytest.raises(DateError, match="AH 1447-05-15 is a Thursday, not a Friday"):
        parse_human("Friday 15 Jumada I 1447")


def test_a_tabular_calendar_by_name_is_not_kept_by_sight() -> None:
    with pytest.raises(DateError, match=r"day must be in 1..29 for 1213-08, got '30'; `AH 1213-08-30` and"):
        parse_date("islamic-civil:1213-08-30")


def test_the_30th_of_a_month_by_sight_follows_the_tabular_29th() -> None:
    date = parse_date(A_DAY_THAT_WAS)
    assert isinstance(date, SightedDay)
    assert str(date) == A_DAY_THAT_WAS
    assert date.earliest == date.latest == parse_date("AH 1213-09-01").earliest
    assert weekday(date.earliest or 0) == 3
    assert str(date.basis) == "tabular (-2 to +1 days)"


def test_the_table_itself_keeps_its_months() -> None:
    assert calendar("islamic-umalqura").month_length(1213, 8) == 29
    with pytest.raises(DateError, match=r"1..29"):
        calendar("islamic-umalqura").day_number(1213, 8, 30)
    with pytest.raises(DateError, match=r"1..29"):
        day_numbers(1213, 8, 30, "islamic-umalqura")


def test_wherever_it_is_converted_it_is_marked() -> None:
    date = parse_date(A_DAY_THAT_WAS)
    assert format_date(date, Wording("en")) == "30 Shaʻban 1213 AH"
    assert format_date(date, Wording("en", calendar="gregory")) == "≈ 6 February 1799"
    assert "First day   ≈ 1799-02-06" in report(date)
    span = date.to("islamic-umalqura")
    assert span.earliest == span.latest == (1213, 8, 30)
    assert not span.basis.approximate


def test_it_is_never_said_to_be_the_first_of_the_next_month() -> None:
    date, next_day = parse_date(A_DAY_THAT_WAS), parse_date("AH 1213-09-01")
    assert not certainly_same(date, next_day)
    assert possibly_before(date, next_day)


def test_it_stands_in_intervals_sets_and_columns() -> None:
    assert str(parse_date("AH 1213-08-25/1213-08-30")) == "AH 1213-08-25/1213-08-30"
    assert str(parse_date("AH [1213-08-29,1213-08-30]")) == "AH [1213-08-29,1213-08-30]"
    assert bounds([A_DAY_THAT_WAS]).earliest.tolist() == [parse_date(A_DAY_THAT_WAS).earliest]


@pytest.mark.parametrize("text", ["AH 121X-08-30", "AH 1213-08-3X", "AH XXXX-08-30", "AH 1213-0X-30"])
def test_it_may_have_unknown_digits_beside_it(text: str) -> None:
    date = parse_date(text)
    assert str(date) == text
    assert date.covers(date.earliest or 0)
    assert date.covers(date.latest or 0)
    assert certainly_within(date, date) or possibly_same(date, date)
    assert format_date(date, Wording("en"))


def test_a_30th_of_safar_may_be_of_any_year_from_the_hijra_to_the_end_of_the_table() -> None:
    """A tabular Safar has 29 days; the last one of 30 days in the published table is that of 1500."""
    date = parse_date("AH XXXX-02-30")
    assert date.earliest == parse_date("AH 0001-02-30").earliest
    assert date.latest == parse_date("AH 1500-02-30").latest


def test_of_unknown_days_the_table_has_the_last() -> None:
    month = parse_date("AH 1213-08-XX")
    assert (month.latest or 0) + 1 == parse_date("AH 1213-09-01").earliest
    assert not month.covers((month.latest or 0) + 1)
    decade = parse_date("AH 1213-08-X0")
    assert decade.latest == parse_date("AH 1213-08-20").latest


@pytest.mark.parametrize("text", ["AH 1342-12-30", "islamic-umalqura-kacst:1299-10-30", "AH 0001-02-30~"])
def test_it_reaches_from_the_hijra_to_the_beginning_of_the_table(text: str) -> None:
    date = parse_date(text)
    assert str(date) == text
    assert date.basis.approximate


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("AH 1400-10-30", NO_30TH),
        ("AH 1213-08-31", "day must be in 1..29 for 1213-08, got '31'"),
        ("AH -0010-08-30", "day must be in 1..29 for -0010-08, got '30'"),
        ("AH 1501-02-30", "day must be in 1..29 for 1501-02, got '30'"),
        ("1999-02-30", "day must be in 1..28 for 1999-02, got '30'"),
        # The published table has a month of 31 days.
        ("islamic-civil:1345-05-31", "day must be in 1..30 for 1345-05, got '31'; `AH 1345-05-31` has it"),
    ],
)
def test_elsewhere_a_day_too_many_is_refused_and_the_table_named_that_has_it(text: str, message: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("30/10/1400 هـ", NO_30TH),
        ("30 Shawwal 1400", NO_30TH),
        ("30/2/1999", "day must be in 1..28 for 1999-02, got '30'"),
    ],
)
def test_in_numbers_and_words_the_reason_is_the_same(text: str, message: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert caught.value.message == message
