"""Which citations state what an event states: all of it or one field, and no other value of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Citation, Event


def states(citation: Citation, field: str) -> bool:
    """Return whether a citation stands for the event's own value of `field`, a field of `Event`.

    It supports the whole event or that field, and does not say something else of it.
    """
    if citation.supports and field not in citation.supports:
        return False
    return not getattr(citation.says, field, None)


def stating(event: Event, field: str) -> tuple[Citation, ...]:
    """Return the citations of an event that state its own value of `field`, in the order of the file."""
    return tuple(citation for citation in event.citations if states(citation, field))
