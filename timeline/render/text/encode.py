"""Lines become strings: aligned by the reader's direction, mixed text isolated, styled if asked for.

Right-to-left text stays in logical order, as it must for terminals and mail readers that reorder, for search
and for copying. Each such line is one right-to-left isolate (U+2067..U+2069) after plain padding, so that it
looks the same whichever direction the terminal assumes for a paragraph. For a terminal that does not reorder,
`visual` puts the characters of each line into the order in which they are seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from .line import NO_BREAK, Line, Span, line_width

if TYPE_CHECKING:
    from .options import Bidi

Encode = Callable[[Line], str]

RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

# SGR codes. Only weight and the palette that the reader's terminal defines, so that light and dark both work.
STYLES = {
    "heading": "1",
    "year": "1;36",
    "mark": "36",
    "title": "1",
    "date": "",
    "other-date": "2",
    "doubt": "3",
    "note": "3",
    "detail": "2",
    "citation": "36",
    "dispute": "33",
    "rail": "2",
    "gap": "2;3",
    "link": "4",
}


def encoder(*, width: int, right_to_left: bool, rich: bool, bidi: Bidi = "logical") -> Encode:
    """Choose how lines are written; the encoder gives one line without its line feed.

    Raises
    ------
    OptionError
        For `bidi` ``visual`` where python-bidi is not installed.
    """
    dress = _rich if rich else _plain

    def logical(line: Line) -> str:
        line = _stripped(line)
        text = "".join([dress(isolated(span, right_to_left=right_to_left), span) for span in line])
        if not right_to_left or not text:
            return text
        return " " * max(0, width - line_width(line)) + RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE

    if bidi == "logical":
        return logical
    from .visual import reorderer  # noqa: PLC0415 - an extra

    reorder = reorderer(right_to_left=right_to_left)

    def visual(line: Line) -> str:
        seen = reorder(_stripped(line))
        text = "".join([dress(span.text.replace(NO_BREAK, " "), span) for span in seen])
        return " " * max(0, width - line_width(seen)) + text if right_to_left and text else text

    return visual


def isolated(span: Span, *, right_to_left: bool) -> str:
    """Give the text of a span, isolated where it comes from the file and runs against the line."""
    text = span.text.replace(NO_BREAK, " ")
    against = runs_against(span, right_to_left=right_to_left)
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if against else text


def runs_against(span: Span, *, right_to_left: bool) -> bool:
    """Say whether a span comes from the file and has something that runs against the line."""
    return span.apart and (_has_left_to_right if right_to_left else _has_right_to_left)(span.text)


def _stripped(line: Line) -> Line:
    """Drop the spaces at the end."""
    while line and not line[-1].text.rstrip(" "):
        line = line[:-1]
    return (*line[:-1], line[-1]._replace(text=line[-1].text.rstrip(" "))) if line else line


@cache
def _joined_digits() -> re.Pattern[str]:
    """Digits joined by hyphens or slashes, such as ISO dates, change places in a right-to-left line."""
    return re.compile("[0-9][-/][0-9X]")


class _Directions(dict[str, str]):
    """The direction of characters, filled in as they occur: "L", "R", or nothing for neither."""

    def __missing__(self, character: str) -> str:
        kind = bidirectional(character)
        self[character] = direction = "R" if kind == "AL" else kind if kind in {"L", "R"} else ""
        return direction


_DIRECTIONS = _Directions()


def _has_right_to_left(text: str) -> bool:
    return not text.isascii() and "R" in map(_DIRECTIONS.__getitem__, text)


def _has_left_to_right(text: str) -> bool:
    return "L" in map(_DIRECTIONS.__getitem__, text) or bool(_joined_digits().search(text))


def _plain(text: str, _span: Span) -> str:
    return text


def _rich(text: str, span: Span) -> str:
    style = STYLES.get(span.role, "")
    styled = f"\x1b[{style}m{text}\x1b[0m" if style and text.strip() else text
    return f"\x1b]8;;{span.link}\x1b\\{styled}\x1b]8;;\x1b\\" if span.link else styled
