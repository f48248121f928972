"""Every problem is found, at its line and column, in words that quote what came and say what is allowed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import DocumentError, Problem
from timeline.document.toml.parse import parse

from .marked import GOOD, MARK, Edit, all_made, apart, edits, faults_of, place_after


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DocumentError) as caught:
        timeline.loads(text)
    return caught.value.problems


def said(problem: Problem) -> str:
    return str(problem).partition(f" {problem.code} ")[2]


@pytest.mark.parametrize("edit", edits(), ids=lambda edit: f"{edit.code}-{edit.new[:30]!a}")
def test_a_broken_file_has_one_problem_where_it_is_broken(edit: Edit):
    (problem,) = problems(edit.text)
    assert problem.code == edit.code
    assert (problem.line, problem.column) == edit.place
    if edit.message.endswith("…"):
        assert said(problem).startswith(edit.message[:-1].rstrip())
    else:
        assert said(problem) == edit.message


def test_the_good_file_is_good():
    timeline.loads(GOOD)


def test_all_problems_of_a_file_are_told_at_once_in_file_order():
    broken = (
        GOOD.replace("[38.9, -77]", "[98.9, -77]")
        .replace('source = "zawaya-2025"', 'source = "zawia-2025"')
        .replace("1992-04-10", '"1992-13-10"')
        .replace("importance = 5", "importance = 9")
        .replace('issued = "2025-11~"', 'issued = "soon"\nextra = 1')
    )
    found = problems(broken)
    assert [problem.code for problem in found] == ["E505", "E201", "E110", "E203", "E501", "E301"]
    assert list(found) == sorted(found, key=lambda problem: (problem.line, problem.column))


# Of broken TOML one fault is told; beside an id that is used twice, no reference to an event is judged.
STRUCTURAL = [edit for edit in edits() if edit.code not in ("E105", "E106", "E305")]


@pytest.mark.parametrize("together", list(apart(STRUCTURAL)), ids=len)
def test_many_breaks_are_told_at_once_each_where_it_is(together: list[Edit]):
    """Each mark stands where its edit is reported when it is alone."""
    text = all_made(together)
    pieces = text.split(MARK)[:-1]
    places = [place_after("".join(pieces[: number + 1])) for number in range(len(pieces))]
    found = problems(text.replace(MARK, ""))
    assert [((problem.line, problem.column), problem.code) for problem in found] == [
        (place, edit.code) for place, edit in zip(places, together, strict=True)
    ]


def test_two_problems_of_one_event_are_both_told():
    broken = GOOD.replace('actors = ["kazakhstan", "israel"]', 'actors = ["kazakstan", "israle", "usa"]')
    assert [(p.code, p.suggestion) for p in problems(broken)] == [
        ("E302", "kazakhstan"),
        ("E302", "israel"),
        ("E302", None),
    ]


def test_a_faulty_declaration_does_not_make_its_references_unknown():
    (problem,) = problems(GOOD.replace('title = "About the relations"', "title = 3"))
    assert problem.code == "E112"


def test_unreadable_declarations_do_not_make_their_references_unknown():
    head, _, rest = GOOD.partition("[actors]")
    _, _, rest = rest.partition("[places.washington]")
    (problem,) = problems(f"actors = 3\n{head}[places.washington]{rest}")
    assert (problem.line, problem.column, problem.code) == (1, 10, "E112")


def test_beside_an_event_id_at_fault_references_to_events_are_not_judged():
    unknown = GOOD.replace('event = "announcement-2025"', 'event = "nope"')
    assert [problem.code for problem in problems(unknown)] == ["E308"]
    (problem,) = problems(unknown.replace('id = "relations-1992"', 'id = "relations 1992"'))
    assert problem.code == "E306"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("10 April 1992", "1992-04-10"),
        ("1992-4-1", "1992-04-01"),
        ("15 Jumada al-Ula 1447", "AH 1447-05-15"),
        ("06/11/2025", None),
        ("1992-13-10", None),
    ],
)
def test_a_date_in_words_is_shown_in_edtf_where_it_has_one_reading(written, meant):
    (problem,) = problems(GOOD.replace("1992-04-10", f'"{written}"'))
    assert problem.suggestion == meant


def test_a_duplicate_id_names_the_line_of_the_first():
    lines = GOOD.splitlines()
    first = lines.index('id = "relations-1992"') + 1
    (problem,) = problems(GOOD.replace('"announcement-2025"', '"relations-1992"'))
    assert problem.line > first
    assert problem.message.endswith(f"first on line {first}")


def test_an_empty_text_lacks_its_head():
    (problem,) = problems("")
    assert str(problem) == "<text>:1:1: E111 the table [timeline] is missing"


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("a = " + "[" * 5_000, (1, 5), "E107"),
        ("a = " + "[" * 5_000 + "]" * 5_000, (1, 5), "E107"),
        ("\n" + "a." * 500 + "a = 1", (2, 1), "E107"),
        ("a = 1\nb = " + "9" * 5_000, (2, 5), "E108"),
        ("a = 1\n\nb = '''x\n", (3, 5), "E105"),
        ("x = [1,\n  2", (1, 5), "E105"),
        ("a = 1\r\nb = \"x\r\n", (2, 5), "E105"),
        ('title = { en = "x",,\n}', (1, 20), "E105"),
        ('title = { en = "x",\n', (1, 9), "E105"),
        ('actors = "a", "b"', (1, 13), "E105"),
        ("\ufeffa = 1", (1, 1), "E104"),
    ],
)  # fmt: skip
def test_text_that_is_no_toml_is_placed(text, place, code):
    found = problems(text)[0]
    assert ((found.line, found.column), found.code) == (place, code)


@pytest.mark.parametrize(
    ("line", "suggestion"),
    [
        ("date = 2025-11", '"2025-11"'),
        ("date = AH 1447-05-15  # Hijri", '"AH 1447-05-15"'),
        ("title = Hello world", '"Hello world"'),
        ("title = “Hello”", '"Hello"'),
        ('title = Hello"', '"Hello"'),
        ("approximate = True", "true"),
        ("importance = 05", "5"),
        ("URL = https://example.org/a", '"https://example.org/a"'),
    ],
)
def test_a_value_without_quotes_is_shown_with_them(line, suggestion):
    (problem,) = problems(f"[timeline]\n{line}\n")
    assert (problem.line, problem.column) == (2, line.index("= ") + 3)
    assert problem.suggestion == suggestion


def test_columns_count_characters_not_bytes():
    text = GOOD.replace('ar = "واشنطن"', 'ar = "واشنطن", "xx-😀" = "y"')
    (problem,) = problems(text)
    line = text.splitlines()[problem.line - 1]
    assert problem.column == line.index('"xx-😀"') + 1


# --- hostile input ---

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals()
    | st.text(max_size=8)
    | st.dates()
    | st.datetimes(timezones=st.none() | st.timezones())
    | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
).filter(lambda value: value is not None)


def spots(node: object) -> list[tuple[object, object]]:
    """Every (container, key) of a parsed file."""
    items = list(
        node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    )
    return [(node, key) for key, _ in items] + [spot for _, value in items for spot in spots(value)]


@given(st.data())
def test_no_value_anywhere_escapes_as_another_error(data):
    """Any value in any place is either accepted or a fault with a documented code."""
    raw = parse(GOOD)
    container, key = data.draw(st.sampled_from(spots(raw)))
    container[key] = data.draw(VALUES)
    assert all(fault.code in timeline.document.ERRORS and fault.message for fault in faults_of(raw))


@given(
    st.integers(0, len(GOOD) - 1),
    st.sampled_from(list("\"'[]{}=,.#\\\n\r\t\x00 x0-é“\u202e😀")),
    st.booleans(),
)
def test_one_character_more_or_less_never_escapes_as_another_error(index, char, replace):
    text = GOOD[:index] + char + GOOD[index + replace :]
    try:
        timeline.loads(text)
    except DocumentError as error:
        lines = text.replace("\r\n", "\n").split("\n")
        for problem in error.problems:
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1


def test_a_hopeless_file_is_not_guessed_at_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guessing compares each wrong word with each right one; what that may cost is bounded."""
    compared = 0

    def count(word: str, options: list[str]) -> None:
        nonlocal compared
        compared += len(options)

    monkeypatch.setattr("timeline.document.problems.nearest", count)
    sources = "".join(f'[sources.source-{n}]\ntitle = "S"\n' for n in range(500))
    events = "".join(
        f'[[events]]\nid = "e{n}"\ndate = "1992"\ntitle = "A"\ncitations = [{{ source = "surce-{n}" }}]\n'
        for n in range(500)
    )
    with pytest.raises(timeline.DocumentError) as caught:
        timeline.loads(f'[timeline]\ntitle = "T"\n{sources}{events}')
    assert len(caught.value.problems) == 500
    assert 500 <= compared <= 21_000
