"""Pure geometry: a chart, options and a measure of text make a scene.

Lengths are added with `math.fsum`, which rounds once: the built-in `sum` of floats gives other last digits in
Python 3.12 than in 3.11, and now and then another pixel.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..chart.chart import Chart
from ..chart.options import ChartOptions
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from .measure import TextMeasure

    Layout = Callable[[Chart, ChartOptions, float, TextMeasure], Scene]

__all__ = ["Chart", "ChartOptions", "Scene", "lay_out"]


def lay_out(chart: Chart, options: ChartOptions, width: float, measure: TextMeasure) -> Scene:
    """Lay a chart out on a canvas `width` user units wide; the same arguments give the same scene."""
    draw = _vertical(chart) if options.orientation == "vertical" else _horizontal(chart)
    return draw(chart, options, width, measure)


# Each way is imported when it is taken, so that a drawing starts fast.


def _vertical(chart: Chart) -> Layout:
    if chart.groups:
        from .vertical_groups import lay_out
    else:
        from .vertical import lay_out
    return lay_out


def _horizontal(chart: Chart) -> Layout:
    if chart.groups:
        from .horizontal_groups import lay_out
    else:
        from .horizontal import lay_out
    return lay_out
