"""Bibliographies by citeproc-py, where it is installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from citeproc import CitationStylesStyle
from click.testing import CliRunner

from timeline import Citation, Event, Name, OptionError, Source, Timeline, load, parse_date
from timeline.cli.program import program
from timeline.document import shipped_path
from timeline.exchange.citeproc import bibliography

from .sources import BARE, NEWS

if TYPE_CHECKING:
    from pathlib import Path

STYLE = """\
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Test</title><id>test</id><updated>2025-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><sort><key variable="title"/></sort><layout><group delimiter=" | ">
<names variable="author"><name delimiter="; "/></names>
<text variable="title"/><text variable="container-title"/>
<date variable="issued"><date-part name="day" suffix=" "/>
<date-part name="month" suffix=" "/><date-part name="year"/></date>
</group></layout></bibliography></style>
"""
EVENT = Event("e", parse_date("2025"), "E", (Citation(NEWS), Citation(BARE)))
TIMELINE = Timeline("T", (EVENT,), (NEWS, BARE))


@pytest.fixture
def style(tmp_path: Path) -> str:
    path = tmp_path / "test.csl"
    path.write_text(STYLE, encoding="utf-8")
    return str(path)


def test_the_cited_sources_stand_in_the_form_and_order_of_the_style(style: str) -> None:
    assert bibliography(TIMELINE, style) == (
        "Only a title",
        "Jane Doe; Jan van der Berg; Barnes and Noble, Inc. | العنوان | News & Views | 6 November 2025",
    )


def test_the_words_of_the_style_are_in_the_language_asked_for(style: str) -> None:
    assert bibliography(TIMELINE, style, "fr")[1].endswith("6 novembre 2025")


def test_there_is_a_style_without_a_file() -> None:
    entries = bibliography(load())
    assert len(entries) == len(load().cited_sources())


NAMES = [  # family, given, and how the style that comes with citeproc-py, which has initials, has them
    ("ابن خلدون", "عبد الرحمن", "ابن خلدون، عبد الرحمن"),
    ("פרץ", "יצחק לייבוש", "פרץ, יצחק לייבוש"),
    ("რუსთაველი", "შოთა", "რუსთაველი, შოთა"),
    ("毛", "泽东", "毛泽东"),
    ("김", "철수", "김철수"),
    ("Толстой", "Лев Николаевич", "Толстой, Л.Н."),
    ("Καζαντζάκης", "Νίκος", "Καζαντζάκης, Ν."),
    ("Sartre", "Jean-Paul Charles", "Sartre, J.-P.C."),
    ("Tolkien", "J.R.R.", "Tolkien, J.R.R."),
    ("Berg", "Jan van den", "Berg, J. van den"),
    ("hooks", "bell", "hooks, bell"),
]


def _by(*names: Name) -> Timeline:
    source = Source("s", "T", type="book", author=names, issued="1867")
    return Timeline("T", (Event("e", "1867", "E", (Citation(source),)),), (source,))


@pytest.mark.parametrize(("family", "given", "expected"), NAMES)
def test_initials_are_for_scripts_that_have_them(family: str, given: str, expected: str) -> None:
    (entry,) = bibliography(_by(Name(family, given)))
    assert entry == f"{expected} (1867) T."


def test_names_of_arabic_script_have_its_comma_and_its_and() -> None:
    names = Name("ابن خلدون", "عبد الرحمن"), Name("الطبري", "محمد")
    assert bibliography(_by(*names), language="ar") == ("ابن خلدون، عبد الرحمن والطبري، محمد (1867) T.",)
    assert bibliography(_by(*names), language="en") == ("ابن خلدون، عبد الرحمن and الطبري، محمد (1867) T.",)


def test_a_style_that_is_used_elsewhere_in_the_program_is_as_it_was() -> None:
    bibliography(_by(Name("ابن خلدون", "عبد الرحمن")))
    name = CitationStylesStyle("harvard-cite-them-right", validate=False).root.find(".//{*}name")
    assert type(name).__name__ == "Name"


@pytest.mark.parametrize("text", ["", "<style", "<html/>"])
def test_a_style_that_cannot_be_read_is_an_error_of_the_option(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.csl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(OptionError, match=r"bad\.csl"):
        bibliography(TIMELINE, str(path))
    with pytest.raises(OptionError, match="nowhere"):
        bibliography(TIMELINE, "nowhere")


def test_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("citeproc")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "citeproc", None)
    result = CliRunner().invoke(program, ["export", str(shipped_path()), "--to", "bibliography"])
    assert (result.exit_code, result.stderr) == (
        2,
        "timeline: this needs citeproc-py: pip install 'sourced-timeline[cite]'\n",
    )


def test_a_style_is_for_bibliographies_only() -> None:
    result = CliRunner().invoke(program, ["export", "--to", "bibtex", "--style", "x.csl"])
    assert (result.exit_code, "--style is for --to bibliography" in result.stderr) == (2, True)
