"""What `plot` is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import field, fields, frozen

from ...chart.options import ChartOptions
from ...layout.blocks import COMFORTABLE
from ...words.options import within

if TYPE_CHECKING:
    from ..svg.options import SvgOptions

TITLE = COMFORTABLE.title
"""The size of a label's title in the units of the layout; all others are in proportion."""
NARROWEST, WIDEST = 0.1, 600
"""Inches; of a larger raster no backend makes a picture."""
_PIXELS_PER_INCH, _POINTS_PER_PIXEL = 96.0, 0.75


@frozen(kw_only=True)
class PlotOptions(ChartOptions):
    """How to draw a timeline on axes.

    Besides what every drawing is asked for (`ChartOptions`): `width` is that of a new figure in inches; by
    default that of ``rcParams["figure.figsize"]``. `size` is the size of titles in points; by default
    ``rcParams["font.size"]``. Where the axes are too low for it, text gets smaller, down to `smallest`
    points.
    """

    width: float | None = field(default=None, validator=within(NARROWEST, WIDEST, " inches"))
    size: float | None = field(default=None, validator=within(1, 100, " points"))
    smallest: float = field(default=6.0, validator=within(1, 100, " points"))

    @classmethod
    def like(cls, options: SvgOptions) -> Self:
        """Return the options with which a new figure is like an SVG, whose unit is 1/96 inch."""
        shared = {each.name: getattr(options, each.name) for each in fields(ChartOptions)}
        size = TITLE * _POINTS_PER_PIXEL
        return cls(**shared, width=options.width / _PIXELS_PER_INCH, size=size, smallest=size)
