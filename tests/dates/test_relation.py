"""Relations and the order of a list, by known cases."""

from __future__ import annotations

from itertools import pairwise

import pytest

from timeline.dates import from_day_number, parse_date
from timeline.dates.relation import (
    ALLEN,
    certainly_before,
    certainly_same,
    certainly_within,
    possibly_before,
    possibly_same,
    relations,
    sort_key,
)

INVERSE = {
    "before": "after",
    "meets": "met-by",
    "overlaps": "overlapped-by",
    "starts": "started-by",
    "during": "contains",
    "finishes": "finished-by",
    "equals": "equals",
}
INVERSE |= {inverse: name for name, inverse in INVERSE.items()}

KNOWN = [
    ("1992-04-10", "1992-04-10", "equals"),
    ("1992-04-10", "1992-04-11", "meets"),
    ("1992-04-10", "1992-04-12", "before"),
    ("1992", "1993", "before meets"),
    ("1992", "1995", "before"),
    ("1992-04", "1992-04-10", "before meets contains started-by finished-by equals met-by after"),
    ("1992-04-01/1992-04-30", "1992-04-10", "contains"),
    ("1992-04-10/1992-04-20", "1992-04-15/1992-04-25", "overlaps"),
    ("1992-04-10/1992-04-20", "1992-04-10/1992-04-25", "starts"),
    ("1992-04-15/1992-04-20", "1992-04-10/1992-04-20", "finishes"),
    ("1990/1992", "1991/1993", "overlaps"),
    ("1990/1995", "1992", "contains"),
    # Open and unknown ends: any day that leaves the interval in order.
    ("1992-04-10/..", "1992-04-10", "equals started-by"),
    ("1992-04-10/", "1992-04-10", "equals started-by"),
    ("1992-04-10/..", "1992-04-10/..", "equals starts started-by"),
    ("../1992-04-10", "1992-04-10/..", "overlaps starts finished-by equals"),
    # Digits that are not known leave gaps.
    ("1XXX-12", "1500-11", "before after met-by"),
    ("1985-XX-15", "1985-05-15/1985-05-16", "before after starts"),
    ("1XXX-12-25", "1500-12-26", "before after meets"),
    # Sets.
    ("[1667,1668,1670..1672]", "1669", "before meets met-by after"),
    ("[1992-04-10,1992-04-20]", "1992-04-20", "before equals"),
    ("{1992-04-10,1992-04-20}", "1992-04-15", "contains"),
    # Moments.
    ("2025-11-06T18:30:00-05:00", "2025-11-07T01:30:00+02:00", "equals"),
    ("2025-11-06T18:30:00-05:00", "2025-11-06T18:30:01-05:00", "meets"),
    ("2025-11-06T18:30:00-05:00", "2025-11-06T18:30:00+05:00", "after"),
    ("2025-11-06T18:30:20-05:00", "2025-11-06T18:30-05:00", "during"),
    ("2025-11-06T10:00:00", "2025-11-06", "during"),
    ("2025-11-06T00:00:00", "2025-11-06", "starts"),
    ("2025-11-06T24:00:00", "2025-11-06", "met-by"),
    ("2025-11-06T18:30:00-05:00", "2025-11-05", "after"),
    ("2025-11-06T18:30:00-05:00", "2025-11-08", "before"),
    ("2025-11-06T18:30:00.25-05:00", "2025-11-06T18:30:00-05:00", "during"),
    ("2025-11-06T18:30:00.25-05:00", "2025-11-06T18:30:00.3-05:00", "before"),
    ("2025-11-06T18:30:00.25", "2025-11-06T23:30:00.25Z", "before equals after"),
    # The clocks of New York showed 01:30 twice that night.
    ("2025-11-02T01:30:00[America/New_York]", "2025-11-02T06:00:00Z", "before after"),
    # Calendars and their margins.
    ("AH 1447-05-15", "2025-11-06", "equals"),
    ("AH 1200-01-01", "AH 1200-01-02", "meets"),
    ("julian:0750-01-25", "0750-01-29", "equals"),
    ("Y17E7", "Y-17E7", "after"),
]


def expected_of(names: str) -> set[str]:
    return set(names.split())


@pytest.mark.parametrize(("a", "b", "names"), KNOWN)
def test_known_relations_and_their_inverses(a: str, b: str, names: str) -> None:
    one, other = parse_date(a), parse_date(b)
    assert relations(one, other) == expected_of(names)
    assert relations(other, one) == {INVERSE[name] for name in expected_of(names)}


def test_a_tabular_hijri_date_is_widened_by_its_margin_before_anything_is_certain() -> None:
    """Outside the table the published calendar lies 2 days before to 1 day after the tabular answer."""
    date = parse_date("AH 1200-01-01")
    day = date.earliest
    assert day is not None

    def there(number: int) -> set[str]:
        year, month, day_of_month = from_day_number(number)
        return set(relations(date, parse_date(f"{year:04d}-{month:02d}-{day_of_month:02d}")))

    assert there(day) == {"before", "meets", "equals", "met-by"}
    assert there(day + 1) == {"before", "meets", "equals"}
    assert there(day + 2) == {"before", "meets"}
    assert there(day + 3) == {"before"}
    assert there(day - 2) == {"equals", "met-by", "after"}
    assert there(day - 4) == {"after"}


def test_a_year_against_itself_leaves_everything_possible() -> None:
    """Two things that happened in 1992 can stand in any relation."""
    assert relations(parse_date("1992"), parse_date("1992")) == ALLEN


def test_a_date_with_very_many_pieces_is_never_given_too_few_relations() -> None:
    """XXXX-12-25 is ten thousand days: the gaps are left out of account, and nothing is called certain."""
    found = relations(parse_date("XXXX-12-25"), parse_date("1992-12-25"))
    assert found >= {"before", "equals", "after"}


def test_certain_and_possible() -> None:
    year, spring, later = parse_date("1992"), parse_date("1992-04"), parse_date("1993")
    assert certainly_before(spring, later)
    assert possibly_before(spring, year)
    assert not certainly_before(spring, year)
    assert not certainly_within(spring, year)  # two events; the year itself is an interval:
    assert certainly_within(spring, parse_date("1992-01-01/1992-12-31"))
    assert not certainly_same(year, year)
    assert possibly_same(year, spring)


def test_an_announcement_is_possibly_a_day_later_elsewhere() -> None:
    """18:30 in Washington is 7 November in Jerusalem and Astana: neither date excludes the other."""
    moment = parse_date("2025-11-06T18:30-05:00[America/New_York]")
    assert not certainly_before(moment, parse_date("2025-11-07"))
    assert relations(moment, parse_date("2025-11-07")) == {"before", "starts", "during"}
    assert relations(moment, parse_date("2025-11-06")) == {"during", "met-by", "after"}


def test_moments_of_distant_zones_are_compared_as_instants_though_a_list_goes_by_their_dates() -> None:
    first, second = parse_date("2025-11-08T00:30+14:00"), parse_date("2025-11-06T23:00-12:00")
    assert certainly_before(first, second)
    assert sort_key(second) < sort_key(first)


SAMPLES = [
    *dict.fromkeys(text for a, b, _ in KNOWN for text in (a, b)),
    "XXXX-12-25",
    "XXXX-XX-XX",
    "-1XXX",
    "199X-21",
    "1992-22/1993-XX-01",
    "2004-06-XX/2004-07-03",
    "[..1984]",
    "[1984..]",
    "{..1984}",
    "{1667,1668,1670..1672}",
    "[1760-01,1760-02,1760-12..]",
    "1950S2",
    "AH 144X",
    "AH 1200/..",
    "AH XXXX-09-01",
    "islamic-civil:1200-01",
    "1992?",
    "1992-04~",
    "-0500-07-01T12:00[Asia/Almaty]",
]


@pytest.mark.parametrize("a", SAMPLES)
def test_any_two_dates_have_a_relation_and_the_other_way_round_its_inverse(a: str) -> None:
    one = parse_date(a)
    for b in SAMPLES[SAMPLES.index(a) :]:
        other = parse_date(b)
        found = relations(one, other)
        assert found
        assert found <= ALLEN
        assert relations(other, one) == {INVERSE[name] for name in found}, b


@pytest.mark.parametrize("text", SAMPLES)
def test_a_date_may_always_be_the_same_as_itself(text: str) -> None:
    assert possibly_same(parse_date(text), parse_date(text))


ORDER = [
    "1732",
    "../1871",
    "1872",
    "[..1890-05]",
    "1890-06",
    "1990",
    "/1991",
    "1992-01-01",
    "1992-01-01/1992-01-02",
    "1992-01",
    "1992",
    "1992/1993",
    "1992/",
    "1992/..",
    "1992-04",
    "1992-04-10",
    "1992-04-10T06:00:00+06:00",
    "1992-04-10T01:00:00Z",
    "1992-04-10T12:00:00",
    "1992-04-11",
    "[1992-04-11,1992-04-12]",
    "../1992",
    "/1992",
    "1993",
    "1993/..",
    "[..1990,1995..]",
]


def test_the_order_of_a_list() -> None:
    keys = [sort_key(parse_date(text)) for text in ORDER]
    assert all(first < second for first, second in pairwise(keys))


def test_the_order_is_total() -> None:
    """Dates that differ have different keys, so that no list depends on the order it came in."""
    texts = [
        *ORDER,
        "1992?",
        "1992~",
        "AH 1412",
        "julian:1992-04-10",
        "{1992}",
        "[1992]",
        "1992-21",
        "1992-25",
    ]
    assert len({sort_key(parse_date(text)) for text in texts}) == len(texts)


def test_a_set_of_very_many_days_is_never_given_too_few_relations() -> None:
    many = parse_date("[" + ",".join(f"19{decade}0-01-01..19{decade}5-01-01" for decade in range(10)) + "]")
    assert relations(many, parse_date("1992-06-01")) >= {"before", "equals", "after"}


def test_an_endless_set_of_tabular_dates_is_widened() -> None:
    assert not certainly_before(parse_date("AH [..1199,1300..]"), parse_date("1992"))
    assert relations(parse_date("AH [..1199-01-01]"), parse_date("AH 1199-01-02")) == {"before", "meets"}
