"""An event by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import ModelError, OptionError

if TYPE_CHECKING:
    from ...model import Event, Timeline


def event_named(tl: Timeline, name: str) -> Event:
    """Find an event by its id.

    Raises
    ------
    OptionError
        Where there is none; the message names the id that was probably meant.
    """
    try:
        return tl.event(name)
    except ModelError as error:  # here a choice of the reader, not a fault of the timeline
        raise OptionError(str(error)) from None
