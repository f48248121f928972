"""Solar Hijri and Hebrew years against ICU's; the Rumi calendar against days that are known in both."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Wording, format_date, parse_date, parse_human
from timeline.dates.calendars import calendar
from timeline.dates.day import day_number
from timeline.dates.protocol import month_of_name
from timeline.errors import DateError, NoSuchDateError

_DATA = Path(__file__).parent / "data" / "years_icu.tsv"
_EPOCH = day_number(1970, 1, 1)


@cache
def years(calendar_id: str) -> dict[int, list[int]]:
    """Return for each year of ICU its first day, and the days of its months."""
    lines = (line.split("\t") for line in _DATA.read_text("utf-8").splitlines())
    lengths = {"9": 29, "0": 30, "1": 31}
    return {
        int(line[1]): [int(line[2]), *(lengths[digit] for digit in line[3])]
        for line in lines
        if line[0] == calendar_id
    }


@pytest.mark.parametrize(("calendar_id", "first", "last"), [("persian", 1, 3000), ("hebrew", 3760, 6499)])
def test_every_month_begins_where_icu_has_it(calendar_id: str, first: int, last: int) -> None:
    ours, theirs = calendar(calendar_id), years(calendar_id)
    assert set(range(first, last)) <= set(theirs)
    for year, (start, *lengths) in theirs.items():
        day = start + _EPOCH
        assert ours.months_in_year(year) == len(lengths)
        for month, length in enumerate(lengths, 1):
            assert ours.date(day) == (year, month, 1)
            assert ours.day_number(year, month, 1) == day
            assert ours.month_length(year, month) == length
            day += length


@pytest.mark.parametrize(
    ("rumi", "gregorian"),
    [
        ((1256, 1, 1), (1840, 3, 13)),  # its first day
        ((1292, 10, 11), (1876, 12, 23)),  # 11 Kânunuevvel 1292: the first constitution
        ((1324, 5, 10), (1908, 7, 23)),  # 10 Temmuz 1324: the constitution is restored
        ((1325, 1, 31), (1909, 4, 13)),  # 31 Mart 1325: the incident named after the day
        ((1327, 2, 7), (1911, 4, 20)),  # 7 Nisan 1327, on a printed sheet of a calendar of 1911
        ((1330, 7, 16), (1914, 9, 29)),
        ((1331, 1, 5), (1915, 3, 18)),  # 5 Mart 1331: Gallipoli, 18 March 1915
        ((1331, 2, 12), (1915, 4, 25)),  # 12 Nisan 1331: the landing
        ((1332, 12, 15), (1917, 2, 28)),  # the last Julian day
        ((1333, 1, 1), (1917, 3, 1)),
        ((1333, 10, 31), (1917, 12, 31)),  # the last day of ten months
        ((1334, 1, 1), (1918, 1, 1)),
        ((1334, 10, 30), (1918, 10, 30)),  # 30 Teşrinievvel 1334: the armistice of Mudros
        ((1336, 4, 23), (1920, 4, 23)),  # 23 Nisan 1336: the assembly opens in Ankara
        ((1339, 10, 29), (1923, 10, 29)),  # 29 Teşrinievvel 1339: the republic
        ((1341, 12, 31), (1925, 12, 31)),  # its last day
    ],
)
def test_days_that_are_known_in_both_calendars(
    rumi: tuple[int, int, int], gregorian: tuple[int, int, int]
) -> None:
    assert calendar("rumi").day_number(*rumi) == day_number(*gregorian)
    assert calendar("rumi").date(day_number(*gregorian)) == rumi


@given(st.integers(day_number(1840, 3, 13), day_number(1917, 2, 28)))
def test_until_1917_a_rumi_day_is_a_julian_day_584_years_back(day: int) -> None:
    year, month, day_of_month = calendar("julian").date(day)
    theirs = calendar("rumi").date(day)
    assert theirs[2] == day_of_month
    assert theirs[:2] == ((year - 584, month - 2) if month > 2 else (year - 585, month + 10))


@pytest.mark.parametrize("calendar_id", ["persian", "hebrew", "rumi"])
@given(year=st.integers(1, 6000), data=st.data())
def test_a_name_is_that_of_one_month(calendar_id: str, year: int, data: st.DataObject) -> None:
    ours = calendar(calendar_id)
    month = data.draw(st.integers(1, ours.months_in_year(year)))
    assert month_of_name(ours, year, ours.name_of_month(year, month)) == month


def test_where_the_solar_hijri_calendar_is_not_published_it_may_be_a_day_off() -> None:
    assert str(parse_date("persian:1403").basis) == "published"
    assert str(parse_date("persian:1499").basis) == "computed (-1 to +1 days)"
    assert parse_date("persian:1205").basis.approximate
    assert str(parse_date("persian:1304").basis) == "published"
    assert str(parse_date("persian:1303/1304").basis) == "tabular"  # before the law, by its months
    assert "before" in parse_date("persian:1290-05").basis.source
    assert parse_date("persian:1205/1206").basis.approximate
    assert not parse_date("rumi:1255").basis.approximate
    assert parse_date("rumi:1255").basis.kind == "tabular"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("persian:1403-01-01", "1 Farvardin 1403 AP"),
        ("persian:1403-21", "spring 1403 AP"),
        ("persian:-0005", "-5 AP"),
        ("hebrew:5784-06-10", "10 Adar I 5784 AM"),
        ("hebrew:5784-07", "Adar II 5784 AM"),
        ("hebrew:5783-06", "Adar 5783 AM"),
        ("hebrew:XXXX-07-05", "5 Nisan/Adar II (year unknown)"),
        ("rumi:1325-01-31", "31 March 1325 Rumi"),
        ("rumi:1332-12/1333-01", "February 1332 – March 1333 Rumi"),
    ],
)
def test_dates_in_words(text: str, english: str) -> None:
    assert format_date(parse_date(text)) == english


def test_ottoman_months_have_their_own_names_in_turkish() -> None:
    assert format_date(parse_date("rumi:1330-11-07"), Wording("tr")) == "Rumî 7 Kânunusani 1330"
    assert format_date(parse_date("rumi:1325-01-31"), Wording("ar")) == "31 آذار 1325 رومي"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("hebrew:5783-13", "month must be in 1..12, got '13'"),
        ("hebrew:5784-14", "month must be in 1..13, got '14'"),
        ("hebrew:5784-33", "quarters to semesters are of years of twelve months"),
        ("rumi:1333-11", "month must be in 1..10, got '11'"),
        ("rumi:1332-12-16", "day must be in 1..15 for 1332-12"),
        ("persian:1404-12-30", "day must be in 1..29 for 1404-12"),
        ("rumi:1325-21", "a season is of a solar year"),
    ],
)
def test_what_does_not_exist_is_refused(text: str, message: str) -> None:
    with pytest.raises(NoSuchDateError, match=message.replace("(", r"\(")):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "hint", "date"),
    [
        ("12 Mordad 1285", None, "persian:1285-05-12"),
        ("۱ فروردین ۱۴۰۳", None, "persian:1403-01-01"),
        ("1403 AP", None, "persian:1403"),
        ("1403", "persian", "persian:1403"),
        ("10 Adar 5783", None, "hebrew:5783-06-10"),
        ("10 Adar I 5784", None, "hebrew:5784-06-10"),
        ("15 Nisan 5784 AM", None, "hebrew:5784-08-15"),
        ("15 Nisan 5784", "hebrew", "hebrew:5784-08-15"),
        ("31 Mart 1325", "rumi", "rumi:1325-01-31"),
        ("31 Mart 1325 Rumi", None, "rumi:1325-01-31"),
        ("1 Teşrinievvel 1330", None, "rumi:1330-08-01"),
        ("5 Nisan 1992", None, "1992-04-05"),
        ("31 March 1325", None, "1325-03-31"),
        ("15 March 2024", "persian", "2024-03-15"),
        ("31 Mart 1325", "gregory", "1325-03-31"),
        ("1350 SH", "persian", "persian:1350"),
        ("12 Mordad 1285 SH", None, "persian:1285-05-12"),
        ("12 Rajab 5 SH", None, "AH -0004-07-12"),
    ],
)
def test_months_and_eras_say_the_calendar(text: str, hint: str | None, date: str) -> None:
    assert str(parse_human(text, calendar=hint)) == date


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("31 Mart 1325", ("1325-03-31", "rumi:1325-01-31")),  # meant: 13 April 1909
        ("1-5 Mart 1325", ("1325-03-01/1325-03-05", "rumi:1325-01-01/1325-01-05")),
        ("٧ نيسان ١٣٢٧", ("1327-04-07", "rumi:1327-02-07")),
        ("15 Nisan 5784", ("5784-04-15", "hebrew:5784-08-15")),
        ("10 Adar 5784", ("hebrew:5784-06-10", "hebrew:5784-07-10")),
        ("1350 SH", ("persian:1350", "AH -1349")),
    ],
)
def test_what_may_be_of_two_calendars_is_refused_with_both(text: str, readings: tuple[str, ...]) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert all(f"`{each}`" in str(caught.value) for each in readings)


@pytest.mark.parametrize("hint", ["persian", "hebrew", "islamic-umalqura"])
def test_a_hint_of_a_third_calendar_settles_nothing_between_two(hint: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_human("31 Mart 1325", calendar=hint)
    assert caught.value.readings == ("1325-03-31", "rumi:1325-01-31")


def test_an_era_before_the_hijra_is_not_meant_where_the_calendar_is_the_hijri_one() -> None:
    with pytest.raises(DateError) as caught:
        parse_human("1350 SH", calendar="islamic-umalqura")
    assert caught.value.readings == ("persian:1350", "AH -1349")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rumi:1333-11", "month must be in 1..10, got '11'"),
        ("hebrew:5785-13", "month must be in 1..12, got '13'"),
        ("persian:1403-13", "month must be in 1..12, got '13'"),
    ],
)
def test_edtf_that_names_its_calendar_has_the_errors_of_edtf_also_among_words(
    text: str, message: str
) -> None:
    with pytest.raises(DateError) as caught:
        parse_human(text)
    assert message in str(caught.value)
