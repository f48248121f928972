"""Whoever built the model: what is written cannot end its field, run a command or act on a terminal."""

# ruff: noqa: E501 - the tables are read line by line

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from attrs import fields
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string

from timeline import (
    Citation,
    Event,
    ModelError,
    Name,
    OptionError,
    Quantity,
    Says,
    Source,
    TextOptions,
    Timeline,
    render_text,
)
from timeline.exchange import to_biblatex, to_bibtex, to_csl_json
from timeline.exchange.citeproc import bibliography
from timeline.render.text.detail import event_lines
from timeline.render.text.differences import dispute_lines

from ..forged import forged

HOSTILE = (
    "http://a.example/},\n  note = {\\input{/etc/passwd}}",
    "https://good.example/\u202egpj.exe",
    "}\n@misc{x, note = {y}}",
    "\x1b]0;pwn\x07",
    "\x9b31m",
    "a\u2028b\u2029c\x85d",
    "\u2066a\u2067b\u2068c",
    "\\write18{rm} %\n} $x$ #1 ^^41",
    "javascript:alert(1)",
    "http://[1/",
    "\ud800",
)
hostile = st.sampled_from(HOSTILE) | st.text(
    st.sampled_from("{}\\%\n\x1b\u202e\u2028\ud800a,=\"' "), min_size=1
)
ACTS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
NAMED = [f.name for f in fields(Source) if f.name not in {"id", "author", "issued", "accessed"}]


@st.composite
def sources(draw: st.DrawFn) -> Source:
    changed = draw(st.dictionaries(st.sampled_from(NAMED), hostile, min_size=1))
    author = forged(Name("Doe"), family=draw(hostile), given=draw(st.none() | hostile))
    return forged(Source("s", "Title", issued="1992"), **changed, author=(author,))


def timeline(source: Source) -> Timeline:
    return Timeline("T", Event("e", 1992, "E", source))


@pytest.mark.parametrize("write", [to_biblatex, to_bibtex])
@given(source=sources())
@settings(max_examples=300)
def test_a_bib_file_has_one_entry_of_known_fields_and_no_command(write: Any, source: Source) -> None:
    text = write(timeline(source), "en")
    assert not ACTS.search(text)
    assert text.isprintable() or not ACTS.search(text)
    (entry,) = parse_string(text, "bibtex").entries.values()
    assert len(text.splitlines()) == len(re.findall(r"(?m)^(?:  [a-z]+ = .*,|@[a-z]+\{s,|\})$", text))
    commands = set(re.findall(r"\\[A-Za-z]+", text))
    assert commands <= {
        "\\textbackslash", "\\textbraceleft", "\\textbraceright", "\\textasciitilde", "\\textasciicircum", "\\url",
    }  # fmt: skip
    assert re.match("https?://", entry.fields.get("url", "https://"), re.IGNORECASE)


@given(sources())
@settings(max_examples=200)
def test_csl_json_has_nothing_that_acts_and_keeps_the_texts(source: Source) -> None:
    text = to_csl_json(timeline(source), "en")
    assert not ACTS.search(text)
    (item,) = json.loads(text)
    assert item["title"] == str(source.title)
    assert re.match("https?://", item.get("URL", "https://"), re.IGNORECASE)


@given(sources())
@settings(max_examples=100)
def test_a_bibliography_has_nothing_that_acts(source: Source) -> None:
    (entry,) = bibliography(timeline(forged(source, language=None, type="webpage")), language="en")
    assert not ACTS.search(entry)
    assert "\n" not in entry


@pytest.mark.parametrize("write", [to_biblatex, to_bibtex])
@pytest.mark.parametrize("identifier", ["a}", "a,b", "a\n", "a b", "", "\u202e"])
def test_an_id_that_ends_its_field_is_refused(write: Any, identifier: str) -> None:
    with pytest.raises(ModelError, match="key must be of the characters"):
        write(timeline(forged(Source("s", "S"), id=identifier)))


@pytest.mark.parametrize("text", HOSTILE)
def test_ids_and_texts_do_not_act_on_a_terminal(text: str) -> None:
    source = forged(Source("s", "S"), id=text, title=text)
    event = forged(Event("e", 1992, "E", Source("s", "S")), id=text, title=text)
    says = Says("1995", quantities=forged(Quantity("Q", 1), name=text, unit=text))
    cited = forged(
        Citation(Source("s", "S"), says=says), source=source, locator=text, digest=text, quoting=text
    )
    event = forged(event, citations=(cited,), tags=(text,), summary=text, note=text)
    tl = forged(Timeline("T"), title=text, events=(event,), sources=(source,))
    shown = [
        *event_lines(tl, text, TextOptions()),
        *dispute_lines(tl, TextOptions(), real=True),
        *(render_text(tl, TextOptions(format=name)) for name in ("plain", "markdown", "jsonl")),
        repr(event), repr(source), repr(tl), repr(event.citations[0]),
    ]  # fmt: skip
    ours = "\n".join(shown).replace("\u2068", "").replace("\u2069", "")  # what isolates each text
    assert not ACTS.search(ours)


def test_records_are_a_line_each_for_whoever_counts_them() -> None:
    event = forged(Event("e", 1992, "E", Source("s", "S")), title="a\u2028b\u2029c\x85d\x0be\x1cf")
    tl = forged(Timeline("T"), events=(event,))
    (line,) = render_text(tl, TextOptions(format="jsonl")).splitlines()
    assert json.loads(line)["title"] == str(event.title)
    assert len(render_text(tl, TextOptions(format="tsv")).splitlines()) == 2


@pytest.mark.parametrize(
    "write", [to_biblatex, to_bibtex, to_csl_json, Timeline.to_arrow, Timeline.to_pandas, bibliography]
)
@pytest.mark.parametrize("tag", ["en_US", "x{}", "", "a\n", "../../etc/passwd", 5])
def test_a_language_that_is_no_tag_is_refused(write: Any, tag: Any) -> None:
    with pytest.raises(OptionError, match="language must be"):
        write(timeline(Source("s", "S")), language=tag)
