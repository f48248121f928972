"""Pure geometry: a chart, options and a measure of text make a scene."""

from __future__ import annotations

from . import horizontal, vertical
from .chart import Chart
from .measure import TextMeasure
from .options import LayoutOptions
from .scene import Scene

__all__ = ["Chart", "LayoutOptions", "Scene", "lay_out"]


def lay_out(chart: Chart, options: LayoutOptions, measure: TextMeasure) -> Scene:
    """Lay a chart out; the same arguments give the same scene."""
    orientation = horizontal if options.orientation == "horizontal" else vertical
    return orientation.lay_out(chart, options, measure)
