"""Dates in the words of sources, against the dates beside them; and EDTF that looks like years."""

from __future__ import annotations

import pytest

from timeline import Citation, Event, Place, Says, Source, Timeline
from timeline.check import findings

SOURCE = Source("s", "A source", issued="2020")


def told(*events: Event, code: str) -> list[tuple[tuple[object, ...], str]]:
    tl = Timeline("T", events, (SOURCE,))
    return [(found.where, found.message) for found in findings(tl) if found.code == code]


def event(date: str, text: str | None = None, **fields: object) -> Event:
    return Event("e", date, "E", fields.pop("citations", SOURCE), date_text=text, **fields)  # type: ignore[arg-type]


AGREE = [
    ("1992-04-10", "10 April 1992"),
    ("1992-04", "10 April 1992"),
    ("1992-04-10", "1992"),
    ("1992-04-10", "نيسان 1992"),
    ("AH 1447-05-15", "15 Jumada I 1447"),
    ("AH 0250", "250"),  # a year that says no calendar is counted in that of the date
    ("julian:1700-02-18", "18 February 1700"),
    ("2025-11-06", "6/11/2025"),  # one of two readings
    ("2025-06-11", "6/11/2025"),
    ("1992-04-10", "Shawwal 1412"),
    ("AH 1443-01-01", "9 August 2021"),  # the same day by another table of the calendar
]
DISAGREE = [
    ("1992-05-10", "10 April 1992", "`1992-04-10`"),
    ("1993", "10 April 1992", "`1992-04-10`"),
    ("AH 1447-06-15", "15 Jumada I 1447", "`AH 1447-05-15`"),
    ("2025-03-06", "6/11/2025", "`2025-11-06` or `2025-06-11`"),
]


@pytest.mark.parametrize(("date", "text"), AGREE)
def test_a_text_that_may_be_the_date_is_left_alone(date: str, text: str) -> None:
    assert told(event(date, text), code="W208") == []
    assert told(event(date, text), code="W209") == []


@pytest.mark.parametrize(("date", "text", "readings"), DISAGREE)
def test_a_text_that_cannot_be_the_date_is_told_with_both(date: str, text: str, readings: str) -> None:
    ((where, message),) = told(event(date, text), code="W208")
    assert where == ("events", 0, "date-text")
    assert (
        message == f"event 'e': “{text}” is {readings}, and the date is `{date}`; they cannot both be right"
    )


def test_the_text_of_a_citation_is_held_to_what_it_says_itself() -> None:
    says = Says(date="1992-05-10")
    right = Citation(SOURCE, says=says, date_text="10 May 1992")
    wrong = Citation(SOURCE, "p. 2", says=says, date_text="10 April 1992")
    plain = Citation(SOURCE, "p. 3", date_text="10 April 1992")
    found = told(event("1992-04-10", citations=[right, wrong, plain]), code="W208")
    assert [where for where, _ in found] == [("events", 0, "citations", 1, "date-text")]
    assert "the date is `1992-05-10`" in found[0][1]


def test_another_clock_explains_a_day() -> None:
    washington = Place("washington", "Washington", "America/New_York")
    astana = Place("astana", "Astana", "Asia/Almaty")
    moment = event("2025-11-06T18:30[America/New_York]", "7 November 2025", places=[washington, astana])
    assert told(moment, code="W208") == []


def test_what_cannot_be_read_is_counted_once_for_a_file() -> None:
    texts = ["the morrow of St. Swithun", "10 April 1992", "when the\nriver froze " * 20]
    events = [Event(f"e{n}", "1992", "E", SOURCE, date_text=text) for n, text in enumerate(texts)]
    ((where, message),) = told(*events, code="W209")
    assert where == ("events", 0, "date-text")
    assert message == (
        "2 dates as written could not be read, and so not compared: the first is “the morrow of St. Swithun”"
    )
    ((_, message),) = told(events[2], code="W209")
    assert message.startswith("1 date as written could not be read, and so not compared: “when the river")
    assert "\n" not in message
    assert message.endswith("…”")


SURPRISING = [  # as written, what it means, and the years
    ("1936-39", "September to December 1936", "1936/1939"),
    ("1919-40", "January to June 1919", "1919/1940"),
    ("1936-41", "July to December 1936", "1936/1941"),
    ("1930-34", "April to June 1930", "1930/1934"),
    ("1825-30", "the southern summer of 1825 (December 1825 to February 1826)", "1825/1830"),
    ("1825-31", "the southern autumn of 1825 (March to May 1825)", "1825/1831"),
    ("1820-26", "the northern summer of 1820 (June to August 1820)", "1820/1826"),
    ("2001-21", "the spring of 2001", "2001/2021"),
    ("AH 1430-35", "Rajab to Ramadan 1430", "AH 1430/1435"),
]


@pytest.mark.parametrize(("text", "meaning", "years"), SURPRISING)
def test_a_part_of_a_year_that_looks_like_years_is_told(text: str, meaning: str, years: str) -> None:
    ((where, message),) = told(event(text), code="W207")
    assert where == ("events", 0, "date")
    assert message == f"`{text}` is {meaning}; if the years are meant, write `{years}`"


@pytest.mark.parametrize(
    "text", ["1936-36", "1999-21", "1941-40", "19XX-39", "1936/1939", "1936-12", "-0021-39"]
)
def test_a_part_that_does_not_is_left_alone(text: str) -> None:
    assert told(event(text), code="W207") == []


def test_parts_are_looked_for_in_sets_and_intervals_and_beside_events() -> None:
    source = Source("t", "T", issued="1936-39~")
    says = Citation(SOURCE, says=Says(date="1825-30/1826"))
    dated = event("[1919-40,1936-39]", citations=[says, source])
    tl = Timeline("T", (dated,), (SOURCE, source), scope="1825-30/1950")
    found = [found.where for found in findings(tl) if found.code == "W207"]
    assert found == [
        ("timeline", "scope"),
        ("sources", "t", "issued"),
        ("events", 0, "date"),
        ("events", 0, "date"),
        ("events", 0, "citations", 0, "says", "date"),
    ]
