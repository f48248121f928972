"""An event by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import OptionError

if TYPE_CHECKING:
    from ...model import Event, Timeline


def event_named(tl: Timeline, name: str) -> Event:
    """Find an event by its id.

    Raises
    ------
    OptionError
        Where there is none; the message names ids that look like it.
    """
    found = {event.id: event for event in tl.events}
    if name in found:
        return found[name]
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    close = get_close_matches(name, found) or list(found)[:3]
    such = f", such as {', '.join(close)}" if close else ""
    raise OptionError(f"event must be one that the timeline has{such}; got {name!r}")
