"""Pure geometry: a chart, options and a measure of text make a scene.

Lengths are added with `math.fsum`, which rounds once: the built-in `sum` of floats gives other last digits in
Python 3.12 than in 3.11, and now and then another pixel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from . import horizontal, horizontal_groups, vertical, vertical_groups
from .chart import Chart
from .options import LayoutOptions
from .scene import Scene

if TYPE_CHECKING:
    from .measure import TextMeasure

__all__ = ["Chart", "LayoutOptions", "Scene", "lay_out"]

Layout = Callable[[Chart, LayoutOptions, "TextMeasure"], Scene]
_LAYOUTS: dict[tuple[str, bool], Layout] = {
    ("vertical", False): vertical.lay_out,
    ("vertical", True): vertical_groups.lay_out,
    ("horizontal", False): horizontal.lay_out,
    ("horizontal", True): horizontal_groups.lay_out,
}


def lay_out(chart: Chart, options: LayoutOptions, measure: TextMeasure) -> Scene:
    """Lay a chart out; the same arguments give the same scene."""
    draw = _LAYOUTS[options.orientation, bool(chart.groups)]
    return draw(chart, options, measure)
