"""Events that may be one: found as by comparing each with each, with a bound that is told where it is met."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from timeline import Actor, Citation, Event, Source, Timeline, parse_date
from timeline.check import findings
from timeline.check.duplicates import COMPARED

CITED = (Citation(Source("s", "S")),)


def found(titles: list[str], actors: tuple[tuple[Actor, ...], ...] = ()) -> list[str]:
    events = tuple(
        Event(f"e{number}", parse_date("1992"), title, CITED, actors=actors[number] if actors else ())
        for number, title in enumerate(titles)
    )
    return [finding.message for finding in findings(Timeline("T", events)) if finding.code == "W204"]


def like(one: str, other: str) -> bool:
    ours, theirs = set(one.split()), set(other.split())
    return len(ours & theirs) * 2 >= len(ours | theirs)


@given(st.lists(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=5).map(" ".join), max_size=8))
def test_it_finds_what_comparing_each_with_each_finds(titles: list[str]) -> None:
    new: list[int] = []
    expected = []
    for number, title in enumerate(titles):
        first = next((other for other in new if like(titles[other], title)), None)
        if first is None:
            new.append(number)
        else:
            expected.append(f"event 'e{number}' may be the same as 'e{first}': same date, similar title")
    assert found(titles) == expected


def test_each_of_many_equal_titles_is_like_the_first() -> None:
    assert len(found(["The same words"] * 3000)) == 2999


def test_events_of_other_actors_are_told_apart_and_hundreds_of_actors_are_compared_once() -> None:
    crowd = tuple(Actor(f"a{number}", "A") for number in range(500))
    sides = tuple(tuple(side) for side in combinations(crowd, 499))[:300]
    assert found(["The same words"] * 300, sides)[-1] == (
        "100 events have the date 1992 and titles of words that more than 200 others of that date have; "
        "each was compared with 200 of them only"
    )


def test_where_a_title_is_compared_with_some_only_it_is_said_of_how_many() -> None:
    """Unlike titles of the same four words and four of their own: as many as lead nowhere any more."""
    titles = [
        f"one two three four {' '.join(f'w{number}x{part}' for part in range(5))}" for number in range(300)
    ]
    assert found(titles) == []
    crowded = [f"one two {number} x{number}y" for number in range(COMPARED + 7)]
    assert found(crowded) == [
        "7 events have the date 1992 and titles of words that more than 200 others of that date have; "
        "each was compared with 200 of them only"
    ]


def test_equal_titles_are_found_whatever_words_they_have() -> None:
    crowded = [f"one two {number} x{number}y" for number in range(COMPARED + 7)]
    assert "event 'e207' may be the same as 'e206': same date, similar title" in found(
        [*crowded, crowded[-1]]
    )
