"""Where the Hijri tables disagree."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hijridate import Gregorian, Hijri

from timeline.dates.readings import COMMON, disagree, disagreement, disagreements, readings

ICU = Path(__file__).parent / "data" / "umalqura_icu.tsv"


def day_of(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal()


def test_each_calendar_says_what_it_calls_the_day() -> None:
    """6 November 2025; the tabular ones as ICU has them, the published one as hijridate has it."""
    assert readings(day_of(2025, 11, 6)) == {
        "islamic-umalqura": (1447, 5, 15),
        "islamic-umalqura-kacst": (1447, 5, 15),
        "islamic-civil": (1447, 5, 15),
        "islamic-tbla": (1447, 5, 16),
    }
    assert tuple(readings(0)) == COMMON
    assert [each.basis.kind for each in readings(day_of(2025, 11, 6)).values()] == [
        "published", "computed", "tabular", "tabular",
    ]  # fmt: skip


def test_where_the_two_umm_al_qura_tables_agree_there_is_no_disagreement() -> None:
    assert not disagree(day_of(2025, 11, 6))
    assert disagreement(day_of(2025, 11, 6)) == {}


def test_where_they_differ_both_readings_are_given() -> None:
    """10 April 1992: 7 Shawwal 1412 in hijridate, 6 Shawwal in ICU."""
    day = day_of(1992, 4, 10)
    assert Gregorian(1992, 4, 10).to_hijri().datetuple() == (1412, 10, 7)
    assert icu_dates()[day] == (1412, 10, 6)
    assert disagree(day)
    assert disagreement(day) == {"islamic-umalqura": (1412, 10, 7), "islamic-umalqura-kacst": (1412, 10, 6)}


def test_the_calendars_to_compare_can_be_named() -> None:
    day = day_of(2025, 11, 6)
    assert set(disagreement(day, ["islamic-civil", "islamic-tbla"])) == {"islamic-civil", "islamic-tbla"}
    assert not disagree(day, ["islamic-civil"])


def test_runs_of_disagreement_are_those_found_day_by_day() -> None:
    first, last = day_of(1985, 3, 3), day_of(2032, 8, 8)
    computed = icu_dates()
    expected = {
        day
        for day in range(first, last + 1)
        if Gregorian.fromordinal(day).to_hijri().datetuple() != computed[day]
    }
    runs = list(disagreements(first, last))
    assert {day for start, end in runs for day in range(start, end + 1)} == expected
    assert all(end + 1 < start for (_, end), (start, _) in pairwise(runs))


def test_between_1420_and_1450_there_is_none() -> None:
    first, last = Hijri(1420, 1, 1).to_gregorian().toordinal(), Hijri(1450, 12, 29).to_gregorian().toordinal()
    assert list(disagreements(first, last)) == []


def test_no_days_no_disagreement() -> None:
    assert list(disagreements(5, 4)) == []


@pytest.mark.parametrize(("first", "last"), [(-300, -200), (10**9, 10**9 + 90)])
def test_days_that_no_table_has_are_tabular_in_both(first: int, last: int) -> None:
    assert list(disagreements(first, last)) == []


def icu_dates() -> dict[int, tuple[int, int, int]]:
    found = {}
    for line in ICU.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        year, first, lengths = line.split("\t")
        day = date.fromisoformat(first).toordinal()
        for month, length in enumerate(map(int, lengths.split()), 1):
            for day_of_month in range(1, length + 1):
                found[day] = (int(year), month, day_of_month)
                day += 1
    return found
