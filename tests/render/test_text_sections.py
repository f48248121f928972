"""Sections by actor or source: an event stands under each, and a page keeps to a length all the same."""

from __future__ import annotations

import re

import pytest

from timeline import Actor, Citation, Event, Source, TextOptions, Timeline, parse_date, render_text
from timeline.render.text import repeats
from timeline.render.text.repeats import length


def crowded(events: int, actors: int, more: str = "") -> Timeline:
    """A timeline of which every event has every actor."""
    who = tuple(Actor(f"a{number}", f"Actor {number}{more}") for number in range(actors))
    source = Source("s", "S")
    happened = tuple(
        Event(
            f"e{number}", parse_date(f"{1000 + number}"), f"Event {number}.", (Citation(source),), actors=who
        )
        for number in range(events)
    )
    return Timeline("T", happened, actors=who, sources=(source,))


def page(tl: Timeline, **options: object) -> str:
    return render_text(tl, TextOptions(group_by="actor", details=False, sources=False, **options))


def counts(text: str) -> tuple[int, int, int]:
    """How many events are printed, how many are left out, and how many the headings count."""
    left_out = re.findall(r"not printed again here, for the length of the page: ([0-9,]+) event", text)
    headings = re.findall(r"Actor \d+ · ([0-9,]+) event", text)
    number = [sum(int(found.replace(",", "")) for found in each) for each in (left_out, headings)]
    return len(re.findall(r"Event \d+\.", text)), number[0], number[1]


@pytest.mark.parametrize("format_", ["plain", "rich", "markdown"])
@pytest.mark.parametrize("reverse", [False, True])
def test_what_is_printed_and_what_is_left_out_are_all_events(
    format_: str, reverse: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repeats, "_FREE", 0)
    text = page(crowded(9, 20), format=format_, reverse=reverse)
    printed, left_out, counted = counts(re.sub(r"\x1b\[[0-9;]*m|\\\\", "", text))
    assert printed + left_out == counted == 9 * 20
    assert left_out > 0
    assert {f"Event {number}." for number in range(9)} == set(re.findall(r"Event \d+\.", text))


def test_a_page_of_ordinary_length_leaves_nothing_out() -> None:
    printed, left_out, _ = counts(page(crowded(30, 30)))
    assert (printed, left_out) == (900, 0)


@pytest.mark.parametrize(("events", "actors", "name"), [(1, 10_000, 0), (300, 300, 0), (40, 100, 500)])
def test_a_page_has_at_most_three_times_the_length_of_its_events_and_a_constant(
    events: int, actors: int, name: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repeats, "_FREE", 100_000)
    tl = crowded(events, actors, " x" * (name // 2))
    text = render_text(tl, TextOptions(group_by="actor"))
    assert len(text) < 2 * (3 * sum(map(length, tl.events)) + 100_000) + (200 + name) * actors


def test_an_arabic_reader_is_told_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "_FREE", 0)
    assert "لم تُطبع هنا مرة أخرى لطول الصفحة: " in page(crowded(9, 20), language="ar")
