"""Why a text is no date: where it stops being one, and what could have stood there."""

from __future__ import annotations

import re

from ...errors import DateError, NoSuchDateError
from .grammar import DATE, OFFSET, PART, TIME, YEAR, ZONE

_SHOWN = 40  # characters of a text that an error quotes

# What is often written, and why it is wrong; the first that is found is told.
_MISTAKES = (
    (r"^$", "a date is expected"),
    (r"\s", "no space is allowed in a date"),
    (r"[^ -~]", "only ASCII characters are allowed"),
    (r"[()]", "no parentheses are allowed: '-~06' is for the month alone, '-06~' for all up to it"),
    (r"[?~%]{2}", "only one sign is allowed in one place; '%' is '?' and '~' together"),
    (r"(?<![0-9X])-0000", "the year 0000 has no minus"),
    (r"T[0-9]", "a time is not allowed in an interval or a set"),
    (r"^Y", "a long year is Y, a number of more than four digits, and where needed E and S with theirs"),
    (r"^[?~%]?-?[0-9X]{5}", "a year has four digits; a longer one has Y before it, no month and no X"),
    (r"^-?[0-9]{2,3}[?~%]?$", "a year has four digits; a century is written as 19XX, a decade as 193X"),
    (r"(?<![A-Za-z])[xytzesu]+(?![A-Za-z])", "the letters of a date are capitals"),
)

# Each stage with what is expected where it does not match.
_DATE_STAGES = (
    (YEAR, "a year of four digits"),
    (rf"-{PART}|\Z", "'-' and a month of two digits, or the end,"),
    (rf"-{PART}|\Z", "'-' and a day of two digits, or the end,"),
    (r"\Z", "the end of the date"),
)
_MOMENT_STAGES = (
    (DATE, "a date YYYY-MM-DD"),
    (f"T{TIME}", "a time 'Thh:mm' or 'Thh:mm:ss'"),
    (rf"(?:{OFFSET})?(?:{ZONE})?\Z", "'Z', an offset '+hh:mm', a zone '[Area/City]' or the end"),
)


def not_a_date(text: str) -> DateError:
    """Return the error for a text that is no year, month, day or season."""
    for pattern, reason in _MISTAKES:
        if found := re.search(pattern, text):
            return fault(reason, text, found.start())
    return _stopped(text, _DATE_STAGES)


def not_a_moment(text: str) -> DateError:
    """Return the error for a text with a T that is no date and time."""
    return _stopped(text, _MOMENT_STAGES)


def fault(reason: str, text: str, offset: int = 0) -> DateError:
    """Return the error that says why, and quotes what came at the index `offset` of `text`."""
    return DateError(f"{reason}, got {quoted(text[offset:])}", text=text, offset=offset)


def nonexistent(reason: str, text: str, offset: int = 0) -> NoSuchDateError:
    """Return the error for a text in the grammar of which there is no such date; arguments as of `fault`."""
    return NoSuchDateError(f"{reason}, got {quoted(text[offset:])}", text=text, offset=offset)


def quoted(text: str) -> str:
    """Quote a text, or as much of it as an error should."""
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def _stopped(text: str, stages: tuple[tuple[str, str], ...]) -> DateError:
    """Find the stage at which the text leaves the grammar; it always does, or it would have been read."""
    at, left = 0, list(stages)
    while found := re.compile(left[0][0]).match(text, at):
        at = found.end()
        left.pop(0)
    expected = left[0][1]
    came = quoted(text[at:]) if at < len(text) else "nothing more"
    return DateError(f"{expected} is expected, got {came} in {quoted(text)}", text=text, offset=at)
