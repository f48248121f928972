"""Queries: a window under uncertainty, what events refer to, and words in any spelling."""

from __future__ import annotations

import pytest

from timeline import (
    Actor,
    Category,
    Citation,
    DateError,
    Event,
    OptionError,
    Place,
    Source,
    Timeline,
    parse_date,
)
from timeline.query import fold, in_window, select

A, B = Source("a", "A"), Source("b", "B")
ISRAEL, KAZAKHSTAN = Actor("israel", "Israel"), Actor("kazakhstan", "Kazakhstan")
TRADE, WAR = Category("trade", "Trade"), Category("war", "War")
ASTANA = Place("astana", "Astana")

EVENTS = (
    Event(
        "year", parse_date("1992"), {"en": "A year", "ar": "إعلانُ الاتّفاقيّة"}, (Citation(A),), category=TRADE
    ),
    Event(
        "day",
        parse_date("1992-04-10"),
        "A day",
        (Citation(B),),
        actors=(ISRAEL, KAZAKHSTAN),
        places=(ASTANA,),
    ),
    Event("open", parse_date("1995/.."), "Open", (Citation(A), Citation(B)), actors=(ISRAEL,), tags=("oil",)),
    Event("late", parse_date("2025-11-06"), "Café", (Citation(A),), category=WAR, summary="Kosovo and Niger"),
)
TL = Timeline("T", EVENTS, (A, B), (ISRAEL, KAZAKHSTAN), (ASTANA,), (TRADE, WAR))


def ids(**query: object) -> list[str]:
    return [event.id for event in select(TL, **query).events]


@pytest.mark.parametrize(
    ("date", "since", "until", "possibly", "certainly"),
    [
        ("1992", "1992-06", None, True, False),
        ("1992", "1992", "1992", True, True),
        ("1992", "1993", None, False, False),
        ("1992-04-10", "1992-04-10", "1992-04-10", True, True),
        ("1992-04-10", None, "1992-04-09", False, False),
        ("1995/..", "2020", None, True, False),
        ("1995/..", "1995", None, True, True),
        ("1995/..", "1995", "2020", True, False),
        ("1995/", "1995", "2020", True, False),
        ("../1995", None, "1995", True, True),
        ("../1995", "1990", None, True, False),
        ("1992", "AH 1412", "AH 1413", True, True),  # 1412-1413 AH run from 13 July 1991 to 19 June 1993
        ("2025-11-06", "AH 1447-05-15", "AH 1447-05-15", True, True),
    ],
)
def test_a_window_holds_possibly_or_certainly(
    date: str, since: str | None, until: str | None, possibly: bool, certainly: bool
) -> None:
    window = [None if end is None else parse_date(end) for end in (since, until)]
    assert in_window(parse_date(date), *window) is possibly
    assert in_window(parse_date(date), *window, certain=True) is certainly


def test_a_query_takes_dates_as_text_in_either_calendar() -> None:
    assert ids(since="1995") == ["open", "late"]
    assert ids(since="AH 1447") == ["open", "late"]
    assert ids(since="AH 1447", certain=True) == ["late"]
    assert ids(until="1992-04-10", certain=True) == ["day"]
    with pytest.raises(DateError):
        ids(since="someday")


def test_every_condition_must_hold_and_of_several_ids_any() -> None:
    assert ids(actor="israel") == ["day", "open"]
    assert ids(actor=["kazakhstan", "israel"], source="a") == ["open"]
    assert ids(category=["trade", "war"]) == ["year", "late"]
    assert ids(place="astana") == ["day"]
    assert ids(tag="oil") == ["open"]
    assert ids() == [event.id for event in EVENTS]


@pytest.mark.parametrize(
    "text", ["اعلان الاتفاقيه", "إعلان", "الاتفاقية", "الاتـــفاقية", "cafe", "KOSOVO niger"]
)
def test_text_is_found_whatever_its_spelling(text: str) -> None:
    assert len(ids(text=text)) == 1


def test_all_the_words_must_occur() -> None:
    assert ids(text="kosovo zebra") == []


def test_what_the_file_does_not_declare_cannot_be_asked_for() -> None:
    with pytest.raises(OptionError, match="actor must be one of israel, kazakhstan, got 'izrael'"):
        ids(actor="izrael")


def test_everything_declared_stays_declared() -> None:
    assert select(TL, category="war").sources == (A, B)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("٢٠٢٥", "2025"),
        ("ﻻ", "لا"),
        ("Straße", "STRASSE"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_spellings_that_readers_take_for_the_same_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_words_that_differ_stay_different() -> None:
    assert fold("علم") != fold("عمل")
