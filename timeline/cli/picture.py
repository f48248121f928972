"""A drawing as the content of a file, of the kind that the file's name says."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING

from ..errors import OptionError
from ..render.svg import THEMES, render_svg
from .say import say

if TYPE_CHECKING:
    from ..model import Timeline
    from ..render.svg import SvgOptions

SVG = "svg"


def kind_of(target: str) -> str:
    """Return the kind of picture that a file's name asks for by its ending; SVG where it has none.

    Raises
    ------
    OptionError
        For an ending that says nothing, or something that is not drawn.
    """
    ending = os.path.splitext(os.path.basename(target))[1]  # noqa: PTH119, PTH122 - without pathlib, as `files`
    kind = ending.removeprefix(".").lower() or SVG
    if kind == SVG:
        return kind
    from ..render.figure import KINDS  # half a second

    if kind not in KINDS:
        known = ", ".join(f".{known}" for known in (SVG, *KINDS))
        raise OptionError(
            f"a picture's name ends in one of {known}, or has no ending and is SVG; got {target!r}"
        )
    return kind


def picture(tl: Timeline, options: SvgOptions, kind: str) -> str | bytes:
    """Draw a timeline as SVG, or as what matplotlib makes of the same.

    What there is a warning of, such as a glyph that the font lacks, goes to the standard error, a line each.

    Raises
    ------
    OptionError
        For a theme or fonts, which only SVG has; and as `render_svg` and `render_figure`.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        drawn = _drawn(tl, options, kind)
    for message in dict.fromkeys(str(each.message) for each in caught):
        say(f"timeline: {message}")
    return drawn


def _drawn(tl: Timeline, options: SvgOptions, kind: str) -> str | bytes:
    if kind == SVG:
        return render_svg(tl, options)
    if options.theme != THEMES["default"]:
        raise OptionError(f"a theme is for SVG; matplotlib draws {kind} in its own style")
    if options.fonts != "system":
        raise OptionError(f"embedded fonts and outlines are for SVG; matplotlib puts its own into {kind}")
    from ..render.figure import PlotOptions, render_figure  # half a second

    return render_figure(tl, kind, PlotOptions.like(options))
