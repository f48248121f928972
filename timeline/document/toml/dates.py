"""Which code the fault of a date has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import NoSuchDateError, UnknownCalendarError

if TYPE_CHECKING:
    from ...errors import DateError


def code_of(error: DateError) -> str:
    """Return the code of a refused date: E201 where it cannot be read, E203 and E204 where it can."""
    if isinstance(error, UnknownCalendarError):
        return "E204"
    return "E203" if isinstance(error, NoSuchDateError) else "E201"
