"""What is told of a text that is no date: how dates are written in EDTF, and what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DateError
from .explain import quoted
from .notations import Notation, notation
from .repair import in_characters, in_four_digits, repair

if TYPE_CHECKING:
    from collections.abc import Callable


def explained(error: DateError, text: str, reads: Callable[[str], bool]) -> DateError:
    """Return an error of the same kind that says what was probably meant; only what `reads` is offered.

    Where many people write dates so, it is told how EDTF has them, not where the text leaves the grammar.
    """
    offered = _offered(error.suggestion, reads)
    found = None if error.suggestion else _notation(text, reads)
    if found is None:
        return type(error)(
            error.message, text=text, offset=error.offset, suggestion=offered or repair(text, reads)
        )
    message, readings = f"{found.reason}, got {quoted(text)}", found.readings
    if len(readings) > 1:
        message += f"; it could be {', '.join(f'`{each}`' for each in readings)}"
        return DateError(message, text=text, offset=error.offset, readings=readings)
    suggestion = readings[0] if readings else repair(text, reads)
    return DateError(message, text=text, offset=error.offset, suggestion=suggestion)


def _notation(text: str, reads: Callable[[str], bool]) -> Notation | None:
    """Return in which notation a text is; or would be but for its characters, with several readings."""
    found = notation(text, reads)
    if found is None:
        typed = in_characters(text)
        tidy = filter(None, (notation(each, reads) for each in (typed, in_four_digits(typed))))
        found = next((each for each in tidy if len(each.readings) > 1), None)
    return found


def _offered(suggestion: str | None, reads: Callable[[str], bool]) -> str | None:
    """Return what was suggested for a part of a text, itself repaired where something else is wrong in it."""
    if suggestion is None or reads(suggestion):
        return suggestion
    return repair(suggestion, reads)
