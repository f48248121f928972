"""A timeline as SVG: every label shown, none over another, in two calendars and in either direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...chart.build import build
from ...layout import lay_out
from ...model.timeline import check_timeline
from ...words.options import chosen
from .lettering import lettering, measure
from .options import SvgOptions
from .paint import Painter
from .theme import THEMES, Palette, Theme

if TYPE_CHECKING:
    from ...layout.scene import Scene
    from ...model import Timeline

__all__ = ["THEMES", "Palette", "SvgOptions", "Theme", "layout", "render_svg"]


def layout(tl: Timeline, options: SvgOptions | None = None) -> Scene:
    """Lay a timeline out: the scene that `render_svg` writes down."""
    options = chosen(options, SvgOptions)
    check_timeline(tl)
    chart = build(tl, options)  # events become instants and finished words
    return lay_out(chart, options, options.width, measure(options.fonts))  # which get their places


def render_svg(tl: Timeline, options: SvgOptions | None = None) -> str:
    """Draw a timeline as the text of an SVG file.

    The same timeline and options give the same text. Coordinates are SVG user units, `options.width` of them
    across; the height is what the labels need.

    Raises
    ------
    OptionError
        Where an option cannot be honoured: when the options are made; here, where embedded fonts need an
        extra that is not installed.

    Warns
    -----
    UserWarning
        Where a character has no outline, so that its line is left to the fonts of the reader.
    """
    options = chosen(options, SvgOptions)
    scene = layout(tl, options)
    letters = lettering(scene, options)  # what the letters need to be seen as they were measured
    return Painter(scene, options.theme, options.name, letters).document()
