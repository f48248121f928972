"""Lines of text as outlines, which need no font and look the same everywhere.

Each glyph is defined once, in units of the font, and used wherever it stands. The words stay in the file for
readers who listen: each piece of a line is an image whose name is its text, and links are links.
"""

from __future__ import annotations

import warnings
from itertools import groupby
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from ...layout.limits import MINIMUM_SIZE
from ...layout.scene import Text
from .dejavu import ASCENT, DESCENT, EM
from .glyphs import Face
from .shapes import number
from .xml import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ...language.direction import Direction
    from ...layout.scene import Item, Scene, TextRun
    from .glyphs import Placed, Shape

# A glyph has the colour of where it is used; the first rule is for viewers that style it where it is defined.
# The box of each piece takes the pointer, as text would, and shows which link has the focus.
RULES = (
    ".tl .glyphs path{fill:inherit}",
    ".tl .o{fill:var(--tl-ink)}",
    ".tl .o.rival{fill:var(--tl-accent)}",
    ".tl .o rect{fill:none;pointer-events:all}",
    ".tl .o a:hover rect,.tl .o a:focus rect{stroke:var(--tl-accent);stroke-width:120}",
)
_SLANT = -11  # degrees; that of DejaVu Sans Oblique
_BACK = {"start": 0.0, "middle": 0.5, "end": 1.0}
_TOLERANCE = 0.1  # the grid to which the room of a line was rounded


class Outlined(NamedTuple):
    """The lines of a scene as SVG elements, and the definitions that they use.

    A line with a character that the font lacks is not among them; `missing` holds those characters.
    """

    lines: dict[Text, str]
    definitions: tuple[str, ...]
    missing: tuple[str, ...]


class _Piece(NamedTuple):
    """Part of a line that is of one size, one direction and at most one link; `unit` user units per unit."""

    run: TextRun
    bold: bool
    shape: Shape
    unit: float

    @property
    def width(self) -> float:
        return self.shape.advance * self.unit


def outlined(scene: Scene, name: str) -> Outlined:
    """Turn every line of a scene that the font can show into outlines; `name` begins the ids of glyphs.

    Raises
    ------
    OptionError
        Where the font is missing.

    Warns
    -----
    UserWarning
        Where a line is left out; it names the characters.
    """
    writer = _Writer(name)
    lines: dict[Text, str] = {}
    missing: dict[str, None] = {}
    for language, items in _parts(scene):
        for text in _texts(items):
            lacking = tuple(writer.missing(text))
            missing.update(dict.fromkeys(lacking))
            if not lacking:
                lines[text] = writer.line(text, language)
    if missing:
        warnings.warn(_lacking(tuple(missing)), stacklevel=4)  # where the drawing was asked for
    return Outlined(lines, tuple(writer.definitions()), tuple(missing))


def _lacking(chars: Sequence[str], named: int = 5) -> str:
    said = ", ".join(f"{char} (U+{ord(char):04X})" for char in chars[:named])
    more = f" and {len(chars) - named} more" if len(chars) > named else ""
    return f"DejaVu Sans has no outline for {said}{more}: lines with them stay text, in the reader's fonts"


def _parts(scene: Scene) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yield the items of a scene with their language, on which the shape of some letters depends."""
    yield scene.language, scene.furniture
    for group in scene.groups:
        yield scene.language if group.language == "und" else group.language, group.items
    yield scene.language, scene.closing


class _Writer:
    """Writes lines, and remembers the glyphs that they use."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._faces = {False: Face(400), True: Face(700)}
        self._used: dict[tuple[bool, int], None] = {}

    def missing(self, text: Text) -> Iterator[str]:
        """Yield the characters of a line that the font lacks."""
        for run in text.runs:
            yield from self._faces[text.bold and not run.small].missing(run.text)

    def definitions(self) -> Iterator[str]:
        """Define each glyph that was used, in the order of the font."""
        outlines = {bold: face.outlines() for bold, face in self._faces.items()}
        for bold, glyph in sorted(self._used):
            yield f'<path id="{self._id(bold, glyph)}" d="{outlines[bold][glyph]}"/>'

    def line(self, text: Text, language: str) -> str:
        """Write a line of text."""
        pieces = list(self._pieces(text, language))
        width = fsum(piece.width for piece in pieces)
        squeeze = text.width / width if width > text.width + _TOLERANCE else 1.0
        way = -1.0 if text.right_to_left else 1.0
        pen = text.x - way * _BACK[text.anchor] * width * squeeze
        written: list[str] = []
        for small, group in groupby(pieces, key=lambda piece: piece.run.small):
            part: list[str] = []
            for link, linked in groupby(group, key=lambda piece: (piece.run.href, piece.run.title)):
                placed: list[tuple[_Piece, str]] = []
                for piece in linked:
                    end = pen + way * piece.width * squeeze
                    placed.append((piece, _transform(text, min(pen, end), piece.unit, squeeze)))
                    pen = end
                part.append(self._linked(placed, *link))
            written += ['<g class="n">', *part, "</g>"] if small else part
        return f'<g class="o {text.role}">{"".join(written)}</g>'

    def _pieces(self, text: Text, language: str) -> Iterator[_Piece]:
        """Shape each part of a line by itself, as an isolate (UAX 9) would be."""
        for style, runs in groupby(text.runs, key=lambda run: run._replace(text="")):
            run = style._replace(text="".join(run.text for run in runs))
            direction: Direction = run.direction or ("rtl" if text.right_to_left else "ltr")
            bold = text.bold and not run.small
            shape = self._faces[bold].shape(run.text, direction, language)
            yield _Piece(run, bold, shape, (MINIMUM_SIZE if run.small else text.size) / EM)

    def _linked(self, pieces: Sequence[tuple[_Piece, str]], href: str | None, title: str) -> str:
        """Write pieces, each with its transform; those that lead to one place are one link."""
        if href is None:
            return "".join(self._glyphs(piece, transform, _said(piece)) for piece, transform in pieces)
        shown = "".join(self._glyphs(piece, transform, "") for piece, transform in pieces)
        words = escape("".join(piece.run.text for piece, _ in pieces).strip())
        name = f"><title>{escape(title)}</title>" if title else f' aria-label="{words}">'
        return f'<a href="{escape(href)}"{name}{shown}</a>' if shown else ""

    def _glyphs(self, piece: _Piece, transform: str, said: str) -> str:
        glyphs = "".join(self._use(piece.bold, glyph) for glyph in piece.shape.glyphs)
        if not glyphs:
            return ""
        room = f'<rect y="{-ASCENT}" width="{piece.shape.advance}" height="{ASCENT + DESCENT}"/>'
        return f'<g{said} transform="{transform}">{room}{glyphs}</g>'

    def _use(self, bold: bool, glyph: Placed) -> str:
        self._used[bold, glyph.glyph] = None
        x = f' x="{glyph.x}"' if glyph.x else ""
        y = f' y="{-glyph.y}"' if glyph.y else ""
        return f'<use href="#{self._id(bold, glyph.glyph)}"{x}{y}/>'

    def _id(self, bold: bool, glyph: int) -> str:
        """Name a glyph as no event can be named: their ids have no full stop after `name`."""
        return f"{self._name}.{'b' if bold else 'r'}{glyph:x}"


def _transform(text: Text, left: float, unit: float, squeeze: float) -> str:
    slant = f" skewX({_SLANT})" if text.role == "break" else ""
    scale = f"{unit:.9g}" if squeeze == 1.0 else f"{unit * squeeze:.9g} {unit:.9g}"
    return f"translate({number(left)} {number(text.y)}){slant} scale({scale})"


def _texts(items: Iterable[Item]) -> Iterator[Text]:
    return (item for item in items if isinstance(item, Text))


def _said(piece: _Piece) -> str:
    """Return the attributes with which a piece is read aloud; brackets and commas between links are not."""
    words = piece.run.text.strip()
    if any(char.isalnum() for char in words):
        return f' role="img" aria-label="{escape(words)}"'
    return ' aria-hidden="true"'
