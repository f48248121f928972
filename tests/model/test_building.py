"""Constructors convert what a person writes, and refuse the rest at once, saying what would be right."""

# ruff: noqa: E501 - the tables are read line by line

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import (
    Actor,
    Allowed,
    Category,
    Checks,
    Citation,
    Event,
    LocalizedText,
    ModelError,
    Name,
    OwnWords,
    Place,
    Quantity,
    Says,
    Source,
    Timeline,
    model,
    parse_date,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCE = Source("diary", "Diary")
ACTOR = Actor("ada", "Ada")
PLACE = Place("port", "Port")
KIND = Category("visit", "Visit")
EVENT = Event("e", "1992", "Something", SOURCE)
TRADE = Quantity("Trade", 25)

CONVERTED: list[tuple[Callable[[], Any], Any]] = [
    (lambda: Event("e", "1992-04~", "T", SOURCE).date, parse_date("1992-04~")),
    (lambda: Event("e", "AH 1412", "T", SOURCE).date, parse_date("AH 1412")),
    (lambda: Event("e", 1992, "T", SOURCE).date, parse_date("1992")),
    (lambda: Event("e", 33, "T", SOURCE).date, parse_date("0033")),
    (lambda: Event("e", 0, "T", SOURCE).date, parse_date("0000")),
    (lambda: Event("e", -43, "T", SOURCE).date, parse_date("-0043")),
    (lambda: Event("e", dt.date(1992, 4, 10), "T", SOURCE).date, parse_date("1992-04-10")),
    (
        lambda: Event("e", dt.datetime(1992, 4, 10, 18, 30, tzinfo=dt.UTC), "T", SOURCE).date,
        parse_date("1992-04-10T18:30:00+00:00"),
    ),
    (lambda: Event("e", np.int64(1992), "T", SOURCE, importance=np.int8(5)).importance, 5),
    (lambda: Event("e", np.int64(1992), "T", SOURCE).date, parse_date("1992")),
    (lambda: Quantity("Trade", np.int64(25)), TRADE),
    (
        lambda: Event("e", pd.Timestamp("1992-04-10T18:30"), "T", SOURCE).date,
        parse_date("1992-04-10T18:30:00"),
    ),
    (lambda: Event("e", 1992, "T", SOURCE, actors=np.array([ACTOR], dtype=object)).actors, (ACTOR,)),
    (lambda: Event("e", 1992, "T", SOURCE, actors=np.array([])).actors, ()),
    (lambda: Event("e", 1992, "T", SOURCE, tags=pd.Series(["a", "b"])).tags, ("a", "b")),
    (lambda: EVENT.title, LocalizedText((("und", "Something"),))),
    (
        lambda: Event("e", 1992, {"en": "T", "ar": "ت"}, SOURCE).title,
        LocalizedText((("en", "T"), ("ar", "ت"))),
    ),
    (lambda: LocalizedText({"en": "T"}), LocalizedText((("en", "T"),))),
    (lambda: LocalizedText([["en", "T"]]), LocalizedText((("en", "T"),))),  # type: ignore[list-item]
    (lambda: EVENT.citations, (Citation(SOURCE),)),
    (lambda: Event("e", 1992, "T", [Citation(SOURCE, "p. 1"), SOURCE]).citations[1], Citation(SOURCE)),
    (lambda: Event("e", 1992, "T", SOURCE, actors=ACTOR).actors, (ACTOR,)),
    (lambda: Event("e", 1992, "T", SOURCE, places=[PLACE]).places, (PLACE,)),
    (lambda: Event("e", 1992, "T", SOURCE, quantities=iter([TRADE])).quantities, (TRADE,)),
    (lambda: Event("e", 1992, "T", SOURCE, tags="war").tags, ("war",)),
    (lambda: Event("e", 1992, "T", SOURCE, tags=["war", "peace"]).tags, ("war", "peace")),
    (lambda: Citation(SOURCE, supports="date").supports, ("date",)),
    (lambda: Citation(SOURCE, quoting="A passer-by").quoting, "A passer-by"),
    (lambda: Citation(SOURCE, quoting="ناطق").quoting, "ناطق"),
    (lambda: Says("1993").date, parse_date("1993")),
    (lambda: (TRADE.low, TRADE.high, type(TRADE.low)), (Decimal(25), Decimal(25), Decimal)),
    (lambda: Quantity("Trade", "236.5", Decimal("300.10")).high, Decimal("300.10")),
    (lambda: Quantity("Trade", "236.5").low, Decimal("236.5")),
    (lambda: Place("p", "P", coordinates=[43, Decimal("76.9")]).coordinates, (43.0, 76.9)),
    (lambda: Source("s", "S", author=Name("Doe", "Jane")).author, (Name("Doe", "Jane"),)),
    (lambda: Source("s", "S", issued=2004, accessed=dt.date(2025, 11, 6)).issued, parse_date("2004")),
    (lambda: Timeline("T", languages="ar").languages, ("ar",)),
    (lambda: Timeline("T", EVENT, scope="1992/2025").scope, parse_date("1992/2025")),
    (lambda: Checks(Allowed("W202", "Meant so."), "crony").loaded_words, (LocalizedText.of("crony"),)),
]


@pytest.mark.parametrize(("build", "expected"), CONVERTED)
def test_what_a_person_writes_becomes_what_the_model_holds(
    build: Callable[[], Any], expected: object
) -> None:
    found = build()
    assert found == expected
    hash(found)


REFUSED: list[tuple[Callable[[], Any], str]] = [
    # dates
    (
        lambda: Event("e", "1992-13", "T", SOURCE),
        "event 'e': `date`: month must be in 1..12, got '13'",
    ),
    (
        lambda: Source("s", "S", issued="10/4/1992"),
        "source 's': `issued`: ",
    ),
    (lambda: Event("e", 19920410, "T", SOURCE), 'event \'e\': `date` must be a date such as "2025-11-06" or '
        '"1992-04~", a year as a number in -9999..9999, or a day or moment of datetime, got 19920410'),
    (lambda: Event("e", True, "T", SOURCE), "got True"),
    (lambda: Event("e", pd.NaT, "T", SOURCE), "event 'e': `date`: "),
    (lambda: Event("e", pd.NA, "T", SOURCE), "`date` must be a date such as"),
    (lambda: Event("e", np.array([1, 2]), "T", SOURCE), "`date` must be a date such as"),
    (lambda: Event("e", None, "T", SOURCE), "`date` must be a date such as"),
    (lambda: Event("e", dt.datetime(1992, 4, 10), "T", SOURCE), "may be meant as either: give its .date()"),
    # texts
    (lambda: Event("e", 1992, "", SOURCE), "event 'e': `title` must not be empty"),
    (lambda: Event("e", 1992, "a\x1bb", SOURCE), "event 'e': `title` must not hold the control character U+001B"),
    (lambda: Event("e", 1992, "a\u202eb", SOURCE), "must not hold the directional control U+202E"),
    (lambda: Event("e", 1992, "a\u2028b", SOURCE), "must not hold the separator U+2028"),
    (lambda: Event("e", 1992, "a\ud800b", SOURCE), "must not hold the lone surrogate U+D800"),
    (lambda: Event("e", 1992, {"english": "T"}, SOURCE), "a language tag such as `en` or `ar-EG`, got 'english' "
        "(item 1); did you mean `en`?"),
    (lambda: Event("e", 1992, {"en": "T", "EN": "U"}, SOURCE), "`title` has the language 'EN' twice"),
    (lambda: Event("e", 1992, {}, SOURCE), "event 'e': `title` must have at least one item, got ()"),
    (lambda: Event("e", 1992, 5, SOURCE), "event 'e': `title` must be a text, or a mapping of language tag to text"),
    (lambda: LocalizedText(()), "text: `variants` must have at least one item"),
    (lambda: LocalizedText.of("T", "a_b c"), "text: `variants` must be a language tag"),
    (lambda: Citation(SOURCE, quoting="eve"), "citation of 'diary': `quoting` must be an Actor, or a name with a "
        "capital or a space, got 'eve'"),
    (lambda: Citation(SOURCE, quoting=5), "`quoting` must be an Actor or a name, got 5"),
    # numbers
    (lambda: Quantity("Q", Decimal("1e30")), "`low` must be a finite number below 1e30, got 1e+30"),
    (lambda: Event("e", 1992, "T", SOURCE, importance=10**70), "must be in 1..5, got a very large number"),
    # ids
    (lambda: Event("two words", 1992, "T", SOURCE), "event: `id` must be 1 to 100 of the characters A-Z a-z 0-9 "
        ". _ - and start with a letter or digit, got 'two words'; did you mean `two-words`?"),
    (lambda: Source("a\x1b]0;x\x07", "S"), r"source: `id` must be 1 to 100 of the characters"),
    (lambda: Actor(5, "A"), "actor: `id` must be a string, got 5"),
    # many
    (lambda: Event("e", 1992, "T", ()), "event 'e': `citations` must have at least one item, got ()"),
    (lambda: Event("e", 1992, "T", "diary"), "event 'e': `citations` must be a list or tuple of Citations or "
        "Sources, got 'diary'"),
    (lambda: Event("e", 1992, "T", [SOURCE, "diary"]), "`citations` must be a Citation, got 'diary' (item 2)"),
    (lambda: Event("e", 1992, "T", SOURCE, actors="ada"), "`actors` must be a list or tuple of Actors, got 'ada'"),
    (lambda: Event("e", 1992, "T", SOURCE, actors=[ACTOR, ACTOR]), "`actors` lists Actor(id='ada'"),
    (lambda: Event("e", 1992, "T", SOURCE, actors={ACTOR, Actor("b", "B")}), "for a set has no order"),
    (lambda: Event("e", 1992, "T", SOURCE, places=5), "`places` must be a list or tuple of Places, got 5"),
    (lambda: Event("e", 1992, "T", SOURCE, tags=["a", "a"]), "`tags` lists 'a' twice"),
    (lambda: Event("e", 1992, "T", SOURCE, category="visit"), "`category` must be a Category, got 'visit'"),
    # citations
    (lambda: Citation("diary"), "citation: `source` must be a Source, got 'diary'"),
    (lambda: Citation(SOURCE, supports=["titel"]), "citation of 'diary': `supports`: unknown field 'titel'; must be one of date, "
        "title, summary, category, actors, places, quantities (item 1); did you mean `title`?"),
    (lambda: Citation(SOURCE, ""), "citation of 'diary': `locator` must not be empty"),
    (lambda: Citation(SOURCE, digest="abc"), "`digest` must be `sha256:` and 64 lower-case hexadecimal digits"),
    (lambda: Citation(SOURCE, says="1993"), "`says` must be a Says, got '1993'"),
    # numbers
    (lambda: Quantity("Trade", 0.1), "quantity 'Trade': `low` must be exact: a float holds most decimal fractions "
        "only nearly, so write Decimal('0.1'), got 0.1"),
    (lambda: Quantity("Trade", "a lot"), '`low` must be a number such as 25, "236.5" or Decimal("236.5")'),
    (lambda: Quantity("Trade", True), "`low` must be an exact number, got True"),
    (lambda: Quantity("Trade", Decimal("nan")), "`low` must be a finite number below 1e30, got nan"),
    (lambda: Quantity("Trade", Fraction(1, 3)), "`low` must be an exact number"),
    (lambda: Quantity("Trade", 3, 2), "quantity 'Trade': `high` must be at least `low`, got 3 to 2"),
    (lambda: Quantity("Trade", 3, unit="USD\nx"), "`unit` must be at most 40 characters on one line"),
    (lambda: Quantity("Trade", 3, approximate=1), "`approximate` must be True or False, got 1"),
    (lambda: Event("e", 1992, "T", SOURCE, importance=True), "`importance` must be a whole number in 1..5, got True"),
    (lambda: Event("e", 1992, "T", SOURCE, importance=3.0), "`importance` must be a whole number in 1..5, got 3.0"),
    (lambda: Event("e", 1992, "T", SOURCE, importance=6), "`importance` must be in 1..5, got 6"),
    # places, names, sources
    (lambda: Place("p", "P", (98.9, -77)), "`zone` must be a string"),
    (lambda: Place("p", "P", coordinates=(98.9, -77)), "must have a latitude in -90..90 (latitude first), got 98.9"),
    (lambda: Place("p", "P", coordinates=(float("nan"), 0)), "must have a latitude in -90..90"),
    (lambda: Place("p", "P", coordinates=(1, 2, 3)), "`coordinates` must be (latitude, longitude)"),
    (lambda: Place("p", "P", "Asia/Almatyy"), "unknown time zone 'Asia/Almatyy'; must be an IANA name such as "
        "'Asia/Almaty'; did you mean `Asia/Almaty`?"),
    (Name, "a name must have either `family` (and `given`) or `literal`"),
    (lambda: Name("A", literal="B"), "a name must have either `family` (and `given`) or `literal`"),
    (lambda: Source("s", "S", "newspaper"), "unknown CSL type 'newspaper'"),
    (lambda: Source("s", "S", author="Jane Doe"), "`author` must be a list or tuple of Names, got 'Jane Doe'"),
    (lambda: Source("s", "S", language="a b"), "`language` must be a language tag"),
    (lambda: Source("s", "S", url="javascript:alert(1)"), "`url` must be an http or https URL without spaces"),
    (lambda: Source("s", "S", url="http://a.example/},\n  note = {\\input{/etc/passwd}}"), "`url` must be an http"),
    (lambda: Source("s", "S", url="https://good.example/\u202egpj.exe"), "`url` must not hold the directional"),
    (lambda: Source("s", "S", url="example.org/a"), "did you mean `https://example.org/a`?"),
    (lambda: Source("s", "S", archive_url="http://[1]/"), "`archive_url` must be an http or https URL"),
    (lambda: Source("s", "S", archived="../x"), "`archived` must be a plain file name"),
    (lambda: Allowed("W999", "So."), "allowed: `code`: unknown advice 'W999'"),
    (lambda: Allowed("W502", "So."), "allowed: `code`: unknown advice 'W502'"),
    # timelines
    (lambda: Timeline("T", languages=()), "timeline 'T': `languages` must have at least one item, got ()"),
    (lambda: Timeline("T", languages=("en", "en")), "`languages` lists 'en' twice"),
    (lambda: Timeline("T", languages=("EN", "en")), "`languages` lists 'en' twice"),  # RFC 5646, 2.1.1
    (lambda: Timeline("T", events=[EVENT, 5]), "timeline 'T': `events` must be an Event, got 5 (item 2)"),
    (lambda: Timeline("T", [EVENT, EVENT]), "event ids are unique, got 'e' twice"),
    (lambda: Timeline("T", checks={}), "`checks` must be a Checks, got {}"),
]  # fmt: skip


@pytest.mark.parametrize(("build", "message"), REFUSED)
def test_the_rest_is_refused_at_once_with_what_would_be_right(build: Callable[[], Any], message: str) -> None:
    with pytest.raises(ModelError) as caught:
        build()
    assert message in str(caught.value)
    assert str(caught.value).isprintable()


JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.decimals(), st.text(max_size=5), st.binary(max_size=3),
    st.dates(), st.datetimes(), st.fractions(),
    st.sampled_from([SOURCE, ACTOR, PLACE, KIND, EVENT, TRADE, Says(), Citation(SOURCE), object(), int, ..., print]),
).flatmap(lambda value: st.sampled_from([value, [value], (value, value), {"en": value}, [[value, value]]]))  # fmt: skip
GOOD: dict[type, dict[str, Any]] = {
    Actor: {"id": "a", "name": "A"},
    Allowed: {"code": "W202", "reason": "So."},
    Category: {"id": "a", "name": "A"},
    Checks: {},
    Citation: {"source": SOURCE},
    Event: {"id": "e", "date": "1992", "title": "T", "citations": SOURCE},
    LocalizedText: {"variants": {"en": "T"}},
    Name: {"family": "A"},
    OwnWords: {},
    Place: {"id": "a", "name": "A"},
    Quantity: {"name": "A", "low": 1},
    Says: {},
    Source: {"id": "a", "title": "A"},
    Timeline: {"title": "T"},
}


def test_every_class_of_the_model_is_here() -> None:
    assert {kind.__name__ for kind in GOOD} == set(model.__all__) - {"IMPORTANCE"}


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_whatever_comes_is_taken_or_a_model_error_and_what_is_taken_can_be_hashed(
    kind: type, data: st.DataObject
) -> None:
    for name in (field.name for field in attrs.fields(kind)):
        value = data.draw(JUNK)
        try:
            made = kind(**{**GOOD[kind], name: value})
        except ModelError as error:
            assert len(str(error)) < 1000  # noqa: PT017
            continue
        hash(made)
        assert kind(**{field.name: getattr(made, field.name) for field in attrs.fields(kind)}) == made


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.__name__)
def test_every_field_has_its_rule(kind: type) -> None:
    assert all(field.converter for field in attrs.fields(kind))


def test_what_events_carry_is_declared_behind_what_is_given_in_order_of_mention() -> None:
    other, third = Source("letter", "Letter"), Source("press", "Press")
    rival = Says(category=Category("war", "War"), actors=Actor("bob", "Bob"), places=Place("bay", "Bay"))
    cited = [Citation(other, quoting=Actor("eve", "Eve")), Citation(SOURCE, says=rival)]
    tl = Timeline(
        "T",
        [Event("e", 1992, "T", cited, category=KIND, actors=ACTOR, places=PLACE)],
        sources=[third, SOURCE],
        actors=[Actor("bob", "Bob")],
    )
    assert [each.id for each in tl.sources] == ["press", "diary", "letter"]
    assert [each.id for each in tl.actors] == ["bob", "ada", "eve"]
    assert [each.id for each in tl.places] == ["port", "bay"]
    assert [each.id for each in tl.categories] == ["visit", "war"]


def test_two_different_things_under_one_id_are_refused_and_equal_ones_are_one() -> None:
    again = Source("diary", "Diary")
    assert Timeline("T", [EVENT, Event("f", 1993, "T", again)]).sources == (SOURCE,)
    for other in (Source("diary", "Another"), Source("diary", {"en": "Diary"})):
        with pytest.raises(ModelError, match="two different source objects have the id 'diary'"):
            Timeline("T", [EVENT, Event("f", 1993, "T", other)])
        with pytest.raises(ModelError, match="two different source objects have the id 'diary'"):
            Timeline("T", EVENT, sources=other)


def test_an_event_is_found_by_its_id() -> None:
    tl = Timeline("T", [EVENT, Event("opening-1993", 1993, "T", SOURCE)])
    assert tl.event("e") is EVENT
    with pytest.raises(
        ModelError,
        match=r"no event of the timeline has the id 'openning-1993'; did you mean `opening-1993`\?",
    ):
        tl.event("openning-1993")
    with pytest.raises(ModelError, match=r"no event of the timeline has the id 5$"):
        tl.event(5)  # type: ignore[arg-type]
