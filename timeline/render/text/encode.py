"""Lines become strings: aligned by the reader's direction, mixed text isolated, styled if asked for.

Right-to-left text stays in logical order, as it must for terminals and mail readers that reorder, for search
and for copying. Each such line is one right-to-left isolate (U+2067..U+2069) after plain padding, so that it
looks the same whichever direction the terminal assumes for a paragraph. For a terminal that does not reorder,
`visual` puts the characters of each line into the order in which they are seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ...language.direction import ISOLATES, POP_ISOLATE
from .cells import width as cell_width
from .isolate import isolated
from .segment import NO_BREAK, SegmentLine, TextSegment, line_width

if TYPE_CHECKING:
    from .options import Bidi

Encode = Callable[[SegmentLine], str]

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
    dress = _dressed if rich else _plain

    def logical(line: SegmentLine) -> str:
        line = _stripped(line)
        texts = [
            isolated(segment, right_to_left=right_to_left) if segment.isolate else segment.text
            for segment in line
        ]
        text = "".join(dress(texts, line)).replace(NO_BREAK, " ")
        if not right_to_left or not text:
            return text
        cells = cell_width("".join([segment.text for segment in line]))
        return " " * max(0, width - cells) + ISOLATES["rtl"] + text + POP_ISOLATE

    if bidi == "logical":
        return logical
    from .visual import reorderer  # an extra

    reorder = reorderer(right_to_left=right_to_left)

    def visual(line: SegmentLine) -> str:
        seen = reorder(_stripped(line))
        text = "".join(dress([segment.text for segment in seen], seen)).replace(NO_BREAK, " ")
        return " " * max(0, width - line_width(seen)) + text if right_to_left and text else text

    return visual


def _stripped(line: SegmentLine) -> SegmentLine:
    """Drop the spaces at the end."""
    if line and line[-1].text[-1:] not in {" ", ""}:
        return line
    while line and not line[-1].text.rstrip(" "):
        line = line[:-1]
    return (*line[:-1], line[-1]._replace(text=line[-1].text.rstrip(" "))) if line else line


def _plain(texts: list[str], _line: SegmentLine) -> Iterable[str]:
    return texts


def _dressed(texts: list[str], line: SegmentLine) -> Iterable[str]:
    return map(_rich, texts, line)


def _rich(text: str, segment: TextSegment) -> str:
    style = STYLES.get(segment.role, "")
    styled = f"\x1b[{style}m{text}\x1b[0m" if style and text.strip() else text
    return f"\x1b]8;;{segment.link}\x1b\\{styled}\x1b]8;;\x1b\\" if segment.link else styled
