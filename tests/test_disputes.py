"""Disputes are found from what sources say; what only seems to differ says why."""

from __future__ import annotations

from decimal import Decimal

import pytest

import timeline
from timeline import Citation, Event, Place, Quantity, Says, Source, Timeline, parse_date
from timeline.dispute import clocks, disputes, event_disputes, stating

STATED, OTHER = Source("stated", "Stated"), Source("other", "Other")
WASHINGTON = Place("washington", "Washington", zone="America/New_York")
ASTANA = Place("astana", "Astana", zone="Asia/Almaty")
TOKYO = Place("tokyo", "Tokyo", zone="Asia/Tokyo")


def event(date: str, *says: Says, **more: object) -> Event:
    return Event(
        "e", parse_date(date), "E", (Citation(STATED), *(Citation(OTHER, says=each) for each in says)), **more
    )


def trade(low: str, high: str | None = None, *, unit: str = "USD", as_of: str | None = None) -> Quantity:
    date = None if as_of is None else parse_date(as_of)
    return Quantity("Trade", Decimal(low), Decimal(high or low), unit, date)


@pytest.mark.parametrize(
    ("stated", "said", "reason"),
    [
        ("2025-11-06", "2025-11-07", None),
        ("1991-12-16", "1992", None),
        ("1992-04-10", "1992", "precision"),
        ("1992", "1992-04", "precision"),
        ("1990/1995", "1992-04-10", "precision"),
        ("1992/..", "1999", "precision"),
        ("../1992", "1993", None),
        ("2025-11-06T18:30-05:00", "2025-11-07", "zone"),
        ("2025-11-07", "2025-11-06T18:30-05:00[America/New_York]", "zone"),
        ("2025-11-06T18:30-05:00", "2025-11-07T04:30+05:00", "zone"),
        ("2025-11-06T18:30-05:00", "2025-11-06T19:30-05:00", None),  # one day, two moments
        ("2025-11-06T18:30", "2025-11-06T18:30-05:00", "precision"),
        ("1992-03/1992-05", "1992-04/1992-06", "overlap"),
        ("1992-04", "1992-04-20/1992-06", "overlap"),
        ("[1990, 1995]".replace(" ", ""), "1992", None),  # within the bounds, but neither of the two
        ("1992-04-10", "1992-04-10~", "precision"),
        ("2025-11-06T18:30", "2025-11-07", None),  # without an offset it is no instant
        ("2025-11-06T08:30-05:00", "2025-11-08", None),
        ("1970-04-12", "AH 1390-02-01", None),  # by no table: see below
    ],
)
def test_two_dates_dispute_when_no_day_can_be_both(stated: str, said: str, reason: str | None) -> None:
    (found,) = event_disputes(event(stated, Says(date=parse_date(said))), (WASHINGTON, ASTANA))
    assert (found.field, found.reason) == ("date", reason)
    assert (found.stated, found.rival) == (parse_date(stated), parse_date(said))
    assert found.real is (reason is None)


def test_the_place_whose_clock_explains_is_named_the_events_own_first() -> None:
    dispute = event_disputes(
        event("2025-11-06T18:30-05:00", Says(date=parse_date("2025-11-07")), places=(TOKYO,)),
        (WASHINGTON, ASTANA),
    )[0]
    assert dispute.place == TOKYO


def test_hijri_dates_that_agree_by_another_table_only_seem_to_differ() -> None:
    # 1 Safar 1390 began on 8 April 1970 as published (hijridate 2.6), on 7 April as computed (ICU 72.1).
    (found,) = event_disputes(event("1970-04-07", Says(date=parse_date("AH 1390-02-01"))))
    assert found.reason == "calendar"
    (found,) = event_disputes(event("islamic-umalqura-kacst:1390-02-01", Says(date=parse_date("1970-04-08"))))
    assert found.reason == "calendar"


def test_a_source_that_says_the_same_does_not_dispute() -> None:
    assert event_disputes(event("1992", Says(date=parse_date("1992")))) == ()
    assert event_disputes(event("1992")) == ()


def test_two_sources_with_the_same_rival_value_are_one_dispute() -> None:
    says = Says(date=parse_date("1993"))
    (found,) = event_disputes(event("1992", says, says))
    assert [citation.source for citation in found.citations] == [OTHER, OTHER]


@pytest.mark.parametrize(
    ("stated", "said", "reason"),
    [
        (trade("236"), trade("450"), None),
        (trade("200", "300"), trade("250"), "precision"),
        (trade("200", "300"), trade("301", "400"), None),
        (trade("200", "300"), trade("250", "400"), "overlap"),
        (trade("250"), trade("200", "300"), "precision"),
        (trade("200"), trade("200", unit="EUR"), None),
        (trade("236", as_of="2024"), trade("450", as_of="2023"), "as-of"),
        (trade("236", as_of="2024"), trade("450", as_of="2024-06"), None),
    ],
)
def test_two_figures_dispute_by_range_unit_and_date(
    stated: Quantity, said: Quantity, reason: str | None
) -> None:
    (found,) = event_disputes(event("2024", Says(quantities=(said,)), quantities=(stated,)))
    assert (found.field, found.stated, found.rival, found.reason) == ("quantities", stated, said, reason)


def test_figures_are_matched_by_name_else_by_the_only_one_of_the_unit() -> None:
    oil = Quantity("Oil", Decimal(10), unit="%")
    (found,) = event_disputes(
        event(
            "2024", Says(quantities=(Quantity("Crude", Decimal(30), unit="%"),)), quantities=(trade("1"), oil)
        )
    )
    assert found.stated == oil


def test_a_rival_figure_bears_the_name_of_the_stated_one_in_all_its_languages() -> None:
    stated = Quantity({"en": "Oil", "ar": "النفط"}, Decimal(10), unit="%")
    said = Quantity("Oil", Decimal(30), unit="%")
    (found,) = event_disputes(event("2024", Says(quantities=(said,)), quantities=(stated,)))
    assert (found.rival.name, found.rival.low) == (stated.name, Decimal(30))
    assert not event_disputes(
        event("2024", Says(quantities=(Quantity("Oil", Decimal(10), unit="%"),)), quantities=(stated,))
    )


def test_places_that_share_one_may_both_be_right_and_others_may_not() -> None:
    both = event("1992", Says(places=(ASTANA,)), places=(WASHINGTON, ASTANA))
    neither = event("1992", Says(places=(TOKYO,)), places=(WASHINGTON,))
    each = event("1992", Says(places=(ASTANA, TOKYO)), places=(WASHINGTON, ASTANA))
    silent = event("1992", Says(places=(ASTANA,)))
    assert [found.reason for found in event_disputes(both)] == ["precision"]
    assert [found.reason for found in event_disputes(neither)] == [None]
    assert [found.reason for found in event_disputes(each)] == ["overlap"]
    assert [found.reason for found in event_disputes(silent)] == ["precision"]


def test_a_note_of_the_author_is_a_reason_and_leaves_the_dispute_real() -> None:
    (found,) = event_disputes(event("1992", Says(date=parse_date("1993")), note="A slip."))
    assert (found.reason, found.real) == ("note", True)


def test_disputes_come_in_chronological_order() -> None:
    says = Says(date=parse_date("2020"))
    late = Event("late", parse_date("1999"), "L", (Citation(OTHER, says=says),))
    early = Event("early", parse_date("1992"), "E", (Citation(OTHER, says=says),))
    assert [found.event.id for found in disputes(Timeline("T", (late, early)))] == ["early", "late"]


def noted(
    date: str, said: str, *, places: tuple[Place, ...] = (WASHINGTON,), note: str | None = "Their day."
) -> Event:
    says = Says(date=parse_date(said))
    return Event(
        "e", parse_date(date), "E", (Citation(STATED), Citation(OTHER, says=says, note=note)), places=places
    )


def test_neighbouring_days_are_one_moment_where_the_clocks_allow_it_and_the_author_says_so() -> None:
    (found,) = event_disputes(noted("2025-11-06", "2025-11-07"), (WASHINGTON, ASTANA))
    assert (found.reason, found.place) == ("zone", ASTANA)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (
            noted("2025-11-06", "2025-11-07", note=None),
            None,
        ),  # a clock may explain it, nobody says that it does
        (noted("2025-11-06", "2025-11-05"), "note"),  # no clock was a day behind that of Washington
        (noted("2025-11-06", "2025-11-08"), "note"),
        (noted("2025-11-06", "2025-11-07", places=()), "note"),  # nowhere
        (noted("2025-11-06", "2025-11-07", places=(TOKYO,)), "note"),  # no clock was ahead of that of Tokyo
        (noted("2025-11-06", "2025-11"), "precision"),
    ],
)
def test_clocks_explain_no_more_than_they_can(event: Event, reason: str | None) -> None:
    (found,) = event_disputes(event, (WASHINGTON, ASTANA, TOKYO))
    assert found.reason == reason


def test_the_place_that_the_source_names_is_asked_first() -> None:
    citation = Citation(OTHER, says=Says(date=parse_date("2025-11-07"), places=(TOKYO,)), note="Tokyo's day.")
    stated = Event("e", parse_date("2025-11-06"), "E", (citation,), places=(WASHINGTON,))
    date, _places = event_disputes(stated, (ASTANA,))
    assert date.place == TOKYO


def test_many_disputes_and_many_places_ask_each_midnight_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        "timeline.dates.zones.instant_in_zone", lambda wall, zone: asked.append((wall, zone)) or wall
    )
    places = tuple(Place(f"p{n}", "P", zone="Asia/Tokyo") for n in range(50))
    same = Place("w", "W", zone="Asia/Tokyo")
    for _ in range(20):
        event_disputes(noted("1901-01-01", "1901-01-02", places=(same,)), places)
    assert len(asked) == len(set(asked)) == 3


def test_each_value_has_its_sources() -> None:
    says = Says(date=parse_date("1993"))
    title = Citation(Source("title", "T"), supports=("title",))
    date = Citation(Source("date", "D"), supports=("date",))
    stated = Event("e", parse_date("1992"), "E", (Citation(STATED), title, date, Citation(OTHER, says=says)))
    (found,) = event_disputes(stated)
    assert [citation.source.id for citation in found.stated_by] == ["stated", "date"]
    assert [citation.source.id for citation in found.citations] == ["other"]


# What a reader of the shipped file should be told, by hand from `docs/dataset.md`.
SHIPPED = [
    ("trump-announcement-2025", "date", "2025-11-07", "zone"),
    ("announcement-expected-hour-2025", "date", "2025-11-07T01:30+02:00[Asia/Jerusalem]", "zone"),
    ("kazakhstan-independence-1991", "date", "1992", "note"),
    ("diplomatic-relations-1992", "date", "1992", "precision"),
    ("trump-announcement-2025", "quantities", "4..4 states", "note"),
    ("oil-supply-study-2025", "quantities", "25..30 %", "note"),
    ("oil-supply-study-2025", "quantities", "10..25 %", "precision"),
    ("uranium-output-2022", "quantities", "40..40 %", "as-of"),
    ("trade-2024", "quantities", "208..208 companies", "as-of"),
    ("us-deals-2025", "quantities", "17200000000..17200000000 USD", "note"),
]


def shown(value: object) -> str:
    return f"{value.low}..{value.high} {value.unit}" if isinstance(value, Quantity) else str(value)


def test_the_disputes_of_the_shipped_file_are_found_and_explained() -> None:
    found = {(d.event.id, d.field, shown(d.rival), d.reason): d for d in timeline.disputes(timeline.load())}
    assert set(SHIPPED) <= set(found)
    assert found[SHIPPED[1]].place.zone == "Asia/Jerusalem"
    assert all(dispute.citations and dispute.event.citations for dispute in found.values())
    assert all(reason is not None for *_, reason in found)


# --- thousands of them: each would not end in the square of its number ---

MANY = 30_000


def test_what_thousands_of_citations_say_alike_is_one_dispute_with_all_of_them() -> None:
    one = event("1992-04-10", *[Says(date=parse_date("1994"))] * MANY)
    (found,) = event_disputes(one)
    assert len(found.citations) == MANY
    assert found.stated_by == one.citations[:1]


def test_thousands_of_values_are_as_many_disputes() -> None:
    says = [Says(date=parse_date(f"Y{10_000 + number}")) for number in range(MANY)]
    assert len(event_disputes(event("1992", *says))) == MANY


def test_thousands_of_figures_each_find_the_one_that_they_answer_to() -> None:
    def figure(number: int, value: int) -> Quantity:
        return Quantity(f"N{number}", Decimal(value), unit=f"u{number}")

    stated = tuple(figure(number, 1) for number in range(MANY))
    says = [Says(quantities=(figure(number, 2),)) for number in range(MANY)]
    found = event_disputes(event("1992", *says, quantities=stated))
    assert [dispute.stated for dispute in found] == list(stated)


def test_thousands_of_places_are_asked_once_for_each_time_zone() -> None:
    places = [Place(f"p{number}", "P", zone="Europe/Paris") for number in range(MANY)]
    says = [Says(date=parse_date("2025-11-07"))] * MANY
    (found,) = event_disputes(event("2025-11-06T18:30-05:00", *says, places=tuple(places)), (ASTANA,))
    assert found.place == places[0]
    assert clocks([*places, ASTANA, Place("x", "X"), TOKYO]) == (places[0], ASTANA, TOKYO)


def test_a_citation_states_a_field_that_it_supports_and_says_nothing_else_of() -> None:
    stated = [Citation(STATED), Citation(STATED, supports=("date", "title"))]
    other = [Citation(OTHER, supports=("title",)), Citation(OTHER, says=Says(date=parse_date("1994")))]
    one = Event("e", parse_date("1992"), "E", (*stated, *other))
    assert stating(one, "date") == tuple(stated)
    assert stating(one, "title") == (*one.citations,)
