"""A drawing as the content of a file, of the kind that the file's name says."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import click

from ..errors import OptionError
from ..language.safe import safe
from ..render.svg import THEMES, render_svg

if TYPE_CHECKING:
    from ..model import Timeline
    from ..render.svg import SvgOptions

_FIGURES = frozenset({"pdf", "pgf", "png"})
_OTHERS = frozenset({"avif", "bmp", "eps", "gif", "jpeg", "jpg", "ps", "tif", "tiff", "webp"})


def picture(tl: Timeline, options: SvgOptions, target: str) -> str | bytes:
    """Give SVG, or what matplotlib draws of the same where `target` ends in .png, .pdf or .pgf.

    What there is a warning of, such as a glyph that the font lacks, goes to the standard error, a line each.

    Raises
    ------
    OptionError
        Where `target` is named like another kind of picture; for a theme or fonts, which only SVG has; and as
        `render_svg` and `render_figure`.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        drawn = _drawn(tl, options, target)
    for message in dict.fromkeys(str(each.message) for each in caught):
        click.echo(safe(f"timeline: {message}"), err=True)
    return drawn


def _drawn(tl: Timeline, options: SvgOptions, target: str) -> str | bytes:
    kind = target.rpartition(".")[2].lower()
    if kind in _OTHERS:
        raise OptionError(f"a picture is svg, png, pdf or pgf, got {target!r}")
    if kind not in _FIGURES:
        return render_svg(tl, options)
    if options.theme != THEMES["default"]:
        raise OptionError(f"a theme is for SVG; matplotlib draws {kind} in its own style")
    if options.fonts != "system":
        raise OptionError(f"embedded fonts and outlines are for SVG; matplotlib puts its own into {kind}")
    from ..render.figure import PlotOptions, render_figure  # noqa: PLC0415 - half a second

    return render_figure(tl, kind, PlotOptions.like(options))
