"""Rules on dates, figures, ids, and events that contradict or repeat each other."""

from __future__ import annotations

import re
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from ..dispute import disputes

if TYPE_CHECKING:
    from ..model import Event, Timeline
    from .finding import Found

_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


def out_of_scope(tl: Timeline) -> Found:
    """Find events that lie wholly outside the span that the file covers."""
    scope = tl.scope
    if scope is None:
        return
    for index, event in enumerate(tl.events):
        before = (
            scope.earliest is not None
            and event.date.latest is not None
            and event.date.latest < scope.earliest
        )
        after = (
            scope.latest is not None
            and event.date.earliest is not None
            and event.date.earliest > scope.latest
        )
        if before or after:
            side = "before" if before else "after"
            yield (
                ("events", index, "date"),
                f"event {event.id!r} ({event.date}) lies {side} the scope of the file, {scope}",
            )


def quantity_without_unit(tl: Timeline) -> Found:
    """Find figures without a unit."""
    for index, event in enumerate(tl.events):
        for number, quantity in enumerate(event.quantities):
            if not quantity.unit:
                yield (
                    ("events", index, "quantities", number),
                    f"event {event.id!r}: {quantity.name} has no unit",
                )


def quantity_without_date(tl: Timeline) -> Found:
    """Find figures that do not say as of when, where the event is not dated to the year."""
    for index, event in enumerate(tl.events):
        for number, quantity in enumerate(event.quantities):
            if quantity.as_of is None and not _within_a_year(event):
                yield (
                    ("events", index, "quantities", number),
                    f"event {event.id!r}: {quantity.name} does not say as of when (`as-of`)",
                )


def unexplained_dispute(tl: Timeline) -> Found:
    """Find disagreements of sources that no note deals with."""
    index_of = {event.id: index for index, event in enumerate(tl.events)}
    for event, found in groupby(disputes(tl), key=attrgetter("event")):
        number_of = {id(citation): number for number, citation in enumerate(event.citations)}
        for dispute in found:
            if dispute.reason is None:
                number = number_of[id(dispute.citations[0])]
                yield (
                    ("events", index_of[event.id], "citations", number, "says", dispute.field),
                    f"event {event.id!r}: sources disagree on {dispute.field}; "
                    "add a `note` that says why, or which you follow",
                )


def id_style(tl: Timeline) -> Found:
    """Find ids other than lower-case words and numbers joined by hyphens."""
    for index, event in enumerate(tl.events):
        if not _ID.fullmatch(event.id):
            yield ("events", index, "id"), _style("event", event.id)
    for kind in ("sources", "actors", "places", "categories"):
        for item in getattr(tl, kind):
            if not _ID.fullmatch(item.id):
                yield (kind, item.id), _style(kind, item.id)


def _style(kind: str, identifier: str) -> str:
    return f"an id is in lower-case words and numbers joined by hyphens, got {identifier!r} ({kind})"


def _within_a_year(event: Event) -> bool:
    first, last = event.date.earliest, event.date.latest
    return first is not None and last is not None and last - first <= 366
