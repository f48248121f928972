"""Masks in the Umm al-Qura calendar against hijridate: every digit filled in, every day tried."""

from __future__ import annotations

from itertools import product

import pytest
from hijridate import Hijri

from timeline.dates import parse_date
from timeline.errors import DateError


def day_numbers(mask: str) -> list[int]:
    """Return all the days of `mask` (YYYY-MM-DD within hijridate's range) in order; 0001-01-01 is 1."""
    numbers = []
    for digits in product(*("0123456789" if c == "X" else c for c in mask)):
        year, month, day = map(int, "".join(digits).split("-"))
        try:
            numbers.append(Hijri(year, month, day).to_gregorian().toordinal())
        except (ValueError, OverflowError):
            continue
    return sorted(numbers)


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("AH 1447-05-15", "1447-05-15"),
        ("AH 1447-XX-XX", "1447-XX-XX"),
        ("AH 1447", "1447-XX-XX"),
        ("AH 1447-09", "1447-09-XX"),
        ("AH 144X", "144X-XX-XX"),
        ("AH 144X-02-30", "144X-02-30"),
        ("AH 14X7-1X-3X", "14X7-1X-3X"),
        ("AH 137X-X2-X0", "137X-X2-X0"),
        ("AH 1447-0X-30", "1447-0X-30"),
        ("AH 139X-12-XX", "139X-12-XX"),
    ],
)
def test_a_mask_has_the_outermost_days_that_exist_and_covers_just_those(text: str, mask: str) -> None:
    date, meant = parse_date(text), day_numbers(mask)
    assert (date.earliest, date.latest) == (meant[0], meant[-1])
    if "X" in text:
        covered = [day for day in range(meant[0] - 40, meant[-1] + 40) if date.covers(day)]
        assert covered == meant


@pytest.mark.parametrize(
    ("text", "offset"), [("AH 1447-02-30", 11), ("AH 14XX-03-31", 11), ("AH 1447-13", 8)]
)
def test_a_date_that_the_table_does_not_have_is_refused(text: str, offset: int) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    "text", ["islamic-civil:XXXX-02-30", "islamic-tbla:1XXX-04-3X", "islamic-civil:1447-12-31"]
)
def test_a_day_that_a_tabular_month_never_has_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="day must"):
        parse_date(text)


@pytest.mark.parametrize("code", range(21, 33))
def test_the_seasons_are_of_solar_calendars(code: int) -> None:
    with pytest.raises(DateError, match="a season is of a solar year"):
        parse_date(f"AH 1447-{code}")


def test_quarters_are_runs_of_months_in_any_calendar() -> None:
    quarter = parse_date("AH 1447-36")
    assert quarter.earliest == Hijri(1447, 10, 1).to_gregorian().toordinal()
    assert quarter.latest == Hijri(1448, 1, 1).to_gregorian().toordinal() - 1
