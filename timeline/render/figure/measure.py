"""How wide a text is when matplotlib sets it: shaped as it will be drawn, in points."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from matplotlib.axis import XAxis
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties, get_font_names
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Bbox

if TYPE_CHECKING:
    from matplotlib.axis import Axis

Family = tuple[str, ...]
_LEAST_EXTENT = (1.02, 0.33)  # room around a baseline in ems: a little more than most fonts need
_LEADING = 0.06
POINTS_PER_INCH = 72.0
_GENERIC: dict[str, Any] = {
    name: f"font.{name}" for name in ("serif", "sans-serif", "cursive", "fantasy", "monospace")
}


@lru_cache(maxsize=1 << 14)
def _outline(text: str, family: Family, weight: str) -> tuple[float, float, float]:
    """Return width, height and descent in ems, without hinting; nothing in a text is read as mathematics."""
    font = FontProperties(family=list(family), size=1.0, weight=weight)
    width, height, descent = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(width), float(height), float(descent)


@lru_cache(maxsize=4)
def _renderer(dpi: float) -> RendererAgg:
    return RendererAgg(1, 1, dpi)


def _pixels(text: str, family: Family, weight: str, size: float, dpi: float) -> float:
    """Return the width in points as hinted for a raster of `dpi`."""
    font = FontProperties(family=list(family), size=size, weight=weight)
    width = _renderer(dpi).get_text_width_height_descent(text, font, ismath=False)[0]
    return float(width) * POINTS_PER_INCH / dpi


@lru_cache(maxsize=1 << 14)
def _advance(word: str, family: Family, weight: str, size: float, dpi: float) -> float:
    """Return the room in points that a word takes between others: more than its ink.

    It is what two bars stand farther apart where the word is between them.
    """
    framed, bare = f"|{word}|", "||"
    ink = (_outline(framed, family, weight)[0] - _outline(bare, family, weight)[0]) * size
    hinted = _pixels(framed, family, weight, size, dpi) - _pixels(bare, family, weight, size, dpi)
    return max(ink, hinted)


def text_width(text: str, family: Family, size: float) -> float:
    """Return the width in points of a text on one line, without hinting."""
    return _outline(text, family, "normal")[0] * size


class FigureMeasure:
    """Measures for the layout of a figure: its unit is `unit` points.

    Widths are the larger of those in a vector format and in a raster of `dpi`, where hinting moves letters to
    whole pixels.
    """

    def __init__(self, family: Family, unit: float, dpi: float) -> None:
        self.family, self.unit, self.dpi = family, unit, dpi

    def width(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        free: bool = False,  # noqa: ARG002 - what is measured is what is drawn
    ) -> float:
        """Return the width of `text` set on one line at `size`, both in units."""
        weight, points = "bold" if bold else "normal", size * self.unit
        words = text.split(" ")  # letters join, and are kerned, within a word only
        advances = (_advance(word, self.family, weight, points, self.dpi) for word in words if word)
        space = _advance(" ", self.family, weight, points, self.dpi)
        return (sum(advances) + space * (len(words) - 1)) / self.unit

    def pins(self, text: str) -> bool:  # noqa: ARG002 - what is measured is what is drawn
        """Return False: a figure is drawn in the font that it was measured in."""
        return False

    def extent(self, text: str) -> tuple[float, float]:
        """Return the room that a line needs above and below its baseline, in ems."""
        above, below = _LEAST_EXTENT
        for part in (text, "lp"):  # matplotlib gives each line the height of these two letters at least
            _, height, descent = _outline(part, self.family, "normal")
            above, below = max(above, height - descent + _LEADING), max(below, descent + _LEADING)
        return above, below


def tick_font(axis: Axis) -> tuple[Family, float]:
    """Return the font families and the size in points of an axis' tick labels."""
    params = axis.get_tick_params()
    size = params.get("labelsize", mpl.rcParams["xtick.labelsize" if is_level(axis) else "ytick.labelsize"])
    family = params.get("labelfontfamily")
    return (family,) if isinstance(family, str) else default_family(), points(size)


def default_family() -> Family:
    """Return the font families of ``rcParams["font.family"]``, generic ones by what is installed.

    So a drawing keeps the fonts with which it was measured when the style is no longer in force.
    """
    family, installed = mpl.rcParams["font.family"], set(get_font_names())
    names: list[str] = []
    for name in [family] if isinstance(family, str) else family:
        if name in _GENERIC:
            names += [each for each in mpl.rcParams[_GENERIC[name]] if each in installed] or [name]
        else:
            names.append(name)
    return tuple(dict.fromkeys(names))


def points(size: float | str) -> float:
    """Return a font size such as 10 or "small" in points."""
    return float(FontProperties(size=size).get_size_in_points())


def is_level(axis: Axis) -> bool:
    """Return whether it is an x axis."""
    return isinstance(axis, XAxis)


def axis_length(axis: Axis) -> float:
    """Return the length of an axis in points."""
    figure = axis.get_figure(root=True)
    inches = Bbox.unit().transformed(axis.axes.transAxes - figure.dpi_scale_trans)  # type: ignore[union-attr]
    return POINTS_PER_INCH * float(inches.width if is_level(axis) else inches.height)
