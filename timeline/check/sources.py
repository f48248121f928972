"""Rules on sources and citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dates.wording import format_date
from ..dispute import states, stating

if TYPE_CHECKING:
    from ..dates.types import Date
    from ..model import Timeline
    from .finding import Found

# CSL types of which a reader needs the page or chapter.
_PAGED = frozenset(
    {"article-journal", "book", "chapter", "legal_case", "paper-conference", "report", "thesis"}
)
_OTHER_CLOCK = 1  # days: where the source was issued, it may still have been the day before


def uncited_source(tl: Timeline) -> Found:
    """Find sources that are never cited."""
    cited = {citation.source.id for event in tl.events for citation in event.citations}
    for source in tl.sources:
        if source.id not in cited:
            yield ("sources", source.id), f"source {source.id!r} is never cited"


def event_after_source(tl: Timeline) -> Found:
    """Find events dated after the source that reports them was published."""
    for index, event in enumerate(tl.events):
        for number, citation in enumerate(event.citations):
            issued = citation.source.issued
            if (
                issued is not None
                and citation.note is None
                and states(citation, "date")
                and _later(event.date, issued)
            ):
                yield (
                    ("events", index, "citations", number, "source"),
                    f"event {event.id!r} is dated {event.date}, after its source {citation.source.id!r} "
                    f"was published ({format_date(issued)})",
                )


def missing_locator(tl: Timeline) -> Found:
    """Find citations of archived or paged sources that do not say where in them."""
    for index, event in enumerate(tl.events):
        for number, citation in enumerate(event.citations):
            source = citation.source
            needed = source.archived is not None or source.type in _PAGED
            if needed and citation.locator is None and citation.note is None:
                yield (
                    ("events", index, "citations", number, "source"),
                    f'event {event.id!r}: say where in {source.id!r}, such as locator = "par. 5"',
                )


def undated_source(tl: Timeline) -> Found:
    """Find sources that say neither when they were issued nor when they were seen."""
    for source in tl.sources:
        if source.issued is None and source.accessed is None and source.note is None:
            yield (
                ("sources", source.id),
                f"source {source.id!r} has neither `issued` nor `accessed`, nor a `note`",
            )


def nameless_source(tl: Timeline) -> Found:
    """Find sources that name no author, no publisher and no work that they are part of."""
    for source in tl.sources:
        named = source.author or source.publisher or source.container_title
        if not named and source.note is None and (source.url or source.type in _PAGED):
            yield ("sources", source.id), f"source {source.id!r} has no author, publisher or container-title"


def unsupported_date(tl: Timeline) -> Found:
    """Find events whose date no citation supports."""
    for index, event in enumerate(tl.events):
        if not stating(event, "date"):
            yield ("events", index, "date"), f"event {event.id!r}: no citation supports the date {event.date}"


def _later(date: Date, issued: Date) -> bool:
    """Return whether `date` certainly lies after every day on which the source may have been issued."""
    return (
        date.earliest is not None
        and issued.latest is not None
        and date.earliest > issued.latest + _OTHER_CLOCK
    )
