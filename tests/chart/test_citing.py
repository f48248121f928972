"""Sources in drawings: named as in every other list, dated as they date themselves, each its own way."""

from __future__ import annotations

import pytest

from timeline import Citation, Event, Source, SvgOptions, Timeline, parse_date
from timeline.chart.build import build
from timeline.layout.measure import sans
from timeline.render.svg import layout

BOOK = Source(
    id="b",
    title={"ar": "تاريخ آسيا الوسطى", "en": "A history of Central Asia"},
    language="ar",
    container_title="Almaty Review",
    publisher="Foundation",
    issued=parse_date("2004"),
)


def timeline_of(source: Source) -> Timeline:
    event = Event(id="e", date=parse_date("1992"), title={"en": "T"}, citations=(Citation(source),))
    return Timeline(title="T", events=(event,))


def words(source: Source, **options: object) -> str:
    return build(timeline_of(source), SvgOptions(**options)).sources[0].words  # type: ignore[arg-type]


def test_a_source_is_named_as_in_the_bibliography() -> None:
    expected = "“تاريخ آسيا الوسطى” [A history of Central Asia], Almaty Review, Foundation, 2004"
    assert words(BOOK) == expected


def test_a_source_is_dated_in_its_own_calendar_whatever_the_axis_shows() -> None:
    assert words(BOOK, calendars="islamic-umalqura").endswith(", 2004")
    hijri = Source(id="h", title="Decree", issued=parse_date("AH 1424"))
    assert words(hijri, calendars="gregory") == "“Decree”, 1424 AH"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_line_of_an_entry_has_the_direction_of_its_pieces(language: str) -> None:
    """Of an entry that is broken into lines no character is lost, and no piece loses its direction."""
    long = Source(id="l", title=" ".join(["تاريخ", "آسيا", "الوسطى"] * 20), publisher="Foundation of Science")
    scene = layout(timeline_of(long), SvgOptions(language=language, sources=True, width=400))
    lines = [text for text in scene.texts() if text.role == "source" and text.text != "1"]
    assert len(lines) > 2
    said = " ".join(line.text for line in lines)
    assert said == words(long, language=language)
    for line in lines:
        for run in line.runs:
            arabic = any("\u0600" <= char <= "\u06ff" and char != "،" for char in run.text)
            assert run.direction == "rtl" if arabic else run.direction in {"ltr", None}
        assert line.width <= 400
        assert sans().width(line.text, line.size) == pytest.approx(line.width, abs=0.1)
