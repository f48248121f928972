"""How human input is refused: what is wrong, and which dates it could have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...errors import DateError
from ..parse import try_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_LISTED = 16


UNKNOWN_WORD: Final = "is no word of a date that is known here"
"""How the message of a text ends of which the words say nothing at all."""


def refusal(message: str, text: str, offset: int = 0, readings: Iterable[str] = ()) -> DateError:
    """Return the error for an input; `readings` are EDTF, each of them checked to exist.

    One reading becomes the suggestion; several are listed in the message, and none is preferred.
    """
    found = [reading for reading in dict.fromkeys(readings) if exists(reading)]
    if len(found) > 1:
        message = f"{message}; it could be {listed(found)}"
    suggestion = found[0] if len(found) == 1 else None
    several = tuple(found) if len(found) > 1 else ()
    return DateError(message, text=text, offset=offset, suggestion=suggestion, readings=several)


def listed(readings: Sequence[str], notes: Sequence[str] = ()) -> str:
    """Return readings as a message lists them, each with its note if there are any; not too many of them."""
    marked = [f"`{each}`" for each in readings]
    if notes:
        marked = [f"{each} ({note})" for each, note in zip(marked, notes, strict=True)]
    left = len(marked) - _MOST_LISTED
    return ", ".join(marked[:_MOST_LISTED]) + (f" or one of {left} others" if left > 0 else "")


def told_of(error: DateError, text: str, shift: int = 0) -> DateError:
    """Return the error of a text that was read in place of `text`, or stands `shift` characters into it."""
    return DateError(
        error.message,
        text=text,
        offset=min(error.offset + shift, len(text)),
        suggestion=error.suggestion,
        readings=error.readings,
    )


def exists(edtf: str) -> bool:
    """Return whether an EDTF text is a date."""
    try:
        try_date(edtf)
    except DateError:
        return False
    return True
