"""Rules on titles, summaries and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Event, LocalizedText, Timeline
    from .finding import Found

READABLE_TITLE = 80  # characters: one line of a terminal, two of a chart's label
_FEW = 12  # languages that are named one by one


def missing_language(tl: Timeline) -> Found:
    """Find texts missing in a language that the file promises or that the event has elsewhere."""
    for index, event in enumerate(tl.events):
        wanted = dict.fromkeys((*tl.languages, *_languages(event)))
        for name, text in _texts(event):
            there = frozenset(text.languages)
            missing = [language for language in wanted if language not in there and "und" not in there]
            if missing:
                yield ("events", index, name), f"event {event.id!r} has no {name} in {_named(missing)}"


def _named(languages: list[str]) -> str:
    """Name languages: all where they are few, else the first ones and how many more there are."""
    named = ", ".join(repr(language) for language in languages[:_FEW])
    more = len(languages) - _FEW
    return f"{named} and {more:,} more" if more > 0 else named


def summary_in_some(tl: Timeline) -> Found:
    """Find events without a summary, where most of the others have one."""
    without = [index for index, event in enumerate(tl.events) if event.summary is None]
    if len(without) * 2 < len(tl.events):
        for index in without:
            yield (
                ("events", index),
                f"event {tl.events[index].id!r} has no summary; most of the others have one",
            )


def long_title(tl: Timeline) -> Found:
    """Find titles too long to be read at a glance."""
    for index, event in enumerate(tl.events):
        for language, title in event.title.variants:
            if len(title) > READABLE_TITLE:
                yield (
                    ("events", index, "title"),
                    f"event {event.id!r}: a title has at most {READABLE_TITLE} characters, "
                    f"got {len(title)} in {language!r}",
                )


def summary_repeats_title(tl: Timeline) -> Found:
    """Find summaries that say no more than the title."""
    for index, event in enumerate(tl.events):
        summaries = dict(event.summary.variants) if event.summary else {}
        for language, title in event.title.variants:
            if language in summaries and _bare(summaries[language]) == _bare(title):
                yield (
                    ("events", index, "summary"),
                    f"event {event.id!r}: the summary in {language!r} equals the title; "
                    "leave it out, or say more",
                )


def _texts(event: Event) -> Iterator[tuple[str, LocalizedText]]:
    yield "title", event.title
    if event.summary is not None:
        yield "summary", event.summary


def _languages(event: Event) -> list[str]:
    return [language for _, text in _texts(event) for language in text.languages if language != "und"]


def _bare(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!?؟۔。")
