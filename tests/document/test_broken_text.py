# ruff: noqa: E501 - a table
"""Files broken as people and programs break them: the place, the words, and a bound on the work."""

from __future__ import annotations

import pickle
from collections import Counter

import pytest

import timeline
from timeline import DocumentError, Problem

from .marked import GOOD, MARK


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DocumentError) as caught:
        timeline.loads(text)
    return caught.value.problems


QUOTES = "must be of A-Z a-z 0-9 _ - or in quotes"

# What stands in the good file, what takes its place with a mark where the problem is, code, words, suggestion.
BROKEN = [
    ("importance = 5", "importance =▸= 5", "E105", "a key must be followed by one `=`", "5"),
    ("importance = 5", "importance▸: 5", "E105", "not by `:`", "="),
    ("importance = 5", "▸importanc\u00e9 = 5", "E105", QUOTES, '"importanc\u00e9"'),
    ("importance = 5", "▸\u0623\u0647\u0645\u064a\u0629 = 5", "E105", QUOTES, '"\u0623\u0647\u0645\u064a\u0629"'),
    ("[places.astana]", "[places.▸\u0623\u0633\u062a\u0627\u0646\u0627]", "E105", QUOTES, '"\u0623\u0633\u062a\u0627\u0646\u0627"'),
    ("importance = 5", "▸\u00a0importance = 5", "E105", "invisible character U+00A0 (no-break space)", None),
    ("importance = 5", "importance =▸\u00a05", "E105", "invisible character U+00A0", None),
    ("importance = 5", "importance = 5 ▸\u200f", "E105", "invisible character U+200F (right-to-left mark)", None),
    ("importance = 5", "▸\ufeffimportance = 5", "E105", "invisible character U+FEFF", None),
    ("importance = 5", "importance = ▸", "E105", "a value must be a string in quotes", None),
    ("importance = 5", "\timportance\t=\t▸55", "E501", "must be in 1..5, got 55", None),
    ("importance = 5", '"importance" = ▸55', "E501", "must be in 1..5, got 55", None),
    ("importance = 5", '▸"" = 5', "E110", "unknown key ''", None),
    ("importance = 5", "▸<<<<<<< HEAD\nimportance = 5\n=======", "E105", "a line must be", None),
    ("note = \"A remark.\"", "note = \"A ▸\rremark.\"", "E105", "U+000D must not stand in the file", None),
    ("note = \"A remark.\"", "note = \"A ▸\x00remark.\"", "E105", "U+0000 must not stand in the file", None),
    ("note = \"A remark.\"", "note = \"A ▸\udc80 remark.\"", "E503", "lone surrogate U+DC80", None),
    ("note = \"A remark.\"", "note = \"A ▸\\u0001 \\u0009 remark.\"", "E503", "control character U+0001", None),
    ("note = \"A remark.\"", "note = \"A ▸\u202e remark.\"", "E503", "directional control U+202E", None),
    ("note = \"A remark.\"", "note = \"A ▸\\u2067 remark.\"", "E503", "directional control U+2067", None),
    ("note = \"A remark.\"", "note = \"A ▸\\u2028 remark.\"", "E503", "separator U+2028", None),
    ("note = \"A remark.\"", "note = \"A ▸\u2029 remark.\"", "E503", "separator U+2029", None),
    ("The president announced it.", "The president\n▸\\q announced it.", "E105", "a backslash", None),
    ("# Every key", "# Ev▸\x00ery key", "E105", "U+0000 must not stand in the file", None),
    ('[places.astana]\nname = "Astana"', '[places]\nastana.name = "A"\nastana.zone = ▸"Asia/Almatyy"', "E506", "unknown time zone", "Asia/Almaty"),
    ('[places.astana]\nname = "Astana"', '[places."as\\u0074ana"]\nname = "A"\n▸nam = "x"', "E110", "unknown key 'nam'", "name"),
    ('actors = ["kazakhstan", "israel"]', 'actors = [\n  "kazakhstan", # ] "\n\n  ▸"isreal",\n]', "E302", "unknown actor", "israel"),
    ('actors = ["kazakhstan", "israel"]', 'actors = [\n  "kazakhstan"\n  ▸"israel",\n]', "E105", "separated by `,`", None),
    ('{ name = "Oil", value = 25', '{ name = "\U0001f600e\u0301", value = ▸true', "E112", "must be a number", None),
    ('{ name = "Oil", value = 25', '{ name = "Oil", value = ▸1e999999999', "E507", "must be a finite number", None),
    ('{ name = "Oil", value = 25', '{ name = "Oil", value = ▸-1e999999999', "E507", "must be a finite number", None),
    ('{ name = "Oil", value = 25', '{ name = "Oil", value = ▸1e-999999999', "E507", "at most 30 digits", None),
    ("[38.9, -77]", "[▸1e999999999, -77]", "E505", "latitude", None),
    ("1992-04-10", '"""\n1992-▸13-10"""', "E203", "month must be in 1..12, got '13'", None),
    ("1992-04-10", '"XXXX-02-▸30"', "E203", "day must exist in some month that fits '02', got '30'", None),
    ("1992-04-10", '▸"1993/1992"', "E203", "'1993/1992' starts after it ends", "1992/1993"),
    ("1992-04-10", "'1992-▸13-10'", "E203", "month must be in 1..12, got '13'", None),
    ("1992-04-10", '▸"850"', "E201", "it could be `0850`, `850X`", None),
    ("1992-04-10", '▸"1992\\u002D13-10"', "E203", "month must be in 1..12, got '13'", None),
    ("1992-04-10", '▸"\u0661\u0669\u0669\u0662-\u0660\u0664-\u0661\u0660"', "E201", "only ASCII", "1992-04-10"),
    ('title = "Relations established"', 'title.en = "x"\ntitle.▸english = "y"', "E504", "language tag", "en"),
    ('zone = "America/New_York"', 'zone = ▸"../../etc/passwd"', "E506", "unknown time zone", None),
    ('zone = "America/New_York"', 'zone = ▸"America"', "E506", "unknown time zone", "America/Nuuk"),
]  # fmt: skip


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(("old", "new", "code", "words", "suggestion"), BROKEN)
def test_a_break_is_placed_and_told(old, new, code, words, suggestion, line_end):
    assert GOOD.count(old) >= 1
    marked = GOOD.replace(old, new, 1).replace("\n", line_end)
    before, _, _ = marked.partition(MARK)
    found = problems(marked.replace(MARK, ""))
    assert len(found) <= 2, "a place that is declared under another name is also unknown where it is named"
    assert (found[0].line, found[0].column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert found[0].code == code
    assert words in found[0].message
    if suggestion is not None or code == "E105":
        assert found[0].suggestion == suggestion


HEAD = '[timeline]\ntitle = "T"\n[sources.s]\ntitle = "S"\n'


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        # Each once took minutes, or for ever: squares and powers of the length of the text.
        ("x = " + "[" * 49 + '"x"' + "]" * 49 + "\ny = " + '["x",' * 2_000 + "]" * 2_000, (6, 5), "E107"),
        ('x = "' + ("1" * 3_999 + " ") * 2_000 + '"\ny = ' + "1" * 5_000, (6, 5), "E108"),
        ('"a".' * 100_000 + "b = 1", (5, 1), "E107"),
        ("'a' . " * 100_000 + "b = 1", (5, 1), "E107"),
        ('URL = "https://' + "a." * 200_000 + '\\u0020"', (5, 7), "E405"),
        ('note = { "en-' + "x" * 8 + '" = "y", ' + ", ".join(f'en-a{n} = "y"' for n in range(30_000)) + ", EN-A1 = ''}", None, "E502"),
        ("x = " + "a " * 1_000_000, (5, 5), "E105"),
        ("x = " + '["' * 200_000, None, "E105"),
        ("#" * 20_000_000 + "\nx = 1", (6, 1), "E110"),
    ],
    ids=["nested", "digits", "dotted", "dotted-spaced", "url", "languages", "word", "brackets", "comment"],
)  # fmt: skip
def test_the_work_that_a_hostile_text_makes_is_bounded(text, place, code):
    found = problems(HEAD + text)[0]
    assert found.code == code
    assert place is None or (found.line, found.column) == place
    assert len(str(found)) < 500


def test_of_thousands_of_problems_the_first_are_told_and_the_others_counted(monkeypatch):
    """What is costly to guess is guessed for those that are told, and the zones are listed once."""
    guessed = []
    monkeypatch.setattr("timeline.document.format.when._in_edtf", guessed.append)
    places = "".join(f'[places.p{n}]\nname = "P"\nzone = "America/NewYork"\n' for n in range(500))
    events = "".join(
        f'[[events]]\nid = "e{n}"\ndate = "some day"\ntitle = "T"\ncitations = [{{ source = "s" }}]\n'
        for n in range(2_000)
    )
    with pytest.raises(DocumentError) as caught:
        timeline.loads(HEAD + places + events)
    found = caught.value.problems
    assert [problem.code for problem in found] == ["E506"] * 500 + ["E201"] * 500 + ["E109"]
    assert found[0].suggestion == "America/New_York"
    assert len(guessed) == 500
    assert (found[-1].line, found[-1].column) == (found[-2].line, found[-2].column)
    assert found[-1].message == "1,500 more problems not listed"
    assert caught.value.left_out == 1_500
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - ours
    assert (again.problems, again.left_out, str(again)) == (found, 1_500, str(caught.value))


@pytest.mark.parametrize(
    ("text", "codes", "more"),
    [
        ("".join(f"k{n} = 1\n" for n in range(3_000)), {"E110": 1_000}, 2_000),
        ("[actors]\n" + "".join(f"k{n} = 1\n" for n in range(3_000)), {"E112": 1_000}, 2_000),
        ("".join(f"[places.p{n}]\nnam = 'x'\n" for n in range(3_000)), {"E110": 500, "E111": 500}, 5_000),
        ("".join(f"[places.p{n}]\nname = {{ de = '', fr = 1 }}\n" for n in range(3_000)), {"E502": 500, "E112": 500}, 5_000),
        ("events = [" + "{}, " * 3_000 + "]", {"E111": 750, "E401": 250}, 11_000),
        ("events = [" + "1, " * 3_000 + "]", {"E112": 1_000}, 2_000),
        (("[[events]]\nid='e'\ndate='1992'\ntitle='E'\ncitations=[{source='s'}]\n") * 3_000, {"E305": 1_000}, 1_999),
    ],
    ids=["keys", "names", "tables", "texts", "events", "items", "ids"],
)  # fmt: skip
def test_wherever_there_are_thousands_of_problems_all_are_counted(text, codes, more):
    with pytest.raises(DocumentError) as caught:
        timeline.loads(text + "\n" + HEAD if text.startswith(("k", "events")) else HEAD + text)
    *found, last = caught.value.problems
    assert Counter(problem.code for problem in found) == codes
    assert last.code == "E109"
    assert caught.value.left_out == more
