"""The words of the interface in English."""

from __future__ import annotations

from .base import Phrases


class English(Phrases):
    """English."""

    language = "en"
    counts = {
        "day": {"one": "{n} day", "other": "{n} days"},
        "month": {"one": "{n} month", "other": "{n} months"},
        "year": {"one": "{n} year", "other": "{n} years"},
        "hijri-year": {"one": "{n} Hijri year", "other": "{n} Hijri years"},
        "event": {"one": "{n} event", "other": "{n} events"},
        "source": {"one": "{n} source", "other": "{n} sources"},
        "million": {"other": "{n} million"},
        "billion": {"other": "{n} billion"},
    }
    units = {
        "USD": {"one": "{n} US dollar", "other": "{n} US dollars"},
        "EUR": {"one": "{n} euro", "other": "{n} euros"},
        "percent": {"other": "{n}%"},
        "%": {"other": "{n}%"},
    }
    locators = {
        label: f"{label}."
        for label in ("par", "pars", "p", "pp", "ch", "col", "fig", "l", "ll", "n", "no", "sec", "vol")
    }
    separator = ", "
    sources = "Sources"
    no_date = "Without a date"
    without = {"category": "Without a category", "actor": "Without an actor"}
    and_more = "and {n} more"
    left_out = "not printed again here, for the length of the page: {count}"
    explained = {
        "zone": "the same moment by another clock",
        "precision": "no contradiction: one contains the other",
        "calendar": "the same day by another table of the calendar",
        "overlap": "no contradiction: they overlap",
        "as-of": "as of another date",
    }
    fields = {
        "date": "date",
        "category": "category",
        "actors": "actors",
        "places": "place",
        "quantities": "figure",
        "title": "title",
        "summary": "summary",
    }
    note = "Note"
    about = "about {value}"
    without_event = "{length} without an event"
    legend = {
        "day": "one day",
        "span": "longer, or not known to the day",
        "approximate": "approximate",
        "uncertain": "uncertain",
        "doubtful": "uncertain or approximate",
        "rival": "in other sources",
        "rival-date": "date in other sources",
    }
    quotes = ("“", "”")
    joined = (", ", " and ")
    after = "{length} after {{event}}"
    uncertain = "perhaps {value}"
    anniversaries = "Anniversaries in {year}"
    events_of = "The events of {year}"
    labels = {
        "edtf": "EDTF",
        "as-written": "as written",
        "id": "id",
        "tags": "tags",
        "importance": "importance",
        "note": "note",
        "quoting": "quoting",
        "supports": "for",
        "says": "says instead",
    }


PHRASES = English()
