"""Years, months and days as EDTF writes them: whatever is written reads back to what was meant."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.dates import Wording, calendar, day_number, format_date, from_day_number, parse_date
from timeline.dates.calendars import CALENDAR_IDS
from timeline.dates.century import century
from timeline.dates.edtf.write import date_text, decade_text, iso_text, year_text
from timeline.dates.expression import prefix
from timeline.dates.human import parse_human
from timeline.dates.names import month_name, weekday_name
from timeline.dates.report import describe, report
from timeline.dates.types import CalendarDate
from timeline.errors import DateError

FIRST_YEAR, LAST_YEAR = -12_000, 12_000
years = st.integers(FIRST_YEAR, LAST_YEAR)
days = st.integers(day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31))


def read(text: str) -> CalendarDate:
    date = parse_date(text)
    assert isinstance(date, CalendarDate)
    assert str(date) == text
    return date


@pytest.mark.parametrize(
    ("parts", "edtf", "iso"),
    [
        ((1992,), "1992", "1992"),
        ((0,), "0000", "0000"),
        ((-4, 2), "-0004-02", "-0004-02"),
        ((-43, 3, 15), "-0043-03-15", "-0043-03-15"),
        ((9999, 12, 31), "9999-12-31", "9999-12-31"),
        ((-9999, 1, 1), "-9999-01-01", "-9999-01-01"),
        ((12345,), "Y12345", "+12345"),
        ((-12345,), "Y-12345", "-12345"),
    ],
)
def test_a_year_has_four_digits_and_beyond_them_a_y(parts: tuple[int, ...], edtf: str, iso: str) -> None:
    assert date_text(*parts) == edtf
    assert iso_text(*parts) == iso


def test_every_year_reads_back() -> None:
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        assert read(year_text(year)).year == year


@given(days, st.sampled_from(CALENDAR_IDS))
def test_every_day_of_every_calendar_reads_back_or_has_no_edtf(day: int, calendar_id: str) -> None:
    target = calendar(calendar_id)
    date = target.date(day)
    if abs(date.year) > 9999:
        with pytest.raises(DateError, match="four digits"):
            date_text(*date)
    else:
        assert read(prefix(target) + date_text(*date)).earliest == day


@given(years)
def test_a_decade_covers_its_year(year: int) -> None:
    text = decade_text(year)
    assert parse_date(text).covers(day_number(year, 6, 15))
    assert text.endswith("X") == (abs(year) <= 9999)


@given(days, st.sampled_from(["", "~"]), st.sampled_from(CALENDAR_IDS), st.integers(1, 3))
def test_a_date_in_another_calendar_is_written_as_edtf_that_reads(
    day: int, sign: str, calendar_id: str, size: int
) -> None:
    year, *rest = from_day_number(day)
    own = year_text(year) if abs(year) > 9999 else date_text(year, *rest[: size - 1])
    text = format_date(parse_date(own + sign), Wording(style="iso", calendar=calendar_id))
    for each in text.removeprefix("≈ ").split(" – "):
        assert str(parse_date(each)) == each


@pytest.mark.parametrize("ordinal", [1, -1, 14, -14, 99, -99])
def test_a_century_reads_back(ordinal: int) -> None:
    date = century(ordinal)
    assert parse_date(str(date)) == date


@given(days, st.integers(1, 7), st.sampled_from(["", "julian:", "AH "]))
def test_what_a_wrong_weekday_offers_reads(day: int, weekday: int, sign: str) -> None:
    target = {"": "gregory", "julian:": "julian", "AH ": "islamic-umalqura"}[sign]
    year, month, number = calendar(target).date(day)
    era = (("BH", "AH") if sign == "AH " else ("BCE", "CE"))[year > 0]
    counted = year if year > 0 else 1 - year
    julian = "julian " if sign == "julian:" else ""
    name = month_name(target, month, "en")
    text = f"{julian}{weekday_name(weekday, 'en')} {number} {name} {counted:04d} {era}"
    try:
        found = parse_human(text)
    except DateError as error:
        offered = re.findall("`(.*?)`", error.message)
        assert [str(parse_date(each)) for each in offered] == offered
        assert offered or abs(year) >= 9999
    else:
        assert found.earliest == day


@given(years.filter(bool), st.sampled_from(["before", "after", "since", "until", "by"]))
@example(9999, "after")
@example(10_000, "before")
@example(-10_000, "before")
@example(-10_001, "after")
def test_a_bound_reads_back_or_is_refused_in_its_own_words(year: int, word: str) -> None:
    text = f"{word} {abs(year):04d} {'CE' if year > 0 else 'BCE'}"
    bound = year if year > 0 else year + 1
    if abs(bound + {"before": -1, "after": 1}.get(word, 0)) > 9999:
        with pytest.raises(DateError) as caught:
            parse_human(text)
        assert caught.value.text == text
    else:
        date = parse_human(text)
        assert parse_date(str(date)) == date


@given(days)
def test_a_report_writes_its_days_in_one_way(day: int) -> None:
    date = read(date_text(from_day_number(day)[0]))
    found = describe(date)
    assert found.first is not None
    year, month, number = from_day_number(found.first)
    assert f"First day   {iso_text(year, month, number)}" in report(date)


def test_the_decades_before_the_year_1_are_refused_with_their_years() -> None:
    """The 190s BCE are 199 to 190 BCE, which EDTF counts as -0198 to -0189: -018X is ten other years."""
    with pytest.raises(DateError) as caught:
        parse_human("190s BCE")
    assert caught.value.suggestion == "[-0198..-0189]"
