"""Files with thousands of one thing: no rule compares each with each, and what is not named is counted."""

from __future__ import annotations

from attrs import evolve

from timeline import Citation, Event, LocalizedText, Says, Source, Timeline, parse_date
from timeline.check import findings
from timeline.model.checks import Allowed, Checks

SOURCE = Source("s", "S", publisher="P", issued=parse_date("1995"))


def codes(timeline: Timeline) -> list[str]:
    return [finding.code for finding in findings(timeline)]


def test_each_of_thousands_of_unexplained_values_is_found_at_its_citation() -> None:
    says = [Says(date=parse_date(f"Y{10_000 + number}")) for number in range(20_000)]
    event = Event(
        "e", parse_date("1992"), "E", (Citation(SOURCE), *(Citation(SOURCE, says=each) for each in says))
    )
    found = [finding.where for finding in findings(Timeline("T", (event,), (SOURCE,)))]
    assert found == [("events", 0, "citations", number + 1, "says", "date") for number in range(20_000)]


def test_thousands_of_entries_each_switch_off_the_advice_that_they_are_for() -> None:
    sources = tuple(Source(f"s{number}", "S", publisher="P") for number in range(20_000))
    allow = tuple(Allowed("W303", "Meant so.", source=source) for source in sources)

    def found(*sources: Source) -> list[str]:
        event = Event("e", parse_date("1992"), "E", tuple(map(Citation, sources)))
        return codes(Timeline("T", (event,), sources, checks=Checks(allow)))

    assert found(*sources) == []
    assert found(evolve(sources[0], issued=parse_date("1993")), *sources[1:]) == ["W502"]


def test_of_many_missing_languages_some_are_named_and_the_rest_is_counted() -> None:
    languages = tuple(f"en-x-{number}" for number in range(1012))
    event = Event("e", parse_date("1992"), LocalizedText.of({"en": "E"}), (Citation(SOURCE),))
    timeline = Timeline("T", (event,), (SOURCE,), languages=languages)
    (found,) = findings(timeline)
    assert found.message.startswith("event 'e' has no title in 'en-x-0', 'en-x-1', ")
    assert found.message.endswith(", 'en-x-11' and 1,000 more")
