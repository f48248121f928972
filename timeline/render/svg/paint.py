"""From a scene to the text of an SVG file; every position was decided before."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import evolve

from ...language.direction import Direction, isolated
from ...language.safe import safe
from ...layout.scene import Band, Group, Item, Mark, Polyline, Scene, Text, TextRun
from . import shapes
from .shapes import number
from .xml import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .lettering import Lettering
    from .theme import Theme

_CLASS = {"tick": "mark", "break": "zigzag"}


class Painter:
    """Writes one scene."""

    def __init__(self, scene: Scene, theme: Theme, name: str, letters: Lettering) -> None:
        self.scene, self.name, self.letters = scene, name, letters
        self.theme = evolve(theme, fonts=letters.families)
        self.palette = len(theme.light.categories)
        self._marks = cache(self._runs)  # citation marks, most of which stand in several lines
        self._write: dict[type[Item], Callable[..., str]] = {
            Polyline: self._line,
            Band: self._band,
            Mark: self._mark,
            Text: self._text,
        }

    def document(self) -> str:
        """Return the whole file, one element on each line."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        scene, name = self.scene, self.name
        direction = ' direction="rtl"' if scene.right_to_left else ""
        language = escape(safe(scene.language))
        width, height = number(scene.width), number(scene.height)
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="group" aria-labelledby="{name}.title" '
            f'aria-describedby="{name}.desc" xml:lang="{language}" lang="{language}"{direction}>'
        )
        yield f'<title id="{name}.title">{escape(scene.title)}</title>'
        yield f'<desc id="{name}.desc">{escape(scene.description)}</desc>'
        yield "<style>"
        yield from self.letters.faces
        yield f"{escape(self.theme.style(*self.letters.rules))}\n</style>"
        yield from self._gradients()
        if self.letters.lines:
            yield from ('<defs class="glyphs">', *self.letters.definitions, "</defs>")
        yield f'<rect class="paper" width="{width}" height="{height}"/>'
        yield from self._items(scene.furniture)
        if scene.groups:
            yield f'<g role="list" aria-labelledby="{name}.title">'
            for group in scene.groups:
                yield from self._group(group)
            yield "</g>"
        yield from self._items(scene.closing)
        yield "</svg>"

    def _gradients(self) -> Iterator[str]:
        """Fade the ends of approximate bands: a gradient for each category, direction and pair of endings."""
        wanted = {self._fade(item): item for item in self.scene.items() if isinstance(item, Band)}
        found = sorted((key, band) for key, band in wanted.items() if key)
        if not found:
            return
        yield "<defs>"
        for key, band in found:
            across = 'x2="0" y2="1"' if band.upright else 'x2="1" y2="0"'
            ends = band.endings[::-1] if band.reversed else band.endings
            first, last = ("0" if ending == "fade" else "1" for ending in ends)
            yield (
                f'<linearGradient id="{key}" class="{self._hue(band.category)}" {across}>'
                f'<stop offset="0" stop-color="currentColor" stop-opacity="{first}"/>'
                '<stop offset=".3" stop-color="currentColor"/><stop offset=".7" stop-color="currentColor"/>'
                f'<stop offset="1" stop-color="currentColor" stop-opacity="{last}"/></linearGradient>'
            )
        yield "</defs>"

    def _fade(self, band: Band) -> str:
        if "fade" not in band.endings:
            return ""
        ends = "".join("f" if ending == "fade" else "s" for ending in band.endings)
        return f"{self.name}-{self._hue(band.category)}{ends}{'v' if band.upright else 'h'}"

    def _hue(self, category: int) -> str:
        return f"k{category % self.palette}" if category >= 0 else "kn"

    def _group(self, group: Group) -> Iterable[str]:
        language = (
            ""
            if group.language in {"und", self.scene.language}
            else f' lang="{escape(safe(group.language))}"'
        )
        return (
            f'<g role="listitem" id="{self.name}-{_id(group.id)}"{language}>',
            f"<title>{escape(group.label)}</title>",
            *self._items(group.items),
            "</g>",
        )

    def _items(self, items: Sequence[Item]) -> Iterable[str]:
        """Write lines under bands, those under marks, and all of them under texts."""
        return [self._write[type(item)](item) for item in sorted(items, key=_layer)]

    def _text(self, text: Text) -> str:
        if self.letters.lines and text in self.letters.lines:
            return self.letters.lines[text]
        anchor = "" if text.anchor == "start" else f' text-anchor="{text.anchor}"'
        pinned = f' textLength="{number(text.width)}" lengthAdjust="spacingAndGlyphs"' if text.pinned else ""
        role = f"{text.role} b" if text.bold else text.role
        large = next((index for index, run in enumerate(text.runs) if run.small), len(text.runs))
        words = "".join(self._links(text.runs[:large], text.right_to_left))
        words += self._marks(text.runs[large:], text.right_to_left)
        return (
            f'<text x="{number(text.x)}" y="{number(text.y)}" class="{role}" font-size="{number(text.size)}"'
            f"{anchor}{pinned}>{words}</text>"
        )

    def _runs(self, runs: tuple[TextRun, ...], right_to_left: bool) -> str:
        return "".join(
            [
                f'<tspan class="n">{written}</tspan>' if small else written
                for small, group in groupby(runs, key=_is_small)
                for written in ["".join(self._links(group, right_to_left))]
            ]
        )

    def _links(self, runs: Iterable[TextRun], right_to_left: bool) -> Iterator[str]:
        """Write runs; those in a row that lead to one place are one link."""
        along: Direction = "rtl" if right_to_left else "ltr"
        for (href, title), linked in groupby(runs, key=_link):
            content = escape("".join(isolated(run.text, run.direction or along, along) for run in linked))
            if href is None:
                yield content
            else:
                tooltip = f"<title>{escape(title)}</title>" if title else ""
                yield f'<a href="{escape(href)}">{tooltip}{content}</a>'

    @staticmethod
    def _line(line: Polyline) -> str:
        points = shapes.zigzag(line.points[0], line.points[-1]) if line.role == "break" else line.points
        path = " ".join([f"{number(x)},{number(y)}" for x, y in points])
        end = f"><title>{escape(line.title)}</title></polyline>" if line.title else "/>"
        return f'<polyline class="{_CLASS.get(line.role, line.role)}" points="{path}"{end}'

    def _mark(self, mark: Mark) -> str:
        outline = None
        if mark.role == "bullet":
            style = f"{'h' if mark.hollow else 'm'} {self._hue(mark.category)}"
            outline = shapes.symbol(mark)
        else:
            style = mark.role if mark.role == "rival" else "ring" if mark.hollow else "dot"
        if outline is not None:
            return f'<path class="{style}" d="{outline}"/>'
        place = f'cx="{number(mark.x)}" cy="{number(mark.y)}" r="{number(mark.size / 2)}"'
        title = f"><title>{escape(mark.title)}</title></circle>" if mark.title else "/>"
        return f'<circle class="{style}" {place}{title}'

    def _band(self, band: Band) -> str:
        fade = self._fade(band)
        fill = f' style="fill:url(#{fade})"' if fade and not band.hollow else ""
        style = f"band{' h' if band.hollow else ''} {self._hue(band.category)}"
        return f'<path class="{style}" d="{shapes.band(band)}"{fill}/>'


_is_small = attrgetter("small")
_link = attrgetter("href", "title")
_LAYERS = {Polyline: 0, Band: 1, Mark: 2, Text: 3}


def _layer(item: Item) -> int:
    return _LAYERS[type(item)]


def _id(text: str) -> str:
    """Return an id that XML allows: what it does not becomes its code point."""
    if text.isascii() and text.replace("-", "").isalnum():
        return text
    return re.sub(r"[^A-Za-z0-9_.-]", lambda found: f"_{ord(found[0]):x}", text)
