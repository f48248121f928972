"""The grammar of EDTF as regular expressions, one for each form, and the limits on what is read.

Library of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February 2019; ISO 8601-2:2019. Only ASCII
digits are digits here.
"""

from __future__ import annotations

import re

MAX_TEXT = 1_000  # characters; the longest realistic set has a few hundred
MAX_YEAR_DIGITS = 300  # so that a day number still fits a float

# One component: its own sign, digits, and a sign for it and all before it.
_YEAR = r"([?~%]?)(-?[0-9X]{4})([?~%]?)"
_PART = r"([?~%]?)([0-9X]{2})([?~%]?)"

PLAIN = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?").fullmatch
COMPONENTS = re.compile(rf"{_YEAR}(?:-{_PART}(?:-{_PART})?)?").fullmatch
LONG_YEAR = re.compile(r"Y(-?)([1-9][0-9]*)(?:E([1-9][0-9]*))?(?:S([1-9][0-9]*))?[?~%]?").fullmatch
SIGNIFICANT_YEAR = re.compile(r"(-?[0-9]{4})S([1-9][0-9]*)[?~%]?").fullmatch
MOMENT = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?"
    r"(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?(?:\[([^\[\]]*)\])?"
).fullmatch


def components(text: str) -> list[tuple[str, str, str]]:
    """Give (sign on the left, digits, sign on the right) of each component of a date, of a long year too."""
    match = COMPONENTS(text)
    if match is None:
        return [("", text.rstrip("?~%"), text[-1:] if text[-1:] in ("?", "~", "%") else "")]
    groups = match.groups()
    return [(groups[i], groups[i + 1], groups[i + 2]) for i in (0, 3, 6) if groups[i + 1] is not None]
