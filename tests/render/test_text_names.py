"""A long name that many events have is not said in full with each of them."""

from __future__ import annotations

import pytest

from timeline import Actor, Category, Citation, Event, Place, Source, TextOptions, Timeline, parse_date
from timeline.render.text import text_lines
from timeline.render.text.detail import event_lines
from timeline.words.brief import MOST_CHARACTERS

NAME = "name " * 20_000
SOURCE = Source("s", "S")
COUNT = 200


def event(number: int, *cited: Citation) -> Event:
    return Event(
        f"e{number}",
        parse_date("1992"),
        f"T{number}",
        cited or (Citation(SOURCE),),
        category=Category("c", NAME),
        actors=(Actor("a", NAME),),
        places=(Place("p", NAME),),
    )


@pytest.mark.parametrize("format_", ["plain", "rich", "markdown"])
def test_a_page_says_so_much_of_a_name_with_each_event(format_: str) -> None:
    tl = Timeline("T", tuple(map(event, range(COUNT))), (SOURCE,))
    page = "\n".join(text_lines(tl, TextOptions(format=format_)))
    assert "name…" in page
    assert len(page) < COUNT * 6 * MOST_CHARACTERS


def test_the_details_of_an_event_say_so_much_of_whom_each_citation_quotes() -> None:
    quoted = event(0, *[Citation(SOURCE, f"par. {number}", Actor("a", NAME)) for number in range(COUNT)])
    page = "\n".join(event_lines(Timeline("T", (quoted,), (SOURCE,)), "e0"))
    assert len(page) < COUNT * 4 * MOST_CHARACTERS
