"""Advice: each rule finds what it is for, and leaves alone what is in order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline import load
from timeline.check import RULES, findings
from timeline.codes import ADVICE, NEEDLESS
from timeline.document import parse_document
from timeline.errors import OptionError

HEAD = """\
[timeline]
title = { en = "T", ar = "ت" }
languages = ["en", "ar"]
scope = "1990/2000"
[actors]
x = "X"
[sources.s]
title = "S"
publisher = "P"
issued = "1995"
"""

EVENT = """\
[[events]]
id = "first"
date = "1992-04-10"
title = { en = "An embassy opens", ar = "افتتاح سفارة" }
summary = { en = "More of it.", ar = "تفصيل." }
[[events.citations]]
source = "s"
"""


def found(text: str) -> list[tuple[str, str]]:
    """The code of each finding, and what stands in the file at the place that it names."""
    document = parse_document(text)
    lines = text.splitlines()
    places = ((finding.code, *document.locate(finding.where)) for finding in findings(document.timeline))
    return [(code, lines[line - 1][column - 1 :]) for code, line, column in places]


def test_a_file_in_order_gets_no_advice() -> None:
    assert found(HEAD + EVENT) == []


def again(**changes: str) -> str:
    """A second event, like the first but for the lines that are given."""
    text = EVENT.replace('"first"', '"second"').replace("1992-04-10", "1993-04-10")
    for key, value in changes.items():
        text = re.sub(f"^{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
    return text


SOURCE_T = '[sources.t]\ntitle = "T"\npublisher = "P"\nissued = "2005"\n'
FIGURE = 'quantities = [{ name = "N", value = 3, FIELD }]\n'
OWN_WORDS = '[check]\nloaded-words = [{ en = "cronies", ar = "الزمرة" }]\n'
LONG = f'{{ en = "{"long " * 17}", ar = "أ" }}'


def with_figure(text: str, field: str) -> str:
    return text.replace("[[events.cit", FIGURE.replace("FIELD", field) + "[[events.cit")


def cited(**changes: str | None) -> str:
    """A second event and its source, a complete one but for the fields that are given."""
    fields = {"title": "T", "publisher": "P", "issued": "1995", **changes}
    lines = [f'{key} = "{value}"\n' for key, value in fields.items() if value is not None]
    return again(source='"t"') + "[sources.t]\n" + "".join(lines)


# For each code: a file, but for its head and first event, and the text of the place that the finding names.
CASES: dict[str, list[tuple[str, str]]] = {
    "W101": [
        (again(title='{ en = "Only English" }'), '{ en = "Only English" }'),
        (again(summary='{ ar = "ملخص" }'), '{ ar = "ملخص" }'),
        (again(title='{ en = "A", ar = "أ", fr = "A" }'), '{ en = "More of it.", ar = "تفصيل." }'),
    ],
    "W102": [
        (
            again(id='"third"', date='"1994"')
            + re.sub("summary = .*\n", "", again(title='{ en = "Z", ar = "ي" }')),
            "[[events]]",
        )
    ],
    "W103": [(again(title=LONG), LONG)],
    "W104": [
        (again(summary='{ en = "an EMBASSY opens.", ar = "أ" }'), '{ en = "an EMBASSY opens.", ar = "أ" }')
    ],
    "W105": [
        (again(summary='{ en = "The Regime fell.", ar = "سقط." }'), '"The Regime fell.", ar = "سقط." }'),
        (again(summary='{ en = "It fell.", ar = "وسقط شُهداء كثيرون" }'), '"وسقط شُهداء كثيرون" }'),
        (again(title='{ en = "A crony’s deal", ar = "صفقة للزمرة" }') + OWN_WORDS, '"صفقة للزمرة" }'),
    ],
    "W106": [
        (
            again(summary='{ en = "He reportedly left.", ar = "غادر." }'),
            '"He reportedly left.", ar = "غادر." }',
        ),
        (again(summary='{ en = "He left.", ar = "ويُقال إنّ الوزير غادر" }'), '"ويُقال إنّ الوزير غادر" }'),
    ],
    "W201": [
        (again(date='"1989"'), '"1989"'),
        (again(date='"2001/.."', source='"t"') + SOURCE_T, '"2001/.."'),
    ],
    "W202": [(again(date='"1996-01-02"'), '"s"')],
    "W203": [
        (again() + 'supports = ["title"]\n', '"1993-04-10"'),
        (again() + 'says = { date = "1993-04" }\n', '"1993-04-10"'),
    ],
    "W204": [(again(date='"1992-04-10"', title='{ en = "The embassy opens", ar = "أ" }'), '"second"')],
    "W205": [(again() + '[[events.citations]]\nsource = "s"\nsays = { date = "1994" }\n', '"1994" }')],
    "W206": [
        (
            again(date='"1993-07-01T12:00-05:00[America/New_York]"'),
            '"1993-07-01T12:00-05:00[America/New_York]"',
        ),
        (again(date='"1993-04-04T02:30[America/New_York]"'), '"1993-04-04T02:30[America/New_York]"'),
        (cited(accessed="1993-10-31T01:30[America/New_York]"), '"1993-10-31T01:30[America/New_York]"'),
    ],
    "W207": [(cited(issued="2001-36"), '"2001-36"')],
    "W208": [
        (again(date='"1993-04-10"\ndate-text = "10 May 1993"'), '"10 May 1993"'),
        (again() + 'date-text = "10 May 1993"\n', '"10 May 1993"'),
    ],
    "W209": [(again() + 'date-text = "on the morrow"\n', '"on the morrow"')],
    "W301": [(again() + SOURCE_T, "[sources.t]")],
    "W302": [(cited(type="book"), '"t"'), (cited(archived="t.txt"), '"t"')],
    "W303": [(cited(issued=None), "[sources.t]")],
    "W304": [(cited(publisher=None, URL="https://example.org"), "[sources.t]")],
    "W401": [(with_figure(again(), 'as-of = "1993"'), '{ name = "N", value = 3, as-of = "1993" }]')],
    "W402": [
        (with_figure(again(date='"1993/1995"'), 'unit = "t"'), '{ name = "N", value = 3, unit = "t" }]')
    ],
    "W501": [(again(id='"Second_Event"'), '"Second_Event"')],
}


def test_each_rule_has_a_case_and_its_own_code() -> None:
    assert sorted(CASES) == [rule.code for rule in RULES] == [code for code in ADVICE if code != NEEDLESS]
    assert all(rule.summary.startswith("Find ") for rule in RULES)


@pytest.mark.parametrize(
    ("code", "text", "place"), [(code, *case) for code, cases in CASES.items() for case in cases]
)
def test_a_rule_finds_its_case_at_its_place_and_nothing_else_is_found(
    code: str, text: str, place: str
) -> None:
    assert found(HEAD + EVENT + text) == [(code, place)]


@pytest.mark.parametrize(
    "text",
    [
        again(date='"1995-12-31"'),  # the source may have been issued later that day
        again(date='"1996-01-01"'),  # where it was issued it was still the day before
        again(date='"1996-01-02"') + 'note = "Announced for that day."\n',
        again() + '[[events.citations]]\nsource = "s"\nsays = { date = "1994" }\nnote = "A slip."\n',
        again(title='{ en = "Another thing on that day", ar = "أ" }', date='"1992-04-10"'),
        cited(issued=None, note="No date on the page."),
    ],
)
def test_what_is_in_order_or_explained_gets_no_advice(text: str) -> None:
    assert found(HEAD + EVENT + text) == []


def test_a_rule_can_be_left_out_and_only_a_rule_that_there_is() -> None:
    timeline = parse_document(HEAD + EVENT + again(id='"Second_Event"')).timeline
    assert findings(timeline, ignore=["W501"]) == findings(timeline, ignore="W501") == ()
    with pytest.raises(OptionError, match=r"one of W101, .*, got 'W999'"):
        findings(timeline, ignore=["W999"])


@pytest.mark.parametrize(
    "text",
    [
        again(summary='{ en = "He called it a “regime”.", ar = "سماه «شهيدا»." }'),
        again(summary='{ en = "He called it a \'regime\' of its friends\' making.", ar = "أ" }'),
        again(summary='{ en = "Regimental dinners.", ar = "شهيدة" }'),
        again(date='"1993-07-01T12:00-04:00[America/New_York]"'),
        again(date='"1993-07-01T16:00Z[America/New_York]"'),
        again(date='"1993-10-31T01:30-05:00[America/New_York]"'),  # shown twice, and told which
    ],
)
def test_what_is_quoted_or_only_looks_alike_gets_no_advice(text: str) -> None:
    assert found(HEAD + EVENT + text) == []


# --- switched off in the file ---

LATE = again(date='"1996-01-02"')  # W202: after its source


def allow(code: str = "W202", **only: str) -> str:
    lines = [f'{key} = "{value}"\n' for key, value in {"code": code, **only, "reason": "Meant so."}.items()]
    return "[[check.allow]]\n" + "".join(lines)


@pytest.mark.parametrize(
    "only", [{}, {"event": "second"}, {"source": "s"}, {"event": "second", "source": "s"}]
)
def test_advice_is_switched_off_in_an_event_on_a_source_or_everywhere(only: dict[str, str]) -> None:
    assert found(HEAD + EVENT + LATE) == [("W202", '"s"')]
    assert found(HEAD + EVENT + LATE + allow(**only)) == []


@pytest.mark.parametrize(
    "entry", [allow(event="first"), allow(event="second", source="t"), allow("W205", event="second")]
)
def test_what_switches_nothing_off_is_reported_and_the_advice_stays(entry: str) -> None:
    declared = HEAD + EVENT + cited() + LATE.replace("second", "third")
    entry = entry.replace("second", "third")
    assert found(declared + entry) == [("W202", '"s"'), ("W502", "[[check.allow]]")]


def test_one_entry_may_cover_much_and_two_may_cover_the_same() -> None:
    third = LATE.replace("second", "third").replace("1996-01-02", "1996-03-04")
    assert found(HEAD + EVENT + LATE + third + allow() + allow(event="third")) == []


def test_an_entry_for_a_rule_that_was_not_asked_is_not_judged() -> None:
    timeline = parse_document(HEAD + EVENT + allow()).timeline
    assert [finding.code for finding in findings(timeline)] == ["W502"]
    assert findings(timeline, ignore=["W202"]) == findings(timeline, ignore=["W502"]) == ()


def test_an_entry_says_what_it_was_for() -> None:
    timeline = parse_document(HEAD + EVENT + allow(event="first", source="s")).timeline
    assert findings(timeline)[0].message == "there is no W202 in event 'first' on source 's' to switch off"


def test_every_rule_is_explained_in_the_reference_with_its_cure() -> None:
    page = (Path(__file__).parents[1] / "docs" / "reference" / "problems.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### (W\d{3}) (.*?)(?=^##|\Z)", page, re.MULTILINE | re.DOTALL))
    assert {
        code: section.partition("\n")[0].removeprefix("— ") for code, section in sections.items()
    } == ADVICE
    assert all("\nCure: " in section for section in sections.values())


def test_the_shipped_file_is_in_order() -> None:
    assert findings(load()) == ()
