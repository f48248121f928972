"""The year of a reign beside a date: 7 Muharram 1089 (year 21 of Aurangzeb).

Nothing here knows when who reigned, so that a regnal year can neither be read nor held against the date that
stands with it. It is left out where it has the form of one: a number of at most two digits, and a name.
"""

from __future__ import annotations

import re

from ..lexicon.tokens import normalise
from ..lexicon.vocabulary import meaning

_HEAD = re.compile(
    r"(?:(?<!\w)in\s+)?(?:(?<!\w)the\s+)?(?<!\w)(?:"
    r"(?P<certain>regnal\s+year|RY)\s*[0-9]{1,2}|(?:year|yr\.?)\s*[0-9]{1,2}|"
    r"[0-9]{1,2}(?:st|nd|rd|th)\s+(?:(?P<regnal>regnal)\s+)?year)(?!\w)(?:\s+of(?!\w))?",
    re.IGNORECASE,
)
_APOSTROPHES = "'’‘ʻʼʾʿ`"
_NAME = re.compile(
    rf"(?P<gap>\s*,?\s*[{_APOSTROPHES}]?)(?P<word>[^\W\d_][\w\u0300-\u036f{_APOSTROPHES}-]*)", re.IGNORECASE
)
_MOST_NAMES = 10  # words
_PARTICLES = frozenset({"of", "the", "reign"})


def without_regnal_year(text: str) -> str:
    """Return the text with spaces for a regnal year, and for the brackets that hold nothing else."""
    head = _HEAD.search(text)
    if head is None:
        return text
    start, end = head.start(), head.end()
    names: list[str] = []
    while len(names) < _MOST_NAMES and (found := _NAME.match(text, end)):
        if ("," in found["gap"] and names) or not _is_name(found["word"]):
            break
        names.append(found["word"])
        end = found.end()
    in_brackets = text[:start].rstrip().endswith("(") and text[end:].lstrip().startswith(")")
    is_named = any(name[0].isupper() for name in names)
    if not (is_named or in_brackets or head["certain"] or head["regnal"]):
        return text
    if in_brackets:
        start, end = text.rindex("(", 0, start), text.index(")", end) + 1
    return text[:start] + " " * (end - start) + text[end:]


def _is_name(word: str) -> bool:
    """Return whether a word may be part of a ruler's name: it is none that says something of a date."""
    plain = normalise(word)
    return plain in _PARTICLES or (meaning(plain, word) is None and plain not in ("ie", "is"))
