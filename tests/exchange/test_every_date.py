"""No kind of date, in no type of source, makes an export fail or is left out without a word."""

# ruff: noqa: E501 - the tables are read line by line

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string

from timeline import Event, Name, Source, Timeline, parse_date
from timeline.exchange import to_biblatex, to_bibtex, to_csl_json
from timeline.exchange.citeproc import bibliography
from timeline.model.rules.csl import TYPES

if TYPE_CHECKING:
    from pathlib import Path

DATES = (
    "1992", "1992-04", "1992-04-10", "1992~", "1992-04?", "1992-04-10%", "199X", "19XX", "1992-XX", "1992-XX-10",
    "1992-21", "1992-24", "1992-33", "1992-05-01/1992-05-03", "1992-04/1992-05", "1992/1995", "1992~/1995?",
    "1992/..", "../1992", "1992/", "/1992", "1992-21/1993-22", "[1992,1994]", "{1992,1994}", "[1992..]", "[..1992]",
    "0000", "-0043", "-0043-03-15", "-0043/-0040", "Y12345", "Y-12345", "1950S2", "AH 1412", "AH 1412-09",
    "AH 1447-05-15", "AH 1447-05-15~", "AH 1412/1413", "julian:1582-10-04", "2025-11-06T18:30:00-05:00",
    "2025-11-06T18:30:00Z",
)  # fmt: skip
LANGUAGES = ("en", "ar", "de", "fa", "fr", "he", "ja", "kk", "ko", "ru", "tr", "ur", "zh", "und", "xx")
# It prints both dates of every type, by their parts.
STYLE = """\
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Test</title><id>test</id><updated>2025-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><group delimiter=" | "><text variable="title"/>
<date variable="issued" form="numeric"/><date variable="accessed" form="text"/>
</group></layout></bibliography></style>
"""

dates = st.sampled_from(DATES)
types = st.sampled_from(TYPES)
languages = st.sampled_from(LANGUAGES)


def source(issued: str, accessed: str, kind: str) -> Source:
    return Source(
        "s",
        "Title",
        kind,
        Name("Doe", "Jane"),
        "News",
        issued=issued,
        accessed=accessed,
        url="https://e.org/",
    )


def timeline(each: Source) -> Timeline:
    return Timeline("T", Event("e", 1992, "E", each))


@given(dates, dates, types, languages)
@settings(max_examples=300)
def test_csl_json_holds_both_dates_and_their_edtf_where_it_loses_something(
    issued: str, accessed: str, kind: str, language: str
) -> None:
    (item,) = json.loads(to_csl_json(timeline(source(issued, accessed, kind)), language))
    for variable, date in (("issued", issued), ("accessed", accessed)):
        assert item[variable].get("literal") or item[variable]["date-parts"]
        assert item.get("custom", {}).get(f"{variable}-edtf", date) == date
        assert "literal" not in item[variable] or f"{variable}-edtf" in item["custom"]


@pytest.mark.parametrize("write", [to_biblatex, to_bibtex])
@given(dates, dates, types, languages)
@settings(max_examples=300)
def test_a_bib_file_holds_both_dates(
    write: object, issued: str, accessed: str, kind: str, language: str
) -> None:
    text = write(timeline(source(issued, accessed, kind)), language)
    (entry,) = parse_string(text, "bibtex").entries.values()
    assert entry.fields.get("date") or entry.fields.get("year")
    assert entry.fields.get("urldate") or "Read " in entry.fields["note"]
    if "day" in entry.fields:
        assert len(parse_date(issued).known_days) == 2


@given(dates, dates, types, languages)
@settings(max_examples=200)
def test_the_shipped_style_takes_every_date(issued: str, accessed: str, kind: str, language: str) -> None:
    (entry,) = bibliography(timeline(source(issued, accessed, kind)), language=language)
    assert "Title" in entry
    assert "None" not in entry


def test_a_style_that_prints_dates_prints_every_date(tmp_path: Path) -> None:
    path = tmp_path / "test.csl"
    path.write_text(STYLE, encoding="utf-8")
    for kind in ("article-newspaper", "webpage"):
        for date in DATES:
            (entry,) = bibliography(timeline(source(date, date, kind)), str(path), "en")
            _, issued, accessed = entry.split(" | ")
            assert re.search(r"\d", issued), (date, entry)
            assert re.search(r"\d", accessed), (date, entry)
            ends = re.findall("1992|1993|1994|1995|1412|1413", date)
            assert all(year in accessed for year in ends), (date, entry)
