"""What events refer to: declared by hand, or by being referred to."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from ..errors import ModelError
from .declared import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .declared import Category, Place, Source
    from .event import Event


def unique(kind: str, items: Iterable[Any]) -> dict[str, Any]:
    """Return the items by id; raise `ModelError` where two have the same."""
    found: dict[str, Any] = {}
    for item in items:
        if item.id in found:
            raise ModelError(f"{kind} ids are unique, got {item.id!r} twice")
        found[item.id] = item
    return found


def declared(kind: str, items: Iterable[Any], referred: Iterable[Any]) -> tuple[Any, ...]:
    """Return what is declared, then what is referred to besides, in the order of first mention.

    Raises
    ------
    ModelError
        For two different things under one id.
    """
    found = unique(kind, items)
    for item in referred:
        known = found.setdefault(item.id, item)
        if known is not item and known != item:
            raise ModelError(f"two different {kind} objects have the id {item.id!r}: {known!r} and {item!r}")
    return tuple(found.values())


def sources(events: Iterable[Event]) -> Iterator[Source]:
    """Yield the source of each citation."""
    return (citation.source for event in events for citation in event.citations)


def actors(events: Iterable[Event]) -> Iterator[Actor]:
    """Yield who acts in events, by what they state or by what a source says, and who is quoted."""
    for event in events:
        yield from event.actors
        for citation in event.citations:
            if isinstance(citation.quoting, Actor):
                yield citation.quoting
            if citation.says:
                yield from citation.says.actors


def places(events: Iterable[Event]) -> Iterator[Place]:
    """Yield the places of events, by what they state or by what a source says."""
    return chain.from_iterable(each.places for each in _statements(events))


def categories(events: Iterable[Event]) -> Iterator[Category]:
    """Yield the categories of events, by what they state or by what a source says."""
    return (each.category for each in _statements(events) if each.category)


def _statements(events: Iterable[Event]) -> Iterator[Any]:
    """Yield each event, and what its sources say instead."""
    for event in events:
        yield event
        yield from (citation.says for citation in event.citations if citation.says)
