"""Relations against enumeration.

The oracle lists every concrete period (first day, last day) that a date may stand for, compares all pairs by
Allen's definitions, and shares no code with the library: days are `datetime.date` ordinals, and each strategy
builds the text of a date beside its periods. Open and unknown ends are cut some days outside everything else,
which leaves room for every order of four ends.
"""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates import parse_date
from timeline.dates.relation import (
    certainly_after,
    certainly_before,
    certainly_overlapping,
    certainly_same,
    certainly_within,
    possibly_after,
    possibly_before,
    possibly_overlapping,
    possibly_same,
    possibly_within,
    relations,
    sort_key,
)
from timeline.dispute.dates import share_a_day

Period = tuple[int, int]  # first and last day, both inclusive
Dated = tuple[str, frozenset[Period]]

FIRST, LAST = date(2000, 2, 20).toordinal(), date(2000, 3, 9).toordinal()
WIDE = range(date(2000, 2, 5).toordinal() - 5, LAST + 6)


def allen(a: Period, b: Period) -> str:
    """Allen's definitions (1983, figure 2), a day meeting the day after it."""
    (s, e), (t, f) = (a[0], a[1] + 1), (b[0], b[1] + 1)
    if (s, e) == (t, f):
        return "equals"
    if e <= t:
        return "meets" if e == t else "before"
    if f <= s:
        return "met-by" if f == s else "after"
    if s == t:
        return "starts" if e < f else "started-by"
    if e == f:
        return "finishes" if s > t else "finished-by"
    if s > t:
        return "during" if e < f else "overlapped-by"
    return "overlaps" if e < f else "contains"


def expected(a: frozenset[Period], b: frozenset[Period]) -> set[str]:
    return {allen(one, other) for one, other in product(a, b)}


def text_of(day: int) -> str:
    return date.fromordinal(day).isoformat()


def inside(days: list[int]) -> frozenset[Period]:
    """All periods of days without a gap."""
    allowed = set(days)
    return frozenset(
        (first, last)
        for first in days
        for last in days
        if first <= last and allowed.issuperset(range(first, last + 1))
    )


def ordinals(year: int, month: int, days: range) -> list[int]:
    return [date(year, month, day).toordinal() for day in days]


days = st.integers(FIRST, LAST)
MASKED: list[tuple[str, list[int]]] = [
    ("2000-02-2X", ordinals(2000, 2, range(20, 30))),
    ("2000-03-0X", ordinals(2000, 3, range(1, 10))),
    ("2000-02-X5", ordinals(2000, 2, range(5, 30, 10))),
]

exact = days.map(lambda day: (text_of(day), frozenset({(day, day)})))
coarse = st.sampled_from([(text, inside(listed)) for text, listed in MASKED])


@st.composite
def intervals(draw: st.DrawFn) -> Dated:
    ends: list[tuple[str, list[int]]] = []
    for open_ends in (("", ".."), ("", "..")):
        choice = draw(st.sampled_from(["day", "day", "mask", "none"]))
        if choice == "day":
            day = draw(days)
            ends.append((text_of(day), [day]))
        elif choice == "mask":
            ends.append(draw(st.sampled_from(MASKED)))
        else:
            ends.append((draw(st.sampled_from(open_ends)), list(WIDE)))
    (start, starts), (end, finishes) = ends
    if "-" not in start and "-" not in end:
        start, starts = text_of(FIRST), [FIRST]
    if "-" in start and "-" in end and starts[0] > finishes[-1]:
        start, starts, end, finishes = end, finishes, start, starts
    found = frozenset((first, last) for first in starts for last in finishes if first <= last)
    return f"{start}/{end}", found


@st.composite
def sets(draw: st.DrawFn) -> Dated:
    members = sorted(draw(st.sets(days, min_size=1, max_size=4)))
    if draw(st.booleans()):
        last = draw(st.integers(members[-1], LAST))
        text = ",".join([*map(text_of, members[:-1]), f"{text_of(members[-1])}..{text_of(last)}"])
        members = [*members, *range(members[-1], last + 1)]
    else:
        text = ",".join(map(text_of, members))
    if draw(st.booleans()):
        return f"[{text}]", frozenset((day, day) for day in members)
    return f"{{{text}}}", frozenset({(members[0], members[-1])})


@st.composite
def all_of_imprecise(draw: st.DrawFn) -> Dated:
    """All of several dates, some of which lie in days with gaps between them."""
    members = draw(st.lists(st.one_of(exact, coarse), min_size=1, max_size=2))
    text = ",".join(text for text, _ in members)
    taken = product(*(periods for _, periods in members))
    found = {(min(first for first, _ in each), max(last for _, last in each)) for each in taken}
    return f"{{{text}}}", frozenset(found)


dates = st.one_of(exact, coarse, intervals(), sets(), all_of_imprecise())


@settings(max_examples=250)
@given(dates, dates)
def test_relations_are_exactly_those_of_the_enumerated_periods(a: Dated, b: Dated) -> None:
    assert relations(parse_date(a[0]), parse_date(b[0])) == expected(a[1], b[1])


@settings(max_examples=150)
@given(dates, dates)
def test_certain_is_what_holds_for_all_periods_and_possible_what_holds_for_one(a: Dated, b: Dated) -> None:
    one, other = parse_date(a[0]), parse_date(b[0])
    names = expected(a[1], b[1])
    wanted = {
        (certainly_before, possibly_before): {"before", "meets"},
        (certainly_after, possibly_after): {"after", "met-by"},
        (certainly_within, possibly_within): {"during", "starts", "finishes", "equals"},
        (certainly_same, possibly_same): {"equals"},
    }
    for (certainly, possibly), wide in wanted.items():
        assert certainly(one, other) == (names <= wide)
        assert possibly(one, other) == bool(names & wide)
    apart = {"before", "meets", "after", "met-by"}
    assert certainly_overlapping(one, other) == (not names & apart)
    assert possibly_overlapping(one, other) == bool(names - apart)


@settings(max_examples=250)
@given(dates, dates)
def test_two_dates_share_a_day_where_some_of_their_periods_do(a: Dated, b: Dated) -> None:
    apart = {"before", "meets", "after", "met-by"}
    assert share_a_day(parse_date(a[0]), parse_date(b[0])) == bool(expected(a[1], b[1]) - apart)


@settings(max_examples=150)
@given(dates, dates)
def test_the_order_of_a_list_never_contradicts_what_is_certain(a: Dated, b: Dated) -> None:
    one, other = parse_date(a[0]), parse_date(b[0])
    if all(first[1] < second[0] for first, second in product(a[1], b[1])):
        assert sort_key(one) < sort_key(other)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("{2000-02-2X,2000-03-01}", [ordinals(2000, 2, range(20, 30)), ordinals(2000, 3, range(1, 2))]),
        ("{2000-02-2X,2000-02-25}", [ordinals(2000, 2, range(20, 30)), ordinals(2000, 2, range(25, 26))]),
    ],
)
def test_all_of_a_set_is_the_whole_time_from_its_first_to_its_last_member(
    text: str, members: list[list[int]]
) -> None:
    one, other = (inside(listed) for listed in members)
    whole = frozenset((min(p[0], q[0]), max(p[1], q[1])) for p, q in product(one, other))
    for day in range(FIRST - 1, LAST + 1):
        for length in (0, 1, 3):
            there = parse_date(f"{text_of(day)}/{text_of(day + length)}")
            assert relations(parse_date(text), there) == expected(whole, frozenset({(day, day + length)}))


@pytest.mark.parametrize(
    "other",
    [
        "2000-02",
        "2000-03",
        "1999-12-31",
        "2000-01-31/2000-02-01",
        "2000-02-01/2000-02-29",
        "2000-02-10/2000-03-10",
    ],
)
def test_a_month_is_any_period_of_its_days(other: str) -> None:
    month = inside(ordinals(2000, 2, range(1, 30)))
    if other == "2000-02":
        there = month
    elif other == "2000-03":
        there = inside(ordinals(2000, 3, range(1, 32)))
    else:
        ends = [date.fromisoformat(end).toordinal() for end in other.split("/")]
        there = frozenset({(ends[0], ends[-1])})
    assert relations(parse_date("2000-02"), parse_date(other)) == expected(month, there)


# Moments: seconds, on the wall clocks of the whole world.


def seconds_of(day: int) -> int:
    return day * 86_400


@pytest.mark.parametrize(
    "clock", ["00:00:00", "00:00:01", "09:59:59", "10:00:00", "12:00:00", "18:30:00", "23:59:59"]
)
@pytest.mark.parametrize("offset", ["Z", "+14:00", "-12:00", "+05:45", "-05:00"])
@pytest.mark.parametrize("away", range(-3, 4))
def test_a_moment_meets_a_plain_day_on_every_wall_clock_of_the_world(
    clock: str, offset: str, away: int
) -> None:
    hour, minute, second = map(int, clock.split(":"))
    day = FIRST
    sign = -1 if offset[0] == "-" else 1
    ahead = 0 if offset == "Z" else sign * (int(offset[1:3]) * 60 + int(offset[4:6])) * 60
    instant = seconds_of(day) + hour * 3600 + minute * 60 + second - ahead
    names = set()
    for wall in range(-12 * 3600, 14 * 3600 + 1, 900):
        start, there = instant + wall, seconds_of(day + away)
        names.add(allen((start, start), (there, there + 86_399)))
    moment = parse_date(f"{text_of(day)}T{clock}{offset}")
    assert relations(moment, parse_date(text_of(day + away))) == names
