"""What is no TOML is told in our words, at a place in the text, whatever is cut off or put in."""

from __future__ import annotations

from contextlib import suppress

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import DocumentError, Problem
from timeline.document import shipped_path
from timeline.document.toml import parse, syntax

from ..marked import GOOD

SHIPPED = shipped_path().read_text(encoding="utf-8")


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DocumentError) as caught:
        timeline.loads(text)
    return caught.value.problems


def check_places(text: str) -> None:
    """Each problem stands in the text, at the latest behind the last character of a line."""
    lines = text.replace("\r\n", "\n").split("\n")
    with suppress(timeline.ModelError):
        try:
            timeline.loads(text)
        except DocumentError as error:
            for problem in error.problems:
                assert 1 <= problem.line <= len(lines), problem
                assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem


# One of each kind of token, so that a cut falls into each.
TOKENS = r'''# c
[timeline]
title = { en = 'a', "ar".x = "b\u0041\x41\e\\" , # c
}
languages = [ "en", # c
 "ar" ]
summary = """\
 a""b\t"""
[[a . b]]
x = 1992-04-10T10:00Z
y.z = -1_0.5e1
w = """"""
v = 10:00:00
[[a.b]]
u = [[],[{}]]'''.replace("y.z", "t = '''\r\na''b'''\r\ny.z")


@pytest.mark.parametrize("text", [TOKENS, GOOD], ids=["tokens", "complete"])
def test_wherever_a_text_is_cut_its_problems_stand_in_it(text):
    tomli.loads(text)
    for end in range(len(text)):
        check_places(text[:end])


SIGNS = st.text(st.sampled_from("\"'[]{}=,.#\\\n\r \x00\u2028ux0"), max_size=3)


@given(st.integers(0, len(SHIPPED)), SIGNS)
def test_wherever_the_shipped_text_is_cut_and_continued_its_problems_stand_in_it(end, more):
    check_places(SHIPPED[:end] + more)


@given(st.integers(0, len(TOKENS)), SIGNS)
def test_whatever_is_put_into_a_text_its_problems_stand_in_it(at, more):
    check_places(TOKENS[:at] + more + TOKENS[at:])


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('title = {en="a"}\ntitle = {en="a", ar="b"}', (2, 1), "'title' is given twice, first on line 1"),
        ('title = {en="a",\n ar="b", en="c"}', (2, 10), "'en' is given twice, first on line 1"),
        ("a = [1]\na = [{ b = 1 }, { b = 2 }]", (2, 1), "'a' is given twice, first on line 1"),
        ("a = 1\na = 2\na = 3", (2, 1), "'a' is given twice, first on line 1"),
        ("a = 1\na.b = 2", (2, 1), "'a' is given twice, first on line 1"),
        ("a.b = 1\na.b = 2", (2, 1), "'b' is given twice, first on line 1"),
        ("a = 1\n[a.b]", (2, 4), "'a' is given twice, first on line 1"),
        ("a = { b = 1 }\n[a]", (2, 2), "'a' is given twice, first on line 1"),
        ("[a]\nb = 1\n[c]\n[a]", (4, 2), "'a' is given twice, first on line 1"),
        ("[[a]]\nb = 1\n[[a]]\nb = 1\nb = 2", (5, 1), "'b' is given twice, first on line 4"),
        ("[a.b]\nc = 1\n[ a ]\nb.c = 1", (4, 1), "'c' is given twice, first on line 2"),
    ],
)
def test_what_is_given_twice_is_the_key_that_was_there_before(text, place, words):
    (problem,) = problems(text)
    assert ((problem.line, problem.column), problem.code) == (place, "E106")
    assert words in problem.message


# What the parser says; `syntax` tells faults apart by these words.
SAID = [
    ("a", "Expected '='"),
    ("?", "Invalid statement"),
    ("a = 1 2", "Expected newline"),
    ("a = ?", "Invalid value"),
    ("a = 1992-02-30", "Invalid date"),
    ("a = '\n'", "Found invalid character"),
    ('a = "\n"', "Illegal character '\\n'"),
    ('a = "\x00"', "Illegal character"),
    ("a = '", 'Expected "\'"'),
    ("a = '''", "Expected \"'''\""),
    ('a = "', "Unterminated string"),
    ("a = [1", "Unclosed array"),
    ("a = {b = 1", "Unclosed inline table"),
    ("a. = 1", "Invalid initial character for a key"),
    ('a = "\\q"', "Unescaped '\\'"),
    ('a = "\\uXXXX"', "Invalid hex value"),
    ('a = "\\ud800"', "Escaped character"),
    ("[[a]", "Expected ']]'"),
    ("[a", "Expected ']'"),
    ("# \x00", "Found invalid character"),
    ("[a]\n[a]", "Cannot declare"),
    ("a = 1\na = 2", "Cannot overwrite a value"),
    ("a = {}\na.b = 2", "Cannot mutate immutable namespace"),
    ("[a.b]\n[a]\nb.c = 1", "Cannot redefine namespace"),
    ("a = {b = 1, b = 2}", "Duplicate inline table key"),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_the_parser_still_says_what_its_faults_are_told_apart_by(text, said):
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    assert caught.value.msg.startswith(said), (
        "tomli says it otherwise: adapt document/toml/syntax.py, and the bounds of tomli in pyproject.toml"
    )
    assert caught.value.doc == text
    assert 0 <= caught.value.pos <= len(text) + 1


def test_every_message_that_is_told_in_our_words_is_among_them():
    told = {start for start, _ in syntax._WORDING} | {
        *syntax._AFTER_ESCAPE,
        *syntax._AT_START,
        *syntax._TWICE,
    }
    assert {start for start in told if not any(said.startswith(start) for _, said in SAID)} == set()


@pytest.mark.parametrize("key", ["{0} = 1", "[{0}]", "[[ {0} ]]", "'a' . {0} = 1"])
def test_a_key_has_few_parts(key):
    most = " . ".join(["a"] * (parse.MOST_PARTS - key.startswith("'")))
    assert problems(key.format(most))[0].code != "E107"
    (problem,) = problems(f"x = 1\r\n{key.format(f'{most}.a')}")
    assert (problem.line, problem.column, problem.code) == (2, 1, "E107")


def test_names_in_headers_and_dotted_keys_are_counted(monkeypatch):
    monkeypatch.setattr(parse, "MOST_NAMES", 100)
    monkeypatch.setattr(syntax, "MOST_NAMES", 100)
    text = "# a.b\nc = 'a.b.c.d'\n" + "".join(f"[a.b{number}]\nc.d = 1\n" for number in range(25))
    assert problems(text)[0].code == "E111"
    (problem,) = problems(f"{text}e = 1\n[f]".replace("\n", "\r\n"))
    assert (problem.line, problem.column, problem.code) == (54, 1, "E102")
    assert "at most 100 names" in problem.message


@pytest.mark.parametrize("item", ["[]", "{}", "{a=0}", "1.5", "'.'"])
def test_lists_tables_and_dots_are_counted(item, monkeypatch):
    for module in (parse, syntax):
        monkeypatch.setattr(module, "MOST_SIGNS", 100)
        monkeypatch.setattr(module, "MOST_NAMES", 50)
    text = f"a = [\r\n{f'{item},' * 99}\r\n"
    assert problems(f"{text}]")[0].code == "E111"
    (problem,) = problems(f"{text} {item}, {item}]")
    assert (problem.line, problem.code) == (3, "E102")
    assert problem.column == 2 + min(item.find(sign) for sign in "[{." if sign in item)
    assert "at most 100 of the signs" in problem.message
