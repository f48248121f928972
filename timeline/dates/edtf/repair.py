"""What was probably meant by a text that is no date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST = 100  # characters; nothing is guessed about more

# Characters that are typed for those of EDTF: dashes, and digits of other scripts.
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_DIGITS = {ord(zero) + n: str(n) for zero in "٠۰०" for n in range(10)}
_CHARACTERS = _DASHES | _DIGITS
_LOOK_ALIKE = str.maketrans("OoIl", "0011")
_CODES = r"[-0-9xytzesuXYTZESU?~%/.,:+(){}\[\]]*"

_BEFORE = r"(?<![-+:\dXY])(?<!\d\.)"  # not within a date or a time
_SHORT_YEAR = rf"{_BEFORE}(-?)(\d{{3}})(?![\dX])|{_BEFORE}(-)(\d{{1,2}})(?![\dX])"


def _four_digits(year: re.Match[str]) -> str:
    """Return a year with zeros before it, so that it has four digits."""
    sign, digits = (group for group in year.groups() if group is not None)
    return f"{sign}{digits:0>4}"


# Each is one mistake and its correction; they are tried alone, and all in this order together.
_CORRECTIONS = (
    (r"^(\d{4}-\d\d-\d\d) (?=\d\d:)", r"\1T"),
    (r"\s+", ""),
    (r"\(([0-9X]+)\)([?~%])", r"\2\1"),  # groups of the draft of 2012
    (r"\((.*)\)([?~%])$", r"\1\2"),
    (r"\?~|~\?|\?\?|~~|%%", "%"),
    (r"open\b", ".."),
    (r"unknown\b", ""),
    (r"^\+", ""),
    (r"^-0000", "0000"),
    (r"(?<=\d)[./](?=\d\d?[./]\d\d?$)|(?<=\d[./]\d)[./](?=\d\d?$)|(?<=\d[./]\d\d)[./](?=\d\d?$)", "-"),
    (r"(?<=-)(\d)(?=-|$)", r"0\1"),
    (r"^(\d{4})--?(\d{4})$", r"\1/\2"),
    (r"^(\d\d)(\d\d)-(\d\d)$", r"\1\2/\1\3"),
    (r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3"),
    (r"^Y(-?)0*(\d{4})$", r"\1\2"),
    (r"^Y(-?)(\d{1,3})$", _four_digits),
    (_SHORT_YEAR, _four_digits),
    (r"^(-?[1-9]\d{4,})(?=[?~%]?$)", r"Y\1"),
    (r"^\[([^\]}]*)\}?$", r"[\1]"),
    (r"^\{([^\]}]*)\]?$", r"{\1}"),
    (r"^([^/]+)/([^/]+)$", r"\2/\1"),  # must stay last
)


def in_characters(text: str) -> str:
    """Return a text in the characters of EDTF, without space around it."""
    return text.translate(_CHARACTERS).strip()


def in_four_digits(text: str) -> str:
    """Return a text whose years have four digits, where they had three, or fewer and a minus."""
    return re.sub(_SHORT_YEAR, _four_digits, text)


def repair(text: str, reads: Callable[[str], bool]) -> str | None:
    """Return the first correction of `text` that `reads`, or None."""
    if len(text) > _LONGEST:
        return None
    return next((each for each in _corrections(text) if each != text and reads(each)), None)


def _corrections(text: str) -> Iterator[str]:
    if re.match(r"ah\s*[0-9]", text, re.IGNORECASE):
        yield from (f"AH {rest}" for rest in _corrections(text[2:].lstrip()))
        return
    text = text.translate(_CHARACTERS)
    if re.fullmatch(_CODES, text):
        text = text.upper().replace("U", "X")
    elif re.fullmatch(r"[-0-9OoIl]+", text):
        text = text.translate(_LOOK_ALIKE)
    yield text
    for pattern, correction in _CORRECTIONS:
        yield re.sub(pattern, correction, text)
    for pattern, correction in _CORRECTIONS[:-1]:
        text = re.sub(pattern, correction, text)
    yield text
