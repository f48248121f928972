"""A small program that builds a timeline: mypy reads it as its author's would, and a test runs it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import assert_type

import timeline
from timeline import (
    Actor,
    Allowed,
    Category,
    Checks,
    Citation,
    Date,
    Event,
    LocalizedText,
    ModelError,
    Name,
    Place,
    Quantity,
    Says,
    Source,
    Timeline,
)

ROWS: list[tuple[int, str, str]] = [(1951, "opening", "The harbour opens"), (1987, "closing", "It closes")]


def sources() -> tuple[Source, ...]:
    """Sources with what a person writes: a day, a year, one author, a text in two languages."""
    gazette = Source(
        "gazette",
        {"en": "The harbour opens", "fr": "Ouverture du port"},
        "article-newspaper",
        Name("Doe", "Jane"),
        container_title="The Gazette",
        issued=dt.date(1951, 5, 4),
        accessed="2025-11",
        language="en",
        url="https://example.org/gazette",
    )
    return gazette, Source("register", "Register", author=[Name(literal="Port Office")], issued=1952)


def events(gazette: Source, register: Source) -> list[Event]:
    """Events with lists, single things and texts."""
    works = Category("works", "Works")
    made = [Event(key, year, title, register, category=works, tags="port") for year, key, title in ROWS]
    ceremony = Event(
        "ceremony",
        "1951-05-03",
        {"en": "Ceremony"},
        [Citation(gazette, "par. 2", supports="date"), Citation(register, says=Says("1951-05-04")), gazette],
        summary="A ceremony.",
        actors=[Actor("mayor", "The mayor")],
        places=Place("harbour", "The harbour", "Europe/Paris", [48, Decimal("-2.03")]),
        quantities=[
            Quantity("Cost", "1.25", Decimal("1.5"), "million francs", 1951),
            Quantity("Guests", 300),
        ],
        importance=5,
    )
    return [*made, ceremony]


def build() -> Timeline:
    """The whole; what the events carry is declared by that."""
    gazette, register = sources()
    checks = Checks(
        allow=[Allowed("W302", "A register has no paragraphs.", source=register)], loaded_words=["so-called"]
    )
    return Timeline(
        "A harbour", events(gazette, register), languages=["en", "fr"], scope="1951/1987", checks=checks
    )


def main() -> None:
    """Use it as a program would."""
    tl = build()
    assert_type(tl.event("ceremony"), Event)
    assert_type(tl.event("ceremony").date, Date)
    assert_type(tl.event("ceremony").citations, tuple[Citation, ...])
    assert_type(tl.event("ceremony").title, LocalizedText)
    assert_type(tl.event("ceremony").quantities[0].low, Decimal)
    assert_type(tl.places[0].coordinates, tuple[float, float] | None)
    assert_type(timeline.to_csl_json(tl), str)
    assert_type(timeline.format_date(timeline.parse_human("3 May 1951")), str)
    assert_type(timeline.findings(tl), tuple[timeline.Finding, ...])
    assert timeline.loads(timeline.dumps(tl)) == tl
    assert timeline.render_svg(tl).startswith("<svg")
    assert len({*tl.events, *tl.sources}) == 5


def refused(register: Source) -> list[str]:
    """What is wrong for mypy too; the run time says what would be right."""
    tries = (
        lambda: Event("e", 1951.5, "T", register),  # type: ignore[arg-type]
        lambda: Event("e", None, "T", register),  # type: ignore[arg-type]
        lambda: Event("e", 1951, 5, register),  # type: ignore[arg-type]
        lambda: Event("e", 1951, "T", "register"),  # type: ignore[arg-type]
        lambda: Event("e", 1951, "T", register, actors="mayor"),  # type: ignore[arg-type]
        lambda: Event("e", 1951, "T", register, category="works"),  # type: ignore[arg-type]
        lambda: Citation("register"),  # type: ignore[arg-type]
        lambda: Quantity("Cost", 1.25),  # type: ignore[arg-type]
        lambda: Place("p", "P", coordinates="48, -2"),  # type: ignore[arg-type]
        lambda: Source("s", "S", url=5),  # type: ignore[arg-type]
        lambda: Timeline("T", languages=5),  # type: ignore[arg-type]
        lambda: Timeline("T", checks="none"),  # type: ignore[arg-type]
    )
    said = []
    for build_it in tries:
        try:
            build_it()
        except ModelError as error:
            said.append(str(error))
    return said


if __name__ == "__main__":
    main()
