"""Many dates at once, against hijridate, ICU's table, numpy's own calendar and convertdate."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import convertdate
import numpy as np
import pytest
from hijridate import Gregorian
from hijridate.ummalqura import GREGORIAN_RANGE
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.arrays import dates, day_numbers
from timeline.dates.calendars import CALENDAR_IDS, calendar
from timeline.dates.parse import parse_date
from timeline.dates.text_arrays import bounds
from timeline.errors import DateError, UnknownCalendarError

DATA = Path(__file__).parent / "data"
JDN_OF_DAY_0 = 1_721_424.5
numbers = st.one_of(
    st.integers(-(10**6), 10**6),
    st.integers(702_000, 703_200),
    st.integers(758_000, 759_200),
    st.integers(-(10**12), 10**12),
)


def test_as_published_is_hijridate_over_its_whole_range() -> None:
    first, last = (date(*end) for end in GREGORIAN_RANGE)
    days = np.arange(first.toordinal(), last.toordinal() + 1)
    every = (first + timedelta(n) for n in range(len(days)))
    expected = np.array([Gregorian.fromdate(day).to_hijri().datetuple() for day in every]).T
    found = dates(days, "islamic-umalqura")
    assert (np.array(found[:3]) == expected).all()
    assert not found.approximate.any()
    assert (day_numbers(*expected, "islamic-umalqura") == days).all()


def test_as_computed_is_icu_at_every_month() -> None:
    lines = (DATA / "umalqura_icu.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    lengths = np.array([row[2].split() for row in rows], int).ravel()
    starts = date.fromisoformat(rows[0][1]).toordinal() + np.cumsum(lengths) - lengths
    years, months = np.repeat(np.arange(1300, 1601), 12), np.tile(np.arange(1, 13), 301)
    found = dates(starts, "islamic-umalqura-kacst")
    assert (found.year == years).all()
    assert (found.month == months).all()
    assert (found.day == 1).all()
    assert (day_numbers(years, months, lengths, "islamic-umalqura-kacst") == starts + lengths - 1).all()


def test_tabular_is_icu() -> None:
    lines = (DATA / "tabular_icu.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    days = np.array([row[0] for row in rows], int) + date(1970, 1, 1).toordinal()
    for column, calendar_id in ((1, "islamic-civil"), (2, "islamic-tbla")):
        expected = np.array([row[column].split("-") for row in rows], int).T
        assert (np.array(dates(days, calendar_id)[:3]) == expected).all()
        assert (day_numbers(*expected, calendar_id) == days).all()


def test_gregorian_is_that_of_numpy() -> None:
    days = np.arange(-2_000_000, 4_000_000, 977)
    stamps = (days - date(1970, 1, 1).toordinal()).astype("datetime64[D]")
    found = dates(days, "gregory")
    assert (found.year == stamps.astype("datetime64[Y]").astype(int) + 1970).all()
    assert (found.month == stamps.astype("datetime64[M]").astype(int) % 12 + 1).all()
    assert (found.day == (stamps - stamps.astype("datetime64[M]")).astype(int) + 1).all()
    assert (day_numbers(*found[:3], "gregory") == days).all()


def test_julian_is_that_of_convertdate() -> None:
    days = np.arange(-1_500_000, 3_000_000, 997)
    expected = np.array([convertdate.julian.from_jd(day + JDN_OF_DAY_0) for day in days.tolist()]).T
    assert (np.array(dates(days, "julian")[:3]) == expected).all()
    assert (day_numbers(*expected, "julian") == days).all()


@pytest.mark.parametrize("calendar_id", CALENDAR_IDS)
@given(days=st.lists(numbers))
def test_many_at_once_are_what_they_are_one_by_one(calendar_id: str, days: list[int]) -> None:
    found = dates(np.array(days, np.int64), calendar_id)
    one_by_one = [calendar(calendar_id).date(day) for day in days]
    assert list(zip(*(part.tolist() for part in found[:3]), strict=True)) == one_by_one
    assert found.approximate.tolist() == [each.basis.approximate for each in one_by_one]
    assert day_numbers(*found[:3], calendar_id).tolist() == days


def test_the_shape_is_kept_and_parts_are_broadcast() -> None:
    days = np.arange(739_000, 739_600).reshape(20, 30)
    assert dates(days, "islamic-umalqura").month.shape == (20, 30)
    assert day_numbers([[1446], [1447]], np.arange(1, 13), 1, "islamic-umalqura").shape == (2, 12)
    assert int(day_numbers(1447, 5, 15, "islamic-umalqura")) == date(2025, 11, 6).toordinal()


@pytest.mark.parametrize("calendar_id", CALENDAR_IDS)
def test_nothing_gives_nothing(calendar_id: str) -> None:
    assert dates([], calendar_id).year.size == 0
    assert day_numbers([], [], [], calendar_id).size == 0


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (([1447, 1447], [1, 2], [30, 30]), r"day must be in 1\.\.29 for 1447-02 in islamic-umalqura, got 30"),
        (([1447], [13], [1]), r"month must be in 1\.\.12, got 13"),
        (([1447], [1], [0]), r"day must be in 1\.\.30 for 1447-01 in islamic-umalqura, got 0"),
        (([1447.0], [1], [1]), "years must be integers, got an array of float64"),
        (([10**13], [1], [1]), r"years must be in -10\*\*12\.\.10\*\*12"),
    ],
)
def test_a_date_that_does_not_exist_is_named(parts: tuple[list[int], ...], message: str) -> None:
    with pytest.raises(DateError, match=message):
        day_numbers(*parts, "islamic-umalqura")


def test_day_numbers_are_whole_and_of_a_fair_size() -> None:
    for wrong in ([0.5], [True], ["1"], [10**13], [-(10**13)]):
        with pytest.raises(DateError, match="day numbers must be"):
            dates(wrong, "gregory")
    with pytest.raises(UnknownCalendarError):
        dates([1], "islamic")


TEXTS = (
    "2025-11-06", "AH 1447-05-15", "AH 1447-05", "1992", "2016-02", "AH 1412", "AH 1342-12-29", "0000",
    "0001-12-31", "AH 1200", "1992?", "AH 144X", "-0044-03-15", "1992/1993", "julian:0750-01-25",
    "2025-11-06T18:30-05:00", "2001-21",
)  # fmt: skip


def test_the_bounds_of_many_texts_are_those_of_each() -> None:
    found = bounds(TEXTS * 3)
    assert not found.earliest.mask.any()
    assert found.earliest.tolist() == [parse_date(text).earliest for text in TEXTS] * 3
    assert found.latest.tolist() == [parse_date(text).latest for text in TEXTS] * 3


def test_bounds_known_beforehand() -> None:
    """From `datetime` and hijridate: what the fast path does must not rest on what `parse_date` does."""
    found = bounds(["2024-02", "1900", "2025-11-06", "AH 1447-05-15"])
    expected = [(date(2024, 2, 1), date(2024, 2, 29)), (date(1900, 1, 1), date(1900, 12, 31)),
                (date(2025, 11, 6), date(2025, 11, 6)), (date(2025, 11, 6), date(2025, 11, 6))]  # fmt: skip
    assert found.earliest.tolist() == [first.toordinal() for first, _ in expected]
    assert found.latest.tolist() == [last.toordinal() for _, last in expected]


def test_open_and_unknown_bounds_are_masked() -> None:
    found = bounds(["1992/..", "/1992", "1992"])
    assert found.earliest.tolist() == [727_198, None, 727_198]
    assert found.latest.tolist() == [None, 727_563, 727_563]


@pytest.mark.parametrize(
    "wrong",
    [
        "2025-02-29",
        "2025-13",
        "AH 1447-02-30",
        "2025-00",
        "2025-11-00",
        "２０２５",
        "2025-11-0\0",
        "20251106",
        "",
        "\udcff025",
    ],
)
def test_what_is_no_date_is_refused_among_many_as_alone(wrong: str) -> None:
    with pytest.raises(DateError) as alone:
        parse_date(wrong)
    with pytest.raises(DateError) as among:
        bounds(["1992", wrong, "2025-11-06"])
    assert among.value.message == alone.value.message


def test_years_beyond_64_bits_are_refused() -> None:
    with pytest.raises(DateError, match="64 bits do not reach as far as 'Y1E17'"):
        bounds(["Y1E17"])
