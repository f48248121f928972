"""What stands in quotation marks in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ANY = re.compile("[«“\"'‘]")
_OPENING = re.compile("[«“\"]|(?<!\\w)['‘]")
# What closes each kind: an apostrophe within a word closes nothing.
_DOUBLE = re.compile('[»”"]')
_SINGLE = re.compile("['’](?!\\w)")


def unquoted(text: str) -> str:
    """Return the text with a space for each quotation; a mark that nothing closes stays as it is.

    Each kind of closing mark is looked for behind an opening one until there is none left, so that the time
    grows with the text and not with its marks.
    """
    if _ANY.search(text) is None:
        return text
    kept, start = [], 0
    for quoted in _quotations(text):
        kept.append(text[start : quoted.start])
        start = quoted.stop
    return " ".join([*kept, text[start:]])


def _quotations(text: str) -> Iterator[range]:
    used_up: set[re.Pattern[str]] = set()
    position = 0
    while len(used_up) < 2 and (opening := _OPENING.search(text, position)):
        position = opening.end()
        closing_mark = _SINGLE if opening[0] in "'‘" else _DOUBLE
        if closing_mark in used_up:
            continue
        closing = closing_mark.search(text, position)
        if closing is None:
            used_up.add(closing_mark)
        else:
            position = closing.end()
            yield range(opening.start(), position)
