"""The Hijri calendars against references that share no code with them.

The published calendar is that of the hijridate that is installed. What is said of it in figures is said of
the committed copy of one release, on which the seams are tested too.
"""

from __future__ import annotations

from datetime import date
from itertools import accumulate
from operator import eq

import convertdate
import pytest
from hijridate import Gregorian
from hijridate.ummalqura import GREGORIAN_RANGE
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.calendars import calendar
from timeline.dates.hijri.monthtable import MonthTable
from timeline.dates.hijri.ummalqura import OutsideDate, PublishedDate, umm_al_qura

from ..drift.copies import read

COPIED = "umalqura_hijridate.tsv"
COMPUTED = calendar("islamic-umalqura-kacst")
CIVIL = calendar("islamic-civil")
UNIX_EPOCH = date(1970, 1, 1).toordinal()
JDN_OF_DAY_0 = 1_721_424.5

# As listed by R. H. van Gent, "The Arithmetical or Tabular Islamic Calendar", Utrecht University.
LEAP_YEARS = {
    "-i": (2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29),
    "": (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29),
    "-iii": (2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29),
    "-iv": (2, 5, 8, 11, 13, 16, 19, 21, 24, 27, 30),
}


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in read(f"dates/data/{name}")]


def copied_starts() -> tuple[int, list[int]]:
    """The first days of the months of the copy, as a table is loaded."""
    years = rows(COPIED)
    lengths = [int(length) for _, _, of_year in years for length in of_year.split()]
    first = date.fromisoformat(years[0][1]).toordinal()
    return 12 * (int(years[0][0]) - 1), list(accumulate(lengths, initial=first))


PUBLISHED = MonthTable(
    "islamic-umalqura", copied_starts, inside=PublishedDate, outside=OutsideDate, again=umm_al_qura
)


def days_of(name: str) -> dict[int, tuple[int, int, int]]:
    found = {}
    for year, first, lengths in rows(name):
        day = date.fromisoformat(first).toordinal()
        for month, length in enumerate(map(int, lengths.split()), 1):
            for day_of_month in range(1, length + 1):
                found[day] = (int(year), month, day_of_month)
                day += 1
    return found


@pytest.fixture(scope="module")
def published() -> dict[int, tuple[int, int, int]]:
    return days_of(COPIED)


@pytest.fixture(scope="module")
def computed() -> dict[int, tuple[int, int, int]]:
    return days_of("umalqura_icu.tsv")


def test_as_published_is_hijridate_on_every_day() -> None:
    """Of the release that is installed: by its conversion, where the calendar takes its table."""
    ours = calendar("islamic-umalqura")
    first, last = (date(*end).toordinal() for end in GREGORIAN_RANGE)
    assert ours.range == (first, last)
    for day in range(first, last + 1):
        expected = Gregorian.fromordinal(day).to_hijri().datetuple()
        found = ours.date(day)
        assert found == expected
        assert found.basis.kind == "published"
        assert ours.day_number(*expected) == day
    assert ours.basis(first, last).kind == "published"


def test_a_table_has_the_days_that_it_was_given(published: dict[int, tuple[int, int, int]]) -> None:
    assert PUBLISHED.range == (min(published), max(published))
    for day, expected in published.items():
        assert PUBLISHED.date(day) == expected
        assert PUBLISHED.day_number(*expected) == day


def test_as_computed_is_icu_on_every_day(computed: dict[int, tuple[int, int, int]]) -> None:
    assert COMPUTED.range == (min(computed), max(computed))
    assert (min(computed), max(computed)) == (
        date(1882, 11, 12).toordinal(),
        date(2174, 11, 25).toordinal(),
    )
    for day, expected in computed.items():
        found = COMPUTED.date(day)
        assert found == expected
        assert found.basis.kind == "computed"
        assert COMPUTED.day_number(*expected) == day


def test_the_two_tables_agree_on_61_percent_of_days_and_wholly_from_1420_to_1450(
    published: dict[int, tuple[int, int, int]], computed: dict[int, tuple[int, int, int]]
) -> None:
    """The figures in docs/reference/calendars.md, from the references alone."""
    agreeing = sum(published[day] == computed[day] for day in published)
    assert (agreeing, len(published)) == (33_933, 55_991)
    inner = [day for day, (year, _, _) in published.items() if 1420 <= year <= 1450]
    assert all(published[day] == computed[day] for day in inner)
    for year in (1419, 1451):
        assert any(published[day] != computed[day] for day, each in published.items() if each[0] == year)


def test_how_often_the_published_and_the_tabular_calendars_agree(
    published: dict[int, tuple[int, int, int]],
) -> None:
    """Figures of docs/reference/calendars.md, from hijridate and convertdate."""
    civil = [
        convertdate.islamic.from_jd(day + JDN_OF_DAY_0) for day in range(min(published), max(published) + 2)
    ]
    assert sum(map(eq, published.values(), civil)) == 20_030
    assert sum(map(eq, published.values(), civil[1:])) == 32_265  # islamic-tbla is a day ahead


def test_published_minus_tabular_runs_from_minus_two_to_one(
    published: dict[int, tuple[int, int, int]],
) -> None:
    """The margin that dates outside the table state, from hijridate and convertdate."""
    apart = {
        round(day - (convertdate.islamic.to_jd(*each) - JDN_OF_DAY_0))
        for day, each in published.items()
        if each[2] == 1
    }
    assert (min(apart), max(apart)) == PUBLISHED.date(0).basis.margin == (-2, 1)


@pytest.mark.parametrize(("civil", "tbla"), [("islamic-civil", "islamic-tbla")])
def test_both_epochs_are_those_of_icu(civil: str, tbla: str) -> None:
    for days, *expected in rows("tabular_icu.tsv"):
        day = int(days) + UNIX_EPOCH
        for calendar_id, text in zip((civil, tbla), expected, strict=True):
            assert calendar(calendar_id).date(day) == tuple(map(int, text.split("-")))


@given(day=st.integers(227_015, 3_000_000))
def test_civil_is_that_of_convertdate(day: int) -> None:
    assert CIVIL.date(day) == convertdate.islamic.from_jd(day + JDN_OF_DAY_0)


@pytest.mark.parametrize("pattern", LEAP_YEARS)
@pytest.mark.parametrize(("name", "epoch"), [("islamic-civil", 227_015), ("islamic-tbla", 227_014)])
def test_each_pattern_is_its_list_of_leap_years_over_and_over(name: str, epoch: int, pattern: str) -> None:
    """Two cycles before the epoch and fifty after it, month by month, by counting."""
    found = calendar(name + pattern)
    months = [(year, month) for year in range(-59, 1501) for month in range(1, 13)]
    leap = {year % 30 for year in LEAP_YEARS[pattern]}
    lengths = [29 + (month % 2 or (month == 12 and year % 30 in leap)) for year, month in months]
    for (year, month), length, start in zip(
        months, lengths, accumulate(lengths, initial=epoch - 2 * 10_631), strict=False
    ):
        assert found.month_length(year, month) == length
        assert found.day_number(year, month, 1) == start
        assert found.date(start) == (year, month, 1)
        assert found.date(start + length - 1) == (year, month, length)


def test_a_tabular_calendar_asked_for_by_name_has_no_margin() -> None:
    found = CIVIL.date(739_561)
    assert (found.basis.kind, found.basis.margin, found.basis.approximate) == ("tabular", (0, 0), False)
    assert CIVIL.range is None


@pytest.mark.parametrize("table", [PUBLISHED, COMPUTED], ids=lambda table: table.id)
def test_outside_its_table_a_calendar_says_so(table: type[object]) -> None:
    first, last = table.range
    for day in (first - 1, last + 1, -(10**6), 10**7):
        assert (table.date(day).basis.kind, table.date(day).basis.margin) == ("tabular", (-2, 1))
        assert table.date(day).basis.approximate
    assert table.basis(first, last).approximate is False
    assert table.basis(first - 1, last).approximate
    assert table.basis(first, last + 1).approximate


@pytest.mark.parametrize("table", [PUBLISHED, COMPUTED], ids=lambda table: table.id)
def test_at_the_seams_every_day_has_one_date_and_months_keep_29_or_30_days(table: type[object]) -> None:
    for edge in table.range:
        previous = table.date(edge - 1001)
        for day in range(edge - 1000, edge + 1001):
            found = table.date(day)
            assert table.day_number(*found) == day
            assert found[2] == 1 or (found[0], found[1], found[2] - 1) == previous
            if found[2] == 1 and not table.range[0] < day <= table.range[1]:
                assert previous[2] in (29, 30)
            previous = found


@given(day=st.one_of(st.integers(227_015, 702_000), st.integers(759_000, 2_000_000)))
def test_further_out_a_table_goes_on_as_tabular_civil(day: int) -> None:
    assert PUBLISHED.date(day) == convertdate.islamic.from_jd(day + JDN_OF_DAY_0)


def test_the_one_seam_that_does_not_fit() -> None:
    """Tabular, 1 Muharram 1343 is 2 August 1924; the table has 1 August, so Dhu al-Qa'da 1342 gives a day."""
    assert convertdate.islamic.to_gregorian(1343, 1, 1) == (1924, 8, 2)
    assert [PUBLISHED.month_length(1342, month) for month in (10, 11, 12)] == [29, 29, 29]
    assert convertdate.islamic.month_length(1342, 11) == 30
    assert (
        PUBLISHED.day_number(1342, 11, 1) == date(*convertdate.islamic.to_gregorian(1342, 11, 1)).toordinal()
    )


def test_the_published_table_has_eight_months_of_28_or_31_days(
    published: dict[int, tuple[int, int, int]],
) -> None:
    """They are in the calendar as printed, and not ours to mend; docs/reference/calendars.md lists them."""
    lengths: dict[tuple[int, int], int] = {}
    for year, month, day in published.values():
        lengths[year, month] = max(day, lengths.get((year, month), 0))
    odd = {month: length for month, length in lengths.items() if length not in (29, 30)}
    assert odd == {
        (1343, 9): 28, (1345, 5): 31, (1345, 8): 28, (1348, 11): 31, (1348, 12): 28, (1349, 10): 28,
        (1349, 11): 31, (1364, 8): 28,
    }  # fmt: skip
    assert all(PUBLISHED.month_length(*month) == length for month, length in odd.items())
