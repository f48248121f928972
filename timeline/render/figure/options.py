"""What `plot` is asked for."""

from __future__ import annotations

from typing import Any, Self

from attrs import asdict, field, fields, filters, frozen

from ...errors import OptionError
from ...layout.options import Grouping, Orientation, ScaleChoice
from ..svg.options import SvgOptions

TITLE = 13.0
"""The size of a label's title in the units of the layout; all others are in proportion."""
WIDEST = 600
"""Inches; of a larger raster no backend makes a picture."""
_PIXELS_PER_INCH, _POINTS_PER_PIXEL = 96.0, 0.75


@frozen(kw_only=True)
class PlotOptions:
    """How to draw a timeline on axes.

    All but the last three are those of `SvgOptions`. `width` is that of a new figure in inches; by default
    that of ``rcParams["figure.figsize"]``. `size` is the size of titles in points; by default
    ``rcParams["font.size"]``. Where the axes are too low for it, text gets smaller, down to `smallest`
    points.
    """

    orientation: Orientation = "vertical"
    scale: ScaleChoice = "auto"
    title: bool = True
    legend: bool = True
    sources: bool = False
    summaries: bool = False
    locators: bool = False
    group_by: Grouping | None = None
    clusters_beyond: int = 2000
    language: str | None = None
    calendars: tuple[str, ...] = ("gregory", "islamic-umalqura")
    digits: str | None = None
    width: float | None = field(default=None)
    size: float | None = field(default=None)
    smallest: float = field(default=6.0)

    def __attrs_post_init__(self) -> None:
        """Refuse now what the layout would refuse later."""
        for name in ("size", "smallest"):
            value = getattr(self, name)
            if value is not None and not 1.0 <= value <= 100.0:
                raise OptionError(f"{name} must be in 1..100 points, got {value!r}")
        if self.width is not None and not 0 < self.width <= WIDEST:
            raise OptionError(f"width must be in 0..{WIDEST} inches, got {self.width!r}")
        self.svg(1200.0)

    @classmethod
    def like(cls, options: SvgOptions) -> Self:
        """Give the options with which a new figure is like an SVG, whose unit is 1/96 inch."""
        shared: dict[str, Any] = {each.name: getattr(options, each.name, None) for each in fields(cls)}
        size = TITLE * _POINTS_PER_PIXEL
        return cls(**shared | {"width": options.width / _PIXELS_PER_INCH, "size": size, "smallest": size})

    def svg(self, width: float) -> SvgOptions:
        """Give the same options for a drawing `width` units wide."""
        own = filters.exclude("width", "size", "smallest")
        return SvgOptions(**asdict(self, recurse=False, filter=own), width=width)
