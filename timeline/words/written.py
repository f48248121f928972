"""The date of an event in the words of its sources: what each of them writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dispute.stating import stating

if TYPE_CHECKING:
    from ..model import Citation, Event


def as_written(event: Event) -> dict[str, tuple[Citation, ...]]:
    """Return each text that the date is written as, with the citations that write it so.

    The event's own text comes first: it is that of the citations which state the date and have none of their
    own. Texts that several citations have are there once.
    """
    found: dict[str, tuple[Citation, ...]] = {}
    if event.date_text is not None:
        silent = (citation for citation in stating(event, "date") if citation.date_text is None)
        found[event.date_text] = tuple(silent)
    for citation in event.citations:
        if citation.date_text is not None:
            found[citation.date_text] = (*found.get(citation.date_text, ()), citation)
    return found
