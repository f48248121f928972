"""The model refuses what breaks its rules, and chooses texts as it says."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from itertools import permutations

import attrs
import pytest

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
    disputes,
    load,
    model,
    parse_date,
)

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
    with pytest.raises(ModelError, match="`high` must be at least `low`, got 3 to 2"):
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


ONE_OF_EACH = [
    Actor("a", "A"),
    Allowed("W202", "wanted"),
    Category("a", "A"),
    Checks(),
    Citation(SOURCE, "p. 1"),
    event("a"),
    LocalizedText.of("A"),
    Name("A", "B"),
    OwnWords({"de": {"sources": "Belege"}}),
    Place("a", "A", "Asia/Almaty", (43.2, 76.9)),
    Quantity("A", Decimal(1), Decimal(2), as_of=parse_date("1992~")),
    Says(date=parse_date("AH 1412")),
    Source("a", "A", author=(Name(literal="B"),), issued=parse_date("1992/..")),
    Timeline("A", events=(event("a"),), sources=(SOURCE,)),
]


def test_there_is_one_of_each_class_of_the_model() -> None:
    assert {type(each).__name__ for each in ONE_OF_EACH} == set(model.__all__) - {"IMPORTANCE"}


def named(value: object) -> str:
    return type(value).__name__


@pytest.mark.parametrize("value", ONE_OF_EACH, ids=named)
def test_a_copy_is_equal_and_has_the_same_hash(value: object) -> None:
    copies = [
        copy.copy(value),
        copy.deepcopy(value),
        attrs.evolve(value),  # type: ignore[misc]
        *(pickle.loads(pickle.dumps(value, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)),  # noqa: S301
    ]
    for each in copies:
        assert each == value
        assert hash(each) == hash(value)
        assert type(each) is type(value)


@pytest.mark.parametrize("value", ONE_OF_EACH, ids=named)
def test_every_field_counts(value: object) -> None:
    """As attrs lists the fields; `object.__setattr__` passes by what a constructor would refuse."""
    for name in (field.name for field in attrs.fields(type(value))):  # type: ignore[arg-type]
        other = copy.copy(value)
        object.__setattr__(other, name, "another")
        assert other != value, name
        assert hash(other) != hash(value), name


def test_values_of_two_classes_are_never_equal() -> None:
    assert all(a != b for a, b in permutations(ONE_OF_EACH, 2))
    assert Actor("a", "A") != Category("a", "A")  # with the same fields
    assert Allowed("W202", "A") != ("W202", "A", None, None)

    class Special(Actor):
        pass

    assert Special("a", "A") != Actor("a", "A")
    assert Actor("a", "A") != Special("a", "A")


@pytest.mark.parametrize("value", ONE_OF_EACH, ids=named)
def test_nothing_can_be_changed(value: object) -> None:
    for name in (*(field.name for field in attrs.fields(type(value))), "another"):  # type: ignore[arg-type]
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, "changed")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, name)


def test_attrs_knows_the_fields() -> None:
    assert attrs.asdict(
        Citation(SOURCE, "p. 1", supports=("date",)), filter=lambda _, value: bool(value)
    ) == {
        "source": {"id": "diary", "title": {"variants": (("und", "Diary"),)}, "type": "document"},
        "locator": "p. 1",
        "supports": ("date",),
    }
    assert attrs.evolve(SOURCE, title={"ar": "يوميات"}).title == LocalizedText((("ar", "يوميات"),))
    with pytest.raises(ModelError, match="at least `low`"):
        attrs.evolve(Quantity("A", Decimal(1), Decimal(2)), low=Decimal(3))


def test_values_show_what_they_are() -> None:
    shown = {
        Actor("a", "A"): "Actor(id='a', name=LocalizedText(variants=(('und', 'A'),)))",
        Name("A", "B"): "Name(family='A', given='B', literal=None)",
        SOURCE: "<Source 'diary': Diary>",
        Citation(SOURCE, "p. 1"): "<Citation of 'diary', p. 1>",
        event("a"): "<Event 'a', 1992: Something>",
        Timeline("A"): "<Timeline 'A': 0 events, 0 sources>",
    }
    assert {value: repr(value) for value in shown} == shown


def test_disputes_are_values_too() -> None:
    found = disputes(load())
    assert found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
    assert len(set(found)) == len(found)


def test_chronological_order_is_by_date_and_then_as_written() -> None:
    tl = Timeline("T", events=(event("c", "1993"), event("b", "1992-04"), event("a", "1992-04")))
    assert [e.id for e in tl.chronological()] == ["b", "a", "c"]


def test_sources_are_numbered_as_a_reader_meets_them() -> None:
    late, early = Source("late", "L"), Source("early", "E")
    tl = Timeline(
        "T", events=(event("b", "1993", late), event("a", "1992", early)), sources=(late, early, SOURCE)
    )
    assert [source.id for source in tl.cited_sources()] == ["early", "late"]
