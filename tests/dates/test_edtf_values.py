"""Dates as values: canonical text, equality, immutability, copies, and what each type tells."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import (
    AllOf,
    CalendarDate,
    End,
    Interval,
    Moment,
    OneOf,
    Precision,
    Qualification,
    Range,
    Season,
    parse_date,
)
from timeline.dates.types import SignificantYear, UnspecifiedDate
from timeline.errors import DateError

from .edtf_grammar import level_0, level_1, level_2


@settings(max_examples=500)
@given(st.one_of(level_0, level_1, level_2))
def test_what_was_parsed_comes_back(text: str) -> None:
    try:
        date = parse_date(text)
    except DateError:
        return  # which of them are refused is proven in test_edtf_oracle
    assert str(date) == text
    assert parse_date(str(date)) == date


def test_calendars_keep_dates_apart() -> None:
    texts = ["1447-05", "AH 1447-05", "islamic-civil:1447-05", "julian:1447-05"]
    assert len({parse_date(text) for text in texts}) == len(texts)


def test_the_gregorian_calendar_needs_no_name() -> None:
    assert str(parse_date("gregory:1985-04")) == "1985-04"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1985", CalendarDate),
        ("19XX", UnspecifiedDate),
        ("1950S2", SignificantYear),
        ("2001-21", Season),
        ("2001/..", Interval),
        ("[1984]", OneOf),
        ("{1984}", AllOf),
        ("2016-05-02T16:54", Moment),
    ],
)
def test_each_form_has_its_type(text: str, kind: type) -> None:
    assert type(parse_date(text)) is kind


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("1985-04-12T23:20:30Z", "moment"),
        ("1985-04-12?", "day"),
        ("1985-04", "month"),
        ("1985-04-XX", "month"),
        ("1985-04-1X", "month"),
        ("2001-21", "season"),
        ("2001-32", "season"),
        ("2001-33", "quarter"),
        ("2001-37", "quadrimester"),
        ("2001-41", "semester"),
        ("1985", "year"),
        ("1985-XX", "year"),
        ("1985-1X-25", "year"),
        ("Y17E7", "year"),
        ("198X", "decade"),
        ("156X-12-25", "decade"),
        ("1950S3", "decade"),
        ("19XX", "century"),
        ("-15XX-12-25", "century"),
        ("1950S2", "century"),
        ("1X99-01-XX", "millennium"),
        ("1950S1", "millennium"),
        ("XXXX", "millennia"),
        ("Y171010000S3", "millennia"),
        ("1985-04-12/1987", "year"),
        ("1985-04-12/..", "day"),
        ("[1667,1760-12]", "year"),
        ("{1760-12-01..}", "day"),
    ],
)
def test_precision_is_the_smallest_unit_that_holds_all_it_may_be(text: str, precision: str) -> None:
    assert parse_date(text).precision == precision


def test_precisions_are_ranked_from_fine_to_coarse() -> None:
    assert sorted(Precision, key=lambda precision: precision.rank) == list(Precision)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("1984", False, False),
        ("1984?", True, False),
        ("1984~", False, True),
        ("1984%", True, True),
        ("2004?-06-~11", True, True),
        ("1984~/2004-06", False, True),
        ("[1667?,1668~]", True, True),
        ("2025-11-06T18:30-05:00[America/New_York]", False, False),
    ],
)
def test_qualification_sums_up_all_signs(text: str, uncertain: bool, approximate: bool) -> None:
    found = parse_date(text).qualification
    assert (found.uncertain, found.approximate) == (uncertain, approximate)
    assert bool(found) == (uncertain or approximate)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("2004-06-11", ("", "", "")),
        ("2004-06-11%", ("%", "%", "%")),  # the specification's own examples of level 2
        ("2004-06~-11", ("~", "~", "")),
        ("2004?-06-11", ("?", "", "")),
        ("?2004-06-~11", ("?", "", "~")),
        ("2004-%06-11", ("", "%", "")),
        ("?2004-06-04~", ("%", "~", "~")),
        ("2004?-06~", ("%", "~")),
        ("-2004?", ("?",)),
        ("?-2004-06%", ("%", "%")),
        ("Y-17E7~", ("~",)),
        ("1950S2?", ("?",)),
        ("156X~-12-XX?", ("%", "?", "?")),
    ],
)
def test_a_sign_on_the_right_is_for_all_before_it_and_one_on_the_left_for_one(
    text: str, signs: tuple[str, ...]
) -> None:
    date = parse_date(text)
    assert isinstance(date, CalendarDate)
    assert tuple(map(str, date.component_qualifications)) == signs


def test_qualifications_add_up() -> None:
    uncertain, approximate = Qualification.of("?"), Qualification.of("~")
    assert str(uncertain | approximate) == "%"
    assert uncertain == Qualification(uncertain=True)
    assert repr(uncertain) == "Qualification('?')"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("0000", (0, None, None)),
        ("-0044-03-15~", (-44, 3, 15)),
        ("15XX-12-25", (None, 12, 25)),
        ("1985-04-XX", (1985, 4, None)),
        ("1985-XX-25", (1985, None, 25)),
        ("Y-17E7", (-170_000_000, None, None)),
        ("1950S2", (1950, None, None)),
    ],
)
def test_a_part_that_is_not_wholly_specified_is_none(text: str, parts: tuple[int | None, ...]) -> None:
    date = parse_date(text)
    assert isinstance(date, CalendarDate)
    assert (date.year, date.month, date.day) == parts


def test_an_open_end_is_not_an_unknown_end() -> None:
    open_, unknown = parse_date("1985/.."), parse_date("1985/")
    assert isinstance(open_, Interval)
    assert isinstance(unknown, Interval)
    assert (open_.end, unknown.end) == (End.OPEN, End.UNKNOWN)
    assert (open_.latest, unknown.latest) == (None, None)
    assert open_ != unknown


def test_an_end_without_bound_excludes_no_day() -> None:
    since = parse_date("1985/..")
    assert since.earliest is not None
    assert since.covers(since.earliest)
    assert since.covers(10**9)
    assert not since.covers(since.earliest - 1)


def test_members_of_a_set_are_dates_and_ranges() -> None:
    date = parse_date("[1667, 1668 ,1670..1672]")
    assert isinstance(date, OneOf)
    assert str(date) == "[1667,1668,1670..1672]"
    assert [type(member) for member in date.members] == [CalendarDate, CalendarDate, Range]
    assert [date.covers(parse_date(f"{year}-07-01").earliest) for year in range(1666, 1674)] == [
        False, True, True, False, True, True, True, False,
    ]  # fmt: skip


def test_a_set_with_an_open_end_has_no_bound_there() -> None:
    date = parse_date("{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}")
    assert (date.earliest, date.latest) == (None, None)


@pytest.mark.parametrize(
    ("text", "years", "digits"),
    [
        ("1950S2", (1900, 1999), 2),
        ("1953S3", (1950, 1959), 3),
        ("-1859S5", (-1859, -1859), 5),
        ("-1859S2", (-1899, -1800), 2),
        ("0150S2", (150, 159), 2),
        ("0000S1", (0, 0), 1),
        ("Y3388E2S3", (338_000, 338_999), 3),
        ("Y-17101E3S3", (-17_199_999, -17_100_000), 3),
        ("Y171010000S3", (171_000_000, 171_999_999), 3),
    ],
)
def test_significant_digits_are_those_that_the_years_share(
    text: str, years: tuple[int, int], digits: int
) -> None:
    date = parse_date(text)
    assert isinstance(date, SignificantYear)
    assert (date.years, date.significant_digits) == (years, digits)


def test_a_moment_tells_its_parts() -> None:
    moment = parse_date("2025-11-06T18:30:05.250-05:00[America/New_York]")
    assert isinstance(moment, Moment)
    assert str(moment.date) == "2025-11-06"
    assert (moment.hour, moment.minute, moment.second, moment.fraction) == (18, 30, 5, Fraction(1, 4))
    assert (moment.offset, moment.zone) == (-300, "America/New_York")
    assert moment.instant == Fraction(4 * 1_762_471_805 + 1, 4)  # date -u -d '2025-11-06T23:30:05Z' +%s
    assert (moment.earliest, moment.latest) == (moment.date.earliest, moment.date.latest)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("1970-01-01T00:00Z", 0),
        ("1970-01-01T00:00", None),
        ("1970-01-01T24:00Z", 86_400),
        ("1969-12-31T19:00-05", 0),
        ("2025-11-06T18:30[America/New_York]", 1_762_471_800),
        (
            "-0001-01-01T00:00Z",
            -62_198_755_200,
        ),  # 719,893 days: GNU date's -62135596800 for year 1, less 731 days
    ],
)
def test_the_instant_needs_an_offset_or_a_zone(text: str, instant: int | None) -> None:
    moment = parse_date(text)
    assert isinstance(moment, Moment)
    assert moment.instant == instant


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+02:30"),
        ("2016-05-02T16:54:59+02", "2016-05-02T16:54:59+02"),
        ("2016-05-02T16:54:59.04200", "2016-05-02T16:54:59.04200"),
        ("2016-05-02T16:54", "2016-05-02T16:54"),
        ("2016-05-02T16:54:59+0230[Asia/Kolkata]", "2016-05-02T16:54:59+02:30[Asia/Kolkata]"),
    ],
)
def test_a_moment_keeps_its_form_but_for_the_basic_offset(text: str, canonical: str) -> None:
    assert str(parse_date(text)) == canonical


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        (
            "AH 1447",
            ("2025-06-26", "2026-06-15"),
        ),  # hijridate 2.6: Hijri(1447, 1, 1), Hijri(1448, 1, 1) - 1 day
        ("AH 1447-05-15", ("2025-11-06", "2025-11-06")),
        ("julian:1917-10-25", ("1917-11-07", "1917-11-07")),
        ("julian:1900-02-29", ("1900-03-13", "1900-03-13")),
    ],
)
def test_other_calendars_have_the_same_grammar(text: str, bounds: tuple[str, str]) -> None:
    date = parse_date(text)
    assert (date.earliest, date.latest) == tuple(parse_date(each).earliest for each in bounds)


def test_basis_is_that_of_the_calendar() -> None:
    assert parse_date("1985/..").basis.kind == "exact"
    assert parse_date("AH {..1440,1445..}").basis.kind == "published"
    assert parse_date("AH {..1340,1445..}").basis.kind == "tabular"
    assert parse_date("AH 1447-05").basis.kind == "published"
