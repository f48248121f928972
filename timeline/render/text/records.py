"""One line per event, for grep, cut, sort and jq: tab-separated with a header, or JSON lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ...dates import from_day_number
from ...dates.edtf.write import iso_text
from ...language.safe import escaped, no_formula, safe
from ...model.sunset import place_of_sunset
from .voice import Voice, voice_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Citation, Event, Quantity, Timeline
    from .options import TextOptions

COLUMNS = ("date", "earliest", "latest", "id", "category", "importance", "title", "sources")


def records(tl: Timeline, options: TextOptions) -> Iterator[str]:
    """Return the lines in the format of the options."""
    return tab_separated(tl, options) if options.format == "tsv" else json_lines(tl, options)


def tab_separated(tl: Timeline, options: TextOptions) -> Iterator[str]:
    """Yield a header and one line per event; a field holds neither tabs nor line feeds.

    A title that a spreadsheet would take for a formula has an apostrophe before it, which marks text there.
    """
    voice = voice_for(options, tl)
    yield "\t".join(COLUMNS)
    for event in _ordered(tl, options):
        fields = (
            str(event.date),
            iso_day(event.date.earliest) or "",
            iso_day(event.date.latest) or "",
            event.id,
            event.category.id if event.category else "",
            str(event.importance),
            no_formula(event.title.get(voice.language)),
            ",".join(dict.fromkeys(citation.source.id for citation in event.citations)),
        )
        yield "\t".join(map(safe, fields))


def json_lines(tl: Timeline, options: TextOptions) -> Iterator[str]:
    """Yield one JSON object per event: ids, canonical dates, texts in the reader's language."""
    voice = voice_for(options, tl)
    for event in _ordered(tl, options):
        yield escaped(json.dumps(_record(event, voice), ensure_ascii=False))


def iso_day(number: int | None) -> str | None:
    """Write a day number as an ISO 8601 date; None for an end that is open or unknown."""
    if number is None:
        return None
    return iso_text(*from_day_number(number))


def _ordered(tl: Timeline, options: TextOptions) -> tuple[Event, ...]:
    events = tl.chronological()
    return events[::-1] if options.reverse else events


def _record(event: Event, voice: Voice) -> dict[str, object]:
    return {
        "id": event.id,
        "date": str(event.date),
        "date-text": event.date_text,
        "earliest": iso_day(event.date.earliest),
        "latest": iso_day(event.date.latest),
        "dates": {
            calendar: voice.plain_date(event.date, calendar, place_of_sunset(event))
            for calendar in voice.options.calendars
        },
        "title": event.title.get(voice.language),
        "summary": event.summary.get(voice.language) if event.summary else None,
        "category": event.category.id if event.category else None,
        "actors": [actor.id for actor in event.actors],
        "places": [place.id for place in event.places],
        "quantities": [_quantity(quantity, voice) for quantity in event.quantities],
        "tags": list(event.tags),
        "importance": event.importance,
        "citations": [_citation(citation) for citation in event.citations],
    }


def _quantity(quantity: Quantity, voice: Voice) -> dict[str, object]:
    return {
        "name": quantity.name.get(voice.language),
        "low": str(quantity.low),
        "high": str(quantity.high),
        "unit": quantity.unit,
        "as-of": None if quantity.as_of is None else str(quantity.as_of),
        "approximate": quantity.approximate,
    }


def _citation(citation: Citation) -> dict[str, object]:
    return {
        "source": citation.source.id,
        "locator": citation.locator,
        "url": citation.source.url,
        "date-text": citation.date_text,
    }
