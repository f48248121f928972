"""How wide a text is when matplotlib sets it: shaped as it will be drawn, in points, without hinting."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.axis import XAxis
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Bbox

if TYPE_CHECKING:
    from matplotlib.axis import Axis


@lru_cache(maxsize=1 << 14)
def text_width(text: str, family: tuple[str, ...], size: float, weight: str | int = "normal") -> float:
    """Give the width in points of a text on one line; no part of it is read as mathematics or TeX."""
    font = FontProperties(family=list(family), size=size, weight=weight)
    width: float = text_to_path.get_text_width_height_descent(text, font, ismath=False)[0]
    return width


def tick_font(axis: Axis) -> tuple[tuple[str, ...], float]:
    """Give the font families and the size in points of an axis' tick labels."""
    params = axis.get_tick_params()
    size = params.get("labelsize", mpl.rcParams["xtick.labelsize" if is_level(axis) else "ytick.labelsize"])
    family = params.get("labelfontfamily") or mpl.rcParams["font.family"]
    names = (family,) if isinstance(family, str) else tuple(family)
    return names, FontProperties(size=size).get_size_in_points()


def is_level(axis: Axis) -> bool:
    """Say whether it is an x axis."""
    return isinstance(axis, XAxis)


def axis_length(axis: Axis) -> float:
    """Give the length of an axis in points."""
    figure = axis.get_figure(root=True)
    inches = Bbox.unit().transformed(axis.axes.transAxes - figure.dpi_scale_trans)  # type: ignore[union-attr]
    return 72.0 * float(inches.width if is_level(axis) else inches.height)
