"""Wall clocks. Expected values are the changes of the zones as the IANA database's NEWS has them.

All are of the past; what is in force later is asked of the release that is installed.
"""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from timeline.dates import Moment, day_number, from_day_number, parse_date
from timeline.dates.localtime import civil_day, instants, local, zone_conflict
from timeline.dates.zones import instant_in_zone, offset_at
from timeline.errors import DateError

from ..drift.copies import read


def moment(text: str) -> Moment:
    found = parse_date(text)
    assert isinstance(found, Moment)
    return found


CHANGES = [line.split("\t") for line in read("dates/data/zones.tsv")]


def test_offsets_are_those_of_the_copied_changes() -> None:
    """From 1970 to 2025: at each change, and a minute before it."""
    before: dict[str, int] = {}
    for zone, at, offset in CHANGES:
        instant = int(datetime.fromisoformat(at).timestamp())
        if at < "2026":
            assert offset_at(instant, zone) == int(offset)
            assert zone not in before or offset_at(instant - 60, zone) == before[zone]
        before[zone] = int(offset)


ANNOUNCEMENT = "2025-11-06T18:30-05:00[America/New_York]"


@pytest.mark.parametrize(
    ("zone", "day", "clock"),
    [
        (None, (2025, 11, 6), (18, 30, 0)),
        ("America/New_York", (2025, 11, 6), (18, 30, 0)),
        ("UTC", (2025, 11, 6), (23, 30, 0)),
        ("Asia/Jerusalem", (2025, 11, 7), (1, 30, 0)),
        ("Asia/Almaty", (2025, 11, 7), (4, 30, 0)),
        ("Asia/Kathmandu", (2025, 11, 7), (5, 15, 0)),
        ("Pacific/Kiritimati", (2025, 11, 7), (13, 30, 0)),
        ("+14:00", (2025, 11, 7), (13, 30, 0)),
        ("-12:00", (2025, 11, 6), (11, 30, 0)),
    ],
)
def test_one_moment_on_the_clocks_of_the_world(
    zone: str | None, day: tuple[int, int, int], clock: tuple[int, int, int]
) -> None:
    found = local(moment(ANNOUNCEMENT), zone)
    assert (from_day_number(found.day), found.clock) == (day, clock)
    assert civil_day(moment(ANNOUNCEMENT), zone) == day_number(*day)


def test_midnight_at_the_end_of_a_day_belongs_to_the_next_civil_day() -> None:
    assert civil_day(moment("2025-11-06T24:00:00Z")) == day_number(2025, 11, 7)


def test_fractions_of_a_second_survive() -> None:
    assert local(moment("2025-11-06T18:30:00.25-05:00"), "UTC").seconds == 23 * 3600 + 1800 + Fraction(1, 4)


# Kazakhstan has been at UTC+05:00 as a whole since 1 March 2024; Almaty was at +06:00 before.
@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2024-02-29T12:00:00Z", 6),
        ("2024-02-29T17:59:59Z", 6),
        ("2024-02-29T18:00:00Z", 5),
        ("2025-11-06T00:00:00Z", 5),
    ],
)
def test_almaty_changed_its_offset_in_march_2024(text: str, hours: int) -> None:
    assert local(moment(text), "Asia/Almaty").offset == hours * 3600


@pytest.mark.parametrize(
    "text",
    [
        ANNOUNCEMENT,
        "2024-02-29T12:00+06:00[Asia/Almaty]",
        "2024-03-02T12:00+05:00[Asia/Almaty]",
        "2025-11-06T23:30Z[America/New_York]",  # RFC 9557: Z says nothing of the local offset
        "2025-07-01T12:00[America/New_York]",
        "2025-07-01T12:00-04:00",
        "2025-07-01T12:00",
        "2025-11-02T01:30-04:00[America/New_York]",
        "2025-11-02T01:30-05:00[America/New_York]",
    ],
)
def test_no_conflict_where_zone_and_offset_agree(text: str) -> None:
    assert zone_conflict(moment(text)) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024-03-02T12:00+06:00[Asia/Almaty]", "Asia/Almaty was at UTC+05:00 then, got +06:00"),
        ("2025-11-06T18:30-04:00[America/New_York]", "America/New_York was at UTC-05:00 then, got -04:00"),
        ("2025-11-06T18:30+00:00[America/New_York]", "America/New_York was at UTC-05:00 then, got +00:00"),
        ("2025-03-09T02:30-05:00[America/New_York]", "America/New_York was at UTC-04:00 then, got -05:00"),
        ("2025-11-02T01:30[America/New_York]", "twice: first at -04:00, then at -05:00"),
        ("2025-03-09T02:30[America/New_York]", "skipped 2025-03-09T02:30[America/New_York], it can mean"),
        ("2025-03-09T02:30[America/New_York]", "01:30-05:00 or 03:30-04:00"),
        ("2025-04-06T01:45[Australia/Lord_Howe]", "twice: first at +11:00, then at +10:30"),
        # The offset of local mean time has seconds, which cannot be written: it is told, and not asked for.
        ("1883-11-18T12:00[America/New_York]", "twice: first at -04:56:02, then at -05:00"),
        # Samoa had no 30 December 2011
        ("2011-12-30T12:00[Pacific/Apia]", "mean 2011-12-29T12:00-10:00 or 2011-12-31T12:00+14:00"),
    ],
)
def test_what_is_wrong_between_wall_time_offset_and_zone_is_reported(text: str, message: str) -> None:
    assert message in (zone_conflict(moment(text)) or "")


def test_only_an_offset_that_can_be_written_is_asked_for() -> None:
    assert "add the offset" in (zone_conflict(moment("2025-11-02T01:30[America/New_York]")) or "")
    assert "add the offset" not in (zone_conflict(moment("1883-11-18T12:00[America/New_York]")) or "twice")


def test_a_wall_time_that_was_shown_twice_has_two_instants_and_the_first_is_preferred() -> None:
    twice = moment("2025-11-02T01:30[America/New_York]")
    first, second = moment("2025-11-02T05:30Z").instant, moment("2025-11-02T06:30Z").instant
    assert instants(twice) == (first, second)
    assert twice.instant == first


def test_a_wall_time_that_was_skipped_is_read_by_the_offset_before_the_change() -> None:
    skipped = moment("2025-03-09T02:30[America/New_York]")
    later, earlier = moment("2025-03-09T07:30Z").instant, moment("2025-03-09T06:30Z").instant
    assert instants(skipped) == (later, earlier)
    assert skipped.instant == later


def test_a_wall_time_without_offset_and_zone_is_no_instant() -> None:
    plain = moment("2025-11-06T18:30:00")
    assert instants(plain) == ()
    assert civil_day(plain) == day_number(2025, 11, 6)
    with pytest.raises(DateError, match="is no instant, so it has no time in Asia/Almaty"):
        local(plain, "Asia/Almaty")


def test_before_standard_time_a_zone_has_its_local_mean_time() -> None:
    """New York kept 4 h 56 min 2 s behind Greenwich until noon of 18 November 1883."""
    found = local(moment("1883-11-18T12:00:00Z"), "America/New_York")
    assert found.offset == -(4 * 3600 + 56 * 60 + 2)


def in_force(year: int, month: int) -> int:
    """The offset of New York by the rules that its zone ends with, in whichever release is installed."""
    offset = datetime(year, month, 1, 12, tzinfo=ZoneInfo("America/New_York")).utcoffset()
    assert offset is not None
    return int(offset.total_seconds())


def test_far_years() -> None:
    assert local(moment("9000-07-01T12:00:00Z"), "America/New_York").offset == in_force(9000, 7)
    assert civil_day(moment("-0500-07-01T23:30:00+02:00")) == day_number(-500, 7, 1)
    mean_time = -(4 * 3600 + 56 * 60 + 2)
    assert local(moment("-0500-07-01T12:00:00Z"), "America/New_York").offset == mean_time
    assert local(moment("0001-01-01T00:30:00Z"), "America/New_York").offset == mean_time
    turn = local(moment("9999-12-31T23:30:00Z"), "Asia/Almaty")
    assert (from_day_number(turn.day), turn.clock) == ((10_000, 1, 1), (4, 30, 0))
    for month in (1, 7):
        far = (day_number(20_000, month, 1) - day_number(1970, 1, 1)) * 86_400
        assert offset_at(far, "America/New_York") == in_force(8000, month)  # 30 cycles of 400 years before


@pytest.mark.parametrize(
    ("zone", "suggestion"),
    [
        ("America/NewYork", "America/New_York"),
        ("../../etc/passwd", None),
        ("", None),
        ("Asia", None),
        ("+25:00", None),
    ],
)
def test_a_zone_that_does_not_exist_is_refused(zone: str, suggestion: str | None) -> None:
    with pytest.raises(DateError, match="zone must be an IANA name") as caught:
        offset_at(0, zone)
    if suggestion:
        assert caught.value.suggestion == suggestion


def test_a_fixed_offset_is_a_zone() -> None:
    assert instant_in_zone(0, "+05:30") == -19_800


@pytest.mark.parametrize("name", ["localtime", "posixrules", "posix/Asia/Almaty", "right/Asia/Almaty"])
def test_a_file_of_the_database_that_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(DateError, match="zone must be an IANA name"):
        parse_date(f"2025-11-06T18:30[{name}]")
