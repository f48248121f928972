"""A timeline on matplotlib axes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import matplotlib as mpl
from attrs import frozen
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ...chart.build import build
from ...errors import OptionError
from ...layout import Chart, Scene, lay_out, limits
from ...model.timeline import check_timeline
from ...words.options import chosen
from .measure import POINTS_PER_INCH, FigureMeasure, default_family, points
from .options import TITLE, WIDEST, PlotOptions
from .paint import Painter
from .palette import Palette

if TYPE_CHECKING:
    from ...model import Timeline

_STEPS = 5  # of the search for the largest text that fits


@frozen
class _Fit:
    """A scene, and how many points its unit is."""

    scene: Scene
    unit: float

    @property
    def height(self) -> float:
        """The height of the drawing in inches."""
        return self.scene.height * self.unit / POINTS_PER_INCH


@frozen
class _Page:
    """What is laid out, and the width in inches that there is for it."""

    chart: Chart
    options: PlotOptions
    width: float
    dpi: float

    def fit(self, size: float) -> _Fit:
        """Lay it out with titles of `size` points."""
        unit = size / TITLE
        width = self.width * POINTS_PER_INCH / unit
        if not limits.NARROWEST <= width <= limits.WIDEST:
            low, high = (bound * unit / POINTS_PER_INCH for bound in (limits.NARROWEST, limits.WIDEST))
            raise OptionError(
                f"for text of {size:g} points the axes must be {low:.1f} to {high:.0f} inches wide, "
                f"got {self.width:.1f}"
            )
        measure = FigureMeasure(default_family(), unit, self.dpi)
        return _Fit(lay_out(self.chart, self.options, width, measure), unit)

    def fit_within(self, size: float, height: float) -> _Fit:
        """Lay it out with the largest text, up to `size` points, for which `height` inches are enough."""
        found = self.fit(size)
        if found.height <= height:
            return found
        low, high = min(self.options.smallest, size), size
        found = self.fit(low)
        if found.height > height:
            needed = ceil(10 * found.height) / 10
            raise OptionError(
                f"the axes must be {needed:.1f} inches high for {len(self.chart.entries)} events in text of "
                f"{low:g} points, got {height:.1f}; make them higher or wider, or let plot make the figure"
            )
        for _ in range(_STEPS):
            middle = (low + high) / 2
            tried = self.fit(middle)
            if tried.height <= height:
                low, found = middle, tried
            else:
                high = middle
        return found


def plot(tl: Timeline, ax: Axes | None = None, options: PlotOptions | None = None) -> Axes:
    """Draw a timeline on axes, or on a new figure as wide as the style says and as high as it needs.

    Every event is labelled, and no text lies over another. Fonts, text colour, background and the colours of
    categories are those of the style in force. The axes are left without ticks and frame; what was drawn is
    in ``ax.texts``, ``ax.lines``, ``ax.patches`` and ``ax.collections``, with a gid of the form
    ``event-id/role/number`` (for what belongs to no event, ``timeline/role/number``).

    Positions are in points from the upper left corner of the axes, as these are now: a later change of their
    size needs a new drawing. pyplot is never used.

    Raises
    ------
    OptionError
        Where the axes are too small: the message says how large they would have to be. Where a width is asked
        for, and axes are given.
    """
    check_timeline(tl)
    options = chosen(options, PlotOptions)
    if ax is not None and not isinstance(ax, Axes):
        raise OptionError(f"ax must be Axes of matplotlib, got {ax!r:.60}; options are given as options=...")
    chart = build(tl, options)
    size = options.size or points(mpl.rcParams["font.size"])
    if ax is None:
        return _draw_alone(chart, options, size)
    if options.width is not None:
        raise OptionError(f"width is that of a new figure, got {options.width!r} and axes")
    ax.set_axis_off()
    width, height = _inches(ax)
    page = _Page(chart, options, width, ax.figure.dpi)
    _paint(page.fit_within(size, height), ax)
    return ax


def _draw_alone(chart: Chart, options: PlotOptions, size: float) -> Axes:
    width, dpi = options.width or mpl.rcParams["figure.figsize"][0], mpl.rcParams["figure.dpi"]
    fit = _Page(chart, options, width, dpi if isinstance(dpi, (int, float)) else 100.0).fit(size)
    if fit.height > WIDEST:
        raise OptionError(
            f"the figure would be {fit.height:.0f} inches high, more than {WIDEST}; draw fewer events"
        )
    figure = Figure(figsize=(width, fit.height))
    figure.set_layout_engine("none")
    FigureCanvasAgg(figure)
    ax = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    ax.set_axis_off()
    _paint(fit, ax)
    return ax


def _inches(ax: Axes) -> tuple[float, float]:
    """Return the size of axes as the figure's layout leaves it."""
    figure = ax.get_figure(root=True)
    assert figure is not None  # noqa: S101 - axes that are drawn on belong to a figure
    if figure.get_layout_engine() is not None:
        figure.draw_without_rendering()
    box = ax.get_window_extent().transformed(figure.dpi_scale_trans.inverted())
    return float(box.width), float(box.height)


def _paint(fit: _Fit, ax: Axes) -> None:
    ax.set_navigate(False)
    Painter(fit.scene, ax, fit.unit, Palette.of(ax), default_family()).paint()
