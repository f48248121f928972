"""The data that travels with the package keeps what the README promises of it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import timeline
from timeline import Event
from timeline.document.tidy import tidy

TL = timeline.load()
FIRST_DAY = timeline.parse_date("1991").earliest
LAST_DAY = timeline.parse_date("2025-11").latest
DOCUMENTS = {
    "noonpost-2025": "000_9e983eac9a3f469e.txt",
    "aljazeera-2025": "001_8eece42878a556b8.txt",
    "zawaya-2025": "002_554ce272f944984c.txt",
    "hadarat-2025": "003_9164ff34a3d4887d.txt",
    "fjp-2025": "004_b944460ca2e5fb56.txt",
}


def arabic_share(text: str) -> float:
    letters = [character for character in text if character.isalpha()]
    return sum("\u0600" <= character <= "\u06ff" for character in letters) / max(1, len(letters))


@pytest.mark.parametrize("event", TL.events, ids=lambda event: event.id)
def test_each_event_is_told_in_english_and_in_arabic(event: Event) -> None:
    assert event.summary is not None
    for text in (event.title, event.summary):
        assert set(text.languages) == {"en", "ar"}
        assert arabic_share(text.get("en")) == 0
        assert arabic_share(text.get("ar")) > 0.6


@pytest.mark.parametrize("event", TL.events, ids=lambda event: event.id)
def test_each_event_lies_in_the_time_that_the_file_covers(event: Event) -> None:
    assert FIRST_DAY is not None
    assert LAST_DAY is not None
    assert event.date.earliest is not None, "the shipped events all have a beginning"
    assert FIRST_DAY <= event.date.earliest <= LAST_DAY


def test_there_are_at_least_sixty_events() -> None:
    assert len(TL.events) >= 60


def test_the_five_documents_are_sources_cited_by_paragraph() -> None:
    archived = {source.id: source.archived for source in TL.sources if source.archived}
    assert archived == DOCUMENTS
    locators = {c.locator for e in TL.events for c in e.citations if c.source.id in DOCUMENTS}
    assert locators
    assert all(locator is not None and locator.startswith(("par. ", "pars. ")) for locator in locators)


def test_the_announcement_is_dated_to_two_days_by_sources_that_do_not_agree() -> None:
    event = next(event for event in TL.events if event.id == "trump-announcement-2025")
    assert str(event.date).startswith("2025-11-06")
    others = [citation.says for citation in event.citations if citation.says is not None]
    other_dates = {str(says.date) for says in others if says.date is not None}
    assert "2025-11-07" in other_dates


def test_the_file_names_its_schema_in_the_first_line() -> None:
    text = (Path(__file__).parents[1] / "events.toml").read_text(encoding="utf-8")
    assert text.startswith("#:schema ")
    assert len(tomllib.loads(text)["events"]) == len(TL.events)


def test_every_citation_of_a_document_can_be_verified() -> None:
    """Each carries the digest of its paragraph; `timeline verify` compares them with the archive."""
    cited = [c for e in TL.events for c in e.citations if c.source.id in DOCUMENTS]
    assert len(cited) > 100
    assert all(c.digest is not None for c in cited)


def test_the_file_is_in_canonical_order() -> None:
    text = (Path(__file__).parents[1] / "events.toml").read_text(encoding="utf-8")
    assert tidy(text) == text
