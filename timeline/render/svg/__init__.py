"""A timeline as SVG: every label shown, none over another, in two calendars and in either direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from ...chart.build import build
from ...layout.measure import sans
from .options import SvgOptions
from .paint import Painter
from .theme import THEMES, Palette, Theme

if TYPE_CHECKING:
    from ...layout.measure import TextMeasure
    from ...layout.scene import Scene
    from ...model import Timeline
    from .outlines import Outlined

__all__ = ["THEMES", "Palette", "SvgOptions", "Theme", "layout", "render_svg"]


def layout(tl: Timeline, options: SvgOptions | None = None) -> Scene:
    """Lay a timeline out: the scene that `render_svg` writes down."""
    from ...layout import lay_out  # noqa: PLC0415

    options = options or SvgOptions()
    return lay_out(build(tl, options), options, options.width, _measure(options))


def _measure(options: SvgOptions) -> TextMeasure:
    if options.fonts == "system":
        return sans()
    if options.fonts == "outlines":
        from . import dejavu  # noqa: PLC0415 - imports matplotlib

        return dejavu.measure()
    from .fonts import measure  # noqa: PLC0415 - an extra

    return measure()


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
    options = options or SvgOptions()
    scene = layout(tl, options)
    theme = options.theme
    faces: tuple[str, ...] = ()
    drawn: Outlined | None = None
    if options.fonts == "embedded":
        from .fonts import FAMILY, font_faces  # noqa: PLC0415 - an extra

        faces, theme = tuple(font_faces(scene)), evolve(theme, fonts=f"'{FAMILY}', {theme.fonts}")
    elif options.fonts == "outlines":
        from .outlines import outlined  # noqa: PLC0415 - imports matplotlib

        drawn = outlined(scene, options.name)
        theme = evolve(theme, fonts=f"'DejaVu Sans', {theme.fonts}" if drawn.missing else "")
    return Painter(scene, theme, options.name, faces, drawn).document()
