"""A timeline as SVG: every label shown, none over another, in two calendars and in either direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...layout.measure import sans
from .chart import build
from .options import SvgOptions
from .paint import Painter
from .theme import THEMES, Palette, Theme

if TYPE_CHECKING:
    from ...layout.scene import Scene
    from ...model import Timeline

__all__ = ["THEMES", "Palette", "SvgOptions", "Theme", "layout", "render_svg"]


def layout(tl: Timeline, options: SvgOptions | None = None) -> Scene:
    """Lay a timeline out: the scene that `render_svg` writes down."""
    from ...layout import lay_out  # noqa: PLC0415

    options = options or SvgOptions()
    return lay_out(build(tl, options), options, sans())


def render_svg(tl: Timeline, options: SvgOptions | None = None) -> str:
    """Draw a timeline as the text of an SVG file.

    The same timeline and options give the same text. Coordinates are SVG user units, `options.width` of them
    across; the height is what the labels need.

    Raises
    ------
    OptionError
        Where an option cannot be honoured (when the options are made).
    """
    options = options or SvgOptions()
    return Painter(layout(tl, options), options.theme, options.name).document()
