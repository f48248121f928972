"""From a scene to artists on axes; every position was decided before.

The unit of the scene is a fixed number of points, measured from the upper left corner of the axes. So nothing
comes to lie over anything else when the figure is saved at another resolution, or its window is resized.
"""

from __future__ import annotations

from itertools import count, groupby, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, ScaledTranslation

from ...language.direction import MARKS, Direction, first_strong, isolated
from ...layout.limits import MINIMUM_SIZE
from ...layout.scene import Band, Group, Item, Mark, Point, Polyline, Scene, Text, TextRun
from ..svg import shapes
from .measure import POINTS_PER_INCH
from .texts import PlainAnnotation, PlainText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform

    from .measure import Family
    from .palette import Colour, Palette

_ORDER = {Polyline: 2.0, Band: 2.1, Mark: 2.2, Text: 2.3}
_MUTED = frozenset({"date", "tick", "legend", "source", "summary", "break"})
# Width in units, and the colour of the palette, of each role of a line.
_STROKES = {
    "axis": (1.5, "ink"), "even": (1.5, "ink"), "break": (1.0, "muted"), "leader": (1.0, "faint"),
    "tick": (1.0, "muted"), "rule": (0.75, "faint"),
}  # fmt: skip
_SLICES = 24  # of a fading band
_FADE = 0.3  # of its length
_BAND_ALPHA = 0.75


class Painter:
    """Puts one scene on axes, its unit being `unit` points."""

    def __init__(self, scene: Scene, ax: Axes, unit: float, palette: Palette, family: Family) -> None:
        self.scene, self.ax, self.unit, self.palette, self.family = scene, ax, unit, palette, family
        corner = ScaledTranslation(0.0, 1.0, ax.transAxes)  # type: ignore[arg-type] # any transform will do
        scale = unit / POINTS_PER_INCH
        figure = ax.get_figure(root=True)
        self.transform: Transform = Affine2D().scale(scale, -scale) + figure.dpi_scale_trans + corner  # type: ignore[union-attr]
        self._numbers = count()

    def paint(self) -> None:
        """Add the artists, in the order of reading; the gid of each begins with the id of its event."""
        self._items(self.scene.furniture, "timeline")
        for group in self.scene.groups:
            self._group(group)
        self._items(self.scene.closing, "timeline")

    def _group(self, group: Group) -> None:
        self._items(group.items, group.id)

    def _items(self, items: Iterable[Item], owner: str) -> None:
        for item in items:
            for artist in self._artists(item):
                role = getattr(item, "role", "band")
                artist.set_gid(f"{owner}/{role}/{next(self._numbers)}")
                artist.set_zorder(_ORDER[type(item)])
                artist.set_clip_on(False)
                self.ax.add_artist(artist)

    def _artists(self, item: Item) -> Iterator[Artist]:
        if isinstance(item, Text):
            yield from self._text(item)
        elif isinstance(item, Polyline):
            yield self._line(item)
        elif isinstance(item, Mark):
            yield self._mark(item)
        else:
            yield from self._band(item)

    def _text(self, text: Text) -> Iterator[Artist]:
        """Yield the line's pieces; the second stands where the first ends, whatever its width at drawing."""
        before: PlainText | PlainAnnotation | None = None
        align = self._align(text)
        for piece in _pieces(text):
            style = self._style(text, piece)
            words = _directed(piece, text.right_to_left)
            if before is None:
                before = PlainText(text.x, text.y, words, ha=align, transform=self.transform, **style)
            else:
                end = 0.0 if text.right_to_left else 1.0
                before = PlainAnnotation(
                    words, (end, text.y), xycoords=(before, self.transform), xytext=(0.0, 0.0),
                    textcoords="offset points", ha=align, annotation_clip=False, **style,
                )  # fmt: skip
            yield before

    @staticmethod
    def _align(text: Text) -> str:
        if text.anchor == "middle":
            return "center"
        return "left" if (text.anchor == "start") != text.right_to_left else "right"

    def _style(self, text: Text, run: TextRun) -> dict[str, Any]:
        colour = self.palette.ink
        if run.small or text.role in _MUTED:
            colour = self.palette.muted
        elif text.role == "rival":
            colour = self.palette.accent
        return {
            "fontsize": self.unit * (MINIMUM_SIZE if run.small else text.size),
            "fontfamily": list(self.family),
            "fontweight": "bold" if text.bold and not run.small else "normal",
            "fontstyle": "normal",
            "color": colour,
            "va": "baseline",
            "url": run.href,
            "parse_math": False,
            "usetex": False,
        }

    def _line(self, line: Polyline) -> Artist:
        points = shapes.zigzag(line.points[0], line.points[-1]) if line.role == "break" else line.points
        width, colour = _STROKES[line.role]
        drawn = Line2D(
            [x for x, _ in points], [y for _, y in points], transform=self.transform,
            linewidth=width * self.unit, color=getattr(self.palette, colour), solid_joinstyle="round",
            marker="",
        )  # fmt: skip
        if line.role == "even":
            drawn.set(linestyle=(0, (1, 3)), dash_capstyle="round")
        return drawn

    def _mark(self, mark: Mark) -> Artist:
        corners = shapes.corners(mark) if mark.role == "bullet" else []
        path = _polygon(corners) if corners else Path.circle((mark.x, mark.y), mark.size / 2)
        palette, hue = self.palette, self.palette.category(mark.category)
        fill: Colour | str
        if mark.role == "bullet":
            fill, edge, width = (palette.paper, hue, 1.4) if mark.hollow else (hue, hue, 1.2)
        elif mark.role == "rival":
            fill, edge, width = "none", palette.accent, 1.4
        else:
            fill, edge, width = (
                (palette.paper, palette.ink, 1.4) if mark.hollow else (palette.ink, palette.paper, 1.5)
            )
        return self._patch(path, fill, edge, width)

    def _patch(
        self, path: Path, fill: Colour | str, edge: Colour | str, width: float, **more: Any
    ) -> PathPatch:
        return PathPatch(
            path,
            facecolor=fill,
            edgecolor=edge,
            linewidth=width * self.unit,
            transform=self.transform,
            **more,
        )

    def _band(self, band: Band) -> Iterator[Artist]:
        outline, hue = _polygon(shapes.outline(band)), self.palette.category(band.category)
        if band.hollow:
            yield self._patch(outline, self.palette.paper, hue, 1.2, linestyle=(0, (2, 1.5)))
        elif "fade" not in band.endings:
            yield self._patch(outline, hue, "none", 0.0, alpha=_BAND_ALPHA)
        else:
            yield self._fading(band, hue)

    def _fading(self, band: Band, hue: Colour) -> Artist:
        """Return a band in slices that grow denser towards its middle, cut to its outline."""
        edges = np.linspace(0.0, 1.0, _SLICES + 1)
        middle = (edges[:-1] + edges[1:]) / 2
        ends = band.endings[::-1] if band.reversed else band.endings
        dense = np.ones(_SLICES)
        if ends[0] == "fade":
            dense = np.minimum(dense, middle / _FADE)
        if ends[1] == "fade":
            dense = np.minimum(dense, (1 - middle) / _FADE)
        slices = [_slice(band, low, high) for low, high in pairwise(edges)]
        colours = [(*hue, _BAND_ALPHA * float(alpha)) for alpha in dense]
        found = PolyCollection(
            slices, facecolors=colours, linewidths=0.0, antialiased=False, transform=self.transform
        )
        found.set_clip_path(_polygon(shapes.outline(band)), self.transform)
        return found


def _polygon(points: Sequence[Point]) -> Path:
    return Path([*points, points[0]], closed=True)


def _slice(band: Band, low: float, high: float) -> list[tuple[float, float]]:
    left, top, right, bottom = band.box
    if band.upright:
        top, bottom = top + low * (bottom - top), top + high * (bottom - top)
    else:
        left, right = left + low * (right - left), left + high * (right - left)
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _pieces(text: Text) -> Iterator[TextRun]:
    """Join the runs of one size; a piece is a link where all of it leads to one place."""
    groups = (
        groupby(text.runs, key=lambda run: run.small)
        if text.anchor == "start"
        else [(False, iter(text.runs))]
    )
    for small, group in groups:
        runs = list(group)
        links = {run.href for run in runs if run.href}
        way: Direction = "rtl" if text.right_to_left else "ltr"
        alike = len({run.direction for run in runs}) == 1
        words = "".join(run.text if alike else isolated(run.text, run.direction, way) for run in runs)
        if words:
            yield TextRun(
                words,
                links.pop() if len(links) == 1 else None,
                "",
                runs[0].direction if alike else None,
                small,
            )


def _directed(run: TextRun, right_to_left: bool) -> str:
    """Return the words such that their first strong character has the direction in which they run."""
    wanted: Direction = run.direction or ("rtl" if right_to_left else "ltr")
    if (first_strong(run.text) or "ltr") == wanted:
        return run.text
    return MARKS[wanted] + run.text
