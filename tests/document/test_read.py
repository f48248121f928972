"""What a file says is what the model holds."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

import timeline
from timeline import DocumentError, Name
from timeline.document import parse_document, read_document, shipped_path

COMPLETE = Path(__file__).parent / "data" / "complete.toml"
SMALLEST = """
[timeline]
title = "T"
[sources.s]
title = "S"
[[events]]
id = "e"
date = {date}
title = "E"
citations = [{{ source = "s" }}]
"""


@pytest.fixture(scope="module")
def complete() -> timeline.Timeline:
    return timeline.load(COMPLETE)


def test_the_head_of_the_file_is_read(complete):
    assert complete.title.get("ar") == "كازاخستان وإسرائيل"
    assert complete.languages == ("en", "ar")
    assert str(complete.scope) == "1991/2025-11"


def test_a_plain_string_is_in_the_first_language(complete):
    assert complete.summary.variants == (("en", "Relations since 1992."),)
    text = COMPLETE.read_text(encoding="utf-8").replace('["en", "ar"]', '["ar", "en"]')
    assert timeline.loads(text).summary.languages == ("ar",)


def test_events_keep_the_order_of_the_file(complete):
    assert [event.id for event in complete.events] == ["relations-1992", "announcement-2025"]


def test_references_are_the_declared_objects_themselves(complete):
    event = complete.events[1]
    assert event.actors == complete.actors
    assert event.actors[0] is complete.actors[0]
    assert event.category is complete.categories[0]
    assert event.places[0] is complete.places[0]
    assert event.citations[0].source is complete.sources[0]


def test_a_place_has_zone_and_coordinates(complete):
    washington, astana = complete.places
    assert (washington.zone, washington.coordinates) == ("America/New_York", (38.9, -77.0))
    assert (astana.zone, astana.coordinates) == (None, None)


def test_a_source_has_all_its_csl_variables(complete):
    source = complete.sources[0]
    assert source.id == "zawaya-2025"
    assert source.type == "article-newspaper"
    assert source.author == (Name(family="Doe", given="Jane"), Name(literal="Reuters"))
    assert (source.container_title, source.publisher, source.language) == ("Zawaya", "Zawaya Press", "ar")
    assert (str(source.issued), str(source.accessed)) == ("2025-11~", "2025-11-20")
    assert source.url == "https://example.org/news/1?a=b#c"
    assert source.archive_url == "https://web.archive.org/web/2025/https://example.org/news/1"
    assert source.archived == "002_554ce272f944984c.txt"
    assert complete.sources[1].type == "document"


def test_quantities_keep_every_digit(complete):
    trade, oil = complete.events[1].quantities
    assert (trade.low, trade.high) == (Decimal("236.5"), Decimal(300))
    assert (trade.unit, str(trade.as_of), trade.approximate) == ("USD million", "2024", True)
    assert (oil.low, oil.high, oil.unit) == (25, 25, "%")


def test_a_citation_says_what_differs(complete):
    first, second = complete.events[1].citations
    assert first.quoting is complete.actors[0]
    assert first.supports == ("date", "title")
    assert str(first.says.date) == "AH 1447-05-16"
    assert first.says.category is complete.categories[1]
    assert first.says.actors == (complete.actors[1],)
    assert first.says.places == (complete.places[1],)
    assert second.quoting == "A spokesman"
    assert second.says.quantities[0].low == Decimal("250.25")


def test_optional_keys_are_optional(complete):
    event = complete.events[0]
    assert (event.summary, event.category, event.actors, event.importance) == (None, None, (), 3)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1992-04-10", "1992-04-10"),
        ('"1992-04-10"', "1992-04-10"),
        ("2025-11-06T18:30:00-05:00", "2025-11-06T18:30:00-05:00"),
        ("2025-11-06 18:30:00Z", "2025-11-06T18:30:00Z"),
        ("2025-11-06T18:30:00", "2025-11-06T18:30:00"),
    ],
)
def test_an_unquoted_date_means_what_it_says(written, meant):
    read = timeline.loads(SMALLEST.format(date=written)).events[0].date
    assert read == timeline.parse_date(meant)


def test_dotted_and_quoted_keys_and_crlf_are_read():
    text = 'timeline.title = "T"\r\nsources."s.1".title = "S"\r\nactors = { a = { "en" = "A" } }\r\n'
    read = timeline.loads(text)
    assert [source.id for source in read.sources] == ["s.1"]
    assert read.actors[0].name.get("en") == "A"


def test_two_readings_of_one_text_are_equal(complete):
    assert timeline.loads(COMPLETE.read_text(encoding="utf-8")) == complete


def test_a_document_knows_where_everything_stands():
    document = read_document(COMPLETE)
    lines = document.text.splitlines()

    def at(*where: str | int) -> str:
        line, column = document.locate(where)
        return lines[line - 1][column - 1 :]

    assert document.path == str(COMPLETE)
    assert at("events", 1, "title", "ar").startswith('"كازاخستان تنضم"')
    assert at("events", 1, "quantities", 0, "as-of").startswith('"2024"')
    assert at("events", 1, "citations", 1, "says", "quantities", 0, "value").startswith("250.25")
    assert at("places", "astana") == "[places.astana]"
    assert document.locate(("events", 0, "summary")) == document.locate(("events", 0))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1992-04-10T18:30Z", "1992-04-10T18:30Z"),
        ("1992-04-10 18:30:00", "1992-04-10T18:30:00"),
        ("1992-04-10t18:30", "1992-04-10T18:30"),
        ("1992-04-10T18:30+06:00 # 1992-04-10T18:30:15+06:00", "1992-04-10T18:30+06:00"),
        ("1992-04-10T18:30:00+06:00", "1992-04-10T18:30:00+06:00"),
    ],
)
def test_a_time_without_seconds_does_not_get_any(written, read):
    (event,) = timeline.loads(SMALLEST.format(date=written)).events
    assert str(event.date) == read


def test_a_time_in_a_text_stays_as_it_is():
    text = SMALLEST.format(date="1992-04-10T18:30") + 'note = """\ndate = 1992-04-10T18:30"""\n'
    (event,) = timeline.loads(text).events
    assert str(event.note) == "date = 1992-04-10T18:30"


def test_a_list_shows_its_problems_under_the_given_path():
    with pytest.raises(DocumentError) as caught:
        parse_document("x", "a/b.toml")
    assert caught.value.problems[0].path == "a/b.toml"


def test_the_shipped_file_is_found_in_a_checkout_and_in_an_installed_package(tmp_path, monkeypatch):
    package = tmp_path / "timeline"
    (package / "data").mkdir(parents=True)
    monkeypatch.setattr("timeline.document.shipped._PACKAGE", package)
    assert shipped_path() == tmp_path / "events.toml"
    (package / "data" / "events.toml").write_text('timeline.title = "installed"', encoding="utf-8")
    assert shipped_path() == package / "data" / "events.toml"
    assert str(timeline.load().title) == "installed"


def test_a_good_file_is_read_without_what_tells_problems():
    code = f"import sys; from timeline import load; load({str(COMPLETE)!r}); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.removeprefix("timeline.document.") for name in run.stdout.split()}
    assert {"structure", "toml.parse"} <= loaded
    assert not {"toml.positions", "problems", "toml.syntax", "difflib"} & loaded


def test_a_language_is_listed_once_whatever_its_case() -> None:
    """RFC 5646, 2.1.1: tags that differ only in case are the same."""
    with pytest.raises(DocumentError, match=r":3:20: E307 .*'en' is listed twice"):
        timeline.loads('[timeline]\ntitle = "T"\nlanguages = ["EN", "en"]\n')
