"""Sources as .bib files, read back by other people's parsers (pybtex, pylatexenc)."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import given, settings
from pybtex.database import Entry, parse_string
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from timeline import ModelError, Name, Source, Timeline, load, parse_date
from timeline.exchange import to_biblatex, to_bibtex
from timeline.exchange.latex import escape

from ..forged import forged
from .sources import BARE, NEWS, PRINTABLE, SPECIAL, dated, timeline

WRITERS = [to_biblatex, to_bibtex]
# pylatexenc does not know the first two, and takes the third for the accent U+02C6.
SIGNS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
LATEX_DB = get_default_latex_context_db()
LATEX_DB.add_context_category("signs", macros=[MacroTextSpec(*each) for each in SIGNS.items()], prepend=True)
LATEX = LatexNodes2Text(latex_context=LATEX_DB, strict_latex_spaces=True)


def printed(latex: str) -> str:
    return LATEX.latex_to_text(latex)


def entry(source: Source, write: object = to_biblatex) -> Entry:
    (found,) = parse_string(write(timeline(source)), "bibtex").entries.values()
    return found


def test_a_source_as_biblatex() -> None:
    found = entry(NEWS)
    assert (found.key, found.type) == ("news-1", "article")
    assert dict(found.fields) == {
        "title": "{العنوان}",
        "journaltitle": r"News \& Views",
        "organization": "Press",
        "entrysubtype": "newspaper",
        "date": "2025-11-06",
        "urldate": "2025-11-12",
        "langid": "arabic",
        "url": "https://example.org/a_b?c=%D9%86&d#e",
        "note": r"Archived at \url{https://web.archive.org/web/2025/https://example.org/}",
        "annotation": "A note",
    }


def test_a_source_as_bibtex() -> None:
    found = entry(NEWS, to_bibtex)
    expected = {
        "journal": r"News \& Views",
        "year": "2025",
        "month": "November",  # pybtex knows the abbreviation, as BibTeX does
        "urldate": "2025-11-12",
        "language": "arabic",
        "annote": "A note",
    }
    assert {name: found.fields[name] for name in expected} == expected


@pytest.mark.parametrize("write", WRITERS)
def test_what_is_not_known_is_left_out(write: object) -> None:
    found = entry(BARE, write)
    assert (found.type, dict(found.fields), dict(found.persons)) == ("misc", {"title": "{Only a title}"}, {})


def test_names_are_divided_as_the_source_divides_them() -> None:
    doe, berg, company = entry(NEWS).persons["author"]
    assert (doe.last_names, doe.first_names) == (["Doe"], ["Jane"])
    assert (berg.prelast_names, berg.last_names, berg.first_names) == ([], ["{van der Berg}"], ["Jan"])
    assert (company.first_names, company.last_names) == ([], ["{Barnes and Noble, Inc.}"])


@pytest.mark.parametrize(
    "name",
    [Name("Smith and Sons", "A"), Name("Doe, Jr.", "J"), Name("others", "and"), Name("AND", "X"), Name("x")],
)
def test_no_name_becomes_two(name: Name) -> None:
    (person,) = entry(evolve(BARE, author=(name,))).persons["author"]
    assert "".join(person.last_names).strip("{}") == name.family


@pytest.mark.parametrize(
    ("edtf", "fields"),
    [
        ("2025-11~", {"date": "2025-11~"}),
        ("1992/..", {"date": "1992/.."}),
        ("199X", {"date": "199X"}),
        ("2001-21", {"date": "2001-21"}),
        ("-0044-03-15", {"date": "-0044-03-15"}),
        ("AH 1447-05-15", {"date": "2025-11-06"}),
        ("AH 1447-05-15~", {"year": "c. 15 Jumada I 1447 AH"}),
        ("2025-11-06T18:30[America/New_York]", {"date": "2025-11-06"}),
        ("[2025-11-07..]", {"year": "7 November 2025 or later"}),
        ("{1991,1992}", {"year": "1991 and 1992"}),
    ],
)
def test_biblatex_gets_level_1_of_edtf_and_words_for_the_rest(edtf: str, fields: dict[str, str]) -> None:
    found = entry(dated(edtf)).fields
    assert {name: found[name] for name in ("date", "year") if name in found} == fields


@pytest.mark.parametrize(
    ("edtf", "year", "month"),
    [
        ("2025", "2025", None),
        ("2025-11", "2025", "November"),
        ("2025-11~", "c. November 2025", None),
        ("-0044", "45 BCE", None),
    ],
)
def test_bibtex_gets_year_and_month_or_words(edtf: str, year: str, month: str | None) -> None:
    found = entry(dated(edtf), to_bibtex).fields
    assert (found["year"], found.get("month")) == (year, month)


@pytest.mark.parametrize("write", WRITERS)
def test_every_sign_that_latex_has_a_use_for_is_printed(write: object) -> None:
    found = entry(evolve(NEWS, title=SPECIAL, container_title=SPECIAL), write)
    field = "journaltitle" if write is to_biblatex else "journal"
    assert printed(found.fields[field]) == SPECIAL
    assert printed(found.fields["title"]) == SPECIAL


@given(PRINTABLE)
@settings(max_examples=200)
def test_escaped_text_is_printed_as_it_was(text: str) -> None:
    escaped = escape(text)
    assert printed(escaped) == text.strip()
    assert not re.search(r"--|``|''|<<|>>|,,|[?!]`", escaped)  # what TeX's fonts join


@given(PRINTABLE, PRINTABLE)
@settings(max_examples=100)
def test_any_text_gives_one_entry_that_can_be_read(title: str, name: str) -> None:
    if title.strip() and name.strip():
        source = Source("k", title, author=(Name(name, name), Name(literal=name)), note=title)
        for write in WRITERS:
            found = entry(source, write)
            assert len(found.persons["author"]) == 2
            assert printed(found.fields["title"]) == re.sub(r"\s+", " ", title.strip())


@pytest.mark.parametrize("write", WRITERS)
def test_all_the_shipped_sources_can_be_read(write: object) -> None:
    tl = load()
    entries = parse_string(write(tl), "bibtex").entries
    assert list(entries) == [source.id for source in tl.sources]
    for source in tl.sources:
        assert printed(entries[source.id].fields["title"]) == source.title.get(source.language)


def test_an_id_that_cannot_be_a_key_is_refused() -> None:
    with pytest.raises(ModelError, match="key must be of the characters"):
        to_bibtex(timeline(forged(Source("two", "T"), id="two words")))


def test_a_timeline_without_sources_gives_nothing() -> None:
    assert to_biblatex(Timeline("T")) == ""


def test_dates_in_words_are_in_the_language_of_the_reader() -> None:
    assert "year = {7 نوفمبر 2025 أو بعد ذلك}" in to_biblatex(timeline(dated("[2025-11-07..]")), "ar")
    assert parse_date("[2025-11-07..]") == dated("[2025-11-07..]").issued
