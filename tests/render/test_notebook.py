"""What a notebook shows of a timeline, an event and a date, with nothing but `import timeline`."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from attrs import evolve
from IPython.core.completer import IPCompleter, provisionalcompleter
from IPython.core.formatters import DisplayFormatter

import timeline
from timeline import Citation, Event, Source, Timeline, parse_date

from ..forged import forged, forged_text

HOSTILE = '<script>alert(1)</script>"&\u202e\x1b[31m\n'


def shown(value: object) -> dict[str, str]:
    """What IPython sends to a notebook for a value."""
    bundle, _ = DisplayFormatter().format(value, include={"text/plain", "text/html"})
    return bundle


def elements(html: str) -> set[str]:
    found: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)

    Reader().feed(html)
    return found


def hostile() -> Timeline:
    source = forged(Source("s", "S"), title=HOSTILE, url="javascript:alert(1)")
    event = Event("e", "1992", "E", forged(Citation(source), locator=HOSTILE))
    return forged(
        Timeline("T", forged(event, title=forged_text(HOSTILE, HOSTILE), summary=HOSTILE)), title=HOSTILE
    )


def test_a_timeline_shows_itself_as_svg_and_as_text() -> None:
    tl = timeline.load()
    bundle = shown(tl)
    assert bundle["text/html"].count("<svg ") == 1
    first, *events, more = bundle["text/plain"].splitlines()
    assert first == f"<Timeline {str(tl.title)!r}: {len(tl.events)} events, {len(tl.sources)} sources>"
    assert [line.split()[0] for line in events] == [str(event.date) for event in tl.chronological()[:10]]
    assert more == f"  ... and {len(tl.events) - 10} more"


def test_two_timelines_in_one_notebook_have_no_id_in_common() -> None:
    tl = timeline.load()
    ids = [
        set(re.findall(' id="([^"]+)"', shown(each)["text/html"]))
        for each in (tl, evolve(tl, events=tl.events[:9]))
    ]
    assert not ids[0] & ids[1]


def test_a_timeline_that_is_too_large_to_draw_shows_itself_as_text() -> None:
    event = timeline.load().events[0]
    many = Timeline("Many", tuple(evolve(event, id=f"e{number}") for number in range(1001)))
    html = shown(many)["text/html"]
    assert elements(html) == {"pre"}
    assert "1001 events" in html


def test_an_event_shows_its_date_in_both_calendars_and_links_its_sources() -> None:
    tl = timeline.load()
    event = next(event for event in tl.events if str(event.date) == "1992-04-10")
    html = shown(event)["text/html"]
    assert "10 April 1992 / 7 Shawwal 1412 AH" in html
    links = [citation.source.url for citation in event.citations if citation.source.url]
    assert links
    assert html.count("<a href=") == len(links)
    assert shown(event)["text/plain"] == f"<Event {event.id!r}, 1992-04-10: {event.title}>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-11-06", "6 November 2025 / 15 Jumada I 1447 AH"),
        ("AH 0132", "132 AH / ≈ 749–750 CE"),
        ("2025-11-06T18:30Z", "18:30"),
        ("1990/..", "from 1990"),
    ],
)
def test_a_date_shows_itself_in_words_and_as_edtf(text: str, words: str) -> None:
    bundle = shown(parse_date(text))
    assert words in bundle["text/html"]
    assert f"<code>{text}</code>" in bundle["text/html"]
    assert bundle["text/plain"] == f"parse_date({text!r})"


@pytest.mark.parametrize("part", ["timeline", "event"])
def test_nothing_of_a_file_is_markup_or_a_control(part: str) -> None:
    tl = hostile()
    bundle = shown(tl if part == "timeline" else tl.events[0])
    assert "script" not in elements(bundle["text/html"])
    assert "javascript:" not in bundle["text/html"]
    assert not {"\x1b", "\u202e"} & set(bundle["text/html"])


def test_the_text_of_a_timeline_cannot_act_on_a_terminal() -> None:
    assert not {"\x1b", "\u202e"} & set(shown(hostile())["text/plain"])


def test_the_methods_complete() -> None:
    completer = IPCompleter(namespace={"tl": timeline.load(), "timeline": timeline}, use_jedi=False)

    def completed(text: str) -> list[str]:
        with provisionalcompleter():
            return [found.text for found in completer.completions(text, len(text))]

    assert completed("tl.to_") == [".to_arrow", ".to_pandas", ".to_polars"]
    assert completed("timeline.hijri_a") == [".hijri_axis"]
