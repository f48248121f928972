"""The grammar of EDTF as regular expressions, one for each form, and the limits on what is read.

Library of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February 2019, which is a profile of
ISO 8601-2:2019. Only ASCII digits are digits here, and no expression backtracks over more than one component.
"""

from __future__ import annotations

import re

MAX_TEXT = 1_000  # characters
MAX_YEAR_DIGITS = 300  # so that a day number still fits a float

# A component: the sign for it alone, its digits, the sign for it and all before it. Year 0 has no minus.
YEAR = r"([?~%]?)((?!-0000)-?[0-9X]{4})([?~%]?)"
PART = r"([?~%]?)([0-9X]{2})([?~%]?)"
DATE = r"(?!-0000)-?[0-9]{4}-[0-9]{2}-[0-9]{2}"
TIME = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,18}))?)?"
OFFSET = r"Z|[+-][0-9]{2}(?::?[0-9]{2})?"
ZONE = r"\[[A-Za-z0-9._+:/-]+\]"

plain = re.compile(r"((?!-0000)-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?").fullmatch
qualified = re.compile(rf"{YEAR}(?:-{PART}(?:-{PART})?)?").fullmatch
other_calendar = re.compile(r"(AH |[a-z][a-z0-9-]*:)(.*)", re.DOTALL).fullmatch


def significant_year(text: str) -> re.Match[str] | None:
    """Match a year of which only some digits are significant; rare, so compiled when it is first met."""
    return re.fullmatch(r"((?!-0000)-?[0-9]{4})S([1-9][0-9]{0,3})[?~%]?", text)


def long_year(text: str) -> re.Match[str] | None:
    """Match a year of more than four digits; rare as well."""
    return re.fullmatch(r"Y(-?[1-9][0-9]*)(?:E([1-9][0-9]{0,3}))?(?:S([1-9][0-9]{0,3}))?[?~%]?", text)


def components(text: str) -> list[tuple[str, str, str]]:
    """Return (sign on the left, digits, sign on the right) of each component of a date or season."""
    match = qualified(text)
    if match is None:  # a year with letters, of which at most the end is a sign
        digits = text.rstrip("?~%")
        return [("", digits, text[len(digits) :])]
    groups = match.groups(default="")
    return [(groups[at], groups[at + 1], groups[at + 2]) for at in (0, 3, 6) if groups[at + 1]]
