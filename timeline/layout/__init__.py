"""Pure geometry: a chart, options and a measure of text make a scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import horizontal, vertical
from .chart import Chart
from .options import LayoutOptions
from .scene import Scene

if TYPE_CHECKING:
    from .measure import TextMeasure

__all__ = ["Chart", "LayoutOptions", "Scene", "lay_out"]


def lay_out(chart: Chart, options: LayoutOptions, measure: TextMeasure) -> Scene:
    """Lay a chart out; the same arguments give the same scene."""
    if options.orientation == "horizontal":
        return horizontal.lay_out(chart, options, measure)
    return vertical.lay_out(chart, options, measure)
