"""Every calendar: its ids, what it refuses, and that days and dates are the same thing said twice."""

from __future__ import annotations

import subprocess
import sys

import convertdate
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.basis import EXACT, Basis, weakest
from timeline.dates.calendars import CALENDAR_IDS, HIJRI_IDS, calendar
from timeline.dates.protocol import YearMonthDay
from timeline.errors import DateError, TimelineError, UnknownCalendarError

every_calendar = pytest.mark.parametrize("calendar_id", CALENDAR_IDS)
days = st.one_of(
    st.integers(-(10**7), 10**7),
    st.integers(-(10**30), 10**30),
    st.integers(702_000, 703_200),  # about both ends of the published table,
    st.integers(758_000, 759_200),
    st.integers(686_700, 687_900),  # and of KACST's
    st.integers(793_500, 794_600),
)
JDN_OF_DAY_0 = 1_721_424.5  # the midnight with which 0000-12-31 begins


def test_the_ids_promised_are_there() -> None:
    assert {
        "gregory",
        "julian",
        "islamic-umalqura",
        "islamic-umalqura-kacst",
        "islamic-civil",
        "islamic-tbla",
    } <= {*CALENDAR_IDS}


@every_calendar
def test_an_id_gives_one_calendar_that_knows_its_id(calendar_id: str) -> None:
    found = calendar(calendar_id)
    assert found.id == calendar_id
    assert found is calendar(calendar_id)
    assert repr(found) == f"calendar({calendar_id!r})"
    eras = {"persian": "AP", "hebrew": "AM", "rumi": "RUMI"}
    assert found.era == ("AH" if calendar_id in HIJRI_IDS else eras.get(calendar_id, "CE"))


@pytest.mark.parametrize("wrong", ["", "islamic", "Gregory", "islamic-civil:", "chinese", "islamic-civil-v"])
def test_an_unknown_id_is_an_error_that_lists_the_ids(wrong: str) -> None:
    with pytest.raises(
        UnknownCalendarError, match=r"must be one of gregory, islamic-umalqura, .*, got"
    ) as caught:
        calendar(wrong)
    assert isinstance(caught.value, TimelineError)
    assert caught.value.text == wrong


def test_an_id_that_is_nearly_right_is_suggested() -> None:
    with pytest.raises(UnknownCalendarError) as caught:
        calendar("gregorian")
    assert caught.value.suggestion == "gregory"


@pytest.mark.parametrize("epoch", ["civil", "tbla"])
def test_the_second_pattern_also_goes_by_its_number(epoch: str) -> None:
    assert calendar(f"islamic-{epoch}-ii") is calendar(f"islamic-{epoch}")


@every_calendar
@given(day=days)
def test_every_day_has_one_date_and_that_date_is_that_day(calendar_id: str, day: int) -> None:
    found = calendar(calendar_id)
    year, month, day_of_month = found.date(day)
    assert 1 <= month <= found.months_in_year(year)
    assert 1 <= day_of_month <= found.month_length(year, month)
    assert found.day_number(year, month, day_of_month) == day


@every_calendar
@given(day=days)
def test_the_day_after_the_last_of_a_month_is_the_first_of_the_next(calendar_id: str, day: int) -> None:
    found = calendar(calendar_id)
    year, month, _ = found.date(day)
    first = found.day_number(year, month, 1)
    last = found.months_in_year(year)
    following = (year, month + 1, 1) if month < last else (year + 1, 1, 1)
    assert found.date(first + found.month_length(year, month)) == following
    assert found.date(first - 1)[:2] == (
        (year, month - 1) if month > 1 else (year - 1, found.months_in_year(year - 1))
    )


@every_calendar
@pytest.mark.parametrize("year", [1333, 1447, 5784])
@pytest.mark.parametrize("month", [0, 14, -1])
def test_a_month_that_the_year_lacks_is_refused(calendar_id: str, year: int, month: int) -> None:
    last = calendar(calendar_id).months_in_year(year)
    for call in (lambda: calendar(calendar_id).day_number(year, month or last + 1, 1),
                 lambda: calendar(calendar_id).month_length(year, month or last + 1)):  # fmt: skip
        with pytest.raises(DateError, match=rf"^month must be in 1\.\.{last}, got {month or last + 1}$"):
            call()


@pytest.mark.parametrize(
    ("calendar_id", "date", "message"),
    [
        ("gregory", (2025, 2, 29), "day must be in 1..28 for 2025-02"),
        ("julian", (1900, 2, 30), "day must be in 1..29 for 1900-02"),
        ("julian", (2025, 11, 31), "day must be in 1..30 for 2025-11"),
        ("islamic-umalqura", (1447, 2, 30), "day must be in 1..29 for 1447-02"),
        ("islamic-umalqura", (1447, 1, 0), "day must be in 1..30 for 1447-01"),
        ("islamic-civil", (1446, 12, 30), "day must be in 1..29 for 1446-12"),
    ],
)
def test_a_day_that_the_month_lacks_is_refused(
    calendar_id: str, date: tuple[int, int, int], message: str
) -> None:
    with pytest.raises(DateError) as caught:
        calendar(calendar_id).day_number(*date)
    assert caught.value.message.startswith(message)
    assert caught.value.message.endswith(f"got {date[2]}")


@pytest.mark.parametrize(
    ("calendar_id", "date", "gregorian"),
    [
        ("julian", (622, 7, 16), (622, 7, 19)),  # Explanatory Supplement: the Hijra's epoch, JD 1948439.5
        ("islamic-civil", (1, 1, 1), (622, 7, 19)),
        ("islamic-tbla", (1, 1, 1), (622, 7, 18)),
        ("julian", (-4712, 1, 1), (-4713, 11, 24)),  # Julian day number 0
        ("julian", (1582, 10, 5), (1582, 10, 15)),  # the papal reform
        ("julian", (1917, 10, 25), (1917, 11, 7)),  # the October Revolution
        ("islamic-umalqura", (1447, 5, 15), (2025, 11, 6)),
        ("islamic-umalqura", (1343, 1, 1), (1924, 8, 1)),
        ("islamic-umalqura", (1500, 12, 30), (2077, 11, 16)),
    ],
)
def test_anchors(calendar_id: str, date: tuple[int, int, int], gregorian: tuple[int, int, int]) -> None:
    day = calendar("gregory").day_number(*gregorian)
    assert calendar(calendar_id).day_number(*date) == day
    assert calendar(calendar_id).date(day) == date


@given(day=st.integers(-1_500_000, 3_000_000))
def test_julian_is_that_of_convertdate(day: int) -> None:
    assert calendar("julian").date(day) == convertdate.julian.from_jd(day + JDN_OF_DAY_0)


@given(year=st.integers(-4000, 6000), month=st.integers(1, 12), day=st.integers(1, 28))
def test_julian_day_numbers_are_those_of_convertdate(year: int, month: int, day: int) -> None:
    expected = convertdate.julian.to_jd(year, month, day) - JDN_OF_DAY_0
    assert calendar("julian").day_number(year, month, day) == expected


@every_calendar
def test_the_parts_of_a_date_can_be_named(calendar_id: str) -> None:
    found = calendar(calendar_id)
    assert found.day_number(year=1447, month=5, day=15) == found.day_number(1447, 5, 15)


def test_a_date_is_a_tuple_with_names_and_a_basis() -> None:
    date = calendar("islamic-umalqura").date(739_561)
    assert (date.year, date.month, date.day) == date == (1447, 5, 15)
    assert isinstance(date, YearMonthDay)
    assert date.basis.kind == "published"


def test_arithmetic_calendars_are_exact_and_endless() -> None:
    for calendar_id in ("gregory", "julian"):
        assert calendar(calendar_id).range is None
        assert calendar(calendar_id).basis(-(10**9), 10**9) == EXACT
        assert calendar(calendar_id).date(0).basis == EXACT


def test_the_weakest_basis_is_the_weaker_kind_with_a_margin_for_both() -> None:
    published, computed = Basis("published", "a"), Basis("computed", "b")
    tabular, wide = Basis("tabular", "c"), Basis("tabular", "d", (-2, 1))
    assert weakest(EXACT, published) == weakest(published, EXACT) == published
    assert weakest(published, computed) == computed
    assert weakest(tabular, published) == tabular
    assert weakest(wide, tabular) == weakest(tabular, wide) == wide
    assert weakest(Basis("published", "e", (-3, 0)), wide).margin == (-3, 1)


def test_a_basis_says_its_margin() -> None:
    wide = Basis("tabular", "c", (-2, 1))
    assert str(wide) == "tabular (-2 to +1 days)"
    assert str(EXACT) == "exact"
    assert wide.approximate
    assert not EXACT.approximate


def test_the_calendars_start_without_any_package() -> None:
    """Tables and packages are read on first use: start-up is for everyone."""
    code = (
        "import sys, timeline.dates.calendars, timeline.dates.span, timeline.dates.readings\n"
        "print(*{'hijridate', 'numpy', 'attrs', 'timeline.dates.tables.kacst'} & {*sys.modules})"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
