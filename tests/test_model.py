"""The model refuses what breaks its rules, and chooses texts as it says."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from timeline import Actor, Citation, Event, LocalizedText, ModelError, Quantity, Source, Timeline, parse_date

SOURCE = Source("diary", "Diary")


def event(identifier: str, date: str = "1992", source: Source = SOURCE) -> Event:
    return Event(identifier, parse_date(date), "Something", (Citation(source),))


def test_a_text_falls_back_to_a_shorter_tag_and_then_to_the_first_variant() -> None:
    text = LocalizedText.of({"en": "book", "ar": "كتاب"})
    assert text.choose("ar-EG") == ("ar", "كتاب")
    assert text.choose("ru") == ("en", "book")
    assert text.choose() == ("en", "book")
    assert (text.get("ar"), str(text), text.languages, "ar" in text) == ("كتاب", "book", ("en", "ar"), True)


def test_a_text_needs_a_variant() -> None:
    with pytest.raises(ValueError, match="variants"):
        LocalizedText(())


def test_an_event_needs_a_citation() -> None:
    with pytest.raises(ValueError, match="citations"):
        Event("x", parse_date("1992"), "Something", ())


@pytest.mark.parametrize("importance", [0, 6, -1])
def test_importance_is_from_1_to_5(importance: int) -> None:
    with pytest.raises(ValueError, match="importance"):
        attrs.evolve(event("x"), importance=importance)


def test_a_quantity_without_a_range_is_one_value() -> None:
    quantity = Quantity("Trade", Decimal(236), unit="USD")
    assert (quantity.low, quantity.high) == (Decimal(236), Decimal(236))
    with pytest.raises(ModelError, match="from low to high, got 3 to 2"):
        Quantity("Trade", Decimal(3), Decimal(2))


@pytest.mark.parametrize(
    "twice",
    [
        lambda: Timeline("T", events=(event("a"), event("a"))),
        lambda: Timeline("T", sources=(SOURCE, Source("diary", "Another"))),
        lambda: Timeline("T", actors=(Actor("diary", "A"), Actor("diary", "B"))),
    ],
)
def test_ids_are_unique_within_their_kind(twice: object) -> None:
    with pytest.raises(ModelError, match=r"ids are unique, got '(a|diary)' twice"):
        twice()  # type: ignore[operator]


def test_everything_is_frozen_and_compares_by_value() -> None:
    assert event("a") == event("a")
    assert hash(event("a")) == hash(event("a"))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        event("a").id = "b"  # type: ignore[misc]


def test_chronological_order_is_by_date_and_then_as_written() -> None:
    tl = Timeline("T", events=(event("c", "1993"), event("b", "1992-04"), event("a", "1992-04")))
    assert [e.id for e in tl.chronological()] == ["b", "a", "c"]


def test_sources_are_numbered_as_a_reader_meets_them() -> None:
    late, early = Source("late", "L"), Source("early", "E")
    tl = Timeline(
        "T", events=(event("b", "1993", late), event("a", "1992", early)), sources=(late, early, SOURCE)
    )
    assert [source.id for source in tl.cited_sources()] == ["early", "late"]
