"""Dates seen in another calendar: imprecise ones too, both ways."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import convertdate
import pytest
from hijridate import Gregorian, Hijri

from timeline.dates.basis import EXACT, Basis
from timeline.dates.calendars import calendar
from timeline.dates.century import century
from timeline.dates.parse import parse_date
from timeline.dates.span import Span, convert
from timeline.errors import DateError, UnknownCalendarError

UMALQURA = calendar("islamic-umalqura")


def hijri(day: date) -> tuple[int, int, int]:
    return Gregorian.fromdate(day).to_hijri().datetuple()


def ordinal(year: int, month: int, day: int) -> int:
    return Hijri(year, month, day).to_gregorian().toordinal()


def end_of(year: int, month: int = 12) -> int:
    return ordinal(year, month, Hijri(year, month, 1).month_length())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1992", date(1992, 1, 1), date(1992, 12, 31)),
        ("2016-12", date(2016, 12, 1), date(2016, 12, 31)),
        ("2025-11-06", date(2025, 11, 6), date(2025, 11, 6)),
        ("2025-11-06/2025-11-10", date(2025, 11, 6), date(2025, 11, 10)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("1992~", date(1992, 1, 1), date(1992, 12, 31)),
        ("2025-04?", date(2025, 4, 1), date(2025, 4, 30)),
    ],
)
def test_a_gregorian_date_covers_a_span_of_hijri_days(text: str, first: date, last: date) -> None:
    span = parse_date(text).to("islamic-umalqura")
    assert (span.earliest, span.latest) == (hijri(first), hijri(last))
    assert span.evening == hijri(last + timedelta(1))
    assert span.calendar is UMALQURA
    assert span.basis.kind == "published"


def test_the_spans_that_are_named_in_the_documentation() -> None:
    assert parse_date("1992").to("islamic-umalqura").years == (1412, 1413)
    december = parse_date("2016-12").to("islamic-umalqura")
    assert (december.earliest, december.latest) == ((1438, 3, 2), (1438, 4, 2))
    assert december.months == ((1438, 3), (1438, 4))


def test_a_gregorian_year_touches_two_hijri_years_or_three() -> None:
    """Of the 152 years that hijridate has whole, five touch three: the others, 97%, touch two."""
    touched = {}
    for year in range(1925, 2077):
        span = parse_date(f"{year}").to("islamic-umalqura")
        first, last = hijri(date(year, 1, 1))[0], hijri(date(year, 12, 31))[0]
        assert span.years == tuple(range(first, last + 1))
        touched[year] = len(span.years)
    assert [year for year, count in touched.items() if count == 3] == [1943, 1976, 2008, 2041, 2073]
    assert Counter(touched.values()) == {2: 147, 3: 5}


def test_all_months_of_a_span_are_listed() -> None:
    span = parse_date("2008").to("islamic-umalqura")
    days = [date(2008, 1, 1) + timedelta(n) for n in range(366)]
    assert span.months == tuple(dict.fromkeys(hijri(day)[:2] for day in days))
    assert len(span.months) == 14


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("AH 1447-05-15", ordinal(1447, 5, 15), ordinal(1447, 5, 15)),
        ("AH 1447-05", ordinal(1447, 5, 1), end_of(1447, 5)),
        ("AH 1412", ordinal(1412, 1, 1), end_of(1412)),
        ("AH 1412~", ordinal(1412, 1, 1), end_of(1412)),
        ("AH 1412-09?", ordinal(1412, 9, 1), end_of(1412, 9)),
        ("AH 144X", ordinal(1440, 1, 1), end_of(1449)),
        ("AH 1412/1413", ordinal(1412, 1, 1), end_of(1413)),
        ("AH 1438-03-02/1438-04-02", ordinal(1438, 3, 2), ordinal(1438, 4, 2)),
        ("AH 14XX", ordinal(1400, 1, 1), end_of(1499)),
    ],
)
def test_a_hijri_date_has_the_gregorian_bounds_that_hijridate_gives(text: str, first: int, last: int) -> None:
    parsed = parse_date(text)
    assert (parsed.earliest, parsed.latest) == (first, last)
    span = parsed.to("gregory")
    assert span.earliest == date.fromordinal(first).timetuple()[:3]
    assert span.latest == date.fromordinal(last).timetuple()[:3]
    assert span.evening is None
    assert (span.basis.kind, span.basis.approximate) == ("published", False)


@pytest.mark.parametrize("end", ["..", ""])
def test_an_end_that_is_missing_stays_missing(end: str) -> None:
    span = parse_date(f"AH 1412/{end}").to("gregory")
    first = Hijri(1412, 1, 1).to_gregorian().datetuple()
    assert (span.earliest, span.latest, span.evening) == (first, None, None)
    assert span.years == span.months == ()
    back = parse_date(f"{end}/1992-04-10").to("islamic-umalqura")
    assert (back.earliest, back.latest) == (None, hijri(date(1992, 4, 10)))
    assert back.evening == hijri(date(1992, 4, 11))


def test_neither_end_known_leaves_the_basis_of_the_source() -> None:
    span = convert(None, None, UMALQURA, EXACT)
    assert (span.earliest, span.latest, span.evening, span.basis) == (None, None, None, EXACT)


def test_two_readings_of_a_century() -> None:
    """1300 to 1399 and 1301 to 1400; both begin before the published table, on tabular days."""
    thirteen_hundreds, fourteenth = parse_date("AH 13XX"), century(14, "islamic-umalqura")
    assert str(fourteenth) == "AH [1301..1400]"
    first = {y: date(*convertdate.islamic.to_gregorian(y, 1, 1)).toordinal() for y in (1300, 1301)}
    assert (thirteen_hundreds.earliest, thirteen_hundreds.latest) == (first[1300], end_of(1399))
    assert (fourteenth.earliest, fourteenth.latest) == (first[1301], end_of(1400))
    for found in (thirteen_hundreds, fourteenth):
        assert found.to("gregory").basis.approximate
    assert thirteen_hundreds.to("gregory").earliest.year == 1882
    assert fourteenth.to("gregory").latest == (1980, 11, 8)


@pytest.mark.parametrize(
    ("ordinal_number", "calendar_id", "text"),
    [
        (20, "gregory", "[1901..2000]"),
        (1, "gregory", "[0001..0100]"),
        (-1, "gregory", "[-0099..0000]"),
        (-5, "gregory", "[-0499..-0400]"),
        (14, "islamic-umalqura-kacst", "islamic-umalqura-kacst:[1301..1400]"),
    ],
)
def test_a_century_counts_from_its_first_year(ordinal_number: int, calendar_id: str, text: str) -> None:
    found = century(ordinal_number, calendar_id)
    assert str(found) == text
    assert parse_date(text) == found


@pytest.mark.parametrize("wrong", [0, 100, -100])
def test_a_century_that_has_no_number_is_refused(wrong: int) -> None:
    with pytest.raises(DateError, match=rf"century must be in 1\.\.99 or -99\.\.-1, got {wrong}"):
        century(wrong)


def test_the_basis_is_the_weakest_on_the_way() -> None:
    assert parse_date("1992").to("julian").basis == EXACT
    assert parse_date("1992").to("islamic-civil").basis.kind == "tabular"
    assert parse_date("AH 1447").to("islamic-umalqura-kacst").basis.kind == "computed"
    before = parse_date("1924").to("islamic-umalqura")  # the table begins on 1 August
    assert before.basis.kind == "tabular"
    assert before.basis.margin == (-2, 1)
    assert (before.earliest.basis.kind, before.latest.basis.kind) == ("tabular", "published")


def test_in_its_own_calendar_a_date_is_not_approximate() -> None:
    """``AH 1200-01-01`` is what the source says; only its Gregorian day is in doubt."""
    old = parse_date("AH 1200-01-01")
    assert old.to("gregory").basis.approximate
    same = old.to("islamic-umalqura")
    assert same.earliest == same.latest == (1200, 1, 1)
    assert (same.basis.kind, same.basis.approximate) == ("tabular", False)


def test_an_unknown_calendar_is_refused() -> None:
    with pytest.raises(UnknownCalendarError):
        parse_date("1992").to("islamic")


def test_a_span_too_long_to_list_says_so() -> None:
    first, last = UMALQURA.date(0), UMALQURA.date(10**12)
    span = Span(UMALQURA, first, last, None, Basis("tabular", "", (-2, 1)))
    for listing in ("years", "months"):
        with pytest.raises(DateError, match=r"at most 100,000 years can be listed, got"):
            getattr(span, listing)
