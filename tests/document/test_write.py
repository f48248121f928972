"""A timeline goes to TOML and comes back equal; what the format cannot hold is refused."""

from __future__ import annotations

import re
import sys
from decimal import Decimal

import pytest
import tomlkit
from attrs import evolve
from hypothesis import given, settings

from timeline import (
    Citation,
    DocumentError,
    Event,
    LocalizedText,
    ModelError,
    Name,
    Quantity,
    Says,
    Source,
    Timeline,
    load,
    loads,
    parse_date,
)
from timeline.document import dumps
from timeline.model.rules.texts import FORBIDDEN

from ..forged import forged
from .marked import GOOD
from .timelines import timelines

SOURCE = Source(
    "ynet.1",
    {"en": "News"},
    "webpage",
    (Name("Doe", "Jane"), Name(literal="AFP")),
    url="https://example.org/",
)
PRICE = Quantity("Price", Decimal(5))
EVENT = Event(
    "deal",
    parse_date("AH 1447-05"),
    LocalizedText.of({"en": 'A "deal"', "ar": "اتفاق"}),
    (
        Citation(
            SOURCE, "par. 2", says=Says(parse_date("2025?"), quantities=(Quantity("Price", Decimal(5)),))
        ),
        Citation(SOURCE, quoting="Someone Else", supports=("date", "title")),
    ),
    quantities=(Quantity("Price", Decimal("82000000.50"), Decimal(10**8), "USD", approximate=True),),
    importance=5,
)


def test_keys_stand_in_the_order_of_the_reference_and_defaults_are_left_out() -> None:
    assert (
        dumps(Timeline("Deals", (EVENT,), (SOURCE,), languages=("und",)))
        == """\
[timeline]
title = "Deals"
languages = ["und"]

[sources."ynet.1"]
type = "webpage"
title = { en = "News" }
author = [{ family = "Doe", given = "Jane" }, { literal = "AFP" }]
URL = "https://example.org/"

[[events]]
id = "deal"
date = "AH 1447-05"
title = { en = "A \\"deal\\"", ar = "اتفاق" }
importance = 5
[[events.quantities]]
name = "Price"
value = [82_000_000.50, 100_000_000]
unit = "USD"
approximate = true
[[events.citations]]
source = "ynet.1"
locator = "par. 2"
says = { date = "2025?", quantities = [{ name = "Price", value = 5 }] }
[[events.citations]]
source = "ynet.1"
quoting = "Someone Else"
supports = ["date", "title"]
"""
    )


@given(timelines())
@settings(max_examples=100)
def test_a_timeline_comes_back_equal(timeline: Timeline) -> None:
    text = dumps(timeline)
    assert loads(text) == timeline
    tomlkit.parse(text)  # another reader of TOML takes it, too


@pytest.mark.parametrize("text", [GOOD, None], ids=["complete", "shipped"])
def test_a_file_comes_back_equal(text: str | None) -> None:
    timeline = load() if text is None else loads(text)
    assert loads(dumps(timeline)) == timeline


def test_what_was_written_is_written_the_same_again() -> None:
    text = dumps(load())
    assert dumps(loads(text)) == text


@pytest.mark.parametrize(
    ("event", "message"),
    [
        (forged(EVENT, id="two words"), "`id` must be 1 to 100 of the characters"),
        (forged(EVENT, title=forged(EVENT.title, variants=(("en", "a\x00b"),))), "control character"),
        (forged(EVENT, title=forged(EVENT.title, variants=(("en", ""),))), "must not be empty"),
        (forged(EVENT, citations=(Citation(evolve(SOURCE, title="Other")),)), "not what it declares"),
        (evolve(EVENT, citations=forged(Citation(SOURCE), quoting="nobody")), "unknown actor 'nobody'"),
    ],
)
def test_what_the_format_cannot_hold_is_refused(event: Event, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        dumps(forged(Timeline("T", sources=(SOURCE,)), events=(event,)))


def test_every_character_that_a_text_can_hold_comes_back() -> None:
    refused = re.compile(f"[{FORBIDDEN}\ud800-\udfff]")
    every = "".join(char for char in map(chr, range(sys.maxunicode + 1)) if not refused.match(char))
    timeline = Timeline(f"a{every}z", summary={"ar": every[::-1]})
    assert loads(dumps(timeline)) == timeline


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u2069", "\u2028", "\u0085", "\x1b", "\r"])
def test_no_character_that_the_reader_refuses_is_held_by_a_timeline(char: str) -> None:
    with pytest.raises(ModelError, match=f"U\\+{ord(char):04X}"):
        Timeline(f"a{char}z")
    with pytest.raises(DocumentError, match=f"E503 .*U\\+{ord(char):04X}"):
        loads(f'[timeline]\ntitle = "a\\u{ord(char):04x}z"')
