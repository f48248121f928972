"""The letters of DejaVu Sans as shapes: which ones a text becomes, where they stand, and their outlines.

matplotlib brings the font, and lays text out with libraqm: the bidirectional algorithm (UAX 9) with isolates,
and HarfBuzz, which joins Arabic. The unit is that of the font, 1/2048 em, in which all numbers are whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...language.direction import MARKS
from .dejavu import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...language.direction import Direction

_BAR = "|"
# Controls without a shape of their own: of direction, of joining, of breaking, and of variation.
_INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
# Characters that never join, compose or change places from left to right: a text of them needs no shaping.
_PLAIN = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\u00a0·–—‘’“”…")
_MOVE, _LINE, _QUADRATIC, _CLOSE = 1, 2, 3, 79  # matplotlib.path.Path's codes


class Placed(NamedTuple):
    """A glyph, and where its origin stands; y upwards."""

    glyph: int
    x: int
    y: int


class Shape(NamedTuple):
    """The glyphs of a text from left to right, and how far it reaches."""

    glyphs: tuple[Placed, ...]
    advance: int


class Face:
    """The shapes of one weight, 400 or 700."""

    def __init__(self, weight: int) -> None:
        # Half a second, which only outlines are worth.
        from matplotlib.textpath import TextToPath

        self._font = opened(weight)
        self._known = self._font.get_charmap()
        self._layout = TextToPath().get_glyphs_with_font
        self._paths: dict[str, Any] = {}
        self._shapes: dict[tuple[str, Direction, str], Shape] = {}

    def missing(self, text: str) -> Iterator[str]:
        """Return the characters that the font has no shape for."""
        return (char for char in text if ord(char) not in self._known and char not in _INVISIBLE)

    def shape(self, text: str, direction: Direction, language: str) -> Shape:
        """Shape a line of text that the font can show, without kerning, as the layout measures it."""
        if direction == "ltr" and _PLAIN.issuperset(text):
            return self._in_order(text)
        key = text, direction, language
        if key not in self._shapes:
            self._shapes[key] = self._laid_out(*key)
        return self._shapes[key]

    def _laid_out(self, text: str, direction: Direction, language: str) -> Shape:
        """Shape a line with a bar at its right end, whose place tells how far the line reaches."""
        mark = MARKS[direction]  # the first letter decides the direction of a line
        line = f"{mark}{text}{_BAR}" if direction == "ltr" else f"{mark}{_BAR}{mark}{text}"
        found, *_ = self._layout(self._font, line, self._paths, features=("-kern",), language=language)
        shown = [
            Placed(_index(name), round(x), round(y)) for name, x, y, _ in found if len(self._paths[name][1])
        ]
        *glyphs, bar = shown
        return Shape(tuple(glyphs), bar.x)

    def _in_order(self, text: str) -> Shape:
        glyphs: list[Placed] = []
        x = 0
        for char in text:
            shape = self.shape(f"{MARKS['ltr']}{char}", "ltr", "und")  # with a mark it is not plain
            glyphs += (glyph._replace(x=x) for glyph in shape.glyphs)
            x += shape.advance
        return Shape(tuple(glyphs), x)

    def outlines(self) -> dict[int, str]:
        """Return the outlines of all glyphs that were asked for, as SVG path data with y downwards."""
        return {_index(name): _path_data(*path) for name, path in self._paths.items()}


def _index(name: str) -> int:
    """Read the number of a glyph in matplotlib's name for it, such as "DejaVuSans-4b"."""
    return int(name.rpartition("-")[2], 16)


def _path_data(vertices: Any, codes: Any) -> str:
    """Write an outline with steps from point to point."""
    points = [(round(x), -round(y)) for x, y in vertices.tolist()]
    written: list[str] = []
    start = at = (0, 0)
    steps = iter(zip(points, codes.tolist(), strict=True))
    for point, code in steps:
        if code == _MOVE:
            written.append(f"M{_pairs(point)}")
            start = at = point
        elif code == _LINE and point != at:
            written.append(_line(at, point))
            at = point
        elif code == _QUADRATIC:
            end, _ = next(steps)
            written.append(f"q{_pairs(_step(at, point), _step(at, end))}")
            at = end
        elif code == _CLOSE:
            written.append("z")
            at = start
    return "".join(written)


def _line(at: tuple[int, int], point: tuple[int, int]) -> str:
    across, down = _step(at, point)
    if not down:
        return f"h{across}"
    return f"l{_pairs((across, down))}" if across else f"v{down}"


def _step(start: tuple[int, int], end: tuple[int, int]) -> tuple[int, int]:
    return end[0] - start[0], end[1] - start[1]


def _pairs(*points: tuple[int, int]) -> str:
    """Write numbers with a space only where there is no sign to part them."""
    return " ".join(str(number) for point in points for number in point).replace(" -", "-")
